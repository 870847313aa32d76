import type { ChartId } from '../view/chart-model.ts';
import type { PictureShape } from '../view/picture-shapes.ts';
import type { PictureWords } from '../view/picture-words.ts';
import type { Frame, Heading, PictureSize } from './frame.ts';
import { schemePalette, type Palette, type Scheme } from './palette.ts';
import type { Measure } from './text-room.ts';

/** The family that pictures are drawn with; shipped, so that they come out the same on every machine. */
export const PICTURE_FONT = '"Libre Franklin", "Libre Franklin Ext", sans-serif';

/** Legible where a picture is shown 360 pixels wide, as in a chat: the standfirst is then 10 of them high. */
const TITLES: Readonly<Record<PictureSize, Pick<Heading, 'title' | 'standfirst'>>> = {
  landscape: { title: 25, standfirst: 22.5 },
  portrait: { title: 20, standfirst: 16 },
};
/** Findings about firms are long, and their rows need the height. */
const FIRMS_TITLES: typeof TITLES = {
  landscape: { title: 20, standfirst: 14 },
  portrait: { title: 18, standfirst: 14 },
};

/** Events that there is room for beside a chart's other words: a number, so that all languages agree. */
const MOST_EVENTS: Readonly<Record<ChartId, Readonly<Record<PictureShape['id'], number>>>> = {
  trend: { wide: 3, square: 9, story: 15 },
  margin: { wide: 3, square: 3, story: 15 },
  pollsters: { wide: 0, square: 0, story: 0 },
};

/** Whoever opens an SVG may lack its font: text has room for the widest common stand-in, DejaVu Sans. */
const STAND_IN_WIDTH = { plain: 1.1, strong: 1.18 };

/** A picture that travels alone. */
export interface PictureOptions {
  readonly shape: PictureShape;
  readonly scheme: Scheme;
  /** Without paper: whatever it is put on shows through. */
  readonly transparent: boolean;
  readonly words: PictureWords;
  /** Measures in the font of pictures. */
  readonly measure: Measure;
}

/** How a picture is laid out, the same as SVG and as PNG; `idPrefix` as in Frame. */
export function pictureFrame(options: PictureOptions, idPrefix: string | null): Frame {
  const { shape, words } = options;
  const size = shape.width > shape.height ? 'landscape' : 'portrait';
  const measure: Measure = (text, font) =>
    options.measure(text, font) * STAND_IN_WIDTH[font.startsWith('600') ? 'strong' : 'plain'];
  return {
    size,
    width: Math.ceil(shape.width / shape.scale),
    height: Math.ceil(shape.height / shape.scale),
    idPrefix,
    palette: picturePalette(options),
    font: PICTURE_FONT,
    measure,
    heading: {
      words,
      size,
      ...(words.chart === 'pollsters' ? FIRMS_TITLES : TITLES)[size],
      mostEvents: MOST_EVENTS[words.chart][shape.id],
    },
  };
}

function picturePalette({ scheme, transparent }: PictureOptions): Palette {
  const palette = schemePalette(scheme);
  return transparent ? { ...palette, paper: 'transparent' } : palette;
}
