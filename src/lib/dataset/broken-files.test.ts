import { describe, expect, it } from 'vitest';
import { ISSUE_SEVERITIES, type DataIssue, type IssueKind } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { isLegible } from '../domain/legible-colour.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { parseDataRoot } from './data-root.ts';
import {
  BROKEN,
  EVENTS_FILE,
  MEMBERS_FILE,
  RACE_FILE,
  raceWith,
  RESULTS_FILE,
  textIn,
  withFourth,
  type Broken,
} from './test-support/broken-files.fixture.ts';
import {
  bytesOf,
  CHECK_DAY,
  columnOf,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  raceJson,
  rootWith,
  rowWith,
  THIRD,
} from './test-support/small-root.fixture.ts';

function namedRows(broken: Broken): { readonly rows: number; readonly polls: number } {
  const { rows, polls: accepted } = parseDataRoot(rootWith(broken.files), CHECK_DAY);
  return { rows, polls: accepted };
}

/** An object with a key called otherwise. */
function rename(json: Record<string, unknown>, key: string, name: string): void {
  json[name] = json[key];
  Reflect.deleteProperty(json, key);
}

/** The same for the first object inside that has the key. */
function within(json: Record<string, unknown>, key: string, name: string): void {
  const text = JSON.stringify(json).replace(`"${key}":`, `"${name}":`);
  const changed: unknown = JSON.parse(text);
  if (typeof changed === 'object') Object.assign(json, changed);
}

function wordsOf(issue: DataIssue, language: Language): string[] {
  const { title, expected, remedy } = describeIssue(issue, language);
  return [title, expected, remedy];
}

describe('a broken file', () => {
  it('is tried in at least 60 ways', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(60);
  });

  it('is tried in every way that has a name, but for what takes a published state', () => {
    const tried = new Set<string>(BROKEN.map(({ kind }) => kind));
    const kinds = Object.entries(ISSUE_SEVERITIES)
      .filter(([, severity]) => severity !== 'note')
      .map(([kind]) => kind);
    const missed = kinds.filter((kind) => !tried.has(kind));
    const againstBase = /^published-.*(?:changed|removed|moved)$|^correction-without-change$/;
    expect(missed.filter((kind) => !againstBase.test(kind))).toEqual([]);
  });

  it.each(BROKEN)('is told with its place: $what', (broken) => {
    const { issues } = parseDataRoot(rootWith(broken.files), CHECK_DAY);
    const { kind, file, line, column } = broken;
    const places = issues.map((issue) => [issue.kind, issue.file, issue.line, issue.column]);
    expect(places).toContainEqual([kind, file, line, column]);
  });

  it.each(BROKEN)('is told in whole sentences of both languages: $what', (broken) => {
    const { issues } = parseDataRoot(rootWith(broken.files), CHECK_DAY);
    for (const issue of issues) {
      const en = wordsOf(issue, 'en');
      const es = wordsOf(issue, 'es');
      for (const words of [...en, ...es]) expect(words).not.toMatch(/^\s*$|\{\w+\}|undefined/);
      expect(es[0]).not.toBe(en[0]);
    }
  });

  it.each(BROKEN)('loses the rows at fault and no others: $what', (broken) => {
    const read = namedRows(broken);
    const whole = namedRows({ ...broken, files: {} }).rows;
    if (broken.lost === null) expect(read).toEqual({ rows: 0, polls: 0 });
    else expect(read.rows - read.polls).toBe(broken.lost);
    expect(read.polls).toBeLessThanOrEqual(whole + 1);
  });

  it('names nothing that is not at fault in the file it was made from', () => {
    const { issues, rows, polls: accepted } = parseDataRoot(rootWith(), CHECK_DAY);
    expect(issues).toEqual([]);
    expect([rows, accepted]).toEqual([3, 3]);
  });

  it('tells all its faults at once', () => {
    const content = pollsWith({
      ana: '140',
      end_date: 'soon',
      source_url: 'here',
      population: 'all',
    });
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    const fields = issues.filter((issue) => issue.severity === 'error').map((issue) => issue.field);
    expect(fields).toEqual(['end_date', 'population', 'ana', 'source_url']);
  });

  it.each([
    ['can’t be read', '{'],
    ['lacks a key', raceWith((json) => delete json['pair'])],
    ['tells no candidates', raceWith((json) => delete json['candidates'])],
    ['has a colour that is none', textIn(RACE_FILE).replace('#0b6b8a', 'teal')],
    ['is not there', undefined],
  ])('tells the faults of the other files of a race whose race.json %s', (_, raceFile) => {
    const files = rootWith({
      [RACE_FILE]: raceFile,
      [POLLS_FILE]: pollsWith({ ana: '140' }),
      [MEMBERS_FILE]: textIn(MEMBERS_FILE).replace('https://example.org/borda', ''),
      [RESULTS_FILE]: textIn(RESULTS_FILE).replace('48.2', '482'),
      [EVENTS_FILE]: textIn(EVENTS_FILE).replace('2030-05-02', 'soon'),
    });
    const reading = parseDataRoot(files, CHECK_DAY);
    const errors = reading.issues.filter((issue) => issue.severity === 'error');
    expect(new Set(errors.map(({ file }) => file))).toEqual(
      new Set([RACE_FILE, POLLS_FILE, MEMBERS_FILE, RESULTS_FILE, EVENTS_FILE]),
    );
    expect(errors.filter(({ file }) => file !== RACE_FILE)).toHaveLength(4);
    expect([reading.races, reading.rows, reading.polls]).toEqual([[], 3, 2]);
  });
});

