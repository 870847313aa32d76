/** Stands for a line break inside a template, a comment or a note, so that lines stay counted. */
export const WITHIN = '\uE000';
const LINK_OPEN = '\uE001';
const LINK_CLOSE = '\uE002';
const OURS = /[\uE000-\uE002]/g;

/** Nested deeper than this, templates stay as they are. */
const DEEPEST = 20;

/**
 * Wikitext with comments and notes taken out and templates and links replaced by what a reader sees of
 * them, so that bars and line breaks inside them can't be taken for those of a table. A template that is
 * not known stays as `⟨name⟩`: what it would show can't be told.
 */
export function plainMarkup(text: string): string {
  const bare = text
    .replace(OURS, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, breaksOf)
    .replace(/<ref\b[^<>]*\/>/gi, breaksOf);
  return linksShown(templatesShown(withoutNotes(bare))).replace(/'{2,5}/g, '');
}

/** A cell's text without the marks that keep a link, and the first link. */
export function splitLinks(text: string): { readonly text: string; readonly link: string } {
  const open = text.indexOf(LINK_OPEN);
  const close = text.indexOf(LINK_CLOSE, open);
  const link = open < 0 || close < 0 ? '' : text.slice(open + 1, close);
  const plain = text.replace(/\uE001[^\uE002]*\uE002/g, '').replace(OURS, ' ');
  return { text: plain, link };
}

/** Without `<ref>…</ref>`; one that never closes stays, so that it is seen. */
function withoutNotes(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const open of text.matchAll(/<ref\b[^<>]*>/gi)) {
    if (open.index < from) continue;
    const close = text.indexOf('</ref', open.index);
    const end = close < 0 ? -1 : text.indexOf('>', close);
    if (end < 0) break;
    kept.push(text.slice(from, open.index), breaksOf(text.slice(open.index, end)));
    from = end + 1;
  }
  return kept.join('') + text.slice(from);
}

function breaksOf(text: string): string {
  return WITHIN.repeat(text.split(/\n|\uE000/).length - 1);
}

function templatesShown(text: string): string {
  let shown = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = shown.replace(/\{\{([^{}]*)\}\}/g, (whole: string, inner: string) => {
      return `${templateText(inner.replaceAll(WITHIN, ' '))}${breaksOf(whole)}`;
    });
    if (next === shown) break;
    shown = next;
  }
  return shown;
}

/** Templates that show their last or first unnamed part. */
const SHOWS_LAST = new Set(['sort', 'sortname', 'hs', 'color', 'colour', 'font color', 'lang']);
const SHOWS_FIRST = new Set([
  'nowrap',
  'small',
  'nobold',
  'abbr',
  'tooltip',
  'center',
  'b',
  'big',
  'nobr',
  'smaller',
  'bold',
]);
const NOTES =
  /^(?:efn|refn|cite\b.*|cita\b.*|sfn|ref|note|notetag|dead link|webarchive|cn|citation needed|cref\d?|rp|party color.*|party colour.*|composition bar.*|hidden sort key|dagger|double-dagger)$/;
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 'n/a': '–', na: '–', dash: '–', ndash: '–', snd: ' – ', spnd: ' – ', endash: '–' },
    ...{ nbsp: ' ', spaces: ' ', '!': '|', '·': '·', increase: '', decrease: '', steady: '' },
    ...{ sdash: '–', s: ' ', unknown: '?' },
  }),
);
const DATES = new Set(['dts', 'date table sorting', 'start date', 'date']);

function templateText(inner: string): string {
  const parts = inner.split('|').map((part) => part.trim());
  const name = (parts[0] ?? '').toLowerCase().replaceAll('_', ' ').trim();
  const values = parts.slice(1).filter((part) => !/^[\w -]+=/.test(part));
  if (NOTES.test(name)) return '';
  const sign = SIGNS.get(name);
  if (sign !== undefined) return sign;
  if (name.startsWith('formatnum:')) return name.slice('formatnum:'.length);
  if (SHOWS_FIRST.has(name)) return values[0] ?? '';
  if (SHOWS_LAST.has(name)) return values.at(-1) ?? '';
  if (name === 'opdrts') return spanText(values);
  return DATES.has(name) ? dateText(values) : `⟨${name}⟩`;
}

/** `{{opdrts|22|23|Sep|2024}}`: a span of days; the parts stand in the order in which they are read. */
function spanText(values: readonly string[]): string {
  const [first = '', last = '', month = '', year = ''] = values;
  return first === '' ? `${last} ${month} ${year}` : `${first}–${last} ${month} ${year}`;
}

/** `{{dts|2024|9|22}}` or `{{dts|22 September 2024}}`. */
function dateText(values: readonly string[]): string {
  const [year = '', month, day] = values;
  if (month === undefined || day === undefined) return year;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function linksShown(text: string): string {
  return text
    .replace(/\[\[(?:file|image|archivo|imagen):[^[\]]*\]\]/gi, breaksOf)
    .replace(/\[\[([^[\]]*)\]\]/g, (whole: string, inner: string) => {
      return `${inner.split('|').at(-1) ?? ''}${breaksOf(whole)}`;
    })
    .replace(/\[(https?:\/\/[^\s[\]]+)(?:[ \t]+([^[\]\n]*))?\]/g, (_, link: string, shown = '') => {
      return `${LINK_OPEN}${link}${LINK_CLOSE}${shown}`;
    });
}
