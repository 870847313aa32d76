import { disclosureOf } from '../domain/disclosure.ts';
import { hasError } from '../domain/issue.ts';
import { isBareHost, isSocialMedia } from './cells.ts';
import { areFractions, asPercent, sumOf, type Figure } from './fractions.ts';
import type { PollRow, PollsContext } from './poll-row.ts';
import { cellText, complain, complainOfRow, type RowScope } from './row-scope.ts';

/** Points; design §2, "sums". */
export const SUM_LIMITS = { error: 103, high: 102, low: 98 } as const;
/** Interviews; fewer or more deserve a second look. */
export const USUAL_SAMPLE = { least: 100, most: 10_000 } as const;
/** z of the 95 % range, times the largest standard deviation of one answer, in points: 1.96 · 50. */
const POINTS_AT_95 = 98;

/** What a record says that can't be, or deserves a second look, taken by itself. */
export function checkPollRow(row: PollRow, context: PollsContext): void {
  checkOrderOfDates(row, context);
  checkReason(row);
  checkShares(row, context);
  checkFigures(row, context);
  checkUndecided(row);
  checkSample(row);
  checkPublication(row, context);
  checkSource(row);
  checkDisclosure(row);
}

function checkOrderOfDates(row: PollRow, context: PollsContext): void {
  const { scope, startDate, endDate, publishedDate } = row;
  if (endDate === null) return;
  if (startDate !== null && startDate > endDate) {
    complain(scope, 'start_date', 'start-after-end', { end: endDate });
  }
  if (publishedDate !== null && publishedDate < endDate) {
    complain(scope, 'published_date', 'published-before-end', { end: endDate });
  }
  if (context.electionDay !== null && endDate > context.electionDay) {
    complain(scope, 'end_date', 'end-after-vote', { vote: context.electionDay });
  }
}

function checkReason({ scope, status }: PollRow): void {
  const given = cellText(scope, 'status_reason') !== '';
  if (given === (status !== 'included')) return;
  complain(scope, 'status_reason', given ? 'needless-reason' : 'missing-reason', { status });
}

function checkShares(row: PollRow, context: PollsContext): void {
  const given = context.candidates.filter(({ id }) => cellText(row.scope, id) !== '');
  if (given.length < 2) {
    complainOfRow(row.scope, 'too-few-shares', String(given.length));
    return;
  }
  if (row.shares.filter((share) => share === 0).length === given.length) {
    complainOfRow(row.scope, 'no-shares', '0');
  }
  for (const { id, main, withdrawn } of context.candidates) {
    const gone = withdrawn !== null && row.endDate !== null && row.endDate > withdrawn;
    const missing = main && !gone && cellText(row.scope, id) === '' && row.scope.columns.has(id);
    if (missing) complain(row.scope, id, 'main-candidate-missing', { candidate: id });
  }
}

/** The shares that are given; null if one of them is at fault, which has been told: the others say nothing. */
function figuresOf(row: PollRow, { candidates }: PollsContext): Figure[] | null {
  const figures: Figure[] = [];
  const own = candidates.map(({ id }, at) => [id, row.shares[at] ?? null] as const);
  const rest = (['other', 'none', 'undecided'] as const).map(
    (field) => [field, row[field]] as const,
  );
  for (const [field, share] of [...own, ...rest]) {
    if (share !== null) figures.push({ field, points: share * 100 });
    else if (cellText(row.scope, field) !== '') return null;
  }
  return figures;
}

function checkFigures(row: PollRow, context: PollsContext): void {
  const figures = figuresOf(row, context);
  if (figures === null) return;
  const sum = String(Math.round(sumOf(figures) * 1000) / 1000);
  if (nameMain(figures, context) && areFractions(figures)) {
    complainOfRow(row.scope, 'shares-as-fractions', sum, { percent: asPercent(figures) });
  } else checkSum(row, Number(sum));
}

/** True if a main candidate is among them, or nobody knows who is one. */
function nameMain(figures: readonly Figure[], { candidates }: PollsContext): boolean {
  const main = candidates.filter((candidate) => candidate.main);
  return main.length === 0 || main.some(({ id }) => figures.some(({ field }) => field === id));
}

function checkSum(row: PollRow, sum: number): void {
  if (sum > SUM_LIMITS.error) complainOfRow(row.scope, 'sum-too-high', String(sum));
  else if (sum > SUM_LIMITS.high || (sum < SUM_LIMITS.low && row.undecided !== null)) {
    complainOfRow(row.scope, 'sum-off', String(sum));
  }
}

function checkUndecided({ scope, undecided, undecidedTreatment }: PollRow): void {
  if (undecidedTreatment !== 'excluded' || undecided === null || undecided === 0) return;
  const detail = { undecided: cellText(scope, 'undecided') };
  complain(scope, 'undecided_treatment', 'undecided-excluded', detail);
}

function checkSample(row: PollRow): void {
  const { scope, sampleSize, marginOfError } = row;
  if (sampleSize === null) return;
  if (sampleSize < USUAL_SAMPLE.least || sampleSize > USUAL_SAMPLE.most) {
    complain(scope, 'sample_size', 'sample-unusual');
  }
  if (marginOfError === null) return;
  const smallest = POINTS_AT_95 / Math.sqrt(sampleSize);
  if (marginOfError + roundingOf(scope, 'margin_of_error') < smallest) {
    const detail = { sample: String(sampleSize), smallest: smallest.toFixed(1) };
    complain(scope, 'margin_of_error', 'margin-of-error-too-small', detail);
  }
}

/** Half a unit of the last digit given: what rounding may have taken off. */
function roundingOf(scope: RowScope, field: string): number {
  const decimals = /[.,](\d+)$/.exec(cellText(scope, field))?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

function checkPublication(row: PollRow, context: PollsContext): void {
  const { scope, dateBasis, publishedDate } = row;
  if (dateBasis !== 'fieldwork') complain(scope, 'date_basis', 'date-basis', { basis: dateBasis });
  else if (cellText(scope, 'start_date') === '') complain(scope, 'start_date', 'no-start-date');
  const appeared = publishedDate ?? (dateBasis === 'fieldwork' ? null : row.endDate);
  const { ban } = context;
  if (ban === null || appeared === null || appeared < ban.from || appeared > ban.to) return;
  const field = publishedDate === null ? 'end_date' : 'published_date';
  complain(scope, field, 'published-in-ban', { from: ban.from, to: ban.to });
}

function checkSource(row: PollRow): void {
  if (row.sourceUrl === null) return;
  if (isSocialMedia(row.sourceUrl)) complain(row.scope, 'source_url', 'social-media-source');
  else if (isBareHost(row.sourceUrl)) complain(row.scope, 'source_url', 'bare-host');
}

function checkDisclosure(row: PollRow): void {
  if (hasError(row.scope.issues)) return;
  const { disclosed, missing } = disclosureOf(row);
  if (missing.length === 0) return;
  const found = `${disclosed.length}/${disclosed.length + missing.length}`;
  complainOfRow(row.scope, 'not-disclosed', found, { missing: missing.join(', ') });
}