describe('a hostile cell', () => {
  const HOSTILE: readonly (readonly [what: string, cell: string, kind: IssueKind])[] = [
    ['a script tag', '<script>alert(1)</script>', 'markup'],
    ['an image with a handler', '<img src=x onerror=alert(1)>', 'markup'],
    ['a hyperlink formula', '=HYPERLINK(0)', 'formula-cell'],
    ['a formula behind a space', ' =1+1', 'formula-cell'],
    ['a direction override', 'Acme\u202Egpj.exe', 'invisible-character'],
    ['an isolate', 'Acme\u2066', 'invisible-character'],
    ['a zero-width space', 'Ac\u200Bme', 'invisible-character'],
    ['a megabyte', 'x'.repeat(1_000_000), 'cell-too-long'],
    ['a megabyte of tags', '<b>'.repeat(333_333), 'cell-too-long'],
  ];

  it.each(HOSTILE)('of %s is refused or named as markup', (_, hostile, kind) => {
    for (const field of ['sponsor', 'notes', 'source_title', 'status_reason']) {
      const files = rootWith({ [POLLS_FILE]: pollsWith({ [field]: hostile }) });
      const issue = parseDataRoot(files, CHECK_DAY).issues.find((found) => found.kind === kind);
      expect(issue).toMatchObject({ line: 2, column: columnOf(field), field });
      expect(issue?.found.length).toBeLessThan(200);
      expect(issue?.found).not.toMatch(/\p{Cc}|\p{Cf}/u);
    }
  });

  it.each([
    ['quotes', '"He said ""so"""', 'He said "so"'],
    ['a quote that breaks out of an attribute', '"x"" onload=""y"', 'x" onload="y'],
    ['a template', '{nearest} $& $1', '{nearest} $& $1'],
  ])('of %s is kept as the text that it is', (_, raw, meant) => {
    const reading = parseDataRoot(rootWith({ [POLLS_FILE]: pollsWith({ notes: raw }) }), CHECK_DAY);
    expect(reading.races[0]?.polls.find(({ line }) => line === 2)?.notes).toBe(meant);
  });

  it.each([
    ['a name in look-alike letters', '\u0430cme', 'look-alike-letters'],
    ['the name of every object’s parent', '__proto__', 'invalid-id'],
    ['the name of every object’s maker', 'constructor', 'unknown-firm'],
  ])('of %s is no firm', (_, firm, kind) => {
    const files = rootWith({ [POLLS_FILE]: pollsWith({ pollster: firm }) });
    const { issues } = parseDataRoot(files, CHECK_DAY);
    expect(issues.find((found) => found.field === 'pollster')).toMatchObject({ kind, line: 2 });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'in the header, %s, is an unknown column and nothing else',
    (name) => {
      const files = rootWith({ [POLLS_FILE]: POLLS.replace(',notes\n', `,${name}\n`) });
      const { issues, races } = parseDataRoot(files, CHECK_DAY);
      expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
        { kind: 'unknown-column', line: 1, column: columnOf('notes'), found: name },
      ]);
      expect(Object.getPrototypeOf(races[0]?.polls[0])).toBe(Object.prototype);
      expect({}).not.toHaveProperty('notes');
    },
  );
});

