import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataIssue } from '../domain/issue.ts';
import type { Race } from '../domain/race.ts';
import { parseDataRoot, type DataRootReading } from './data-root.ts';
import { withLastLine, withPollLine } from './poll-line.ts';
import {
  judgeProposal,
  parseProposalGround,
  type Judgement,
  type ProposalGround,
} from './proposed-poll.ts';
import {
  bytesOf,
  CHECK_DAY,
  HEADER,
  POLLS,
  POLLS_FILE,
  rootWith,
  smallRoot,
} from './test-support/small-root.fixture.ts';

const FIRMS = smallRoot().get('pollsters.csv') ?? '';

function race(polls = POLLS): Race {
  const [found] = parseDataRoot(rootWith({ [POLLS_FILE]: polls }), CHECK_DAY).races;
  if (found === undefined) throw new Error('the small root has no race');
  return found;
}

function groundOn(polls = POLLS): ProposalGround {
  const files = { polls: bytesOf(polls), firms: bytesOf(FIRMS) };
  const ground = parseProposalGround(race(polls), files, CHECK_DAY);
  if (ground === null) throw new Error('the small root cannot be cut');
  return ground;
}

const GOOD = {
  pollster: 'acme',
  start_date: '2030-05-09',
  end_date: '2030-05-12',
  sample_size: '900',
  ana: '46.5',
  beto: '41',
  undecided: '6',
  source_url: 'https://example.org/acme-mid',
};

function propose(
  cells: Readonly<Record<string, string>>,
  { ground = groundOn(), newFirm = false } = {},
): Judgement {
  return judgeProposal(ground, { cells: new Map(Object.entries(cells)), newFirm });
}

/** The whole data root with the proposed lines written into its files, as a maintainer would. */
function rootWithLine({ polls, firms }: Judgement): DataRootReading {
  const insert = (text: string, line: number, added: string): string => {
    const lines = text.split('\n');
    return [...lines.slice(0, line - 1), added, ...lines.slice(line - 1)].join('\n');
  };
  const files = {
    [POLLS_FILE]: insert(POLLS, polls.line, polls.text),
    ...(firms === null ? {} : { 'pollsters.csv': insert(FIRMS, firms.line, firms.text) }),
  };
  return parseDataRoot(rootWith(files), CHECK_DAY);
}

const identity = ({ kind, file, line, column, found, detail }: DataIssue): string =>
  JSON.stringify([kind, file, line, column, found, detail]);

describe('a proposed poll', () => {
  it('becomes a line in its place by end date, with an id made of the firm and the day', () => {
    const judged = propose(GOOD);
    expect(judged.polls).toMatchObject({ file: POLLS_FILE, line: 4 });
    expect(judged.polls.text).toMatch(/^acme-2030-05-12,,acme,,2030-05-09,2030-05-12,,/);
    expect(judged.accepted?.poll).toMatchObject({ id: 'acme-2030-05-12', sampleSize: 900 });
    expect(judged.elsewhere).toEqual([]);
  });

  it('comes last where nothing is later, below a record of several lines', () => {
    expect(propose({ ...GOOD, start_date: '', end_date: '2030-05-22' }).polls.line).toBe(6);
  });

  it('takes the next number where its id is taken, and shares the id as another reading', () => {
    const again = { ...GOOD, start_date: '2030-05-02', end_date: '2030-05-03' };
    expect(propose(again).polls.text).toMatch(/^acme-2030-05-03-2,/);
    expect(propose({ ...again, variant: 'likely' }).polls.text).toMatch(/^acme-2030-05-03,likely,/);
  });

  it('knows a firm by its name or alias, in any case and without accents', () => {
    for (const pollster of ['Acme Polls', 'ACME', 'acme research ']) {
      expect(propose({ ...GOOD, pollster }).accepted?.poll.pollster).toBe('acme');
    }
  });

  it('of an unknown firm names the nearest; as a new firm it gets a line of its own', () => {
    const pollster = 'Encuestas Único';
    const refused = propose({ ...GOOD, pollster });
    expect(refused.own[0]).toMatchObject({ kind: 'unknown-firm', found: 'encuestas-unico' });
    expect(propose({ ...GOOD, pollster: 'Akme' }).own[0]?.detail['nearest']).toBe('acme');
    const { accepted, firms, own } = propose({ ...GOOD, pollster }, { newFirm: true });
    expect(firms).toMatchObject({ line: 5, text: 'encuestas-unico,Encuestas Único,,,,,' });
    expect(accepted?.poll.id).toBe('encuestas-unico-2030-05-12');
    expect(own.map(({ kind }) => kind)).toContain('firm-without-group');
  });

  it('that repeats a poll is refused, and the row it repeats is named', () => {
    const twin = propose({ ...GOOD, start_date: '2030-05-01', end_date: '2030-05-03' });
    expect(twin.accepted).toBeNull();
    expect(twin.own.find(({ kind }) => kind === 'twin-dates')?.detail['first']).toBe('2');
  });

  it('tells what it changes about later rows', () => {
    const { elsewhere } = propose({ ...GOOD, ana: '30', beto: '57' });
    expect(elsewhere.map(({ kind, line }) => [kind, line])).toEqual([
      ['jump', 5],
      ['jump', 5],
    ]);
  });

  it('is written as the file is: semicolons, Windows line ends, a byte order mark, columns in its order', () => {
    const names = 'source_url;undecided;beto;ana;sample_size;end_date;start_date;pollster;poll_id';
    const row = 'https://example.org/a;5;41,5;45;1000;2030-05-03;2030-05-01;acme;acme-2030-05-03';
    const ground = groundOn(`\ufeff${names}\r\n${row}\r\n`);
    const judged = propose({ ...GOOD, ana: '46,5' }, { ground });
    expect(judged.polls.text).toBe(
      'https://example.org/acme-mid;6;41;46,5;900;2030-05-12;2030-05-09;acme;acme-2030-05-12',
    );
    expect(judged.accepted?.poll.shares[0]).toBeCloseTo(0.465, 12);
    const { text } = withLastLine(ground.polls.text, ground.polls.table, 'x');
    expect(text).toBe(`\ufeff${names}\r\n${row}\r\nx\r\n`);
  });

  it('goes into a file that has only its header, or no last line end', () => {
    const judged = propose(GOOD, { ground: groundOn(HEADER) });
    expect(judged.polls.line).toBe(2);
    expect(judged.accepted).not.toBeNull();
    const { polls } = groundOn(HEADER);
    expect(withPollLine(polls.text, polls.table, [], 'x', null).text).toBe(`${HEADER}\nx\n`);
  });
});

