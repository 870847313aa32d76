/** A label that wants to stand with its middle at `wanted`, in pixels. */
export interface LabelWish {
  readonly wanted: number;
  readonly height: number;
}

interface Block {
  readonly members: readonly { readonly place: number; readonly wish: LabelWish }[];
  readonly top: number;
  readonly height: number;
}

/**
 * Middles for labels so that none overlaps another and all stay between `top` and `bottom`, each as near
 * as it can be to where it wants to stand: touching labels are pushed together into blocks that share
 * the shift (pool adjacent violators). Length and order of `wishes`.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  top: number,
  bottom: number,
): readonly number[] {
  const members = wishes.map((wish, place) => ({ wish, place }));
  const ordered = members.sort((a, b) => a.wish.wanted - b.wish.wanted);
  const blocks = ordered.reduce<readonly Block[]>(
    (done, member) => settle([...done, blockOf([member], top, bottom)], top, bottom),
    [],
  );
  const middles = new Array<number>(wishes.length).fill(top);
  for (const block of blocks) writeMiddles(block, middles);
  return middles;
}

/** Merges the last block into those before it for as long as they overlap. */
function settle(blocks: readonly Block[], top: number, bottom: number): readonly Block[] {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (last === undefined || before === undefined) return blocks;
  if (before.top + before.height <= last.top) return blocks;
  const merged = blockOf([...before.members, ...last.members], top, bottom);
  return settle([...blocks.slice(0, -2), merged], top, bottom);
}

function blockOf(members: Block['members'], top: number, bottom: number): Block {
  const height = members.reduce((sum, { wish }) => sum + wish.height, 0);
  let offset = 0;
  let wanted = 0;
  for (const { wish } of members) {
    wanted += wish.wanted - wish.height / 2 - offset;
    offset += wish.height;
  }
  const ideal = wanted / members.length;
  return { members, height, top: Math.max(top, Math.min(ideal, bottom - height)) };
}

function writeMiddles(block: Block, middles: number[]): void {
  let at = block.top;
  for (const { wish, place } of block.members) {
    middles[place] = at + wish.height / 2;
    at += wish.height;
  }
}
