import type { ActiveElement, Chart } from 'chart.js';

/** Something on a chart that can be pointed at: a poll with all its dots, a claim, or a firm. */
export interface Mark {
  /** Where its first element stands, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Key of the poll, if it is one. */
  readonly poll: string | null;
  readonly elements: readonly ActiveElement[];
  /** Where each element stands. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

interface Found {
  readonly lines: readonly string[];
  readonly poll: string | null;
  readonly element: ActiveElement;
}

/** The marks of a drawn chart from left to right; elements that say the same are one mark. */
export function marksOf(chart: Chart<'line'>): readonly Mark[] {
  const byWords = new Map<string, Found[]>();
  for (const found of foundIn(chart)) {
    const key = found.lines.join('\n');
    byWords.set(key, [...(byWords.get(key) ?? []), found]);
  }
  return [...byWords.values()].flatMap(markOf).sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The place in `marks` of the one nearest to a point; −1 if there is none. */
export function nearestMark(
  marks: readonly Mark[],
  { x, y }: { readonly x: number; readonly y: number },
): number {
  const distances = marks.map(({ places }) =>
    Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y))),
  );
  return distances.indexOf(Math.min(...distances));
}

/** What a data point of ours says; undefined for points that say nothing, such as a line's. */
export function linesOf(point: unknown): readonly string[] | undefined {
  if (typeof point !== 'object' || point === null || !('lines' in point)) return undefined;
  const { lines } = point;
  return Array.isArray(lines) ? lines.map(String) : undefined;
}

function pollOf(point: unknown): string | null {
  if (typeof point !== 'object' || point === null || !('poll' in point)) return null;
  return typeof point.poll === 'string' ? point.poll : null;
}

function foundIn(chart: Chart<'line'>): Found[] {
  return chart.data.datasets.flatMap(({ data }, datasetIndex) => {
    const { data: elements } = chart.getDatasetMeta(datasetIndex);
    return elements.flatMap((element, index) => {
      const [point, place] = [data[index], { element, datasetIndex, index }];
      const lines = linesOf(point);
      return lines === undefined ? [] : [{ lines, poll: pollOf(point), element: place }];
    });
  });
}

function markOf(found: readonly Found[]): Mark[] {
  const [first] = found;
  if (first === undefined) return [];
  const places = found.map(({ element: { element } }) => ({ x: element.x, y: element.y }));
  const [{ x, y } = { x: 0, y: 0 }] = places;
  const { lines, poll } = first;
  return [{ x, y, lines, poll, places, elements: found.map(({ element }) => element) }];
}
