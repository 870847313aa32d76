import { monthBefore } from './foreign-dates.ts';

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
  return markupShown(withoutNotes(bare)).replace(/'{2,5}/g, '');
}

/** A cell's text without the marks that keep a link, and the first link. */
export function splitLinks(text: string): { readonly text: string; readonly link: string } {
  const open = text.indexOf(LINK_OPEN);
  const close = text.indexOf(LINK_CLOSE, open);
  const link = open < 0 || close < 0 ? '' : text.slice(open + 1, close);
  const plain = text.replace(/\uE001[^\uE002]*\uE002/g, '').replace(OURS, ' ');
  return { text: plain, link };
}

const NOTE = /<ref\b[^<>]*>/gi;

/** Without `<ref>…</ref>`; what stands in one that never closes is kept, so that it is seen. */
function withoutNotes(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const open of text.matchAll(NOTE)) {
    if (open.index < from) continue;
    const close = text.indexOf('</ref', open.index);
    const end = close < 0 ? -1 : text.indexOf('>', close);
    if (end < 0) break;
    kept.push(text.slice(from, open.index), breaksOf(text.slice(open.index, end)));
    from = end + 1;
  }
  return kept.join('') + text.slice(from).replace(NOTE, breaksOf);
}

function breaksOf(text: string): string {
  return WITHIN.repeat(text.split(/\n|\uE000/).length - 1);
}

/** Templates and links, the innermost first: each may stand in the other. */
function markupShown(text: string): string {
  let shown = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = templatesShown(linksShown(shown));
    if (next === shown) break;
    shown = next;
  }
  return shown;
}

function templatesShown(text: string): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (whole: string, inner: string) => {
    // A bar of a link that is not shown yet is none of the template's.
    if (inner.includes('[[')) return whole;
    return `${templateText(inner.replaceAll(WITHIN, ' '))}${breaksOf(whole)}`;
  });
}

/** Templates that show their first or their last unnamed part. */
const SHOWS_FIRST = new Set(
  'nowrap nobr small smaller big nobold bold b center left right abbr tooltip'.split(' '),
);
const SHOWS_LAST = new Set(['sort', 'color', 'colour', 'font color', 'font colour', 'lang']);
const NOTES =
  /^(?:efn(?:-\w+)?|refn|r|cite\b.*|cita\b.*|sfn|ref(?: label)?|note|notetag|dead link|webarchive|cn|citation needed|cref\d?|rp|party colou?r.*|party stripe|composition bar.*|hidden sort key|hs|dtsh|dagger|double-dagger|flag ?icon|flagdeco|increase|decrease|steady|0)$/;
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ dash: '–', ndash: '–', endash: '–', sdash: '–', snd: ' – ', spnd: ' – ' },
    ...{ nbsp: ' ', spaces: ' ', s: ' ', '!': '|', '·': '·' },
  }),
);
/** Cells that are coloured by what they say: their part, or a word of their own where they have none. */
const SAYS_NOTHING = new Set(['n/a', 'na', 'unknown', 'dunno', 'tbd', 'tba']);
/** Templates that colour a cell: before a bar they are about it, as `style="…"` is. */
const COLOURS_CELL =
  /^(?:party shading(?:\/.*)?|shading\b.*|yes\d?|no\d?|maybe|partial|some|good|bad|won|nom|pending|active|inactive|hilite)$/;
const DATES = new Set(['dts', 'date table sorting', 'start date', 'date']);

/** A part that has a name: `format=dmy`. A number says which of the unnamed parts it is. */
const NAMED_PART = /^([\w -]+?)\s*=\s*([\s\S]*)$/;

/** What a template is called, and its parts by their places. */
function partsOf(inner: string): { readonly name: string; readonly values: readonly string[] } {
  const [first = '', ...rest] = inner.split('|').map((part) => part.trim());
  const values: string[] = [];
  let place = 0;
  for (const part of rest) {
    const [, key, value = ''] = NAMED_PART.exec(part) ?? [];
    if (key === undefined) values[place++] = part;
    else if (/^[1-9]$/.test(key)) values[Number(key) - 1] = value;
  }
  const name = first.toLowerCase().replaceAll('_', ' ').trim();
  return { name, values: Array.from(values, (value: string | undefined) => value ?? '') };
}

function templateText(inner: string): string {
  const { name, values } = partsOf(inner);
  const [first = ''] = values;
  if (NOTES.test(name)) return '';
  const sign = SIGNS.get(name);
  if (sign !== undefined) return sign;
  if (name.startsWith('formatnum:')) return name.slice('formatnum:'.length);
  if (SAYS_NOTHING.has(name)) return first === '' ? '–' : first;
  if (SHOWS_FIRST.has(name)) return first;
  if (SHOWS_LAST.has(name)) return values.at(-1) ?? '';
  if (name === 'sortname') return values.slice(0, 2).join(' ').trim();
  if (name === 'opdrts') return spanText(values);
  if (DATES.has(name)) return dateText(values);
  const ownText = COLOURS_CELL.test(name) && !name.includes('shading') ? first : '';
  return ownText === '' ? `⟨${name}⟩` : ownText;
}

/** True for what stands before a bar if it is about the cell: attributes, or templates that give it some. */
export function isAboutCell(text: string): boolean {
  const bare = text.replace(/⟨([^⟩]*)⟩/g, (whole, name: string) =>
    COLOURS_CELL.test(name) ? '' : whole,
  );
  return text.includes('=') || /^(?:\s|nowrap)*$/i.test(bare);
}

/**
 * `{{opdrts|22|23|Sep|2024}}`: a span of days. The month is that of the last day; a first day with a higher
 * number was in the month before, and the template shows it so.
 */
function spanText(values: readonly string[]): string {
  const [first = '', last = '', month = '', year = ''] = values;
  if (first === '') return `${last} ${month} ${year}`;
  const isBefore = /^\d+$/.test(first) && /^\d+$/.test(last) && Number(first) > Number(last);
  const start = isBefore ? `${first} ${monthBefore(month)}` : first;
  return `${start}–${last} ${month} ${year}`;
}

/** `{{dts|2024|9|22}}`, `{{dts|2024|September|22}}` or `{{dts|22 September 2024}}`. */
function dateText(values: readonly string[]): string {
  const [year = '', month = '', day = ''] = values;
  if (month === '') return year;
  if (!/^\d+$/.test(month)) return `${day} ${month} ${year}`.trim();
  return [year, ...[month, day].filter(Boolean).map((part) => part.padStart(2, '0'))].join('-');
}

function linksShown(text: string): string {
  return text
    .replace(/\[\[(?:file|image|archivo|imagen):[^[\]{}]*\]\]/gi, breaksOf)
    .replace(/\[\[([^[\]{}]*)\]\]/g, (whole: string, inner: string) => {
      return `${inner.split('|').at(-1) ?? ''}${breaksOf(whole)}`;
    })
    .replace(/\[(https?:\/\/[^\s[\]]+)(?:[ \t]+([^[\]\n]*))?\]/g, (_, link: string, shown = '') => {
      return `${LINK_OPEN}${link}${LINK_CLOSE}${shown}`;
    });
}
