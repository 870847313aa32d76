import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Measure } from '../chart/text-room.ts';

const FOLDER = join(process.cwd(), 'public/fonts');
const FACES = [
  ['libre-franklin-latin-400-normal.woff2', 'Libre Franklin'],
  ['libre-franklin-latin-600-normal.woff2', 'Libre Franklin'],
  ['libre-franklin-latin-ext-400-normal.woff2', 'Libre Franklin Ext'],
  ['libre-franklin-latin-ext-600-normal.woff2', 'Libre Franklin Ext'],
] as const;

let measuring: Measure | undefined;

/** Measures text in the shipped font. Throws if a font file is missing: pictures would differ. */
export function pictureMeasure(): Measure {
  measuring ??= measureWithFonts();
  return measuring;
}

function measureWithFonts(): Measure {
  for (const [file, family] of FACES) {
    if (GlobalFonts.registerFromPath(join(FOLDER, file), family) === null) {
      throw new Error(`The font public/fonts/${file} cannot be read`);
    }
  }
  const context = createCanvas(1, 1).getContext('2d');
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
