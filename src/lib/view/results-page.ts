import type { Language } from '../domain/language.ts';
import type { Race, ResultClaim } from '../domain/race.ts';
import { dossierWords } from '../i18n/dossier-words.ts';
import { resultsWords } from '../i18n/results-words.ts';
import { claimedPoints } from './chart-claims.ts';
import { isCount } from './claim-errors.ts';
import { finalPollGroups, type FinalPollGroup } from './final-polls.ts';
import type { Estimated } from './group-effects.ts';
import { pairNames } from './names.ts';
import { pointsOf, type Points } from './points.ts';
import { reportedPercent } from './reported-number.ts';
import { claimedVotes, resultTableModel, type ResultRowModel } from './result-table.ts';

/** A claim with all that it says. */
export interface FullClaim extends ResultRowModel {
  /** `2`: by which the polls' table names it; empty where nothing is measured against it. */
  readonly number: string;
  /** Shares of the others, and votes, where the claim gives them: `Name 10.4% · votes: …`. */
  readonly further: string;
}

/** What stands over a column of the polls' table. */
export type MeasuredClaim = Pick<FullClaim, 'number' | 'publisher' | 'lead' | 'leader'>;

/** The claims about a race's result, and the last polls beside them; words final. */
export interface ResultsPageModel {
  readonly id: string;
  readonly race: string;
  readonly title: string;
  readonly description: string;
  /** Whether the claims agree on who is ahead. */
  readonly agreement: string;
  /** Short names of the pair, in its order. */
  readonly pair: readonly string[];
  /** In the order of the file. */
  readonly claims: readonly FullClaim[];
  readonly measured: readonly MeasuredClaim[];
  /** What an error is, and what it does not say. */
  readonly errorIntro: string;
  readonly order: string;
  readonly groups: readonly FinalPollGroup[];
  /** Why exit polls have no column; null where the race has none. */
  readonly exitPolls: string | null;
}

/** The page on the result as claimed. */
export function resultsPageModel(
  { race, estimate }: Estimated,
  language: Language,
): ResultsPageModel {
  const words = resultsWords(language);
  const pair = pairNames(race);
  const claims = fullClaims(race, language);
  const margins = race.results.flatMap((claim) => measuredMargin(claim, race) ?? []);
  return {
    id: race.id,
    race: race.name[language],
    title: words.title(race.shortName[language]),
    description: words.description(race.name[language]),
    agreement: agreementText(race, margins, language),
    pair,
    claims,
    measured: claims.filter(({ number }) => number !== ''),
    errorIntro: dossierWords(language).errorIntro(...pair),
    order: words.order(...pair),
    groups: margins.length === 0 ? [] : finalPollGroups({ race, estimate }, margins, language),
    exitPolls: race.results.every(({ kind }) => isCount(kind))
      ? null
      : dossierWords(language).exitPolls,
  };
}

/** The margin that polls are measured against, in points; null for an exit poll or a claim without shares. */
export function measuredMargin(claim: ResultClaim, race: Race): Points | null {
  return isCount(claim.kind) ? claimedPoints(claim, race) : null;
}

function fullClaims(race: Race, language: Language): FullClaim[] {
  return resultTableModel(race, language).flatMap((row, place) => {
    const claim = race.results[place];
    if (claim === undefined) return [];
    const number = claimNumber(race, claim, place);
    return [{ ...row, number, further: furtherText(claim, race, language) }];
  });
}

/** The place of a claim among those that are measured against, from 1. */
function claimNumber(race: Race, claim: ResultClaim, place: number): string {
  if (measuredMargin(claim, race) === null) return '';
  const before = race.results.slice(0, place);
  return String(before.filter((other) => measuredMargin(other, race) !== null).length + 1);
}

function furtherText(claim: ResultClaim, race: Race, language: Language): string {
  const shares = race.candidates.flatMap(({ id, shortName }, place) => {
    const share = claim.shares[place] ?? null;
    if (share === null || race.pair.includes(id)) return [];
    return [`${shortName} ${reportedPercent(pointsOf(share), language)}`];
  });
  const others =
    claim.other === null
      ? []
      : [resultsWords(language).others(reportedPercent(pointsOf(claim.other), language))];
  // Votes that are claimed without shares already stand among the particulars.
  const votes = claimedPoints(claim, race) === null ? '' : claimedVotes(claim, race, language);
  return [...shares, ...others, votes].filter((text) => text !== '').join(' · ');
}

function agreementText(race: Race, margins: readonly Points[], language: Language): string {
  const words = resultsWords(language);
  const [first, second] = pairNames(race);
  if (margins.length === 0) return words.noShares;
  if (margins.every((margin) => margin > 0)) return words.agree(first);
  if (margins.every((margin) => margin < 0)) return words.agree(second);
  return words.contradict(first, second);
}
