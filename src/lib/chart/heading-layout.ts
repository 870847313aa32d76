import type { FullAndBrief, PictureWords } from '../view/picture-words.ts';
import { FONT_SIZES, fontOf, type Frame, type Heading } from './frame.ts';
import { wrapText } from './text-room.ts';

/** Space around a picture that travels alone. */
export const MARGIN = 16;

/** Words leave the chart at least the rest of a picture's height, however long the events' are. */
const MOST_OF_HEIGHT = 0.6;

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
  const all = belowLines(frame, heading, heading.words.events);
  const showsEvents =
    heading.words.events.length <= heading.mostEvents &&
    room(above) + room(all) <= frame.height * MOST_OF_HEIGHT;
  const below = showsEvents ? all : belowLines(frame, heading, []);
  const [top, bottom] = [MARGIN + room(above) + 6, room(below) + MARGIN];
  return { above, below, top, bottom, showsEvents };
}

function aboveLines(frame: Frame, heading: Heading): HeadingLine[] {
  const { small } = FONT_SIZES[frame.size];
  const { title, ownView, standfirst, credit } = heading.words;
  return [
    ...lines(frame, title, heading.title, 600, 'ink'),
    ...lines(frame, ownView ?? '', small, 600, 'ink'),
    ...lines(frame, fitting(heading, standfirst), heading.standfirst, 400, 'ink'),
    ...lines(frame, credit, small, 400, 'soft'),
  ];
}

function belowLines(frame: Frame, heading: Heading, events: PictureWords['events']): HeadingLine[] {
  const { small } = FONT_SIZES[frame.size];
  const { key, source } = heading.words;
  return [
    ...lines(frame, events.join(' · '), small - 1.5, 400, 'soft'),
    ...lines(frame, fitting(heading, key), small - 1.5, 400, 'soft'),
    ...lines(frame, source, small, 600, 'soft'),
  ];
}

/** A low picture has room for less. */
function fitting({ size }: Heading, { full, brief }: FullAndBrief): string {
  return size === 'landscape' ? brief : full;
}

/** The text's lines; none where there is no text. */
function lines(
  frame: Frame,
  text: string,
  size: number,
  weight: 400 | 600,
  tone: HeadingLine['tone'],
): HeadingLine[] {
  if (text === '') return [];
  const font = fontOf(frame, size, weight);
  const wrapped = wrapText(text, font, frame.width - 2 * MARGIN, frame.measure);
  return wrapped.map((line) => ({ text: line, font, tone, height: Math.round(size * 1.3) }));
}

function room(linesDrawn: readonly HeadingLine[]): number {
  return linesDrawn.reduce((sum, { height }) => sum + height, 0);
}
