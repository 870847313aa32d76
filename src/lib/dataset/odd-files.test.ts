import { describe, expect, it } from 'vitest';
import { parseDataRoot } from './data-root.ts';
import {
  bytesOf,
  CHECK_DAY,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  raceJson,
  rootWith,
  rowWith,
  SECOND,
  smallRoot,
  THIRD,
} from './test-support/small-root.fixture.ts';

interface Odd {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly polls: number;
}

function odd(what: string, content: string | Uint8Array, polls = 3): Odd {
  return { what, files: { [POLLS_FILE]: content }, polls };
}

function cells(what: string, changed: Readonly<Record<string, string>>): Odd {
  return odd(what, pollsWith(changed));
}

/** The file as Spanish Excel writes it: semicolons, decimal commas, quotes where needed. */
function spanishExcel(): string {
  const lines = [HEADER, FIRST, SECOND].map((line) => line.replaceAll(',', ';'));
  return `\uFEFF${lines.join('\r\n').replace(';3.1;45;', ';3,1;45,5;')}\r\n`;
}

function reordered(): string {
  const rows = [HEADER, FIRST, SECOND].map((line) => line.split(',').reverse().join(','));
  return `${rows.join('\n')}\n`;
}

function withoutOptionalColumns(): string {
  const kept = ['poll_id', 'pollster', 'start_date', 'end_date', 'sample_size', 'ana', 'beto'];
  const names = HEADER.split(',');
  const columns = [...kept, 'undecided', 'source_url'].map((name) => names.indexOf(name));
  const pick = (line: string): string => columns.map((at) => line.split(',')[at] ?? '').join(',');
  return [HEADER, FIRST, SECOND].map(pick).join('\n');
}

const later = { start_date: '2030-05-18', end_date: '2030-05-19', published_date: '2030-05-19' };

const ODD: readonly Odd[] = [
  odd('a byte order mark', `\uFEFF${POLLS}`),
  odd('CR LF', POLLS.replaceAll('\n', '\r\n')),
  odd('CR LF and LF mixed', POLLS.replace('\n', '\r\n')),
  odd('semicolons, decimal commas, a mark and CR LF at once', spanishExcel(), 2),
  odd(
    'decimal points in a semicolon file',
    POLLS.replaceAll(',', ';').replace('Two lines;', 'Two lines,'),
  ),
  odd('no line end at the end', POLLS.trimEnd()),
  odd('blank lines above, between and below', `\n${POLLS.replaceAll('\n2', '\n\n2')}\n \n\n`),
  odd(
    'every cell quoted',
    POLLS.split('\n')
      .slice(0, 3)
      .map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n'),
    2,
  ),
  odd(
    'spaces around cells',
    [HEADER.replaceAll(',', ' , '), FIRST.replaceAll(',', ' , ')].join('\n'),
    1,
  ),
  odd('spaces between a closing quote and the comma', POLLS.replace('El Diario', '"El Diario" ')),
  odd('quotes within quotes', POLLS.replace('A note', '"The ""big"" one"')),
  odd('a comma and a line break within quotes', POLLS.replace('A note', '"A note,\n\nlong"')),
  odd('columns in another order', reordered(), 2),
  odd('optional columns absent', withoutOptionalColumns(), 2),
  odd('a header alone', HEADER, 0),
  cells('zero for a share', { carla: '0', ana: '50' }),
  cells('a share of 100 and one of 0', {
    ana: '100',
    beto: '0',
    carla: '',
    other: '',
    none: '',
    undecided: '',
  }),
  cells('many decimals', { ana: '45.123456789' }),
  cells('shares that add up to 103', { ana: '48' }),
  cells('no sample', { sample_size: '' }),
  cells('undecided voters not reported', { undecided: '', ana: '50' }),
  cells('shares far below 100 without undecided', {
    undecided: '',
    none: '',
    other: '',
    ana: '30',
  }),
  cells('a one-day poll published the same day', {
    start_date: '2030-05-03',
    published_date: '2030-05-03',
  }),
  cells('a poll that ends on the day of the vote', {
    end_date: '2030-05-26',
    published_date: '2030-05-27',
  }),
  cells('a row added on the day of the check', { added: '2030-06-01' }),
  cells('two modes', { mode: 'phone + online' }),
  cells('a note that starts with a hyphen', { notes: '- as printed' }),
  cells('a note with a less-than sign and an ampersand', { notes: 'n < 1000 & rising' }),
  cells('accents, ñ, emoji and other scripts in text', { notes: 'Año ☎ опрос 世論' }),
  cells('combining accents', { sponsor: 'Pe\u0301rez' }),
  cells('words that mean something to programs', {
    sponsor: '__proto__',
    source_title: 'null',
    notes: 'constructor',
  }),
  cells('a link with a port, a query and an international host', {
    source_url: 'http://encuestas-españa.example:8080/?q=a&b=%20#fin',
  }),
  cells('a disputed poll with its reason', {
    status: 'disputed',
    status_reason: 'Disowned by the firm',
  }),
  cells('a note of 5,000 characters', { notes: 'x'.repeat(5000) }),
  odd(
    'another reading of the same fieldwork',
    `${POLLS}${rowWith(FIRST, { variant: 'two-way', ana: '52', carla: '' })}\n`,
    4,
  ),
  odd(
    'a second poll of a firm on other days',
    `${POLLS}${rowWith(FIRST, { poll_id: 'acme-2030-05-19', ...later, ana: '44' })}\n`,
    4,
  ),
  odd(
    'the same figures by one firm with another sample',
    `${POLLS}${rowWith(FIRST, { poll_id: 'acme-2030-05-19', ...later, sample_size: '1300' })}\n`,
    4,
  ),
  {
    what: 'no results, events and corrections yet',
    files: { 'freedonia-2030/results.csv': undefined, 'freedonia-2030/events.csv': undefined },
    polls: 3,
  },
  {
    what: 'an empty list of events',
    files: { 'freedonia-2030/events.csv': 'date,label_en,label_es,source_url\n' },
    polls: 3,
  },
  {
    what: 'a mark before JSON',
    files: { 'site.json': `\uFEFF${smallRoot().get('site.json') ?? ''}` },
    polls: 3,
  },
];

