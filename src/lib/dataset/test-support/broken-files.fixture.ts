import { ISSUE_SEVERITIES, type IssueKind } from '../../domain/issue.ts';
import {
  columnOf,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  raceJson,
  rowWith,
  SECOND,
  smallRoot,
} from './small-root.fixture.ts';

/** A file with one fault: where it must be found, and as what. */
export interface Broken {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly kind: IssueKind;
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  /** Data rows that the fault keeps out; null if the file is not read at all. */
  readonly lost: number | null;
}

function cell(what: string, field: string, text: string, kind: IssueKind, lost = 1): Broken {
  const content = pollsWith({ [field]: text });
  const column = columnOf(field);
  return {
    what,
    files: { [POLLS_FILE]: content },
    kind,
    file: POLLS_FILE,
    line: 2,
    column,
    lost: severe(kind) ? lost : 0,
  };
}

function severe(kind: IssueKind): boolean {
  return ISSUE_SEVERITIES[kind] === 'error';
}

function row(
  what: string,
  cells: Readonly<Record<string, string>>,
  kind: IssueKind,
  field: string | null,
): Broken {
  const files = { [POLLS_FILE]: pollsWith(cells) };
  const column = field === null ? null : columnOf(field);
  return { what, files, kind, file: POLLS_FILE, line: 2, column, lost: severe(kind) ? 1 : 0 };
}

function polls(
  what: string,
  content: string | Uint8Array,
  kind: IssueKind,
  line: number,
  column: number | null,
  lost: number | null,
): Broken {
  return { what, files: { [POLLS_FILE]: content }, kind, file: POLLS_FILE, line, column, lost };
}

function other(
  what: string,
  file: string,
  content: string | undefined,
  kind: IssueKind,
  line: number,
  column: number | null,
  lost: number | null = 0,
): Broken {
  return { what, files: { [file]: content }, kind, file, line, column, lost };
}

