import type { Population } from '../../domain/poll.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { plainHeading } from './column-roles.ts';

/** No cell that can be read is longer. */
const LONGEST_READ = 120;

/** Ways of writing that nothing was reported. */
const NOTHING = /^(?:|[-‐‑‒–—−?*.…]+|n\/?[ad]|nan|null|none|n\.\s?[ad]\.?|s\/?d|tbd|tba)$/iu;

/** True if a cell says that nothing was reported: empty, a dash, `N/A`. */
export function saysNothing(text: string): boolean {
  return text.length < LONGEST_READ && NOTHING.test(text.trim());
}

/** A text, or a stand-in that nothing reads where it is too long to be a figure. */
function short(text: string): string {
  return text.length > LONGEST_READ ? '⟨too long⟩' : text;
}

/** A number as the project writes it, and whether it had to be written anew. */
export interface ForeignNumber {
  readonly text: string;
  /** A decimal comma, a thousands mark or a fraction was understood. */
  readonly rewritten: boolean;
}

/** Percent, or with `fractions` a part of 1, as the project writes percent. */
export function parseForeignShare(
  text: string,
  fractions: boolean,
): Result<ForeignNumber, 'share-unread' | 'share-below' | 'share-out-of-range'> {
  const bare = short(text).replace(/\s*%$/u, '').trim();
  if (/^[<≤]\s*\d/u.test(bare)) return failed('share-below');
  if (!/^\d{1,3}(?:[.,]\d+)?$/.test(bare)) return failed('share-unread');
  const value = Number(bare.replace(',', '.'));
  const percent = fractions ? Number((value * 100).toPrecision(6)) : value;
  if (percent > 100) return failed('share-out-of-range');
  return ok({ text: plainNumber(percent), rewritten: fractions || bare.includes(',') });
}

/** Points such as `±3.5%` or `3,1 pp`. */
export function parseForeignMargin(text: string): Result<ForeignNumber, 'cell-unread'> {
  const bare = short(text)
    .replace(/^(?:\+\/-|[±+])\s*/u, '')
    .replace(/\s*(?:%|pp|pts?\.?|p\.p\.)$/iu, '');
  if (!/^\d{1,2}(?:[.,]\d+)?$/.test(bare)) return failed('cell-unread');
  const value = Number(bare.replace(',', '.'));
  return ok({ text: plainNumber(value), rewritten: bare.includes(',') });
}

/** A sample, and who was asked where the cell says that too: `1,115 (LV)`. */
export interface ForeignSample extends ForeignNumber {
  readonly population: Population | null;
}

const SAMPLE = /^(\d[\d.,'’\s]*?)\s*(?:\(?\s*(\p{L}[\p{L} ]*?)\s*\)?)?$/u;
const THOUSANDS = /^\d{1,3}(?:[.,'’\s]\d{3})+$/u;

/** Interviews; a point or comma before three digits is a thousands mark, for no sample has decimals. */
export function parseForeignSample(text: string): Result<ForeignSample, 'cell-unread'> {
  const [, digits = '', who] = SAMPLE.exec(short(text).trim()) ?? [];
  const population = who === undefined ? null : populationOf(who);
  if (population === undefined) return failed('cell-unread');
  const marked = THOUSANDS.test(digits);
  const whole = marked ? digits.replace(/\D/gu, '') : digits.replace(/\.0+$/, '');
  if (!/^[1-9]\d{0,8}$/.test(whole)) return failed('cell-unread');
  return ok({ text: whole, rewritten: marked, population });
}

/** At most six decimals, and no exponent. */
function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

const POPULATIONS_BY_WORD: ReadonlyMap<string, Population> = new Map(
  Object.entries({
    lv: 'likely',
    likely: 'likely',
    likelyvoters: 'likely',
    rv: 'registered',
    registered: 'registered',
    registeredvoters: 'registered',
    a: 'adults',
    adults: 'adults',
    alladults: 'adults',
    adultos: 'adults',
    v: 'voters',
    voters: 'voters',
    votantes: 'voters',
    electores: 'voters',
  } as const),
);

/** Who was asked, from a word or an abbreviation; undefined if it is none of the known ones. */
export function populationOf(text: string): Population | undefined {
  return POPULATIONS_BY_WORD.get(plainHeading(text));
}

const MODES_BY_WORD: Readonly<Record<string, readonly string[]>> = {
  phone: [
    ...['livephone', 'phone', 'telephone', 'cati', 'telefonica', 'telefono', 'landline'],
    ...['livecaller', 'live'],
  ],
  ivr: ['ivr', 'automatedphone', 'robocall', 'automated'],
  online: ['online', 'internet', 'web', 'cawi', 'onlinepanel', 'enlinea', 'digital'],
  mail: ['mail', 'post', 'postal'],
  sms: ['sms', 'text', 'texttoweb', 'textmessage'],
  'face-to-face': ['facetoface', 'inperson', 'f2f', 'capi', 'presencial', 'caraacara', 'papi'],
  mixed: ['mixed', 'mixedmode', 'mixto', 'mixta', 'multimode'],
};
const MODE_OF_WORD = new Map(
  Object.entries(MODES_BY_WORD).flatMap(([mode, words]) =>
    words.map((word): [string, string] => [word, mode]),
  ),
);

/** How people were asked, in the project's words joined by `+`; undefined if a word is not known. */
export function modeOf(text: string): string | undefined {
  const words = short(text)
    .split(/[/+,;&]|\sand\s|\sy\s/u)
    .map(plainHeading);
  const modes = words.map((word) => MODE_OF_WORD.get(word));
  if (modes.includes(undefined)) return undefined;
  return [...new Set(modes)].join('+');
}
