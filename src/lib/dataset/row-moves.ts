/** Something in an order, and where it stood: line and name. */
export interface Placed {
  readonly line: number;
  readonly name: string;
}

/** A row that moves, and the name of the one it then stands below; empty for the top. */
export interface RowMove extends Placed {
  readonly below: string;
}

/** The fewest rows that have to move to get from their lines' order to the one given; in the order given. */
export function rowMoves(ordered: readonly Placed[]): RowMove[] {
  const staying = longestRising(ordered.map(({ line }) => line));
  return ordered.flatMap((row, at) =>
    staying.has(row.line) ? [] : [{ ...row, below: ordered[at - 1]?.name ?? '' }],
  );
}

/** The members of a longest rising subsequence of distinct numbers. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** The least last member of the rising subsequences of each length. */
  const lasts: number[] = [];
  const before = new Map<number, number>();
  for (const number of numbers) {
    const length = placeIn(lasts, number);
    const previous = lasts[length - 1];
    if (previous !== undefined) before.set(number, previous);
    lasts[length] = number;
  }
  const members = new Set<number>();
  for (let at = lasts.at(-1); at !== undefined; at = before.get(at)) members.add(at);
  return members;
}

/** The first place in rising numbers whose number is not below `number`. */
function placeIn(rising: readonly number[], number: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
