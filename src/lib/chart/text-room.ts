/** How wide a text comes out, in pixels; `font` is in CSS notation. */
export type Measure = (text: string, font: string) => number;

/** The lines of a text, broken at spaces and after hyphens, none wider than `width` unless a single word is. */
export function wrapText(
  text: string,
  font: string,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[ -])/)) {
    const longer = line + piece;
    if (line === '' || measure(longer.trimEnd(), font) <= width) line = longer;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line];
}

/** The text, cut with an ellipsis where it is wider than `width`. */
export function cutText(text: string, font: string, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The widest of the texts, in pixels. */
export function widestOf(texts: readonly string[], font: string, measure: Measure): number {
  return Math.max(0, ...texts.map((text) => measure(text, font)));
}

/** Widths of letters in font sizes, as they are about in the system fonts of phones and desks. */
const NARROW = { letters: /[fijlrtI.,:;'’|!()·\s-]/, width: 0.34 };
const WIDE = { letters: /[mwMW%@…]/, width: 0.88 };
const CAPITAL = { letters: /[A-ZÁÉÍÓÚÑ+−]/, width: 0.68 };
const COMMON_WIDTH = 0.57;
const BOLD = 1.06;

/**
 * How wide a text comes out in whatever font a page has, about: so that a drawing made at build time and
 * the canvas that takes its place on some reader's device are laid out alike to the pixel.
 */
export function pageMeasure(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);
  const letters = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return letters * size * (/^(6|7)00/.test(font) ? BOLD : 1);
}

function letterWidth(letter: string): number {
  return [NARROW, WIDE, CAPITAL].find(({ letters }) => letters.test(letter))?.width ?? COMMON_WIDTH;
}