describe('an odd but valid file', () => {
  it('is tried in at least 25 ways', () => {
    expect(ODD.length).toBeGreaterThanOrEqual(25);
  });

  it.each(ODD)('is accepted: $what', ({ files, polls }) => {
    const reading = parseDataRoot(rootWith(files), CHECK_DAY);
    expect(reading.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect([reading.rows, reading.polls]).toEqual([polls, polls]);
    expect(reading.races).toHaveLength(1);
  });

  it.each([
    ['a byte order mark', `\uFEFF${POLLS}`, 'byte-order-mark'],
    ['CR LF', POLLS.replaceAll('\n', '\r\n'), 'windows-line-ends'],
    ['semicolons', `${HEADER}\n${FIRST}`.replaceAll(',', ';'), 'semicolon-separated'],
    ['a header alone', HEADER, 'no-rows'],
  ])('is accepted with a note: %s', (_, content, kind) => {
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    expect(issues.map((issue) => [issue.severity, issue.kind])).toContainEqual(['note', kind]);
  });
});

describe('what is read', () => {
  const readFirst = (content: string) =>
    parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY).races[0]?.polls[0];

  it('is each cell of the poll, with shares on the 0–1 scale in the order of the candidates', () => {
    expect(readFirst(POLLS)).toMatchObject({
      id: 'acme-2030-05-03',
      variant: '',
      pollster: 'acme',
      sponsor: 'El Diario',
      startDate: '2030-05-01',
      endDate: '2030-05-03',
      publishedDate: '2030-05-04',
      dateBasis: 'fieldwork',
      sampleSize: 1000,
      population: 'likely',
      modes: ['phone'],
      marginOfError: 3.1,
      shares: [0.45, 0.4, 0.05],
      other: 0.02,
      none: 0.03,
      undecided: 0.05,
      undecidedTreatment: 'included',
      status: 'included',
      statusReason: '',
      sourceUrl: 'https://example.org/acme-may',
      archiveUrl: null,
      line: 2,
    });
  });

  it('is “not reported” where a cell is empty, never zero', () => {
    const poll = readFirst(
      pollsWith({ carla: '', sample_size: '', margin_of_error: '', mode: '' }),
    );
    expect(poll?.shares[2]).toBeNull();
    expect([poll?.sampleSize, poll?.marginOfError, poll?.modes]).toEqual([null, null, []]);
  });

  it('is a decimal comma of a semicolon file as the number it means', () => {
    expect(readFirst(spanishExcel())?.shares[0]).toBe(0.455);
    expect(readFirst(spanishExcel())?.marginOfError).toBe(3.1);
  });

  it('is ordered by end date whatever the order of the rows', () => {
    const content = [HEADER, THIRD, FIRST, SECOND].join('\n');
    const { races } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    const days = races[0]?.polls.map((poll) => poll.endDate);
    expect(days).toEqual(['2030-05-03', '2030-05-10', '2030-05-17']);
  });

  it('is the claims, events, groups and firms of the race too', () => {
    const race = parseDataRoot(rootWith(), CHECK_DAY).races[0];
    expect(race?.results[0]?.shares[0]).toBeCloseTo(0.482, 12);
    expect(race?.results[0]?.votes).toEqual([482000, 431000, null]);
    expect(race?.results[0]?.coverage).toBe(0.995);
    expect(race?.events[0]?.label).toEqual({ en: 'Debate', es: 'Debate' });
    expect(race?.memberships.map((member) => member.group)).toEqual(['unaligned', 'unaligned']);
    expect(race?.pollsters.map((firm) => firm.id)).toEqual(['acme', 'borda']);
    expect(race?.pollsters[0]?.aliases).toEqual(['Acme Polls', 'ACME']);
  });

  it('leaves polls of a further question apart', () => {
    const json = smallRoot().get('freedonia-2030/race.json') ?? '';
    const candidates = JSON.stringify(raceJson().candidates);
    const question = `{"id":"two-way","label":{"en":"Two","es":"Dos"},"explanation":{"en":"Two.","es":"Dos."},"candidates":${candidates},"pair":null}`;
    const files = {
      'freedonia-2030/race.json': json.replace('"questions": []', `"questions": [${question}]`),
      'freedonia-2030/polls-two-way.csv': [HEADER, FIRST].join('\n'),
    };
    const reading = parseDataRoot(rootWith(files), CHECK_DAY);
    expect(reading.issues).toEqual([]);
    expect([reading.rows, reading.polls]).toEqual([4, 4]);
    expect(reading.races[0]?.polls).toHaveLength(3);
    expect(reading.races[0]?.questions[0]?.polls).toHaveLength(1);
  });

  it('never touches a prototype, whatever the columns are called', () => {
    const content = POLLS.replace('notes', '__proto__').replace('A note', 'polluted');
    parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('is the same from bytes that were cut differently: a byte view into a larger buffer', () => {
    const whole = bytesOf(`xxxx${POLLS}`);
    const view = whole.subarray(4);
    const reading = parseDataRoot(rootWith({ [POLLS_FILE]: view }), CHECK_DAY);
    expect(reading.polls).toBe(3);
  });
});
