import { simplifyPath } from './simplify-path.ts';
import type { Measure } from './text-room.ts';

/** A point of a path, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Stroke =
  | { readonly kind: 'line'; readonly points: Place[]; closed: boolean }
  | { readonly kind: 'circle'; readonly middle: Place; readonly radius: number };

interface State {
  shift: Place;
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDash: readonly number[];
  font: string;
  textAlign: string;
  textBaseline: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

interface PathElement {
  readonly kind: 'path';
  readonly attributes: Attributes;
  d: string;
}

type DrawnElement =
  | PathElement
  | { readonly kind: 'text'; readonly attributes: Attributes; readonly text: string }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'close' };

/** Where a text's base line lies below the point it is anchored at, in font sizes. */
const BASELINE_SHIFTS: Readonly<Record<string, number>> = { middle: 0.35, top: 0.85, bottom: -0.2 };
const TEXT_ANCHORS: Readonly<Record<string, string>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};
/** How far a drawn line may stray from the real one, in pixels. */
const STRAY = 0.2;

/**
 * Stands in for a canvas' 2D context while Chart.js draws, and writes down an SVG instead of pixels: text
 * stays text, dashes stay dashes, neighbours of the same style become one path. It knows what our charts
 * need: translation, straight lines, rectangles, full circles, text. Anything else throws, so that
 * nothing can get lost in silence. Clipping is ignored: our axes hold all that is drawn.
 */
export class SvgRecorder implements State {
  readonly canvas: { width: number; height: number; getContext: () => SvgRecorder };
  shift: Place = { x: 0, y: 0 };
  fillStyle = '#000';
  strokeStyle = '#000';
  globalAlpha = 1;
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDash: readonly number[] = [];
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  readonly #saved: State[] = [];
  readonly #elements: DrawnElement[] = [];
  readonly #measure: Measure;
  #strokes: Stroke[] = [];
  #halo: Attributes = {};

  constructor(width: number, height: number, measure: Measure) {
    this.#measure = measure;
    this.canvas = { width, height, getContext: () => this };
  }

  /** The elements drawn so far, as SVG text without the `<svg>` around them. */
  content(): string {
    return this.#elements.map(elementText).join('');
  }

  /** Everything until `closeGroup` belongs together under this id. */
  openGroup(id: string): void {
    this.#elements.push({ kind: 'open', id });
  }

  closeGroup(): void {
    if (this.#elements.at(-1)?.kind === 'open') this.#elements.pop();
    else this.#elements.push({ kind: 'close' });
  }

  save(): void {
    this.#saved.push(stateOf(this));
  }

  restore(): void {
    const state = this.#saved.pop();
    if (state !== undefined) Object.assign(this, state);
  }

  translate(x: number, y: number): void {
    this.shift = { x: this.shift.x + x, y: this.shift.y + y };
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('A drawing of ours has nothing rotated');
  }

  setTransform(): void {
    this.shift = { x: 0, y: 0 };
  }

  resetTransform(): void {
    this.shift = { x: 0, y: 0 };
  }

  clearRect(): void {
    this.#strokes = [];
  }

  clip(): void {
    this.#strokes = [];
  }

  setLineDash(lineDash: readonly number[]): void {
    this.lineDash = lineDash;
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.font) };
  }

  beginPath(): void {
    this.#strokes = [];
  }

  moveTo(x: number, y: number): void {
    this.#strokes.push({ kind: 'line', points: [this.#placed(x, y)], closed: false });
  }

  lineTo(x: number, y: number): void {
    const last = this.#strokes.at(-1);
    if (last?.kind !== 'line' || last.closed) this.moveTo(x, y);
    else last.points.push(this.#placed(x, y));
  }

  closePath(): void {
    const last = this.#strokes.at(-1);
    if (last?.kind === 'line') last.closed = true;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    if (Math.abs(to - from) < 2 * Math.PI - 1e-6) throw new Error('Only full circles are drawn');
    this.#strokes.push({ kind: 'circle', middle: this.#placed(x, y), radius });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fill(): void {
    if (isUnseen(this.fillStyle, this.globalAlpha)) return;
    const [first] = this.#strokes;
    if (first?.kind === 'circle') this.#fillCircles(first.radius);
    else this.#addPath({ fill: this.fillStyle, 'fill-opacity': opacityOf(this.globalAlpha) });
  }

  stroke(): void {
    if (isUnseen(this.strokeStyle, this.globalAlpha) || this.lineWidth === 0) return;
    this.#addPath({
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-opacity': opacityOf(this.globalAlpha),
      'stroke-width': this.lineWidth === 1 ? undefined : numberText(this.lineWidth),
      'stroke-dasharray': this.lineDash.length > 0 ? this.lineDash.join(' ') : undefined,
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
    });
  }

  fillText(text: string, x: number, y: number): void {
    this.#addText(text, x, y, { fill: this.fillStyle, ...this.#halo });
    this.#halo = {};
  }

  /** A halo for the text that must follow at the same place by `fillText`: together they are one element. */
  strokeText(): void {
    this.#halo = {
      stroke: this.strokeStyle,
      'stroke-width': numberText(this.lineWidth),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    };
  }

  #placed(x: number, y: number): Place {
    return { x: x + this.shift.x, y: y + this.shift.y };
  }

  /** A filled circle is a point drawn with a round pen: a tenth of the bytes of an arc. */
  #fillCircles(radius: number): void {
    this.#addPath({
      stroke: this.fillStyle,
      'stroke-opacity': opacityOf(this.globalAlpha),
      'stroke-width': numberText(radius * 2),
      'stroke-linecap': 'round',
    });
  }

  #addPath(attributes: Attributes): void {
    const d = this.#strokes.map((stroke) => pathText(stroke, attributes)).join('');
    const last = this.#elements.at(-1);
    if (d === '') return;
    if (last?.kind === 'path' && sameAttributes(last.attributes, attributes)) last.d += d;
    else this.#elements.push({ kind: 'path', attributes, d });
  }

  #addText(text: string, x: number, y: number, paint: Attributes): void {
    const { size, weight } = fontParts(this.font);
    const place = this.#placed(x, y + size * (BASELINE_SHIFTS[this.textBaseline] ?? 0));
    this.#elements.push({
      kind: 'text',
      text,
      attributes: {
        x: numberText(place.x),
        y: numberText(place.y),
        'text-anchor': TEXT_ANCHORS[this.textAlign],
        'font-size': numberText(size),
        'font-weight': weight === '400' ? undefined : weight,
        ...paint,
      },
    });
  }
}

