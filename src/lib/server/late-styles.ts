import { hashSource } from './thrifty-start.ts';

/** SvelteKit names each style sheet that it writes into the page, so that the browser does not fetch it too. */
const NAMED = /\s*<link href="[^"]+\.css" rel="stylesheet" disabled[^>]*>/g;
const INLINE_STYLE = /<style>([^]*?)<\/style>/;
/** What Svelte adds to the classes of a component that has styles of its own. */
const SCOPE = /\.svelte-\w+/g;

/**
 * A built page without the style sheets of parts that are not on it: they come with the part, once its reader
 * opens it. For pages that show from the start some of each part that their own script holds. A page without
 * styles is returned as it is. Throws where styles and their names do not go together as expected.
 */
export function withoutLateStyles(html: string): string {
  const style = INLINE_STYLE.exec(html)?.[1];
  if (style === undefined) return html;
  const names = [...html.matchAll(NAMED)].map(([link]) => link);
  const sheets = style.trim().split('\n\n');
  if (sheets.length !== names.length || !html.includes(hashSource(style))) {
    throw new Error('The page has its styles otherwise than SvelteKit 3.2: see late-styles.ts');
  }
  const shown = html.slice(html.indexOf('<body'));
  const isLate = sheets.map((sheet) => isForNothing(sheet, shown));
  const kept = sheets.filter((_, place) => isLate[place] === false).join('');
  return names
    .filter((_, place) => isLate[place] === true)
    .reduce((page, name) => page.replace(name, ''), html)
    .replace(style, () => kept)
    .replaceAll(hashSource(style), hashSource(kept));
}

/** True if a style sheet is of components alone, and none of them is shown. */
function isForNothing(sheet: string, shown: string): boolean {
  const scopes = sheet.match(SCOPE) ?? [];
  return scopes.length > 0 && scopes.every((scope) => !shown.includes(scope.slice(1)));
}
