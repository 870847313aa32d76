import type { PollRow } from './poll-row.ts';
import { cellText, complainOfRow } from './row-scope.ts';

type TwinKind =
  'twin-id' | 'twin-dates' | 'twin-figures' | 'twin-across-firms' | 'repeated-figures';

/** Rows by what twins share; the first of each. */
type FirstRows = Map<string, PollRow>;

/** What has been seen of the rows above. */
interface Seen {
  readonly ids: FirstRows;
  readonly dates: FirstRows;
  readonly figures: FirstRows;
  /** Rows whose figures were seen more than once, by figures and firm, date or both. */
  readonly closer: FirstRows;
}

/** Names the later of two rows that look like one poll, once each, by the gravest rule. */
export function checkTwins(rows: readonly PollRow[]): void {
  const seen: Seen = { ids: new Map(), dates: new Map(), figures: new Map(), closer: new Map() };
  for (const row of rows) {
    const sameId = firstWith(seen.ids, idKey(row), row);
    const sameDates = firstWith(seen.dates, datesKey(row), row);
    const sameFigures = twinByFigures(row, seen);
    if (sameId !== null) nameTwin(row, 'twin-id', sameId);
    else if (sameDates !== null) nameTwin(row, 'twin-dates', sameDates);
    else if (sameFigures !== null) nameTwin(row, sameFigures.kind, sameFigures.first);
  }
}

/** The earlier row with this key; null, and the row is remembered, if there is none. */
function firstWith(rows: FirstRows, key: string | null, row: PollRow): PollRow | null {
  if (key === null) return null;
  const first = rows.get(key);
  if (first === undefined) rows.set(key, row);
  return first ?? null;
}

interface Twin {
  readonly kind: TwinKind;
  readonly first: PollRow;
}

/** Hardly any rows share all figures: finer keys are made only for those that do. */
function twinByFigures(row: PollRow, seen: Seen): Twin | null {
  const figures = figuresKey(row);
  const first = firstWith(seen.figures, figures, row);
  if (figures === null || first === null) return null;
  closestTwin(first, figures, seen.closer);
  return closestTwin(row, figures, seen.closer);
}

function closestTwin(row: PollRow, figures: string, closer: FirstRows): Twin | null {
  const found = FIGURE_TWINS.map(([kind, keyOf]) => {
    const first = firstWith(closer, joined(kind, keyOf(row), figures), row);
    return first === null || first === row ? null : { kind, first };
  });
  return found.find((twin) => twin !== null) ?? null;
}

/** What rows with the same figures and sample must share besides, gravest first. */
const FIGURE_TWINS: readonly (readonly [TwinKind, (row: PollRow) => string | null])[] = [
  ['twin-figures', (row) => joined(row.pollster, row.endDate)],
  ['twin-across-firms', (row) => row.endDate],
  [
    'repeated-figures',
    (row) => (row.sampleSize === null ? null : joined(row.pollster, row.variant)),
  ],
];

function idKey(row: PollRow): string | null {
  return row.id === null ? null : `${row.id} ${row.variant}`;
}

function nameTwin(row: PollRow, kind: TwinKind, first: PollRow): void {
  const detail = { first: String(first.line), firm: first.pollster ?? '' };
  complainOfRow(row.scope, kind, cellText(row.scope, 'poll_id'), detail);
}

function datesKey(row: PollRow): string | null {
  if (row.variant !== '') return null;
  return joined(row.pollster, row.endDate, cellText(row.scope, 'start_date'));
}

/** Figures and sample, whatever their notation (`50` is `50.0`); null where nothing is reported. */
function figuresKey(row: PollRow): string | null {
  const { shares, other, none, undecided, sampleSize } = row;
  if (shares.filter((share) => share !== null).length < 2) return null;
  return [...shares, other, none, undecided, sampleSize].join(' ');
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join(' ');
}