describe('the remedy', () => {
  const remedyOf = (files: Readonly<Record<string, string>>, kind: IssueKind): string => {
    const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
    const issue = issues.find((found) => found.kind === kind);
    return issue === undefined ? 'no such issue' : describeIssue(issue, 'en').remedy;
  };

  it('names the column that was meant', () => {
    const files = { [POLLS_FILE]: POLLS.replace('notes', 'note') };
    expect(remedyOf(files, 'unknown-column')).toContain('notes');
  });

  it('names the firm whose name or alias stands there', () => {
    const files = { [POLLS_FILE]: pollsWith({ pollster: 'Acme Polls' }) };
    expect(remedyOf(files, 'invalid-id')).toContain('“acme”');
  });

  it('names the nearest firm', () => {
    const files = { [POLLS_FILE]: pollsWith({ pollster: 'condorset' }) };
    expect(remedyOf(files, 'unknown-firm')).toContain('“condorcet”');
  });

  it('names a firm by a word of it, and never another firm of which most letters differ', () => {
    const unknown = (pollster: string): string =>
      remedyOf({ [POLLS_FILE]: pollsWith({ pollster }) }, 'unknown-firm');
    expect(unknown('condorcet-consultores')).toContain('“condorcet”');
    expect(unknown('bordo-institut')).not.toContain('Did you mean');
    const written = { [POLLS_FILE]: pollsWith({ pollster: 'Condorcet Consultores' }) };
    expect(remedyOf(written, 'invalid-id')).toBe('Write “condorcet-consultores”.');
  });

  it('writes out a date whose order can be told, and no other', () => {
    const clear = { [POLLS_FILE]: pollsWith({ start_date: '28/4/2030' }) };
    expect(remedyOf(clear, 'not-a-day')).toContain('2030-04-28');
    const unclear = { [POLLS_FILE]: pollsWith({ start_date: '2/4/2030' }) };
    expect(remedyOf(unclear, 'not-a-day')).not.toMatch(/2030/);
  });

  it('names a colour that can be read on the paper of the scheme that the faint one is for', () => {
    const faint = textIn(RACE_FILE).replace('#4cc3e8', '#202830');
    const { issues, races } = parseDataRoot(rootWith({ [RACE_FILE]: faint }), CHECK_DAY);
    expect(races).toHaveLength(1);
    expect(issues).toMatchObject([
      { kind: 'faint-colour', severity: 'warning', field: 'candidates.0.colour.dark' },
    ]);
    const instead = issues[0]?.detail['instead'] ?? '';
    expect(isLegible(instead, 'dark')).toBe(true);
    expect(remedyOf({ [RACE_FILE]: faint }, 'faint-colour')).toContain(instead);
  });

  it('names a faint colour of a further question too', () => {
    const [ana, beto] = raceJson().candidates;
    const colour = { light: '#0b6b8a', dark: '#202830' };
    const question = {
      id: 'runoff',
      label: { en: 'Second round', es: 'Segunda vuelta' },
      explanation: { en: 'Who would win it.', es: 'Quién la ganaría.' },
      candidates: [ana, { ...beto, colour }],
      pair: null,
    };
    const files = { [RACE_FILE]: raceWith((json) => (json['questions'] = [question])) };
    const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
    const faint = issues.filter(({ kind }) => kind === 'faint-colour');
    expect(faint.map(({ field }) => field)).toEqual(['questions.0.candidates.1.colour.dark']);
  });

  it('names every figure times 100 where they are parts of 1', () => {
    const cells = { ana: '0.602', beto: '0.254', carla: '', other: '0.03', none: '' };
    const files = { [POLLS_FILE]: pollsWith({ ...cells, undecided: '0.1' }) };
    expect(remedyOf(files, 'shares-as-fractions')).toContain(
      'ana 60.2, beto 25.4, other 3, undecided 10.',
    );
  });

  it('names an id that is free where one does not say firm and end date', () => {
    const files = {
      [POLLS_FILE]: withFourth({ poll_id: 'acme-x', start_date: '2030-05-02', ana: '44' }),
    };
    expect(remedyOf(files, 'poll-id-off')).toContain('Write acme-2030-05-03-2,');
    const other = { [POLLS_FILE]: pollsWith({ poll_id: 'acme-x' }) };
    expect(remedyOf(other, 'poll-id-off')).toContain('Write acme-2030-05-03,');
  });

  it('says whose the name is that a firm has for an alias', () => {
    const firms = textIn('pollsters.csv');
    const files = { 'pollsters.csv': `${firms}dodgson,Dodgson,"Polls; Borda Institute",,,,\n` };
    const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
    expect(issues.find(({ kind }) => kind === 'repeated-name')).toMatchObject({
      field: 'aliases',
      found: 'Borda Institute',
      detail: { owner: 'Borda Institute', first: '3' },
    });
  });

  it('invents no figure where the source gives a range or a limit', () => {
    for (const ana of ['<1', '60-62', '~60']) {
      const remedy = remedyOf({ [POLLS_FILE]: pollsWith({ ana }) }, 'not-a-number');
      expect(remedy).toContain('leave the cell empty');
    }
  });

  it('tells each mark of an unfinished merge once, and counts it as a row', () => {
    const content = `${POLLS}<<<<<<< HEAD\n=======\n>>>>>>> x\n`;
    const reading = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    const marks = reading.issues.map(({ kind, line }) => [kind, line]);
    expect(marks).toEqual([6, 7, 8].map((line) => ['merge-conflict', line]));
    expect([reading.rows, reading.polls]).toEqual([6, 3]);
  });

  it('says one thing of a file without its header', () => {
    const headless = POLLS.replace(`${HEADER}\n`, '');
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: headless }), CHECK_DAY);
    expect(issues.map(({ kind }) => kind)).toEqual(['lost-header']);
  });

  it.each([
    [
      'headline_grup',
      (json: Record<string, unknown>) => {
        rename(json, 'headline_group', 'headline_grup');
      },
      'headline_group',
    ],
    [
      'candidates.0.colour.ligth',
      (json: Record<string, unknown>) => {
        within(json, 'light', 'ligth');
      },
      'light',
    ],
    [
      'groups.0.labels',
      (json: Record<string, unknown>) => {
        within(json, 'label', 'labels');
      },
      'label',
    ],
    [
      'publication_ban.form',
      (json: Record<string, unknown>) => {
        within(json, 'from', 'form');
      },
      'from',
    ],
  ])('names the key that %s may mean', (path, change, meant) => {
    const { issues } = parseDataRoot(rootWith({ [RACE_FILE]: raceWith(change) }), CHECK_DAY);
    const issue = issues.find(({ kind, field }) => kind === 'json-unknown-key' && field === path);
    expect(issue?.detail['nearest']).toBe(meant);
  });

  it.each([
    ['candidates', [], 'A list of two or more.', 'Una lista de dos o más.'],
    ['candidates', 3, 'A list, [ … ].', 'Una lista, [ … ].'],
    ['licence', 'CC', 'An object, { … }.', 'Un objeto, { … }.'],
    ['method', { memory_days: 0 }, 'A number of 1 or more.', 'Un número de 1 o más.'],
    ['headline_group', 1, 'A text in double quotes.', 'Un texto entre comillas dobles.'],
    ['name', { en: '', es: 'x' }, 'A text that says something.', 'Un texto que diga algo.'],
  ])('says in words what %s must be where it is %j', (key, value, en, es) => {
    const files = { [RACE_FILE]: raceWith((json) => (json[key] = value)) };
    const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
    const issue = issues.find(({ file, severity }) => file === RACE_FILE && severity === 'error');
    if (issue === undefined) throw new Error('there should be an issue');
    expect([describeIssue(issue, 'en').expected, describeIssue(issue, 'es').expected]).toEqual([
      en,
      es,
    ]);
  });

  it('says which words a key may have', () => {
    const dash = textIn(RACE_FILE).replace('"dash": "solid"', '"dash": "wavy"');
    const { issues } = parseDataRoot(rootWith({ [RACE_FILE]: dash }), CHECK_DAY);
    const issue = issues.find(({ kind }) => kind === 'json-type');
    if (issue === undefined) throw new Error('there should be an issue');
    expect(describeIssue(issue, 'en').expected).toMatch(/^One of: solid, dashed, [^"|]*\.$/);
  });

  it('asks no header line of a JSON file', () => {
    for (const content of [undefined, '']) {
      const { issues } = parseDataRoot(rootWith({ 'site.json': content }), CHECK_DAY);
      const issue = issues.find(({ file }) => file === 'site.json');
      if (issue === undefined) throw new Error('there should be an issue');
      expect(wordsOf(issue, 'en').join(' ')).not.toContain('header');
      expect(wordsOf(issue, 'es').join(' ')).not.toContain('encabezado');
    }
  });

  it('counts one as one', () => {
    const files = { [POLLS_FILE]: pollsWith({ beto: '', carla: '' }) };
    const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
    const issue = issues.find(({ kind }) => kind === 'too-few-shares');
    if (issue === undefined) throw new Error('there should be an issue');
    expect(describeIssue(issue, 'en').title).toContain('1 candidate.');
    expect(describeIssue(issue, 'es').title).toContain('1 candidatura.');
  });

  it('names the first line of a twin', () => {
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: withFourth({}) }), CHECK_DAY);
    const twin = issues.find((issue) => issue.kind === 'twin-id');
    expect(twin?.detail['first']).toBe('2');
  });
});

