import { describe, expect, it } from 'vitest';
import { parseDataRoot } from './data-root.ts';
import { ODD, spanishExcel } from './test-support/odd-files.fixture.ts';
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

describe('no remark', () => {
  const kindsIn = (content: string) =>
    parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY).issues.map(({ kind }) => kind);
  const more = (cells: Readonly<Record<string, string>>) => `${POLLS}${rowWith(FIRST, cells)}\n`;

  it('is made on the id of a second poll of a firm that ended on the same day, or another reading', () => {
    const second = { start_date: '2030-05-02', ana: '44', poll_id: 'acme-2030-05-03-2' };
    expect(kindsIn(more(second))).not.toContain('poll-id-off');
    expect(kindsIn(more({ variant: 'two-way', ana: '52' }))).not.toContain('poll-id-off');
  });

  it('is made on a step from a poll whose shares are parts of 1, which is told itself', () => {
    const cells = { ana: '0.45', beto: '0.4', carla: '', other: '', none: '', undecided: '0.1' };
    expect(kindsIn(pollsWith(cells)).filter((kind) => kind !== 'not-disclosed')).toEqual([
      'shares-as-fractions',
    ]);
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
