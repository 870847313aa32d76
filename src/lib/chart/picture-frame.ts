import type { PictureShape } from '../view/picture-shapes.ts';
import type { PictureWords } from '../view/picture-words.ts';
import { PAGE_SIZES, type Frame } from './frame.ts';
import { schemePalette, type Palette, type Scheme } from './palette.ts';
import type { Measure } from './text-room.ts';

/** The family that pictures are drawn with; shipped, so that they come out the same on every machine. */
export const PICTURE_FONT = '"Libre Franklin", "Libre Franklin Ext", sans-serif';

/** A picture that travels alone. */
export interface PictureOptions {
  readonly shape: Pick<PictureShape, 'width' | 'height' | 'scale'>;
  readonly scheme: Scheme;
  /** Without paper: whatever it is put on shows through. */
  readonly transparent: boolean;
  readonly words: PictureWords;
  /** Measures in the font of pictures. */
  readonly measure: Measure;
}

/** How a picture is laid out; `idPrefix` as in Frame. */
export function pictureFrame(options: PictureOptions, idPrefix: string | null): Frame {
  const { shape, words, measure } = options;
  const width = Math.ceil(shape.width / shape.scale);
  return {
    size: width < PAGE_SIZES.wide.width * 0.7 ? 'narrow' : 'wide',
    width,
    height: Math.ceil(shape.height / shape.scale),
    idPrefix,
    palette: picturePalette(options),
    font: PICTURE_FONT,
    measure,
    heading: words,
  };
}

function picturePalette({ scheme, transparent }: PictureOptions): Palette {
  const palette = schemePalette(scheme);
  return transparent ? { ...palette, paper: 'transparent' } : palette;
}
