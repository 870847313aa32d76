import type { ChartModel } from '../view/chart-model.ts';
import { chartConfiguration, drawChart } from './chart-configuration.ts';
import type { PageSize, Frame } from './frame.ts';
import { marksOf, nearestMark, type Mark } from './chart-marks.ts';
import { schemePalette, type Scheme } from './palette.ts';
import { pageMeasure } from './text-room.ts';

/** What the page tells a chart about itself. */
export interface MountOptions {
  readonly size: PageSize;
  readonly scheme: Scheme;
  /** The size at which the drawing was laid out; the canvas is scaled to the width it has. */
  readonly width: number;
  readonly height: number;
  /** Called with what the reader has moved to, for those who cannot see it, and the key of the poll if it is one. */
  readonly onFocus: (text: string, poll: string | null) => void;
}

/** A chart on a canvas that the reader can explore. */
export interface MountedChart {
  /** Moves to the next mark (1), the one before (−1), the first or the last. */
  readonly move: (to: 'first' | 'last' | 1 | -1) => void;
  /** Shows the mark nearest to a place on the screen. */
  readonly point: (clientX: number, clientY: number) => void;
  /** Shows no mark. */
  readonly leave: () => void;
  readonly destroy: () => void;
}

/** Draws `model` on the canvas in place of its picture: same layout, but it answers. */
export function mountChart(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  options: MountOptions,
): MountedChart {
  const chart = drawOn(canvas, model, options);
  const marks = marksOf(chart);
  let current = -1;

  const show = (place: number): void => {
    current = place;
    const mark = marks[place];
    const elements = mark === undefined ? [] : [...mark.elements];
    chart.setActiveElements(elements);
    chart.tooltip?.setActiveElements(elements, { x: mark?.x ?? 0, y: mark?.y ?? 0 });
    chart.update();
    if (mark !== undefined) options.onFocus(mark.lines.join('. '), mark.poll);
  };
  return {
    move: (to) => {
      show(nextPlace(to, current, marks.length));
    },
    point: (clientX, clientY) => {
      const place = nearestMark(marks, placeOnCanvas(canvas, options, clientX, clientY));
      if (place !== current) show(place);
    },
    leave: () => {
      show(-1);
    },
    destroy: () => {
      chart.destroy();
    },
  };
}

function nextPlace(to: 'first' | 'last' | 1 | -1, current: number, count: number): number {
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  if (current < 0) return to === 1 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, current + to));
}

function placeOnCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: MountOptions,
  clientX: number,
  clientY: number,
): Pick<Mark, 'x' | 'y'> {
  const box = canvas.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * width,
    y: ((clientY - box.top) / box.height) * height,
  };
}

/** The canvas keeps its place on the page: its pixels are counted, its size is left to the style sheet. */
function drawOn(canvas: HTMLCanvasElement, model: ChartModel, options: MountOptions) {
  const shown = canvas.getBoundingClientRect().width / options.width;
  const configuration = chartConfiguration(model, pageFrame(canvas, options));
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  canvas.width = options.width;
  canvas.height = options.height;
  return drawChart(canvas, {
    ...configuration,
    options: {
      ...configuration.options,
      devicePixelRatio:
        Math.max(1, shown) * (canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1),
    },
  });
}

function pageFrame(canvas: HTMLCanvasElement, options: MountOptions): Frame {
  return {
    size: options.size,
    width: options.width,
    height: options.height,
    palette: schemePalette(options.scheme),
    font: getComputedStyle(canvas).fontFamily,
    measure: pageMeasure,
    heading: null,
    idPrefix: null,
  };
}
