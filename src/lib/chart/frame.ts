import type { PictureWords } from '../view/picture-words.ts';
import type { Palette } from './palette.ts';
import type { Measure } from './text-room.ts';

/** For phones and for wider screens: what fits, and how large the type is beside it. */
export type ChartSize = 'narrow' | 'wide';

/** Everything about a drawing that is not in the model. Lengths in points of the drawing. */
export interface Frame {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** CSS font family. */
  readonly font: string;
  readonly measure: Measure;
  /** Null where the page around the chart says it. */
  readonly heading: PictureWords | null;
  /** Put before the ids of the drawing's parts; null where the drawing has none. */
  readonly idPrefix: string | null;
}

/** Sizes of the drawings in pages: the narrow one for 320 to 560 px, the wide one for more. */
export const PAGE_SIZES = {
  narrow: { width: 360, height: 340 },
  wide: { width: 760, height: 430 },
} as const;

/** Font sizes by chart size: axes and notes, labels, titles. */
export const FONT_SIZES = {
  narrow: { small: 11, label: 12, title: 16 },
  wide: { small: 12, label: 13.5, title: 20 },
} as const;

/** A font in CSS notation. */
export function fontOf(frame: Frame, size: number, weight: 400 | 600 = 400): string {
  return `${String(weight)} ${String(size)}px ${frame.font}`;
}
