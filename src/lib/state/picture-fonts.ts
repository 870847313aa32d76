import { fontFile } from './address.ts';

/** Width of a text in pixels; `font` in CSS notation. */
type TextWidth = (text: string, font: string) => number;

const LATIN = [
  ['400', 'Libre Franklin', 'libre-franklin-latin-400-normal.woff2'],
  ['600', 'Libre Franklin', 'libre-franklin-latin-600-normal.woff2'],
] as const;
const EXTENDED = [
  ['400', 'Libre Franklin Ext', 'libre-franklin-latin-ext-400-normal.woff2'],
  ['600', 'Libre Franklin Ext', 'libre-franklin-latin-ext-600-normal.woff2'],
] as const;

/** Letters that only the second pair of files has: most of Europe beyond the west, Vietnam. */
const EXTENDED_LETTERS = /[\u0100-\u024f\u1e00-\u1eff]/;

const loaded = new Map<string, Promise<FontFace>>();

/**
 * Fetches the font that pictures are drawn with, once, as much of it as `text` needs, and measures in it.
 * Rejects if it does not arrive: a picture in another font would be cut off. Only in the browser.
 */
export async function measureInPictureFont(text: string): Promise<TextWidth> {
  const faces = EXTENDED_LETTERS.test(text) ? [...LATIN, ...EXTENDED] : LATIN;
  await Promise.all(
    faces.map(([weight, family, file]) => loadFace(weight, family, fontFile(file))),
  );
  const context = document.createElement('canvas').getContext('2d');
  return (words, font) => {
    if (context === null) return 0;
    context.font = font;
    return context.measureText(words).width;
  };
}

async function loadFace(weight: string, family: string, address: string): Promise<void> {
  const known = loaded.get(address);
  const loading = known ?? new FontFace(family, `url("${address}")`, { weight }).load();
  loaded.set(address, loading);
  try {
    document.fonts.add(await loading);
  } catch (error) {
    loaded.delete(address);
    throw error;
  }
}
