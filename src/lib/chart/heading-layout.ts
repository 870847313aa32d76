import type { PictureWords } from '../view/picture-words.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { wrapText } from './text-room.ts';

/** Space around a picture that travels alone. */
export const MARGIN = 16;

/** Words leave the chart at least the rest of a picture's height. */
const MOST_OF_HEIGHT = 0.4;

/** A line of text with its font and the height it takes. */
export interface HeadingLine {
  readonly text: string;
  readonly font: string;
  readonly height: number;
  readonly tone: 'ink' | 'soft';
}

/** The lines above and below a chart that stands alone, and the room they take. */
export interface HeadingLayout {
  readonly above: readonly HeadingLine[];
  readonly below: readonly HeadingLine[];
  readonly top: number;
  readonly bottom: number;
  readonly showsEvents: boolean;
}

/** No heading: the page says it. */
const NOTHING: HeadingLayout = { above: [], below: [], top: 0, bottom: 0, showsEvents: true };

/** Wraps what a picture says about itself to its width. */
export function headingLayout(frame: Frame): HeadingLayout {
  const { heading } = frame;
  if (heading === null) return NOTHING;
  const above = aboveLines(frame, heading);
  const all = belowLines(frame, heading);
  const showsEvents = room(above) + room(all) <= frame.height * MOST_OF_HEIGHT;
  const below = showsEvents ? all : belowLines(frame, { ...heading, events: [] });
  const [top, bottom] = [MARGIN + room(above) + 6, room(below) + MARGIN];
  return { above, below, top, bottom, showsEvents };
}

function aboveLines(frame: Frame, { title, ownView, credit }: PictureWords): HeadingLine[] {
  const sizes = FONT_SIZES[frame.size];
  return [
    ...lines(frame, title, sizes.title, 600, 'ink'),
    ...(ownView === null ? [] : lines(frame, ownView, sizes.small, 600, 'ink')),
    ...lines(frame, credit.scope, sizes.small, 400, 'soft'),
    ...lines(frame, `${credit.asOf} · ${credit.polls}`, sizes.small, 400, 'soft'),
  ];
}

function belowLines(frame: Frame, { key, events, source }: PictureWords): HeadingLine[] {
  const { small } = FONT_SIZES[frame.size];
  return [
    ...[...events, key].flatMap((entry) =>
      entry === '' ? [] : lines(frame, entry, small - 1.5, 400, 'soft'),
    ),
    ...lines(frame, source, small, 600, 'soft'),
  ];
}

function lines(
  frame: Frame,
  text: string,
  size: number,
  weight: 400 | 600,
  tone: HeadingLine['tone'],
): HeadingLine[] {
  const font = fontOf(frame, size, weight);
  const wrapped = wrapText(text, font, frame.width - 2 * MARGIN, frame.measure);
  return wrapped.map((line) => ({ text: line, font, tone, height: Math.round(size * 1.3) }));
}

function room(linesDrawn: readonly HeadingLine[]): number {
  return linesDrawn.reduce((sum, { height }) => sum + height, 0);
}
