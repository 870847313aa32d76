/**
 * The word most like `word` among `known`, if it is near enough to be meant; null otherwise. `slips` is the
 * part of its letters that may differ; two always may.
 */
export function nearestOf(word: string, known: Iterable<string>, slips = 0.4): string | null {
  const limit = Math.max(2, Math.floor(word.length * slips));
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const distance = editDistance(word.slice(0, LONGEST_COMPARED), name);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Letters of a word that are compared: a hostile one may be of any length. */
export const LONGEST_COMPARED = 100;

/** Levenshtein distance: letters to insert, delete or replace to make one word the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Letters of other alphabets that look like Latin ones, as far as names are likely to meet them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
);

/** A name as an id would be written: lower case, without accents, words joined by `-`; may be empty. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  return latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** True if the text has letters of another alphabet that pass for Latin ones. */
export function hasLookAlikes(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  return /[^\p{ASCII}]/u.test(text) && Array.from(plain).some((letter) => LOOK_ALIKES.has(letter));
}
