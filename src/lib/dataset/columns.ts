import { DATE_BASES, POLL_STATUSES, POPULATIONS, UNDECIDED_TREATMENTS } from '../domain/poll.ts';
import { RESULT_KINDS } from '../domain/race.ts';

/** What the cells of a column hold. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'day'
  | 'link'
  | 'word'
  | 'words'
  | 'share'
  | 'margin-of-error'
  | 'coverage'
  | 'sample'
  | 'count'
  | 'country'
  | 'year';

/** One column of a data file under the contract; the data package is described from the same rules. */
export interface ColumnRule {
  readonly name: string;
  readonly type: ColumnType;
  /** The header must have it. */
  readonly required: boolean;
  /** No cell of it may be empty. */
  readonly filled: boolean;
  /** The words allowed, for the type `word`; the first is what an empty cell means, if `filled` is false. */
  readonly words: readonly string[];
}

/** Words for how a poll was taken that the project knows; others are accepted with a note. */
export const KNOWN_MODES: readonly string[] = [
  'face-to-face',
  'phone',
  'ivr',
  'online',
  'sms',
  'mail',
  'mixed',
];

/** Columns of polls.csv before and after the candidates' own. */
export const POLL_COLUMNS: readonly ColumnRule[] = [
  filled('poll_id', 'id'),
  optional('variant', 'id'),
  filled('pollster', 'id'),
  optional('sponsor', 'text'),
  { ...optional('start_date', 'day'), required: true },
  filled('end_date', 'day'),
  optional('published_date', 'day'),
  optional('date_basis', 'word', DATE_BASES),
  { ...optional('sample_size', 'sample'), required: true },
  optional('population', 'word', POPULATIONS),
  optional('mode', 'words'),
  optional('margin_of_error', 'margin-of-error'),
  optional('other', 'share'),
  optional('none', 'share'),
  { ...optional('undecided', 'share'), required: true },
  optional('undecided_treatment', 'word', UNDECIDED_TREATMENTS),
  optional('status', 'word', POLL_STATUSES),
  optional('status_reason', 'text'),
  filled('source_url', 'link'),
  optional('source_title', 'text'),
  optional('archive_url', 'link'),
  optional('added', 'day'),
  optional('notes', 'text'),
];

/** The column after which the candidates' own come in files that Margen writes. */
export const CANDIDATES_COME_AFTER = 'margin_of_error';

export const FIRM_COLUMNS: readonly ColumnRule[] = [
  filled('id', 'id'),
  filled('name', 'text'),
  optional('aliases', 'text'),
  optional('country', 'country'),
  optional('website', 'link'),
  optional('founded', 'year'),
  optional('notes', 'text'),
];

export const MEMBERSHIP_COLUMNS: readonly ColumnRule[] = [
  filled('pollster', 'id'),
  filled('group', 'id'),
  filled('basis', 'text'),
  filled('source_url', 'link'),
];

/** Columns of results.csv; the candidates' shares and `votes_<candidate>` come with them. */
export const RESULT_COLUMNS: readonly ColumnRule[] = [
  { ...filled('kind', 'word'), words: RESULT_KINDS },
  filled('publisher', 'text'),
  filled('date', 'day'),
  optional('coverage_pct', 'coverage'),
  optional('other', 'share'),
  filled('source_url', 'link'),
  optional('source_title', 'text'),
  optional('notes', 'text'),
];

export const EVENT_COLUMNS: readonly ColumnRule[] = [
  filled('date', 'day'),
  filled('label_en', 'text'),
  filled('label_es', 'text'),
  optional('source_url', 'link'),
];

export const CORRECTION_COLUMNS: readonly ColumnRule[] = [
  filled('date', 'day'),
  filled('poll_id', 'id'),
  optional('variant', 'id'),
  filled('field', 'text'),
  optional('old_value', 'text'),
  optional('new_value', 'text'),
  filled('reason_en', 'text'),
  filled('reason_es', 'text'),
  optional('source_url', 'link'),
];

/** A candidate's own column in a polls file or among results: percent as reported. */
export function shareColumn(candidate: string): ColumnRule {
  return optional(candidate, 'share');
}

/** `votes_<candidate>` among results. */
export function votesColumn(candidate: string): ColumnRule {
  return optional(`votes_${candidate}`, 'count');
}

/** All columns of a race's polls file, in the order in which Margen writes them. */
export function pollColumnsWith(candidates: readonly string[]): ColumnRule[] {
  const after = POLL_COLUMNS.findIndex((column) => column.name === CANDIDATES_COME_AFTER) + 1;
  const own = candidates.map(shareColumn);
  return [...POLL_COLUMNS.slice(0, after), ...own, ...POLL_COLUMNS.slice(after)];
}

/** All columns of a race's results.csv. */
export function resultColumnsWith(candidates: readonly string[]): ColumnRule[] {
  const own = [...candidates.map(shareColumn), ...candidates.map(votesColumn)];
  return [...RESULT_COLUMNS, ...own];
}

function filled(name: string, type: ColumnType): ColumnRule {
  return { name, type, required: true, filled: true, words: [] };
}

function optional(name: string, type: ColumnType, words: readonly string[] = []): ColumnRule {
  return { name, type, required: false, filled: false, words };
}
