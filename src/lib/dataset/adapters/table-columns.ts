import { headingRank, plainHeading, raceHeadingRank, roleOfHeading } from './column-roles.ts';
import { parseForeignShare, saysNothing } from './foreign-cells.ts';
import { ROLES, type ForeignCell, type Role } from './foreign-poll.ts';
import type { ForeignTable } from './foreign-table.ts';
import { LEAVE_OUT, type ImportMapping } from './import-mapping.ts';
import type { NameBook } from './name-book.ts';

/** What the columns of a table are about; positions from 0. */
export interface TableColumns {
  readonly roles: ReadonlyMap<Role, number>;
  /** One column a candidate: the heading is the name. */
  readonly candidates: readonly number[];
  /** Name and share side by side, several to a row: `cand1_name`, `cand1_pct`. */
  readonly pairs: readonly { readonly name: number; readonly share: number }[];
  /** Columns that tell one race from another, the surest first. */
  readonly races: readonly number[];
  /** Columns of plain numbers that nobody is known for: perhaps a candidate. */
  readonly numbers: readonly number[];
  /** All other columns. */
  readonly left: readonly number[];
}

/** Sorts a table's columns by what they are about. */
export function columnsOfTable(
  table: ForeignTable,
  mapping: ImportMapping,
  names: NameBook,
): TableColumns {
  const headings = table.header.map((cell) => cell.text);
  const wanted = headings.map((heading) => mapping.columns[heading]);
  const pairs = pairsOf(headings);
  const paired = new Set(pairs.flatMap(({ name, share }) => [name, share]));
  const roles = rolesOf(headings, wanted, paired);
  const taken = new Set([...roles.values(), ...paired]);
  const free = headings.map((_, index) => index).filter((index) => !taken.has(index));
  const open = free.filter((index) => wanted[index] !== LEAVE_OUT);
  const long = pairs.length > 0 || (roles.has('answer') && roles.has('share'));
  const rankOf = (index: number): number => raceHeadingRank(headings[index] ?? '');
  const races = open.filter((index) => rankOf(index) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  const rest = open.filter((index) => !races.includes(index));
  const named = long ? [] : rest.filter((index) => isNamed(headings[index] ?? '', names));
  const numbers = long
    ? []
    : rest.filter((index) => !named.includes(index) && holdsShares(table, index));
  const candidates = mapping.candidatesKnown === null ? [...named, ...numbers] : named;
  return {
    roles,
    pairs,
    races,
    candidates: candidates.sort((a, b) => a - b),
    numbers: mapping.candidatesKnown === null ? [] : numbers,
    left: free.filter((index) => ![...races, ...named, ...numbers].includes(index)),
  };
}

/** Of several columns with one role the mapping's comes first, then the one with the better heading. */
function rolesOf(
  headings: readonly string[],
  wanted: readonly (string | undefined)[],
  paired: ReadonlySet<number>,
): Map<Role, number> {
  const roles = new Map<Role, number>();
  const rank = (index: number, role: Role): number =>
    wanted[index] === role ? -1 : headingRank(headings[index] ?? '', role);
  headings.forEach((heading, index) => {
    const role = wanted[index] === undefined ? roleOfHeading(heading) : roleNamed(wanted[index]);
    if (role === undefined || paired.has(index)) return;
    const rival = roles.get(role);
    if (rival === undefined || rank(index, role) < rank(rival, role)) roles.set(role, index);
  });
  return roles;
}

function roleNamed(name: string): Role | undefined {
  return ROLES.find((role) => role === name);
}

function pairsOf(headings: readonly string[]): TableColumns['pairs'] {
  const plain = headings.map(plainHeading);
  return plain.flatMap((heading, name) => {
    const number = /^cand(?:idate)?(\d+)name$/.exec(heading)?.[1];
    if (number === undefined) return [];
    const share = plain.findIndex(
      (other) => /^cand(?:idate)?(\d+)pct$/.exec(other)?.[1] === number,
    );
    return share < 0 ? [] : [{ name, share }];
  });
}

function isNamed(heading: string, names: NameBook): boolean {
  return names.candidate(heading) !== undefined;
}

/** Words in headings of numbers that are no shares. */
const NO_SHARES =
  /(?:^|[^a-z])(?:id|unnamed|index|margin|lead|ventaja|diferencia|error|iteration|question|number|days|seats?|year|weight|rank)(?:[^a-z]|$)/i;

/** True if most of what stands in a column could be a share; counts, years and ids can't. */
function holdsShares(table: ForeignTable, index: number): boolean {
  const heading = table.header[index]?.text ?? '';
  if (heading === '' || NO_SHARES.test(heading)) return false;
  const filled = table.rows
    .map((row) => row.cells[index]?.text ?? '')
    .filter((text) => !saysNothing(text));
  const shares = filled.filter((text) => isShare(text)).length;
  return shares > 0 && shares >= filled.length * 0.9;
}

function isShare(text: string): boolean {
  const share = parseForeignShare(text, false);
  return share.ok || share.problem === 'share-below';
}

/** The cell of a row that has a role, if the table has such a column. */
export function cellWith(
  cells: readonly ForeignCell[],
  columns: TableColumns,
  role: Role,
): ForeignCell | undefined {
  const index = columns.roles.get(role);
  return index === undefined ? undefined : cells[index];
}
