import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeImportIssue } from '../../i18n/import-words.ts';
import {
  HTML,
  JSON_POLLS,
  SHADED_WIKITEXT,
  WIKITEXT,
} from '../test-support/foreign-pages.fixture.ts';
import { bytesOf } from '../test-support/small-root.fixture.ts';
import { adaptForeignPolls } from './adapt-polls.ts';
import { OPEN_MAPPING } from './import-mapping.ts';
import { lostRows } from './test-support/lost-rows.ts';

/** Mutations tried; FUZZ_RUNS sets another number. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2_000);

const LONG = `poll_id,question_id,pollster,start_date,end_date,sample_size,answer,pct
1,1,Acme,5/1/30,5/3/30,800,Ana,48
1,1,Acme,5/1/30,5/3/30,800,Beto,41
2,2,Borda,5/4/30,5/13/30,"1,200",Ana,50
2,2,Borda,5/4/30,5/13/30,"1,200",Beto,40
`;
const WIDE = `Company,Date,Ana,Beto,Uncertain,n
Acme,1/5/2030,41,38,6,1000
Borda,13/5/2030,40,39,5,
`;
const PAIRS = `pollster,polldate,cand1_name,cand1_pct,cand2_name,cand2_pct,comment
Acme,5/13/2030,Ana,45,Beto,40,for the Daily
`;
const FILES = [LONG, WIDE, PAIRS, JSON_POLLS, WIKITEXT, SHADED_WIKITEXT, HTML];

const PIECES = [
  ...['', '"', ',', '\n', '|', '||', '|-\n', '{|', '|}', '{{', '}}', '[[', ']]', '!!', '<ref>'],
  ...['{{party shading/A}}|', '{{no}}', '{{opdrts|30|2|May|2030}}', '! ', '{{nowrap|1=[[A|B]]}}'],
  ...['</td>', '<td rowspan=999999 colspan=999999>', '<table>', '</table>', '<!--', '[https://x'],
  ...[
    '__proto__',
    'constructor',
    '=cmd|1!A0',
    '\u202E',
    '\u200B',
    '1e999',
    '-3',
    '140',
    '<1',
    '0.4',
  ],
  ...['31/02/2030', '22–23', 'September', '{"answers":[]}', 'null', '\0', '\uE000', '\uE001'],
  'x'.repeat(6000),
];

const MUTATION = fc.record({
  file: fc.nat(FILES.length - 1),
  at: fc.nat(4000),
  length: fc.nat(60),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })),
});

function mutated(text: string, changes: readonly { at: number; length: number; piece: string }[]) {
  return changes.reduce((changed, { at, length, piece }) => {
    const from = at % (changed.length + 1);
    return changed.slice(0, from) + piece + changed.slice(from + length);
  }, text);
}

describe('the adapters under random mutations of foreign files', () => {
  it('never throw, and lose no row in silence: rows = rows in polls + rows named', () => {
    fc.assert(
      fc.property(fc.array(MUTATION, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = mutated(FILES[changes[0]?.file ?? 0] ?? '', changes);
        const adaptation = adaptForeignPolls('foreign', bytesOf(text), OPEN_MAPPING);
        expect(lostRows(adaptation)).toEqual([]);
        expect(adaptation.origins.flat().every((row) => row <= adaptation.rows)).toBe(true);
        if (adaptation.origins.length > 0) return;
        expect(adaptation.issues.length + adaptation.fileIssues.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('find words for whatever they find, with nothing in them that can’t be seen', () => {
    fc.assert(
      fc.property(MUTATION, (change) => {
        const text = mutated(FILES[change.file] ?? '', [change]);
        const { issues } = adaptForeignPolls('foreign', bytesOf(text), OPEN_MAPPING);
        for (const issue of issues) {
          for (const language of ['en', 'es'] as const) {
            const { title, remedy } = describeImportIssue(issue, language);
            expect(`${title}${remedy}`).not.toMatch(/\p{Cc}|\p{Cf}/u);
            expect(title).not.toMatch(/\{(?:found|field|role|words|wanted)\}/);
          }
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });

  // Megabytes: who looks at each sign a few times is done in a second, who looks back at all before it never ends.
  it.each([
    ['notes that never close', `{|\n! Pollster !! Date !! Ana\n|-\n| ${'<ref>'.repeat(1_000_000)}`],
    [
      'links that never close',
      `{|\n! Pollster !! Date !! Ana\n|-\n| ${'[https://a'.repeat(500_000)}`,
    ],
    ['templates in templates', `{|\n! Pollster !! Date !! Ana\n|-\n| ${'{{a|'.repeat(500_000)}`],
    [
      'spans without end',
      `<table><tr><th>Pollster<th>Date<th>Ana</tr>${'<tr><td rowspan=1000 colspan=1000>1'.repeat(20_000)}</table>`,
    ],
    [
      'a number without end',
      `Pollster,Date,Ana,Beto,n\nAcme,2030-05-01,40,30,${'1 '.repeat(2_000_000)}(\n`,
    ],
  ])('are not held up by %s', (_, text) => {
    const adaptation = adaptForeignPolls('foreign', bytesOf(text), OPEN_MAPPING);
    expect(lostRows(adaptation)).toEqual([]);
  });
});
