/** A box, in pixels of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The first of the boxes that touches nothing; where there is none, the one that touches least. */
export function freePlace(boxes: readonly Box[], taken: readonly Box[]): Box | undefined {
  const touched = boxes.map((box) => taken.filter((other) => overlaps(box, other)).length);
  return boxes[touched.indexOf(Math.min(...touched))];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