describe('the place of an issue', () => {
  it('is the physical line on which the cell starts, after a quoted line break in the same row', () => {
    const faulty = THIRD.replace(
      'acme-2030-05-17,,acme,El Diario',
      '"acme-2030-05-17",,acme,"El\nDiario"',
    );
    const content = `${HEADER}\n${faulty.replace(',46,', ',460,')}\n`;
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    const issue = issues.find((found) => found.kind === 'share-out-of-range');
    expect([issue?.line, issue?.column, issue?.found]).toEqual([3, 13, '460']);
  });

  it('counts blank lines and CR LF as lines', () => {
    const content = `\uFEFF${HEADER}\r\n\r\n  \r\n${rowWith(FIRST, { ana: '450' })}\r\n`;
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    expect(issues.find((issue) => issue.kind === 'share-out-of-range')?.line).toBe(4);
  });

  it('spells out what can’t be seen in what was found, and shortens it', () => {
    const content = pollsWith({ notes: `\u202E${'x'.repeat(500)}` });
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
    const found = issues.find((issue) => issue.kind === 'invisible-character')?.found ?? '';
    expect(found.startsWith('⟨U+202E⟩x')).toBe(true);
    expect(found.length).toBeLessThan(100);
  });

  it('is shown before the row is lost: bytes of a real Latin-1 file name the first faulty line', () => {
    const bytes = new Uint8Array([...bytesOf(`${HEADER}\n`), 0xe9, 0x0a]);
    const { issues } = parseDataRoot(rootWith({ [POLLS_FILE]: bytes }), CHECK_DAY);
    expect(issues[0]?.detail['line']).toBe('2');
  });
});