/** corrections.csv of the small root with lines about its first poll. */
export function correctionsOf(...lines: readonly (readonly string[])[]): string {
  const header = 'date,poll_id,variant,field,old_value,new_value,reason_en,reason_es,source_url';
  const rows = lines.map(([date = '', ...told]) =>
    [date, 'acme-2030-05-03', '', ...told, 'A slip', 'Un error', ''].join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

function correction(
  what: string,
  told: readonly [field: string, was: string, is: string],
  kind: IssueKind,
  column: number,
  date = '2030-05-30',
): Broken {
  return other(what, CORRECTIONS_FILE, correctionsOf([date, ...told]), kind, 2, column);
}

/** A file of the small root. */
export function textIn(path: string): string {
  return smallRoot().get(path) ?? '';
}

/** race.json of the small root with a change. */
export function raceWith(change: (json: Record<string, unknown>) => void): string {
  const json: Record<string, unknown> = raceJson();
  change(json);
  return JSON.stringify(json, null, 2);
}

function utf16(content: string): Uint8Array {
  return new Uint8Array(new Uint16Array(Array.from(content, (c) => c.charCodeAt(0))).buffer);
}

function latin1(content: string): Uint8Array {
  return Uint8Array.from(content, (c) => c.charCodeAt(0));
}

/** polls.csv with one more row, like another. */
export const withFourth = (cells: Readonly<Record<string, string>>, like = FIRST): string =>
  `${POLLS}${rowWith(like, cells)}\n`;
/** The fourth poll stands on line 6: the third takes two lines. */
const FOURTH_LINE = 6;
export const RACE_FILE = 'freedonia-2030/race.json';
const FIRMS_FILE = 'pollsters.csv';
export const MEMBERS_FILE = 'freedonia-2030/pollsters.csv';
export const RESULTS_FILE = 'freedonia-2030/results.csv';
export const CORRECTIONS_FILE = 'freedonia-2030/corrections.csv';
export const EVENTS_FILE = 'freedonia-2030/events.csv';
const headerWithout = (name: string): string =>
  POLLS.split('\n')
    .map((line) =>
      line
        .split(',')
        .filter((_, at) => at !== columnOf(name) - 1)
        .join(','),
    )
    .slice(0, 3)
    .join('\n');

/** Files with one fault each; the small root is sound in all else. */
export const BROKEN: readonly Broken[] = [
  // encoding
  polls('UTF-16 without a mark', utf16(POLLS), 'utf-16', 1, null, null),
  polls('UTF-16 with a mark', utf16(`\uFEFF${POLLS}`), 'utf-16', 1, null, null),
  polls('Latin-1', latin1(pollsWith({ sponsor: 'Pérez' })), 'not-utf-8', 1, null, null),
  polls('a NUL byte', POLLS.replace('A note', 'A\0note'), 'nul-byte', 1, null, null),
  polls('bare CR line ends', POLLS.replaceAll('\n', '\r'), 'bare-carriage-return', 1, null, null),
  polls('tabs for commas', POLLS.replaceAll(',', '\t'), 'tab-separated', 1, null, null),
  polls('an empty file', '', 'empty-file', 1, null, null),
  polls('nothing but blank lines', '\n \n\n', 'empty-file', 1, null, null),
  polls(
    'a binary file',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8),
    'not-utf-8',
    1,
    null,
    null,
  ),
  // header
  polls('a column misspelt', POLLS.replace('pollster,', 'polster,'), 'unknown-column', 1, 3, null),
  polls('a column in capitals', POLLS.replace('notes', 'Notes'), 'unknown-column', 1, 26, 0),
  polls('a column twice', POLLS.replace('notes\n', 'added\n'), 'repeated-column', 1, 26, 0),
  polls('a column without a name', POLLS.replace('sponsor', ''), 'unknown-column', 1, 4, 0),
  polls(
    'a prototype for a column',
    POLLS.replace('notes', '__proto__'),
    'unknown-column',
    1,
    26,
    0,
  ),
  polls('an unknown candidate', POLLS.replace('carla', 'constructor'), 'unknown-column', 1, 15, 0),
  polls(
    'a look-alike letter in the header',
    POLLS.replace('ana', 'аna'),
    'unknown-column',
    1,
    13,
    0,
  ),
  polls(
    'a zero-width space in the header',
    POLLS.replace('poll_id', 'poll_id\u200B'),
    'unknown-column',
    1,
    1,
    null,
  ),
  polls('a required column missing', headerWithout('pollster'), 'missing-column', 1, null, null),
  polls('undecided missing', headerWithout('undecided'), 'missing-column', 1, null, 0),
  polls(
    'one candidate only',
    POLLS.replace('beto', 'x').replace('carla', 'y'),
    'too-few-candidates',
    1,
    null,
    null,
  ),
  polls(
    'a header below a blank line',
    `\n${POLLS.replace('notes', 'note')}`,
    'unknown-column',
    2,
    26,
    0,
  ),
  polls('no header', POLLS.replace(`${HEADER}\n`, ''), 'lost-header', 1, null, null),
  // rows
  polls(
    'a merge that was not finished',
    POLLS.replace(SECOND, `<<<<<<< HEAD\n${SECOND}\n=======\n>>>>>>> other, branch`),
    'merge-conflict',
    3,
    null,
    3,
  ),
  polls('a merge mark above the header', `<<<<<<< HEAD\n${POLLS}`, 'merge-conflict', 1, null, 1),
  polls(
    'a line with semicolons',
    POLLS.replace(SECOND, SECOND.replaceAll(',', ';').replace(';44;', ';44,5;')),
    'other-separator',
    3,
    null,
    1,
  ),
  polls(
    'a line with commas among semicolons',
    [HEADER.replaceAll(',', ';'), SECOND].join('\n'),
    'other-separator',
    2,
    null,
    1,
  ),
  polls('too few fields', POLLS.replace(',El Diario', ''), 'too-few-fields', 2, null, 1),
  polls('too many fields', POLLS.replace('A note', 'A, note'), 'too-many-fields', 2, null, 1),
  polls(
    'a field too many after a quoted line break',
    `${POLLS}${FIRST},\n`,
    'too-many-fields',
    FOURTH_LINE,
    null,
    1,
  ),
  polls(
    'an unclosed quote',
    POLLS.replace('A note', '"A note').replace('"Two lines,\nquoted"', ''),
    'unclosed-quote',
    2,
    26,
    1,
  ),
  polls(
    'an unclosed quote that meets the next one',
    POLLS.replace('El Diario', '"El Diario'),
    'unclosed-quote',
    2,
    4,
    1,
  ),
  polls(
    'text after a closing quote',
    POLLS.replace('El Diario', '"El" Diario'),
    'stray-quote',
    2,
    4,
    1,
  ),
  polls('a lone quoted cell never closed', `${HEADER}\n${FIRST}\n"`, 'unclosed-quote', 3, 1, 1),
  polls('commas alone', `${POLLS}${','.repeat(25)}\n`, 'empty-cell', FOURTH_LINE, 1, 1),
  // required cells
  cell('no id', 'poll_id', '', 'empty-cell'),
  cell('no firm', 'pollster', ' ', 'empty-cell'),
  cell('no end', 'end_date', '', 'empty-cell'),
  cell('no source', 'source_url', '', 'empty-cell'),
  row('one share only', { beto: '', carla: '' }, 'too-few-shares', null),
  row('nought for everybody', { ana: '0', beto: '0', carla: '0', other: '0' }, 'no-shares', null),
  row('all undecided', { ana: '0', beto: '0', carla: '', undecided: '100' }, 'no-shares', null),
  row('disputed without a reason', { status: 'disputed' }, 'missing-reason', 'status_reason'),
  // numbers
  cell('a word for a number', 'ana', 'many', 'not-a-number'),
  cell('less than a number', 'carla', '<1', 'not-a-number'),
  cell('a range of numbers', 'ana', '44-46', 'not-a-number'),
  cell('about a number', 'sample_size', '~1200', 'not-a-number'),
  cell('a dash for nothing', 'carla', '-', 'not-a-number'),
  cell('zero in other digits', 'ana', '٤٥', 'not-a-number'),
  cell('hexadecimal', 'ana', '0x2d', 'not-a-number'),
  cell('not a number', 'ana', 'NaN', 'not-a-number'),
  cell('endless', 'ana', 'Infinity', 'not-a-number'),
  cell('a decimal comma', 'ana', '"45,5"', 'decimal-comma'),
  cell('a percent sign', 'ana', '45%', 'number-with-unit'),
  cell('a sign', 'ana', '+45', 'number-with-sign'),
  cell('a negative share', 'ana', '-5', 'number-with-sign'),
  cell('an exponent', 'sample_size', '1e3', 'number-with-exponent'),
  cell('a thousands comma', 'sample_size', '"1,000"', 'thousands-mark'),
  cell('a thousands point', 'sample_size', '1.000', 'thousands-mark'),
  cell('a leading zero', 'ana', '045', 'leading-zero'),
  cell('half a respondent', 'sample_size', '1000.5', 'not-whole'),
  cell('no respondent', 'sample_size', '0', 'sample-out-of-range'),
  cell('too many respondents to count', 'sample_size', '9'.repeat(30), 'sample-out-of-range'),
  cell('a share of 140', 'ana', '140', 'share-out-of-range'),
  cell('a margin of error of 51', 'margin_of_error', '51', 'margin-of-error-out-of-range'),
  cell('a no-break space in a number', 'ana', '\u00A045', 'invisible-character'),
  row('shares of 104', { ana: '49' }, 'sum-too-high', null),
  row(
    'shares as parts of 1',
    { ana: '0.45', beto: '0.40', carla: '0.05', other: '0.02', none: '0.03', undecided: '0.05' },
    'shares-as-fractions',
    null,
  ),
  row(
    'two shares as parts of 1',
    { ana: '0.588', beto: '0.225', carla: '', other: '', none: '', undecided: '' },
    'shares-as-fractions',
    null,
  ),
  row('shares of 102.5', { ana: '47.5' }, 'sum-off', null),
  row('shares of 97 with undecided', { ana: '42' }, 'sum-off', null),
  // days
  cell('day first', 'end_date', '03/05/2030', 'not-a-day'),
  cell('a day with a time', 'end_date', '2030-05-03T00:00', 'not-a-day'),
  cell('30 February', 'start_date', '2030-02-30', 'no-such-day'),
  cell('a day before 1900', 'start_date', '1830-05-01', 'day-too-early'),
  cell('a day to come', 'added', '2030-06-02', 'day-in-future'),
  cell('published before the end', 'published_date', '2030-05-02', 'published-before-end'),
  cell('a start after the end', 'start_date', '2030-05-04', 'start-after-end'),
  row(
    'an end after the vote',
    { end_date: '2030-05-27', published_date: '' },
    'end-after-vote',
    'end_date',
  ),
  // words and ids
  cell('a population nobody knows', 'population', 'everyone', 'not-in-list'),
  cell('a word in capitals', 'population', 'Likely', 'not-in-list'),
  cell('a status nobody knows', 'status', 'draft', 'not-in-list'),
  cell('a mode that is no word', 'mode', 'Phone calls', 'not-in-list'),
  cell('a mode nobody knows', 'mode', 'pigeon', 'unknown-mode'),
  cell('an id with capitals', 'poll_id', 'Acme-2030-05-03', 'invalid-id'),
  cell('an id with spaces', 'poll_id', 'acme may', 'invalid-id'),
  cell('an id with a Cyrillic letter', 'poll_id', 'аcme-2030-05-03', 'look-alike-letters'),
  cell('a variant in capitals', 'variant', 'LV', 'invalid-id'),
  cell('a firm by its name', 'pollster', 'Acme Research', 'invalid-id'),
  cell('a firm misspelt', 'pollster', 'acmee', 'unknown-firm'),
  cell('a firm nobody knows', 'pollster', 'zeitgeist-polling', 'unknown-firm'),
  cell('a firm called constructor', 'pollster', 'constructor', 'unknown-firm'),
  // text
  cell('a zero-width space', 'notes', 'A\u200Bnote', 'invisible-character'),
  cell('a right-to-left override', 'source_title', 'A \u202Eeltit', 'invisible-character'),
  cell('a bell', 'notes', 'A\u0007note', 'invisible-character'),
  cell('a byte order mark within', 'sponsor', '\uFEFFEl Diario', 'invisible-character'),
  cell('a tag character', 'sponsor', 'El\u{E0041} Diario', 'invisible-character'),
  cell('a letter that was lost', 'sponsor', 'P\uFFFDrez', 'replacement-character'),
  cell('a formula', 'notes', '=HYPERLINK(1)', 'formula-cell'),
  cell('a formula with @', 'notes', '@SUM(1)', 'formula-cell'),
  cell('a formula behind a space', 'notes', ' +1', 'formula-cell'),
  cell('a tab in front', 'notes', '\tA note', 'formula-cell'),
  cell('a cell of a megabyte', 'notes', 'x'.repeat(1_000_000), 'cell-too-long'),
  cell('markup', 'notes', 'A <b>bold</b> note', 'markup'),
  cell('a script', 'source_title', '<script>alert(1)</script>', 'markup'),
  // links
  cell('a script for a link', 'source_url', 'javascript:alert(1)', 'link-scheme'),
  cell('a file for a link', 'archive_url', 'file:///etc/passwd', 'link-scheme'),
  cell('a link without a scheme', 'source_url', 'example.org/poll', 'not-a-link'),
  cell('a link with a space', 'source_url', 'https://example.org/a poll', 'not-a-link'),
  cell('a link without a host', 'source_url', 'https:///poll', 'link-without-host'),
  cell('a link to a machine', 'source_url', 'http://localhost/poll', 'link-without-host'),
  cell(
    'a link with a password',
    'source_url',
    'https://me:secret@example.org/',
    'link-with-credentials',
  ),
  cell('a bare host', 'source_url', 'https://example.org/', 'bare-host'),
  cell('a post', 'source_url', 'https://x.com/acme/status/1', 'social-media-source'),
  // doubts
  cell('eighty respondents', 'sample_size', '80', 'sample-unusual'),
  row(
    'a margin of error too small',
    { margin_of_error: '1' },
    'margin-of-error-too-small',
    'margin_of_error',
  ),
  row(
    'published in the ban',
    { published_date: '2030-05-21' },
    'published-in-ban',
    'published_date',
  ),
  row('a main candidate missing', { beto: '' }, 'main-candidate-missing', 'beto'),
  row('a published date for fieldwork', { date_basis: 'published' }, 'date-basis', 'date_basis'),
  row('no start', { start_date: '' }, 'no-start-date', 'start_date'),
  row('no sponsor', { sponsor: '' }, 'not-disclosed', null),
  row(
    'undecided voters left out and given',
    { undecided_treatment: 'excluded' },
    'undecided-excluded',
    'undecided_treatment',
  ),
  row(
    'a reason without a status',
    { status_reason: 'Disowned by the firm' },
    'needless-reason',
    'status_reason',
  ),
  cell('an id with another day', 'poll_id', 'acme-2030-05-02', 'poll-id-off'),
  cell('an id with another firm', 'poll_id', 'borda-2030-05-03', 'poll-id-off'),
  cell('an id with a word behind it', 'poll_id', 'acme-2030-05-03-b', 'poll-id-off'),
  // twins and order
  polls('an id twice', withFourth({}), 'twin-id', FOURTH_LINE, null, 1),
  polls(
    'the same dates twice',
    withFourth({ poll_id: 'acme-x' }),
    'twin-dates',
    FOURTH_LINE,
    null,
    1,
  ),
  polls(
    'the same figures twice',
    withFourth({ poll_id: 'acme-x', start_date: '2030-05-02' }),
    'twin-figures',
    FOURTH_LINE,
    null,
    1,
  ),
  polls(
    'the same figures by two firms',
    withFourth({ poll_id: 'borda-x', pollster: 'borda' }),
    'twin-across-firms',
    FOURTH_LINE,
    null,
    0,
  ),
  polls(
    'the same figures on another day',
    withFourth({ poll_id: 'acme-x', end_date: '2030-05-04', start_date: '' }),
    'repeated-figures',
    FOURTH_LINE,
    null,
    0,
  ),
  polls(
    'a jump',
    withFourth({
      poll_id: 'acme-x',
      ana: '30',
      beto: '51',
      start_date: '2030-05-18',
      end_date: '2030-05-19',
      published_date: '2030-05-19',
    }),
    'jump',
    FOURTH_LINE,
    13,
    0,
  ),
  polls('not in order', [HEADER, SECOND, FIRST].join('\n'), 'not-sorted', 3, null, 0),
  // other files
  other('no polls file', POLLS_FILE, undefined, 'missing-file', 1, null, null),
  other('a file nothing reads', 'freedonia-2030/poll.csv', 'a,b\n', 'unknown-file', 1, null),
  other(
    'an undeclared question',
    'freedonia-2030/polls-two-way.csv',
    POLLS,
    'undeclared-question',
    1,
    null,
  ),
  other(
    'a firm twice',
    FIRMS_FILE,
    `${textIn(FIRMS_FILE)}acme,Acme Two,,,,,\n`,
    'repeated-id',
    5,
    1,
  ),
  other(
    'an alias of another firm',
    FIRMS_FILE,
    `${textIn(FIRMS_FILE)}dodgson,Acme Polls,,,,,\n`,
    'repeated-name',
    5,
    2,
  ),
  other(
    'an alias that is another firm’s name',
    FIRMS_FILE,
    `${textIn(FIRMS_FILE)}dodgson,Dodgson,Dodgson Polls; Borda Institute,,,,\n`,
    'repeated-name',
    5,
    3,
  ),
  other(
    'a header gone from the firms',
    FIRMS_FILE,
    'acme,Acme Research,,US,https://acme.example.org/,1999,\nborda,Borda,,,,,\n',
    'lost-header',
    1,
    null,
  ),
  other(
    'a name two letters off',
    FIRMS_FILE,
    `${textIn(FIRMS_FILE)}borda-2,Borda Institut,,,,,\n`,
    'near-firm',
    5,
    2,
  ),
  other(
    'a country by name',
    FIRMS_FILE,
    textIn(FIRMS_FILE).replace(',US,', ',Freedonia,'),
    'invalid-country',
    2,
    4,
  ),
  other(
    'a year in words',
    FIRMS_FILE,
    textIn(FIRMS_FILE).replace('1999', 'long ago'),
    'invalid-year',
    2,
    6,
  ),
  other(
    'a group nobody declared',
    MEMBERS_FILE,
    textIn(MEMBERS_FILE).replace('borda,unaligned', 'borda,unalined'),
    'unknown-group',
    3,
    2,
  ),
  other(
    'a membership without a link',
    MEMBERS_FILE,
    textIn(MEMBERS_FILE).replace('https://example.org/borda', ''),
    'empty-cell',
    3,
    4,
  ),
  other(
    'a membership twice',
    MEMBERS_FILE,
    `${textIn(MEMBERS_FILE)}acme,unaligned,Again,https://example.org/a\n`,
    'repeated-membership',
    4,
    1,
  ),
  other(
    'a result of no kind',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('official', 'rumour'),
    'not-in-list',
    2,
    1,
  ),
  other(
    'a coverage of 120',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('99.5', '120'),
    'coverage-out-of-range',
    2,
    4,
  ),
  other(
    'votes with a mark',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('482000', '482.000'),
    'thousands-mark',
    2,
    9,
  ),
  other(
    'a result over 103',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('48.2', '58.2'),
    'sum-too-high',
    2,
    null,
  ),
  other(
    'a result as parts of 1',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('48.2,43.1,6,2.7', '0.482,0.431,0.06,0.027'),
    'shares-as-fractions',
    2,
    null,
  ),
  other(
    'a result before the vote',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('2030-05-27', '2030-05-25'),
    'claim-before-vote',
    2,
    3,
  ),
  other(
    'a result twice',
    RESULTS_FILE,
    `${textIn(RESULTS_FILE)}${textIn(RESULTS_FILE).split('\n')[1] ?? ''}\n`,
    'repeated-claim',
    3,
    null,
  ),
  other(
    'an event twice',
    EVENTS_FILE,
    `${textIn(EVENTS_FILE)}2030-05-02,DEBATE,El debate,\n`,
    'repeated-event',
    3,
    null,
  ),
  other(
    'an event in one language',
    EVENTS_FILE,
    textIn(EVENTS_FILE).replace('Debate,Debate', 'Debate,'),
    'empty-cell',
    2,
    3,
  ),
  other(
    'a correction of no column',
    CORRECTIONS_FILE,
    'date,poll_id,field,reason_en,reason_es\n2030-05-30,acme-2030-05-03,anna,Typo,Errata\n',
    'unknown-field',
    2,
    3,
  ),
  other(
    'a correction of no poll',
    CORRECTIONS_FILE,
    'date,poll_id,field,reason_en,reason_es\n2030-05-30,acme-2030-05-04,ana,Typo,Errata\n',
    'unknown-poll',
    2,
    2,
  ),
  correction(
    'a correction that nobody made',
    ['ana', '93.15', '61.15'],
    'correction-not-applied',
    6,
  ),
  correction('a correction of nothing', ['ana', '45', '45.0'], 'correction-of-nothing', 6),
  correction('a correction of an empty cell', ['archive_url', '', ''], 'correction-of-nothing', 6),
  correction('a row taken out that is there', ['row', 'ana 45', ''], 'corrected-row-present', 4),
  correction(
    'a correction before the row was there',
    ['ana', '46', '45'],
    'correction-too-early',
    1,
    '2030-05-04',
  ),
  other('JSON cut short', RACE_FILE, textIn(RACE_FILE).slice(0, 200), 'json-cut-short', 10, null),
  other(
    'a comma missing in JSON',
    RACE_FILE,
    textIn(RACE_FILE).replace('"freedonia-2030",', '"freedonia-2030"'),
    'not-json',
    4,
    3,
  ),
  other(
    'a word that is no JSON',
    RACE_FILE,
    textIn(RACE_FILE).replace('"main": true', '"main": yes'),
    'not-json',
    37,
    15,
  ),
  other(
    'a key that stands twice',
    RACE_FILE,
    textIn(RACE_FILE).replace('"dash": "dashed",', '"dash": "dashed",\n      "dash": "dotted",'),
    'json-repeated-key',
    52,
    7,
  ),
  other(
    'a key missing',
    RACE_FILE,
    raceWith((json) => delete json['pair']),
    'json-missing',
    1,
    1,
  ),
  other(
    'a key too many',
    RACE_FILE,
    raceWith((json) => (json['pairs'] = [])),
    'json-unknown-key',
    115,
    3,
  ),
  other(
    'a number for a list',
    RACE_FILE,
    raceWith((json) => (json['candidates'] = 3)),
    'json-type',
    22,
    17,
  ),
  other(
    'a time zone nobody knows',
    RACE_FILE,
    raceWith((json) => (json['time_zone'] = 'Freedonia')),
    'no-such-time-zone',
    21,
    16,
  ),
  other(
    'the id of another folder',
    RACE_FILE,
    raceWith((json) => (json['id'] = 'sylvania-2030')),
    'race-id-mismatch',
    3,
    9,
  ),
  other(
    'a stranger in the pair',
    RACE_FILE,
    raceWith((json) => (json['pair'] = ['ana', 'dora'])),
    'unknown-candidate',
    74,
    5,
  ),
  other(
    'a featured race that is not there',
    'site.json',
    textIn('site.json').replace('freedonia-2030', 'sylvania'),
    'unknown-featured-race',
    11,
    20,
  ),
  polls(
    'letters that were decoded twice',
    POLLS.replace('El Diario', 'El DiÃ©rio'),
    'mojibake',
    1,
    null,
    0,
  ),
  other(
    'more votes than can be counted',
    RESULTS_FILE,
    textIn(RESULTS_FILE).replace('482000', '99999999999999999999'),
    'count-out-of-range',
    2,
    9,
  ),
  other(
    'a colour that is none',
    RACE_FILE,
    textIn(RACE_FILE).replace('#0b6b8a', 'teal'),
    'not-a-colour',
    32,
    18,
  ),
  other(
    'a colour that can hardly be seen',
    RACE_FILE,
    textIn(RACE_FILE).replace('#0b6b8a', '#f2e6c9'),
    'faint-colour',
    32,
    18,
  ),
  other(
    'a candidate called like a column',
    RACE_FILE,
    textIn(RACE_FILE).replaceAll('carla', 'undecided'),
    'reserved-id',
    56,
    13,
  ),
  other(
    'a ban that ends before it begins',
    RACE_FILE,
    textIn(RACE_FILE).replace('2030-05-20', '2030-05-27'),
    'ban-reversed',
    100,
    22,
  ),
  other(
    'a version of tomorrow',
    RACE_FILE,
    raceWith((json) => (json['schema_version'] = 2)),
    'schema-version',
    2,
    21,
  ),
];
