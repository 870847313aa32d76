import { describe, expect, it } from 'vitest';
import { parsePollsCsv, type OwnFileContext } from './own-polls.ts';
import {
  bytesOf,
  CHECK_DAY,
  POLLS,
  pollsWith,
  rootWith,
} from './test-support/small-root.fixture.ts';
import { parseDataRoot } from './data-root.ts';

const ALONE: OwnFileContext = {
  today: CHECK_DAY,
  candidates: null,
  electionDay: null,
  pollsters: [],
};

function errorsOf(content: string, context = ALONE): string[] {
  const { issues } = parsePollsCsv('own.csv', bytesOf(content), context);
  return issues.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);
}

describe('a reader’s own polls file', () => {
  it('needs no race: columns that can’t be anything else are candidates', () => {
    const own = parsePollsCsv('own.csv', bytesOf(POLLS), ALONE);
    expect(own.candidates).toEqual(['ana', 'beto', 'carla']);
    expect([own.rows, own.polls.length]).toEqual([3, 3]);
    expect(own.polls[0]?.shares).toEqual([0.45, 0.4, 0.05]);
  });

  it('takes firms by the names it gives them, one firm for one name', () => {
    const content = POLLS.replaceAll(',acme,', ',Encuestas Ávila,');
    const own = parsePollsCsv('own.csv', bytesOf(content), ALONE);
    expect(own.pollsters.map((firm) => [firm.id, firm.name])).toEqual([
      ['encuestas-avila', 'Encuestas Ávila'],
      ['borda', 'borda'],
    ]);
    expect(own.polls.map((poll) => poll.pollster)).toEqual([
      'encuestas-avila',
      'borda',
      'encuestas-avila',
    ]);
  });

  it('takes a firm whose name has no Latin letter too', () => {
    const own = parsePollsCsv('own.csv', bytesOf(pollsWith({ pollster: '世論' })), ALONE);
    expect(own.pollsters[0]?.name).toBe('世論');
    expect(own.polls).toHaveLength(3);
  });

  it('understands the names and aliases of firms that the race knows', () => {
    const race = parseDataRoot(rootWith(), CHECK_DAY).races[0];
    const context = { ...ALONE, pollsters: race?.pollsters ?? [] };
    const content = bytesOf(pollsWith({ pollster: 'Acme Polls' }));
    expect(parsePollsCsv('own.csv', content, context).polls[0]?.pollster).toBe('acme');
  });

  it('is held to the candidates and the vote of the race it is opened for', () => {
    const race = parseDataRoot(rootWith(), CHECK_DAY).races[0];
    const context = { ...ALONE, candidates: race?.candidates ?? [], electionDay: CHECK_DAY };
    expect(errorsOf(POLLS, context)).toEqual([]);
    expect(errorsOf(POLLS.replace('carla', 'dora'), context)).toEqual(['unknown-column']);
  });

  it('has the same faults as in a data root, at the same places', () => {
    const content = pollsWith({ ana: '140', source_url: 'javascript:alert(1)' });
    expect(errorsOf(content)).toEqual(['share-out-of-range', 'link-scheme']);
  });

  it('does not take a misspelt column or a column of words for a candidate', () => {
    expect(errorsOf(POLLS.replace('mode', 'moed'))).toContain('unknown-column');
    expect(errorsOf(POLLS.replace('source_title', 'headline'))).toContain('unknown-column');
  });

  it('of another kind altogether is refused with issues, not with a crash', () => {
    expect(errorsOf('%PDF-1.4\nbinary')).not.toEqual([]);
    expect(errorsOf('')).toEqual(['empty-file']);
  });
});
