import type { CalendarDay } from '../domain/calendar-day.ts';
import type { IssueKind } from '../domain/issue.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { shareOfPercent, type Share } from '../domain/share.ts';
import { isSlug, linkFault, parseDecimal, parseWhole } from './cells.ts';
import { hasLookAlikes, nearestOf, slugOf } from './nearest.ts';
import { complain, parseDay, parsedCell, soundText, type RowScope } from './row-scope.ts';

const DAY_FAULTS = {
  'not-iso': 'not-a-day',
  'no-such-day': 'no-such-day',
  'before-1900': 'day-too-early',
} as const satisfies Readonly<Record<string, IssueKind>>;

/** A day not after the day of the check; null if the cell is empty or at fault. */
export function dayCell(scope: RowScope, field: string): CalendarDay | null {
  const text = soundText(scope, field);
  if (text === null) return null;
  const day = parseDay(text);
  if (!day.ok) {
    complain(scope, field, DAY_FAULTS[day.problem], suggested(isoFrom(text)));
    return null;
  }
  if (day.value > scope.today) complain(scope, field, 'day-in-future', { today: scope.today });
  return day.value;
}

/** `2024-07-05` for `5/7/2024` and the like where day and month can't be mixed up; null otherwise. */
function isoFrom(text: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst !== null) return isoOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dayFirst === null) return null;
  const [, a = '', b = '', year] = dayFirst;
  if (a === b || Number(a) > 12) return isoOf(year, b, a);
  return Number(b) > 12 ? isoOf(year, a, b) : null;
}

function isoOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(iso).ok ? iso : null;
}

function suggested(text: string | null): Readonly<Record<string, string>> {
  return text === null ? {} : { nearest: text };
}

/** A percentage, 0–100, as a share. */
export function shareCell(scope: RowScope, field: string): Share | null {
  return parsedCell(scope, field, (text) => {
    const percent = parseDecimal(text, commaAllowed(scope));
    if (!percent.ok) return percent;
    const share = shareOfPercent(percent.value);
    return share === undefined ? failed('share-out-of-range' as const) : ok(share);
  });
}

/** Percent of tables counted, 0–100, as a share. */
export function coverageCell(scope: RowScope, field: string): Share | null {
  return parsedCell(scope, field, (text) => {
    const percent = parseDecimal(text, commaAllowed(scope));
    if (!percent.ok) return percent;
    const share = shareOfPercent(percent.value);
    return share === undefined ? failed('coverage-out-of-range' as const) : ok(share);
  });
}

const LARGEST_MARGIN_OF_ERROR = 50;

/** Points, 0–50. */
export function marginOfErrorCell(scope: RowScope, field: string): number | null {
  return parsedCell(scope, field, (text) => {
    const points = parseDecimal(text, commaAllowed(scope));
    if (points.ok && points.value > LARGEST_MARGIN_OF_ERROR) {
      return failed('margin-of-error-out-of-range');
    }
    return points;
  });
}

/** Interviews: a whole number, 1 or more. */
export function sampleCell(scope: RowScope, field: string): number | null {
  return parsedCell(scope, field, (text) => wholeWithin(text, 1, 'sample-out-of-range'));
}

/** Votes: a whole number, 0 or more. */
export function countCell(scope: RowScope, field: string): number | null {
  return parsedCell(scope, field, (text) => wholeWithin(text, 0, 'count-out-of-range'));
}

function wholeWithin(text: string, least: number, fault: IssueKind): Result<number, IssueKind> {
  const whole = parseWhole(text);
  if (!whole.ok) return whole;
  return whole.value >= least && Number.isSafeInteger(whole.value) ? whole : failed(fault);
}

function commaAllowed(scope: RowScope): boolean {
  return scope.table.delimiter === ';';
}

/** One of a list's words; null if the cell is empty or at fault. */
export function wordCell<Word extends string>(
  scope: RowScope,
  field: string,
  words: readonly Word[],
): Word | null {
  const text = soundText(scope, field);
  if (text === null) return null;
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  const nearest = suggested(nearestOf(text.toLowerCase(), words));
  complain(scope, field, 'not-in-list', { words: words.join(', '), ...nearest });
  return null;
}

/** An id: lower-case words joined by `-`; null if the cell is empty or at fault. */
export function idCell(scope: RowScope, field: string): string | null {
  const text = soundText(scope, field);
  if (text === null || isSlug(text)) return text;
  const kind = hasLookAlikes(text) ? 'look-alike-letters' : 'invalid-id';
  const slug = slugOf(text.slice(0, 200));
  complain(scope, field, kind, suggested(slug === '' ? null : slug));
  return null;
}

/** An http or https link; null if the cell is empty or at fault. */
export function linkCell(scope: RowScope, field: string): string | null {
  const text = soundText(scope, field);
  const fault = text === null ? null : linkFault(text);
  if (fault === null) return text;
  complain(scope, field, fault);
  return null;
}