/** What people and their enemies type. */
const TYPED = [
  '',
  ' ',
  '0',
  '58,3',
  '1.234',
  '1,234',
  '45%',
  '-3',
  '1e3',
  '140',
  '2030-5-3',
  '3/5/2030',
  '2030-02-30',
  '2031-01-01',
  '2030-05-03',
  'likely',
  'Likely',
  'telepathy',
  'phone+online',
  'acme',
  'acmе',
  'Acme, Inc. "the best"',
  '=HYPERLINK("https://evil.example","x")',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://user:pass@example.org/',
  'https://example.org',
  'https://x.com/a/status/1',
  'ftp://example.org/a',
  'right\u202eleft',
  'zero\u200bwidth',
  'null\u0000byte',
  'half \ud800 pair',
  '\ufffd',
  'two\nlines',
  '"',
  "'",
  ';',
  '__proto__',
  'constructor',
  'x'.repeat(6000),
];

/** A column of each type. */
const COLUMNS = [
  'poll_id',
  'pollster',
  'end_date',
  'sample_size',
  'mode',
  'ana',
  'source_url',
  'notes',
];

describe('the checks of a proposal', () => {
  it('find, wherever it is typed, what the check of the data root with the line in it finds', () => {
    const ground = groundOn();
    const differing = COLUMNS.flatMap((column) =>
      TYPED.filter((text) => {
        const judged = propose({ ...GOOD, [column]: text }, { ground });
        const whole = new Set(rootWithLine(judged).issues.map(identity));
        return ![...judged.own, ...judged.elsewhere].map(identity).every((one) => whole.has(one));
      }).map((text) => `${column}: ${text}`),
    );
    expect(differing).toEqual([]);
  });

  it('miss nothing that the check of the data root finds on the proposed line', () => {
    const ground = groundOn();
    const typed = fc.dictionary(
      fc.constantFrom(...HEADER.split(',')),
      fc.constantFrom(...TYPED, ...Object.values(GOOD)),
      { maxKeys: 6 },
    );
    fc.assert(
      fc.property(typed, fc.boolean(), (cells, newFirm) => {
        const judged = propose({ ...GOOD, ...cells }, { ground, newFirm });
        const { issues, pollFiles } = rootWithLine(judged);
        const told = new Set(judged.own.map(identity));
        const onLine = issues.filter(({ file, line, column }) => {
          const { polls } = judged;
          return file === polls.file && line === polls.line && (line > 1 || column !== null);
        });
        expect(onLine.filter((issue) => !told.has(identity(issue)))).toEqual([]);
        const taken = pollFiles[0]?.polls.some(({ line }) => line === judged.polls.line) === true;
        expect(judged.accepted !== null).toBe(taken);
      }),
      { numRuns: 100 },
    );
  });
});
