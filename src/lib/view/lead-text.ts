import type { Language } from '../domain/language.ts';
import type { CandidateId } from '../domain/poll.ts';
import type { Pair, Race } from '../domain/race.ts';
import { formatSigned } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { shortNameOf } from './names.ts';

/**
 * Who is ahead at a margin (first minus second of the pair, in points) that is told with so many decimals;
 * null where it is told as level. Texts, tables and colours all ask here, so that none can disagree.
 */
export function leaderAt(pair: Pair, margin: number, decimals: number): CandidateId | null {
  if (Number(Math.abs(margin).toFixed(decimals)) === 0) return null;
  return pair[margin > 0 ? 0 : 1];
}

/** `Name +28.3` for a margin in points, or the word for level. */
export function leadText(
  race: Pick<Race, 'candidates' | 'pair'>,
  margin: number,
  language: Language,
  decimals = 1,
): string {
  const leader = leaderAt(race.pair, margin, decimals);
  if (leader === null) return modelWords(language).even;
  return `${shortNameOf(race, leader)} ${formatSigned(Math.abs(margin), language, decimals)}`;
}
