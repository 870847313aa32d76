import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatBrowserRace } from '../dataset/browser-race.ts';
import { parseDataRoot } from '../dataset/data-root.ts';
import { plusDays } from '../domain/calendar-day.ts';
import { MAIN_QUESTION, type Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { readDataFiles } from '../server/read-data-root.ts';
import { FROZEN_FOLDER } from '../server/test-support/frozen-copy.ts';
import { FROZEN_ON } from '../server/test-support/frozen-races.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { summaryModel } from '../view/summary.ts';
import {
  effectOfContribution,
  groundOf,
  judgeContribution,
  type ContributionGround,
} from './recompute-contribution.ts';

const DAY = FROZEN_ON;
const NOW = new Date(`${DAY}T12:00:00Z`);
const race = firstRace(readDataFiles(FROZEN_FOLDER));
const POLLS = readFileSync(join(FROZEN_FOLDER, race.id, 'polls.csv'));
const FIRMS = readFileSync(join(FROZEN_FOLDER, 'pollsters.csv'));
const last = race.polls.findLast(({ variant, status }) => variant === '' && status === 'included');
const [first, second] = race.pair;

function firstRace(files: ReadonlyMap<string, Uint8Array>, id?: string): Race {
  const { races } = parseDataRoot(files, DAY);
  const found = id === undefined ? races[0] : races.find((one) => one.id === id);
  if (found === undefined) throw new Error('there is no such race');
  return found;
}

function ground(now = NOW): ContributionGround {
  const bytes = { polls: POLLS, firms: FIRMS };
  return groundOf(formatBrowserRace(race, DAY), bytes, MAIN_QUESTION, now);
}

/** A sound poll by the firm of the race's last one, on the day before the vote. */
const eve = plusDays(race.electionDay, -1);
const TYPED = {
  pollster: last?.pollster ?? '',
  start_date: eve,
  end_date: eve,
  sample_size: '1500',
  [first]: '50',
  [second]: '40',
  undecided: '10',
  source_url: 'https://example.org/poll/1',
};

describe('what a poll would do', () => {
  it('is what the next build publishes with the line in the file', () => {
    const now = ground();
    const judged = judgeContribution(now, TYPED, false, 'en');
    expect(judged.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const files = new Map(readDataFiles(FROZEN_FOLDER));
    const [line] = judged.lines;
    const text = POLLS.toString('utf8').split('\n');
    text.splice((line?.line ?? 1) - 1, 0, line?.text ?? '');
    files.set(`${race.id}/polls.csv`, Buffer.from(text.join('\n')));
    const built = firstRace(files, race.id);
    const made = estimate(built, estimateOptions(DEFAULT_SELECTION, built, DAY));
    const { answer, groups } = summaryModel(built, made, DEFAULT_SELECTION, 'en');
    const effect = effectOfContribution(now, judged, 'en');
    expect(effect?.leads?.answer).toBe(answer);
    expect(effect?.leads?.rows.map(({ after }) => after?.lead ?? null)).toEqual(
      groups.map(({ lead }) => lead),
    );
  });

  it('is nothing where the poll is only listed, and that is said', () => {
    const listed = { ...TYPED, status: 'listed', status_reason: 'A two-way question' };
    const now = ground();
    const effect = effectOfContribution(now, judgeContribution(now, listed, false, 'en'), 'en');
    expect(effect?.why).toContain('not averaged');
    expect(new Set(effect?.leads?.rows.map(({ change }) => change))).toEqual(new Set(['none']));
  });

  it('is not told while an error stands in the way', () => {
    const now = ground();
    const wrong = judgeContribution(now, { ...TYPED, [first]: '140' }, false, 'es');
    expect(wrong.issues.find(({ field }) => field === first)?.severity).toBe('error');
    expect(effectOfContribution(now, wrong, 'es')).toBeNull();
  });

  it('asks for nothing that makes itself: identifier and day of entry', () => {
    const empty = judgeContribution(ground(), {}, false, 'en');
    const fields = empty.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['pollster', 'end_date', 'source_url']));
    expect(fields).not.toContain('poll_id');
    expect(judgeContribution(ground(), TYPED, false, 'en').lines[0]?.text).toContain(DAY);
  });

  it('is checked on a day not before that of the published pages, whatever the clock says', () => {
    expect(judgeContribution(ground(new Date(0)), TYPED, false, 'en').sound).toBe(true);
  });
});

describe('a poll that asked a further question', () => {
  const files = readDataFiles(FROZEN_FOLDER);
  const { races } = parseDataRoot(files, DAY);
  const asked = races.flatMap((of) => of.questions.map((question) => ({ of, question })));

  it('is tried for each further question of a race', () => {
    expect(asked.length).toBeGreaterThan(0);
  });

  it.each(asked)(
    'is checked as a line of that question’s file, and averaged with none: $question.id',
    ({ of, question }) => {
      const file = `${of.id}/polls-${question.id}.csv`;
      const polls = files.get(file) ?? new Uint8Array();
      const browser = formatBrowserRace(of, DAY);
      const its = groundOf(browser, { polls, firms: FIRMS }, question.id, NOW);
      const [a, b] = question.candidates.map(({ id }) => id);
      const day = plusDays(of.electionDay, -1);
      const typed = {
        ...{ pollster: of.polls[0]?.pollster ?? '', start_date: day, end_date: day },
        ...{ sample_size: '900', [a ?? '']: '50', [b ?? '']: '40', undecided: '10' },
        source_url: 'https://example.org/poll/1',
      };
      const judged = judgeContribution(its, typed, false, 'en');
      expect(judged.lines[0]?.file).toBe(file);
      expect(judged.sound).toBe(true);
      const effect = effectOfContribution(its, judged, 'en');
      expect(effect?.leads).toBeNull();
      expect(effect?.why).toContain('never averaged');
      expect(() => groundOf(browser, { polls, firms: FIRMS }, 'nobody-asked', NOW)).toThrow();
    },
  );
});
