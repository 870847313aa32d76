import type { AxisTick, TimeChartModel } from '../../view/chart-model.ts';

/** A place in a drawing, in pixels. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
}

/** The shapes of a drawing's part with this id, each as its points; a part that is not there has none. */
export function shapesOf(svg: string, id: string): Drawn[][] {
  const part = new RegExp(`<g id="${id}"[^>]*>(.*?)</g>|<path[^>]* id="${id}"[^>]*>`).exec(
    svg,
  )?.[0];
  const paths = [...(part ?? '').matchAll(/\sd="([^"]+)"/g)];
  return paths.flatMap(([, d = '']) => subpathsOf(d));
}

/** The middle of a shape: the mean of its corners, which for a triangle is not that of its box. */
export function middleOf(shape: readonly Drawn[]): Drawn {
  const corners = shape.filter(
    ({ x, y }, at) => shape.findIndex((other) => other.x === x && other.y === y) === at,
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(corners.map(({ x }) => x)), y: mean(corners.map(({ y }) => y)) };
}

/** From pixels back to days and points, by the places of the axes' labels. */
export function axesOf(svg: string, model: TimeChartModel) {
  const texts = textsOf(svg);
  const days = model.x.ticks.flatMap(({ at, label }) =>
    texts.filter(({ text }) => text === label).map(({ x }) => ({ pixel: x, value: at })),
  );
  return { day: scaleOf(days), points: scaleOf(pointTicks(texts, model.y.ticks)) };
}

interface DrawnText extends Drawn {
  readonly text: string;
}

function textsOf(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const at = (name: string): number =>
        Number(new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1]);
      return { text, x: at('x'), y: at('y') };
    },
  );
}

/** Margins are written without their sign: what stands below the zero is negative. */
function pointTicks(texts: readonly DrawnText[], ticks: readonly AxisTick[]) {
  const [firstLabel] = ticks.map(({ label }) => texts.find(({ text }) => text === label)?.x);
  const labels = texts.filter(
    ({ text, x }) => x === firstLabel && ticks.some(({ label }) => label === text),
  );
  const zero = labels.find(({ text }) => ticks.some(({ at, label }) => at === 0 && label === text));
  return labels.flatMap(({ text, y }) => {
    const isBelow = zero !== undefined && y > zero.y;
    const tick = ticks.find(
      ({ at, label }) => label === text && (zero === undefined || (isBelow ? at < 0 : at >= 0)),
    );
    // A label's base line lies 0.35 of its 12 pixels below its tick.
    return tick === undefined ? [] : [{ pixel: y - 0.35 * 12, value: tick.at }];
  });
}

interface Mark {
  readonly pixel: number;
  readonly value: number;
}

function scaleOf(marks: readonly Mark[]): (pixel: number) => number {
  const [from, to] = [marks[0], marks.at(-1)];
  if (from === undefined || to === undefined || from === to) {
    throw new Error('An axis without two ticks');
  }
  return (pixel) =>
    from.value + ((pixel - from.pixel) * (to.value - from.value)) / (to.pixel - from.pixel);
}

function subpathsOf(d: string): Drawn[][] {
  const shapes: Drawn[][] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    // An arc ends where its last two numbers say.
    const [a = 0, b = 0] = command.toLowerCase() === 'a' ? numbers.slice(-2) : numbers;
    if (command.toLowerCase() === 'z') at = shapes.at(-1)?.[0] ?? at;
    else at = moved(command, a, b, at);
    if (command.toLowerCase() === 'm') shapes.push([at]);
    else shapes.at(-1)?.push(at);
  }
  return shapes;
}

function moved(command: string, a: number, b: number, from: Drawn): Drawn {
  const start = command === command.toLowerCase() ? from : { x: 0, y: 0 };
  switch (command.toLowerCase()) {
    case 'h':
      return { x: inTenths(start.x + a), y: from.y };
    case 'v':
      return { x: from.x, y: inTenths(start.y + a) };
    default:
      return { x: inTenths(start.x + a), y: inTenths(start.y + b) };
  }
}

/** Drawings are written to a tenth of a pixel: sums of them are too, or one corner would be read as two. */
function inTenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
