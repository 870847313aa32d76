import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CHECK_DAY,
  POLLS,
  POLLS_FILE,
  raceJson,
  smallRoot,
} from '../lib/dataset/test-support/small-root.fixture.ts';
import { checkPath } from '../lib/server/check-data.ts';
import { dataAdd } from './add-command.ts';
import { scriptedTalk } from './test-support/scripted-talk.ts';

const RACE = 'freedonia-2030';
const LINE =
  'acme-2030-05-12,,acme,,2030-05-09,2030-05-12,,,900,,,,46.5,41,,,,6,,,,https://example.org/acme-mid,,,2030-06-01,';
const TOLD = {
  pollster: 'acme',
  start_date: '2030-05-09',
  end_date: '2030-05-12',
  sample_size: '900',
  ana: '46.5',
  beto: '41',
  undecided: '6',
  source_url: 'https://example.org/acme-mid',
};

/** Answers in the order of the questions, for a poll that is told by `TOLD`. */
const ANSWERS = [
  ...['Acme Polls', '', '2030-05-09', '2030-05-12', '', ''],
  ...['900', '', '', ''],
  ...['46.5', '41', '', '', '', '6', ''],
  ...['https://example.org/acme-mid', '', '', ''],
];

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'margen-add-'));
  for (const [path, text] of smallRoot()) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

async function command(args: readonly string[], answers: readonly string[] = []) {
  const talk = scriptedTalk(answers);
  const all = [RACE, ...args, '--data', data, '--today', CHECK_DAY];
  const end = await dataAdd(all, { environment: {}, talk });
  return { ...end, said: talk.said, refusals: talk.said.filter((text) => /^ {2}\S/.test(text)) };
}

function flagsOf(told: Readonly<Record<string, string>>): string[] {
  return Object.entries(told).flatMap(([name, value]) => [`--${name}`, value]);
}

function file(path: string): string {
  return readFileSync(join(data, path), 'utf8');
}

