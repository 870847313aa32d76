interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Fewer points for the same line: none of those left out lies farther than `tolerance` from it
 * (Ramer 1972; Douglas and Peucker 1973). The ends stay.
 */
export function simplifyPath(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const { place, distance } = farthest(points, first, last);
  if (distance <= tolerance) return [first, last];
  const before = simplifyPath(points.slice(0, place + 1), tolerance);
  return [...before, ...simplifyPath(points.slice(place), tolerance).slice(1)];
}

function farthest(
  points: readonly Point[],
  from: Point,
  to: Point,
): { readonly place: number; readonly distance: number } {
  return points.reduce(
    (best, point, place) => {
      const distance = distanceToSegment(point, from, to);
      return distance > best.distance ? { place, distance } : best;
    },
    { place: 0, distance: 0 },
  );
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
