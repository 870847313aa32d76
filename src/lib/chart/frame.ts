import type { PictureWords } from '../view/picture-words.ts';
import type { Palette } from './palette.ts';
import type { Measure } from './text-room.ts';

/** In a page, for phones and for wider screens. */
export type PageSize = 'narrow' | 'wide';
/** A picture that travels alone: wider than high, or not; square ones are shown as small as portraits. */
export type PictureSize = 'landscape' | 'portrait';
/** What fits, and how large the type is beside it. */
export type ChartSize = PageSize | PictureSize;

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
  readonly heading: Heading | null;
  /** Put before the ids of the drawing's parts; null where the drawing has none. */
  readonly idPrefix: string | null;
}

/** What a picture that travels alone says around its chart, and how large; sizes in points of the drawing. */
export interface Heading {
  readonly words: PictureWords;
  readonly size: PictureSize;
  readonly title: number;
  readonly standfirst: number;
  /** With more events than these, their marks are left out together with their words. */
  readonly mostEvents: number;
}

/** Sizes of the drawings in pages: the narrow one for 320 to 560 px, the wide one for more. */
export const PAGE_SIZES: Readonly<
  Record<PageSize, { readonly width: number; readonly height: number }>
> = {
  narrow: { width: 360, height: 340 },
  wide: { width: 760, height: 430 },
};

/** Font sizes by chart size: axes and notes, labels. */
export const FONT_SIZES: Readonly<
  Record<ChartSize, { readonly small: number; readonly label: number }>
> = {
  narrow: { small: 11, label: 12 },
  wide: { small: 12, label: 13.5 },
  landscape: { small: 12, label: 13.5 },
  portrait: { small: 12, label: 14.5 },
};

/** A font in CSS notation. */
export function fontOf(frame: Frame, size: number, weight: 400 | 600 = 400): string {
  return `${String(weight)} ${String(size)}px ${frame.font}`;
}
