import { editDistance, LONGEST_COMPARED, slugOf } from '../nearest.ts';

/** A known name and what it stands for. */
export interface KnownName {
  readonly id: string;
  /** As it is written, or as a slug. */
  readonly name: string;
  /** Those with the lowest number are meant rather than others. */
  readonly rank: number;
}

/** The part of two names that must agree, by the weight of their words; one of two words each is too little. */
const ALIKE = 0.6;

/**
 * Words that firms have in common, in the languages met so far: they tell none from another, and are of
 * half weight. Whatever stands in the names of several known firms is added to them.
 */
const COMMON: readonly string[] = [
  'research poll polls polling pollster pollsters survey surveys group institute opinion public market',
  'marketing data strategies strategy strategic consulting consultants associates partners center centre',
  'media university college analytics insights company news national international politics political',
  'online phone',
  'encuesta encuestas encuestadora encuestadoras sondeo sondeos consultores consultora consultoria consulta',
  'asesores asociados grupo instituto centro estudio estudios publica mercado mercados investigacion',
  'investigaciones datos analisis estrategia estrategias social universidad firma compania nacional',
  'internacional politica politicos telefonica diario',
].flatMap((line) => line.split(' '));
const COMMON_WEIGHT = 0.5;

/** Words of no weight at all. */
const GLUE = new Set(
  'the and of for inc llc ltd de del la el las los y e en a sa ca cv c s'.split(' '),
);

/** Of a word's letters, how many may differ. */
const SLIPS = 0.2;

/**
 * What an unknown name most likely means: the known name that shares most of its telling words. Null if none
 * is like it enough, or if two are equally like it: no suggestion is better than a bad one.
 */
export function likelyName(name: string, known: readonly KnownName[]): string | null {
  const common = commonWords(known);
  const found = known
    .map((one) => ({ ...one, likeness: likeness(slugOf(name), slugOf(one.name), common) }))
    .filter((one) => one.likeness >= ALIKE)
    .sort((a, b) => a.rank - b.rank || b.likeness - a.likeness);
  const [best] = found;
  if (best === undefined) return null;
  const isRival = (one: (typeof found)[number]): boolean =>
    one.id !== best.id && one.rank === best.rank && one.likeness === best.likeness;
  return found.some(isRival) ? null : best.id;
}

/** Words of no telling: those of the trade, and those in the names of several firms. */
function commonWords(known: readonly KnownName[]): ReadonlySet<string> {
  const pairs = known.flatMap(({ id, name }) => {
    return slugOf(name)
      .split('-')
      .map((word) => ({ word, id }));
  });
  const shared = [...Map.groupBy(pairs, ({ word }) => word)]
    .filter(([, own]) => new Set(own.map(({ id }) => id)).size > 1)
    .map(([word]) => word);
  return new Set([...COMMON, ...shared]);
}

/** 0–1: twice the weight of the words that two names share, by that of all their words. */
function likeness(a: string, b: string, common: ReadonlySet<string>): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  if (a !== '' && ofA.join('') === ofB.join('')) return 1;
  // “Research” is no slip of “MBResearch”.
  const isMeant = (other: string, word: string): boolean =>
    other === word || (!common.has(other) && isSlipOf(other, word));
  const shared = ofB.filter((word) => ofA.some((other) => isMeant(other, word)));
  // A number alone tells no firm: there is more than one “21”.
  if (!shared.some((word) => !common.has(word) && /[a-z]/.test(word))) return 0;
  const weight = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (common.has(word) ? COMMON_WEIGHT : 1), 0);
  return (2 * weight(shared)) / (weight(ofA) + weight(ofB));
}

function wordsOf(slug: string): string[] {
  return slug.split('-').filter((word) => !GLUE.has(word));
}

/** True if two words differ by a slip at most: one letter in five, none in short words, no digit. */
function isSlipOf(a: string, b: string): boolean {
  const most = Math.floor(Math.max(a.length, b.length) * SLIPS);
  if (a === '' || Math.max(a.length, b.length) > LONGEST_COMPARED) return false;
  if (Math.abs(a.length - b.length) > most || digitsOf(a) !== digitsOf(b)) return false;
  return editDistance(a, b) <= most;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}