describe('npm run data:add', () => {
  it('asks nothing where the flags tell all that is needed, and writes the line in its place', async () => {
    const { code, said } = await command(flagsOf(TOLD));
    expect({ code, said }).toEqual({ code: 0, said: [] });
    const lines = file(POLLS_FILE).split('\n');
    expect(lines[3]).toBe(LINE);
    expect([...lines.slice(0, 3), ...lines.slice(4)].join('\n')).toBe(POLLS);
    const check = checkPath(data, { today: CHECK_DAY, base: null });
    expect(check).toMatchObject({ rows: 4, polls: 4 });
  });

  it('writes nothing on a dry run: the line goes to the output, remarks to the error stream', async () => {
    const { code, output, complaint } = await command([...flagsOf(TOLD), '--dry-run']);
    expect({ code, output }).toEqual({ code: 0, output: LINE });
    expect(complaint).toContain('discloses');
    expect(file(POLLS_FILE)).toBe(POLLS);
  });

  it('understands the answers to its questions as it does the flags', async () => {
    const { code } = await command([], [...ANSWERS, 'y']);
    expect(code).toBe(0);
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });

  it('refuses each answer in the words of the check, and asks for it again', async () => {
    const { code, refusals } = await command(
      [],
      [
        ...['Acmee', 'acme', '', '09/05/2030', '2030-05-09', '2030-05-01', '2030-05-12', '', ''],
        ...['1.200', '900', 'everybody', '', '', ''],
        ...['46,5', '46.5', '91', '41', '', '', '', '6', ''],
        ...['', 'example.org', 'https://example.org/acme-mid', '', '', '', ''],
      ],
    );
    expect(code).toBe(0);
    expect(refusals).toEqual([
      expect.stringMatching(/“acmee” is not in data\/pollsters.csv. Did you mean “acme”\?/),
      expect.stringContaining('09/05/2030'),
      expect.stringContaining('Fieldwork starts on 2030-05-09, after its end'),
      expect.stringContaining('1.200'),
      expect.stringContaining('adults, registered, likely, voters'),
      expect.stringContaining('46,5'),
      expect.stringContaining('add up to 137.5'),
      expect.stringContaining('is empty'),
      expect.stringContaining('example.org'),
    ]);
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });

  it('adds a firm that is said to be new, and tells that it is in no group', async () => {
    const told = { ...TOLD, pollster: 'Delphos Research' };
    const refused = await command(flagsOf(told));
    expect(refused.code).toBe(1);
    expect(refused.complaint).toContain('--pollster');
    const { code, output } = await command([...flagsOf(told), '--new-firm']);
    expect(code).toBe(0);
    expect(file('pollsters.csv')).toMatch(/\ndelphos-research,Delphos Research,,,,,\n$/);
    expect(file(POLLS_FILE)).toContain('\ndelphos-research-2030-05-12,,delphos-research,');
    expect(output).toContain('delphos-research,GROUP,WHO SAYS SO,URL');
    expect(checkPath(data, { today: CHECK_DAY, base: null })).toMatchObject({ polls: 4 });
  });

  it('asks once more if the answers do not go together, and keeps those that are not changed', async () => {
    const once = ANSWERS.with(11, '-');
    const twice = ANSWERS.map((_, index) => (index === 11 ? '41' : ''));
    const { code, said } = await command([], [...once, ...twice, '']);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('error: ');
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });

  it.each([
    ['en', 'the shares of two candidates at least. Answer - if'],
    ['es', 'los porcentajes de al menos dos candidaturas. Responda - si'],
  ])('tells a missing second share at the question itself (%s)', async (lang, words) => {
    const answers = [...ANSWERS.slice(0, 11), '', ...ANSWERS.slice(11), ''];
    const { code, refusals } = await command(['--lang', lang], answers);
    expect([code, refusals]).toEqual([0, [expect.stringContaining(words)]]);
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });

  it('names all flags whose values are refused, not the first alone', async () => {
    const told = { ...TOLD, end_date: '12/05/2030', sample_size: '1.200', ana: '46,5' };
    const { code, complaint } = await command(flagsOf(told));
    expect(code).toBe(1);
    expect(complaint.split('\n').map((line) => /^--\w+/.exec(line)?.[0])).toEqual([
      '--end_date',
      '--sample_size',
      '--ana',
    ]);
    expect(file(POLLS_FILE)).toBe(POLLS);
  });

  it('tells flags that there are not, in its own words, with those that may be meant', async () => {
    const { code, complaint } = await command(['--end-date', '2030-05-12', '--anna', '46']);
    expect(code).toBe(2);
    expect(complaint).toContain('There is no option --end-date. Did you mean --end_date?');
    expect(complaint).toContain('There is no option --anna. Did you mean --ana?');
  });

  it('writes nothing if the answers end or the line is not wanted', async () => {
    const ended = await command([], ANSWERS.slice(0, 5));
    expect(ended.code).toBe(2);
    expect(ended.complaint).toContain('--date_basis');
    expect((await command([], [...ANSWERS, 'n'])).code).toBe(1);
    expect(file(POLLS_FILE)).toBe(POLLS);
  });

  it('does not understand a flag that is no column', async () => {
    const { code, complaint } = await command([...flagsOf(TOLD), '--nobody', '3']);
    expect(code).toBe(2);
    expect(complaint).toContain('--nobody');
  });

  it('speaks Spanish', async () => {
    const { complaint } = await command([...flagsOf({ ...TOLD, ana: '46,5' }), '--lang', 'es']);
    expect(complaint).toContain('lleva coma decimal');
  });

  it('takes answers from a pipe, and leaves the output to the report', () => {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['src/cli/data-add.ts', RACE, '--data', data, '--today', CHECK_DAY],
      { input: `${[...ANSWERS, 'y'].join('\n')}\n`, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(LINE);
    expect(stderr).toContain('Last day of fieldwork');
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });
});

describe('npm run data:add in a race of several questions', () => {
  const RUNOFF_FILE = `${RACE}/polls-runoff.csv`;
  const RUNOFF = `poll_id,pollster,start_date,end_date,sample_size,beto,dora,undecided,source_url,added
acme-2030-05-17,acme,2030-05-15,2030-05-17,1100,46,44,10,https://example.org/acme-runoff,2030-05-19
`;
  const RUNOFF_TOLD = {
    pollster: 'condorcet',
    start_date: '2030-05-09',
    end_date: '2030-05-12',
    sample_size: '900',
    beto: '41',
    dora: '46.5',
    undecided: '12.5',
    source_url: 'https://example.org/runoff',
  };
  const RUNOFF_LINE =
    'condorcet-2030-05-12,condorcet,2030-05-09,2030-05-12,900,41,46.5,12.5,https://example.org/runoff,2030-06-01';

  beforeEach(() => {
    const race = raceJson();
    const [, beto, carla] = race.candidates;
    const runoff = {
      id: 'runoff',
      label: { en: 'A second round', es: 'Una segunda vuelta' },
      explanation: { en: 'Who would win it.', es: 'Quién la ganaría.' },
      candidates: [beto, { ...carla, id: 'dora', name: 'Dora Díaz', main: true }],
      pair: null,
    };
    writeFileSync(
      join(data, `${RACE}/race.json`),
      JSON.stringify({ ...race, questions: [runoff] }, null, 2),
    );
    writeFileSync(join(data, RUNOFF_FILE), RUNOFF);
  });

  it('writes to the file of the question that is named, and asks for no group', async () => {
    const { code, said, output } = await command([
      ...flagsOf(RUNOFF_TOLD),
      ...['--question', 'runoff'],
    ]);
    expect({ code, said }).toEqual({ code: 0, said: [] });
    const [header, before = ''] = RUNOFF.split('\n');
    expect(file(RUNOFF_FILE)).toBe([header, RUNOFF_LINE, before, ''].join('\n'));
    expect(output).toContain('polls-runoff.csv, line 2');
    expect(output).not.toContain('GROUP');
    expect(file(POLLS_FILE)).toBe(POLLS);
    const check = checkPath(data, { today: CHECK_DAY, base: null });
    expect(check).toMatchObject({ rows: 5, polls: 5 });
  });

  it('takes the main question where the flags tell everything and none is named', async () => {
    const { code, said } = await command(flagsOf(TOLD));
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
    expect(file(RUNOFF_FILE)).toBe(RUNOFF);
  });

  it('asks which question the poll asked before all else', async () => {
    const { code, said, refusals } = await command(
      [],
      [
        ...['third-round', 'runoff'],
        ...['condorcet', '2030-05-09', '2030-05-12'],
        ...['900', '41', '46.5', '12.5'],
        ...['https://example.org/runoff', 'y'],
      ],
    );
    expect(said[0]).toContain('runoff: A second round');
    expect(said[1]).toBe('Which question did the poll ask? [main]: ');
    expect(refusals).toEqual([expect.stringContaining('no question third-round')]);
    expect(code).toBe(0);
    expect(file(RUNOFF_FILE)).toContain(`${RUNOFF_LINE}\n`);
  });

  it('asks on about the main question where the answer is empty', async () => {
    const { code } = await command([], ['', ...ANSWERS, 'y']);
    expect(code).toBe(0);
    expect(file(POLLS_FILE)).toContain(`${LINE}\n`);
  });

  it.each([
    ['en', 'The race has no question runof. Its questions are: main, runoff.'],
    ['es', 'La elección no tiene la pregunta runof. Sus preguntas son: main, runoff.'],
  ])('names the questions there are where another is called for (%s)', async (lang, words) => {
    const { code, complaint } = await command([
      ...flagsOf(RUNOFF_TOLD),
      ...['--question', 'runof', '--lang', lang],
    ]);
    expect(code).toBe(2);
    expect(complaint).toContain(words);
  });

  it('lists the columns of the question’s own file', async () => {
    const { output } = await command(['--question', 'runoff', '--help']);
    expect(output).toContain('beto dora');
  });
});
