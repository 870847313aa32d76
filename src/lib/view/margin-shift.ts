import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { formatNumber } from '../i18n/format.ts';
import { leaderAt } from './lead-text.ts';
import { shortNameOf } from './names.ts';

/**
 * How far a margin (first minus second of the pair) moves and towards whom: `3.1 points towards Name`.
 * `change` is in points; null where it is none to a tenth of a point.
 */
export function marginShift(
  race: Pick<Race, 'candidates' | 'pair'>,
  change: number,
  language: Language,
): string | null {
  const towards = leaderAt(race.pair, change, 1);
  if (towards === null) return null;
  const points = formatNumber(Math.abs(change), language, 1);
  return contributeWords(language).towards(points, shortNameOf(race, towards));
}
