import type { PollRow } from './poll-row.ts';
import { cellText, complain, complainOfRow } from './row-scope.ts';

type TwinKind =
  'twin-id' | 'twin-dates' | 'twin-figures' | 'twin-across-firms' | 'repeated-figures';

/** How two rows can be the same poll, gravest first. */
const TWIN_KINDS: readonly TwinKind[] = [
  'twin-id',
  'twin-dates',
  'twin-figures',
  'twin-across-firms',
  'repeated-figures',
];

/** What two rows must share to be twins of a kind; null where the rule can't apply. */
type TwinKeys = Readonly<Record<TwinKind, string | null>>;

function keysOf(row: PollRow): TwinKeys {
  const figures = figuresKey(row);
  return {
    'twin-id': row.id === null ? null : `${row.id} ${row.variant}`,
    'twin-dates': datesKey(row),
    'twin-figures': joined(row.pollster, figures, row.endDate),
    'twin-across-firms': joined(figures, row.endDate),
    'repeated-figures': row.sampleSize === null ? null : joined(row.pollster, figures, row.variant),
  };
}

type FirstRows = Readonly<Record<TwinKind, Map<string, PollRow>>>;

/** Names the later of two rows that look like one poll, once each, by the gravest rule. */
export function checkTwins(rows: readonly PollRow[]): void {
  const seen: FirstRows = {
    'twin-id': new Map(),
    'twin-dates': new Map(),
    'twin-figures': new Map(),
    'twin-across-firms': new Map(),
    'repeated-figures': new Map(),
  };
  for (const row of rows) checkTwin(row, keysOf(row), seen);
}

function checkTwin(row: PollRow, keys: TwinKeys, seen: FirstRows): void {
  let named = false;
  for (const kind of TWIN_KINDS) {
    const key = keys[kind];
    if (key === null) continue;
    const first = seen[kind].get(key);
    if (first === undefined) seen[kind].set(key, row);
    else if (!named) nameTwin(row, kind, first);
    named ||= first !== undefined;
  }
}

function nameTwin(row: PollRow, kind: TwinKind, first: PollRow): void {
  const detail = { first: String(first.line), firm: first.pollster ?? '' };
  if (kind === 'twin-id') complain(row.scope, 'poll_id', kind, detail);
  else complainOfRow(row.scope, kind, cellText(row.scope, 'poll_id'), detail);
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
