import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ChartId } from './chart-model.ts';

/** The shape of a picture that travels alone. */
export interface PictureShape {
  readonly id: 'wide' | 'square' | 'story';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per point: a wide picture needs the room, the others are seen small. */
  readonly scale: number;
  /** What follows the chart's name in a file's name. */
  readonly suffix: string;
}

/** Previews and articles are wide; square and story are what the networks show on phones. */
export const PICTURE_SHAPES: readonly [PictureShape, ...PictureShape[]] = [
  { id: 'wide', width: 1200, height: 630, scale: 1.5, suffix: '' },
  { id: 'square', width: 1080, height: 1080, scale: 2, suffix: '-square' },
  { id: 'story', width: 1080, height: 1920, scale: 2, suffix: '-story' },
];

/** What a file is named that the reader makes of a chart. */
export interface FileNaming {
  readonly race: string;
  readonly chart: ChartId;
  readonly asOf: CalendarDay;
  /** True if it shows what the reader chose instead of Margen's own view. */
  readonly isOwn: boolean;
}

/** What follows the chart's name in the name of a picture: no two looks of a chart share a name. */
export function pictureSuffix(
  { suffix }: PictureShape,
  { isDark, transparent }: { readonly isDark: boolean; readonly transparent: boolean },
): string {
  return `${suffix}${isDark ? '-dark' : ''}${transparent ? '-transparent' : ''}`;
}

/** `margen-<race>-<chart>-<day><suffix>.<ending>`, with `own-view` in it where it is one. */
export function chartFileName(
  { race, chart, asOf, isOwn }: FileNaming,
  suffix: string,
  ending: 'png' | 'svg' | 'csv',
): string {
  return `margen-${race}-${chart}-${asOf}${isOwn ? '-own-view' : ''}${suffix}.${ending}`;
}
