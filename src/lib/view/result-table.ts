import type { Language } from '../domain/language.ts';
import type { Race, ResultClaim } from '../domain/race.ts';
import { formatDay, formatList, formatNumber } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { leaderAt, leadText } from './lead-text.ts';
import { shortNameOf } from './names.ts';
import { pointsOf, type Points } from './points.ts';
import { reportedPercent } from './reported-number.ts';

/** One claim about the result as a row; words final. */
export interface ResultRowModel {
  readonly publisher: string;
  /** Kind, date, share counted in one line. */
  readonly particulars: string;
  /** Of the pair, in its order. */
  readonly shares: readonly [string, string];
  readonly margin: Points | null;
  readonly lead: string;
  readonly leader: string | null;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly notes: string | null;
}

/** The claims in the order of the file. */
export function resultTableModel(race: Race, language: Language): readonly ResultRowModel[] {
  return race.results.map((claim) => resultRow(claim, race, language));
}

/**
 * The claimed margin, first minus second of the pair, −1…1; null where the claim does not give both
 * shares: none is worked out from votes, whose total a claim may leave open.
 */
export function claimedMargin(claim: ResultClaim, race: Race): number | null {
  const [first, second] = race.pair.map((id) => claimedShare(claim, race, id));
  return first == null || second == null ? null : first - second;
}

/** A candidate's share as claimed, 0–1; null where the claim gives none. */
export function claimedShare(claim: ResultClaim, race: Race, candidate: string): number | null {
  const place = race.candidates.findIndex(({ id }) => id === candidate);
  return claim.shares[place] ?? null;
}

function resultRow(claim: ResultClaim, race: Race, language: Language): ResultRowModel {
  const margin = claimedMargin(claim, race);
  const points = margin === null ? null : pointsOf(margin);
  return {
    publisher: claim.publisher,
    particulars: particularsOf(claim, race, language),
    shares: [pairText(claim, race, 0, language), pairText(claim, race, 1, language)],
    margin: points,
    ...leadOf(points, race, language),
    sourceUrl: claim.sourceUrl,
    sourceTitle: claim.sourceTitle ?? claim.sourceUrl,
    notes: claim.notes,
  };
}

function particularsOf(claim: ResultClaim, race: Race, language: Language): string {
  const words = modelWords(language);
  const { coverage } = claim;
  const counted =
    coverage === null ? '' : words.counted(reportedPercent(pointsOf(coverage), language));
  const kind = words.resultKind[claim.kind];
  const day = formatDay(claim.date, language, 'medium');
  // Where shares are claimed they stand in the table; where not, the votes say what the claim is.
  const votes = claimedMargin(claim, race) === null ? claimedVotes(claim, race, language) : '';
  return [kind, day, counted, votes].filter(Boolean).join(' · ');
}

function leadOf(
  margin: Points | null,
  race: Race,
  language: Language,
): Pick<ResultRowModel, 'lead' | 'leader'> {
  if (margin === null) return { lead: '', leader: null };
  return { lead: leadText(race, margin, language), leader: leaderAt(race.pair, margin, 1) };
}

function pairText(claim: ResultClaim, race: Race, side: 0 | 1, language: Language): string {
  const share = claimedShare(claim, race, race.pair[side]);
  return share === null ? '' : reportedPercent(pointsOf(share), language);
}

/** The pair's votes in words; empty where the claim gives none. */
export function claimedVotes(claim: ResultClaim, race: Race, language: Language): string {
  const votes = race.pair.flatMap((id) => votesOf(claim, race, id, language));
  return votes.length === 0 ? '' : modelWords(language).votes(formatList(votes, language));
}

function votesOf(claim: ResultClaim, race: Race, id: string, language: Language): string[] {
  const place = race.candidates.findIndex((candidate) => candidate.id === id);
  const votes = claim.votes[place] ?? null;
  const name = shortNameOf(race, id);
  return votes === null ? [] : [`${name} ${formatNumber(votes, language)}`];
}