/** Text that may stand anywhere in an SVG: nothing in it can be read as markup. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number with one decimal at most. */
export function numberText(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function stateOf(from: State): State {
  const { shift, fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin } = from;
  const { lineDash, font, textAlign, textBaseline } = from;
  const pen = { lineWidth, lineCap, lineJoin, lineDash };
  return { shift, fillStyle, strokeStyle, globalAlpha, ...pen, font, textAlign, textBaseline };
}

function isUnseen(style: string, alpha: number): boolean {
  return style === 'transparent' || style === 'rgba(0,0,0,0)' || alpha === 0;
}

function opacityOf(alpha: number): string | undefined {
  return alpha === 1 ? undefined : String(Math.round(alpha * 100) / 100).replace('0.', '.');
}

function pathText(stroke: Stroke, { fill }: Attributes): string {
  if (stroke.kind === 'line') return lineText(stroke.points, stroke.closed);
  return fill === undefined ? pointText(stroke.middle) : circleText(stroke.middle, stroke.radius);
}

function lineText(points: readonly Place[], closed: boolean): string {
  const kept = points.length > 4 ? simplifyPath(points, STRAY) : points;
  const [first, ...rest] = kept.map(({ x, y }) => `${numberText(x)} ${numberText(y)}`);
  if (first === undefined || (rest.length === 0 && !closed)) return '';
  return `M${first}${rest.map((place) => `L${place}`).join('')}${closed ? 'z' : ''}`;
}

function pointText({ x, y }: Place): string {
  return `M${numberText(x)} ${numberText(y)}h0`;
}

function circleText({ x, y }: Place, radius: number): string {
  const [r, d] = [numberText(radius), numberText(2 * radius)];
  return `M${numberText(x - radius)} ${numberText(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0z`;
}

function sameAttributes(a: Attributes, b: Attributes): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** Size in pixels and weight of a font in CSS notation. */
function fontParts(font: string): { readonly size: number; readonly weight: string } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  const weight = /\b(bold|[1-9]00)\b/.exec(font)?.[1] ?? '400';
  return { size, weight: weight === 'bold' ? '700' : weight };
}

function elementText(element: DrawnElement): string {
  switch (element.kind) {
    case 'open':
      return `<g id="${escapeXml(element.id)}">`;
    case 'close':
      return '</g>';
    case 'text':
      return `<text${attributesText(element.attributes)}>${escapeXml(element.text)}</text>`;
    case 'path':
      return `<path${attributesText(element.attributes)} d="${element.d}"/>`;
  }
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
