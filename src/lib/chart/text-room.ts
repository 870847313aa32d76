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
