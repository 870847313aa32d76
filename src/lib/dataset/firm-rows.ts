import type { CalendarDay } from '../domain/calendar-day.ts';
import { printable, type DataIssue } from '../domain/issue.ts';
import type { Pollster } from '../domain/race.ts';
import { idCell, linkCell } from './cell-readers.ts';
import { COUNTRY_CODE, FOUNDING_YEAR } from './cells.ts';
import { FIRM_COLUMNS } from './columns.ts';
import { parseRows } from './csv-rows.ts';
import { ANY_FIRM, firmsOf, type Firms } from './firms.ts';
import { editDistance, slugOf } from './nearest.ts';
import { cellText, complain, soundText, type RowScope } from './row-scope.ts';

/** The firms of pollsters.csv at the data root, and what is wrong with the file. */
export interface FirmsReading {
  readonly firms: Firms;
  readonly issues: readonly DataIssue[];
}

/** Reads pollsters.csv of the data root: `id,name,aliases,country,website,founded,notes`. */
export function parseFirms(file: string, bytes: Uint8Array, today: CalendarDay): FirmsReading {
  const named = new Map<string, RowScope>();
  const faultyIds: string[] = [];
  const read = (scope: RowScope): Pollster | null => {
    const firm = readFirm(scope);
    if (firm === null) return null;
    faultyIds.push(firm.id);
    checkNames(scope, firm, named);
    return firm;
  };
  const { values, issues } = parseRows(file, bytes, { rules: FIRM_COLUMNS, read }, today);
  // Without the header no firm can be read: that is one fault, not one for each poll.
  if (issues.some(({ kind }) => kind === 'lost-header')) return { firms: ANY_FIRM, issues };
  return { firms: firmsOf(values, faultyIds), issues };
}

function readFirm(scope: RowScope): Pollster | null {
  const id = idCell(scope, 'id');
  const name = soundText(scope, 'name');
  const firm = {
    aliases: aliasesOf(soundText(scope, 'aliases') ?? ''),
    country: patternCell(scope, 'country', COUNTRY_CODE, 'invalid-country'),
    website: linkCell(scope, 'website'),
    founded: patternCell(scope, 'founded', FOUNDING_YEAR, 'invalid-year'),
    notes: soundText(scope, 'notes'),
  };
  return id === null || name === null ? null : { id, name, ...firm };
}

function aliasesOf(text: string): string[] {
  const aliases = text.split(';').map((alias) => alias.trim());
  return aliases.filter((alias) => alias !== '');
}

function patternCell(
  scope: RowScope,
  field: string,
  pattern: RegExp,
  kind: 'invalid-country' | 'invalid-year',
): string | null {
  const text = soundText(scope, field);
  if (text === null || pattern.test(text)) return text;
  complain(scope, field, kind);
  return null;
}

/** Something by which a firm may be called, and the column in which it stands. */
interface FirmName {
  readonly field: 'id' | 'name' | 'aliases';
  readonly text: string;
  readonly slug: string;
}

function namesOf({ id, name, aliases }: Pollster): FirmName[] {
  const named = (field: FirmName['field'], text: string) => ({ field, text, slug: slugOf(text) });
  const all = [
    named('id', id),
    named('name', name),
    ...aliases.map((one) => named('aliases', one)),
  ];
  return all.filter(({ slug }) => slug !== '');
}

/** Two firms may share neither id nor name nor alias, and names a slip apart deserve a second look. */
function checkNames(scope: RowScope, firm: Pollster, named: Map<string, RowScope>): void {
  const own = namesOf(firm);
  const taken = own.find(({ slug }) => named.has(slug));
  const owner = named.get(taken?.slug ?? '');
  const slugs = new Set(own.map(({ slug }) => slug));
  if (taken === undefined || owner === undefined) checkNear(scope, slugs, named);
  else complainOfName(scope, firm, taken, owner);
  for (const slug of slugs) if (!named.has(slug)) named.set(slug, scope);
}

function complainOfName(
  scope: RowScope,
  firm: Pollster,
  { field, text }: FirmName,
  owner: RowScope,
): void {
  const detail = { first: String(owner.row.line), owner: printable(cellText(owner, 'name')) };
  if (cellText(owner, 'id') === firm.id) complain(scope, 'id', 'repeated-id', detail);
  else complain(scope, field, 'repeated-name', detail, text);
}

/** Names shorter than this are near each other by chance. */
const SHORTEST_COMPARED = 6;
const NEAR = 2;

function checkNear(
  scope: RowScope,
  own: ReadonlySet<string>,
  named: ReadonlyMap<string, RowScope>,
): void {
  for (const [other, first] of named) {
    const near = [...own].find((name) => isNear(name, other));
    if (near === undefined) continue;
    const detail = { nearest: cellText(first, 'name'), first: String(first.row.line) };
    complain(scope, 'name', 'near-firm', detail);
    return;
  }
}

function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_COMPARED) return false;
  return Math.abs(a.length - b.length) <= NEAR && editDistance(a, b) <= NEAR;
}
