import type { Language } from '../domain/language.ts';
import {
  RESULT_KINDS,
  type Marker,
  type Race,
  type ResultClaim,
  type ResultKind,
} from '../domain/race.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay, formatList, formatPercent } from '../i18n/format.ts';
import type { ClaimColumn, ClaimFigure, ClaimMark } from './chart-model.ts';
import { candidateColour, leaderColour } from './chart-words.ts';
import { leadText } from './lead-text.ts';
import { shortNameOf } from './names.ts';
import { pointsOf, type Points } from './points.ts';
import { claimedMargin, claimedShare } from './result-table.ts';

/** The same shape for the same kind of claim in every chart. */
export const CLAIM_MARKERS: Readonly<Record<ResultKind, Marker>> = {
  official: 'square',
  opposition_tally: 'diamond',
  quick_count: 'triangle',
  exit_poll: 'ring',
};

/** What is said of a publisher after a comma or in brackets; a single word, such as a doubt, stays. */
const REMARK = /, .*$| \([^)]*\s[^)]*\)$/;

/** `CNE` for `CNE (second bulletin)`. */
export function shortPublisher({ publisher }: Pick<ResultClaim, 'publisher'>): string {
  return publisher.replace(REMARK, '');
}

/** The claims as shares of each of `candidates`, by kind; claims without a share are left out. */
export function shareClaims(
  race: Race,
  candidates: readonly string[],
  language: Language,
): ClaimColumn[] {
  return claimColumns(race, language, (claim) =>
    candidates.flatMap((series) => {
      const share = claimedShare(claim, race, series);
      if (share === null) return [];
      return [{ series, y: pointsOf(share), colour: candidateColour(race, series) }];
    }),
  );
}

/** The claims as margins of the pair, by kind; claims without both shares are left out. */
export function marginClaims(race: Race, language: Language): ClaimColumn[] {
  return claimColumns(race, language, (claim) => {
    const y = claimedPoints(claim, race);
    return y === null ? [] : [{ series: null, y, colour: leaderColour(race, y, 1) }];
  });
}

/** A claim's margin in points; null where it does not give both shares. */
export function claimedPoints(claim: ResultClaim, race: Race): Points | null {
  const margin = claimedMargin(claim, race);
  return margin === null ? null : pointsOf(margin);
}

function claimColumns(
  race: Race,
  language: Language,
  figuresOf: (claim: ResultClaim) => ClaimFigure[],
): ClaimColumn[] {
  const drawn = race.results.filter((claim) => figuresOf(claim).length > 0);
  const kinds = RESULT_KINDS.filter((kind) => drawn.some((claim) => claim.kind === kind));
  return kinds.map((kind, place) => {
    const claims = drawn.filter((claim) => claim.kind === kind);
    return {
      letter: String.fromCharCode(65 + place),
      kind,
      marker: CLAIM_MARKERS[kind],
      kindLabel: chartPhrases(language).claimKind[kind],
      label: columnLabel(kind, claims, language),
      claims: claims.map((claim) => claimMark(race, claim, figuresOf(claim), language)),
      publishers: claims.map(shortPublisher),
    };
  });
}

function columnLabel(kind: ResultKind, claims: readonly ResultClaim[], language: Language): string {
  const words = chartPhrases(language);
  const publishers = formatList([...new Set(claims.map(({ publisher }) => publisher))], language);
  return words.claim(words.claimKind[kind], publishers);
}

function claimMark(
  race: Race,
  claim: ResultClaim,
  figures: readonly ClaimFigure[],
  language: Language,
): ClaimMark {
  const words = chartPhrases(language);
  const margin = claimedPoints(claim, race);
  const lines = [
    words.claim(words.claimKind[claim.kind], claim.publisher),
    formatDay(claim.date, language, 'medium'),
    figures.flatMap((figure) => figureText(race, figure, language)).join(' · '),
    margin === null ? '' : words.lead(leadText(race, margin, language)),
  ];
  return { lines: lines.filter((line) => line !== ''), figures };
}

function figureText(race: Race, figure: ClaimFigure, language: Language): string[] {
  if (figure.series === null) return [];
  return [`${shortNameOf(race, figure.series)} ${formatPercent(figure.y, language, 1)}`];
}
