import { figuresOf } from './poll-row-checks.ts';
import type { PollRow } from './poll-row.ts';
import { cellText, complain, complainOfRow } from './row-scope.ts';

type TwinKind =
  'twin-id' | 'twin-dates' | 'twin-figures' | 'twin-across-firms' | 'repeated-figures';

/** How two rows can be the same poll, gravest first; a key is null where the rule can't apply. */
const TWIN_RULES: readonly (readonly [TwinKind, (row: PollRow) => string | null])[] = [
  ['twin-id', idKey],
  ['twin-dates', datesKey],
  ['twin-figures', (row) => joined(row.pollster, figuresKey(row), row.endDate)],
  ['twin-across-firms', (row) => joined('any', figuresKey(row), row.endDate)],
  ['repeated-figures', repeatedKey],
];

/** Names the later of two rows that look like one poll, once each, by the gravest rule. */
export function checkTwins(rows: readonly PollRow[]): void {
  const seen = new Map<string, PollRow>();
  for (const row of rows) {
    const twin = firstTwin(row, seen);
    if (twin !== null) nameTwin(row, twin.kind, twin.first);
    for (const [kind, keyOf] of TWIN_RULES) remember(seen, kind, keyOf(row), row);
  }
}

function firstTwin(
  row: PollRow,
  seen: ReadonlyMap<string, PollRow>,
): { readonly kind: TwinKind; readonly first: PollRow } | null {
  for (const [kind, keyOf] of TWIN_RULES) {
    const key = keyOf(row);
    const first = key === null ? undefined : seen.get(`${kind} ${key}`);
    if (first !== undefined) return { kind, first };
  }
  return null;
}

function remember(
  seen: Map<string, PollRow>,
  kind: TwinKind,
  key: string | null,
  row: PollRow,
): void {
  const full = `${kind} ${key ?? ''}`;
  if (key !== null && !seen.has(full)) seen.set(full, row);
}

function nameTwin(row: PollRow, kind: TwinKind, first: PollRow): void {
  const detail = { first: String(first.line), firm: first.pollster ?? '' };
  if (kind === 'twin-id') complain(row.scope, 'poll_id', kind, detail);
  else complainOfRow(row.scope, kind, cellText(row.scope, 'poll_id'), detail);
}

function idKey(row: PollRow): string | null {
  return row.id === null ? null : `${row.id} ${row.variant}`;
}

function datesKey(row: PollRow): string | null {
  if (row.variant !== '') return null;
  return joined(row.pollster, row.endDate, cellText(row.scope, 'start_date'));
}

/** Figures and sample, whatever their notation (`50` is `50.0`); null where nothing is reported. */
function figuresKey(row: PollRow): string | null {
  if (figuresOf(row).length < 2) return null;
  const all = [...row.shares, row.other, row.none, row.undecided];
  return `${all.map((share) => share ?? '').join(' ')} n ${row.sampleSize ?? ''}`;
}

function repeatedKey(row: PollRow): string | null {
  return row.sampleSize === null ? null : joined(row.pollster, figuresKey(row), row.variant);
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join(' ');
}
