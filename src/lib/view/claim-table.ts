import type { Language } from '../domain/language.ts';
import type { Race, ResultClaim } from '../domain/race.ts';
import { formatSigned } from '../i18n/format.ts';
import { claimedPoints } from './chart-claims.ts';
import { errorAgainst, isCount } from './claim-errors.ts';
import type { Points } from './points.ts';
import { resultTableModel, type ResultRowModel } from './result-table.ts';

/** A claim about counted votes, and how far each of the margins that were handed in stands from it. */
export interface ClaimErrorRow extends Pick<
  ResultRowModel,
  'publisher' | 'particulars' | 'lead' | 'leader' | 'sourceUrl'
> {
  /** Margin minus claim, `+3.4`; empty where either is missing. In the order of the margins. */
  readonly errors: readonly string[];
}

/** The counts that somebody claims, in the order of the file, with the errors of `margins` against each. */
export function claimErrorRows(
  race: Race,
  margins: readonly (Points | null)[],
  language: Language,
): ClaimErrorRow[] {
  const rows = resultTableModel(race, language);
  return race.results.flatMap((claim, place) => {
    const row = rows[place];
    if (row === undefined || !isCount(claim.kind)) return [];
    return [claimErrorRow(row, errorsOf(claim, race, margins, language))];
  });
}

function claimErrorRow(row: ResultRowModel, errors: readonly string[]): ClaimErrorRow {
  const { publisher, particulars, lead, leader, sourceUrl } = row;
  return { publisher, particulars, lead, leader, sourceUrl, errors };
}

function errorsOf(
  claim: ResultClaim,
  race: Race,
  margins: readonly (Points | null)[],
  language: Language,
): string[] {
  const claimed = claimedPoints(claim, race);
  return margins.map((margin) => errorText(margin, claimed, language));
}

/** `+3.4`: a margin minus a claimed one, both in points; empty where either is missing. */
export function errorText(
  margin: Points | null,
  claimed: Points | null,
  language: Language,
): string {
  if (margin === null || claimed === null) return '';
  return formatSigned(errorAgainst(margin, claimed), language, 1);
}
