import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { formatNumber } from '../i18n/format.ts';
import { pairNames } from './names.ts';

/**
 * How far a margin (first minus second of the pair) moves and towards whom: `3.1 points towards Name`.
 * `change` is in points; null where it is none to a tenth of a point.
 */
export function marginShift(
  race: Pick<Race, 'candidates' | 'pair'>,
  change: number,
  language: Language,
): string | null {
  const points = Math.abs(change);
  if (Number(points.toFixed(1)) === 0) return null;
  const [first, second] = pairNames(race);
  const text = formatNumber(points, language, 1);
  return contributeWords(language).towards(text, change > 0 ? first : second);
}
