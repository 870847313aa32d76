import {
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

/** A file that is unusual and valid, and how many polls it holds. */
export interface Odd {
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
export function spanishExcel(): string {
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

const hopeless = { carla: '0.2', other: '', none: '', undecided: '' };
const later = { start_date: '2030-05-18', end_date: '2030-05-19', published_date: '2030-05-19' };

/** Files without an error. */
export const ODD: readonly Odd[] = [
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
  cells('two main candidates with less than 1 per cent', {
    ana: '0.6',
    beto: '0.4',
    carla: '94',
    other: '',
    none: '',
  }),
  {
    what: 'nothing but two hopeless candidates',
    files: {
      [POLLS_FILE]: pollsWith({ ...hopeless, ana: '', beto: '0.6' }),
      'freedonia-2030/race.json': JSON.stringify({
        ...raceJson(),
        candidates: raceJson().candidates.map((one) => ({ ...one, main: one.id === 'ana' })),
      }),
    },
    polls: 3,
  },
  cells('shares that make less than half a per cent', { ...hopeless, ana: '0.1', beto: '0.1' }),
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
  cells('undecided voters left out, which are none', {
    undecided: '0',
    undecided_treatment: 'excluded',
    carla: '10',
  }),
  {
    what: 'an exit poll on the eve of the vote',
    files: {
      'freedonia-2030/results.csv': (smallRoot().get('freedonia-2030/results.csv') ?? '')
        .replace('official', 'exit_poll')
        .replace('2030-05-27', '2030-05-25'),
    },
    polls: 3,
  },
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
