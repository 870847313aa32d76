import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { estimate } from '../estimate/estimate.ts';
import { leadOf, pairOf } from './lead.ts';
import { firmName } from './names.ts';
import { pointsOf, rangedPoints } from './points.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import {
  answerSentence,
  groupMargin,
  leadLabel,
  leadRange,
  pointsText,
  summaryModel,
} from './summary.ts';
import { twoCampsPolls, twoCampsRace } from './two-camps.fixture.ts';

const TODAY = calendarDayOf('2030-05-25');

function summaryOf(language: 'en' | 'es') {
  const race = twoCampsRace(twoCampsPolls());
  const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, TODAY));
  return { race, found, summary: summaryModel(race, found, DEFAULT_SELECTION, language) };
}

function margin(value: number, low: number, high: number) {
  return rangedPoints({ value, low80: low, high80: high, low95: low, high95: high });
}

describe('the answer', () => {
  it('names leader, trailer, lead, range, whose polls and the day', () => {
    const { found, summary } = summaryOf('en');
    const free = groupMargin(found.groups.find(({ group }) => group === 'free'));
    const whole = (points: number | undefined): string => String(Math.round(points ?? NaN));
    expect(summary.answer).toBe(
      `Ana leads Bruno by ${whole(free?.value)} points (95% range ${whole(free?.low95)} to ${whole(free?.high95)}) among Free firms, as of 25 May 2030.`,
    );
  });

  it('stands in Spanish with Spanish words', () => {
    expect(summaryOf('es').summary.answer).toMatch(
      /^Ana aventaja a Bruno por \d+ puntos \(rango del 95\s%: de \d+ a \d+\) among Free firms, al 25 de mayo de 2030\.$/,
    );
  });

  it('gives every other group a sentence of its own, from its leader’s side', () => {
    expect(summaryOf('en').summary.others).toEqual([
      expect.stringMatching(/^Bound firms: Bruno \d+ points ahead \(95% range \d+ to \d+\)\.$/),
    ]);
  });

  it('says that there is no pooled number where the field is split', () => {
    const { found, summary } = summaryOf('en');
    expect(found.split.kind).toBe('split');
    expect(summary.notice).toContain('no single pooled number');
  });

  it.each([
    ['en', [], ''],
    ['en', ['one'], 'stands in the opposite camp to most of its group'],
    ['es', ['one', 'two'], 'están en el campo opuesto al de la mayoría de su grupo'],
  ] as const)(
    '%s: names firms that stand in the other camp than their group: %s',
    (language, strays, words) => {
      const { race, found } = summaryOf(language);
      if (found.split.kind !== 'split') throw new Error('the fixture is split');
      const strayed = { ...found, split: { ...found.split, strays } };
      const { notice } = summaryModel(race, strayed, DEFAULT_SELECTION, language);
      expect(notice).toContain(words);
      expect(/Groups are not|Los grupos no/.test(notice ?? '')).toBe(strays.length > 0);
      for (const firm of strays) expect(notice).toContain(firmName(race, firm));
    },
  );

  it('counts firms that are too many to name', () => {
    const { race, found } = summaryOf('en');
    if (found.split.kind !== 'split') throw new Error('the fixture is split');
    const strays = Array.from({ length: 9 }, (_, firm) => `firm-${firm}`);
    const { notice } = summaryModel(
      race,
      { ...found, split: { ...found.split, strays } },
      DEFAULT_SELECTION,
      'en',
    );
    expect(notice).toContain('9 firms stand in the opposite camp');
    expect(notice).not.toContain('firm-1');
  });

  it('says so where there is nothing to average', () => {
    const race = twoCampsRace([]);
    const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, TODAY));
    expect(answerSentence(race, found, DEFAULT_SELECTION, 'en')).toBe(
      'There is no poll to average yet among Free firms.',
    );
  });

  it('says that none is left where the reader has left out the polls that there are', () => {
    const race = twoCampsRace(twoCampsPolls());
    const dropped = race.pollsters.map(({ id }) => id);
    const selection = { ...DEFAULT_SELECTION, dropped };
    const found = estimate(race, estimateOptions(selection, race, TODAY));
    expect(answerSentence(race, found, selection, 'en')).toBe(
      'No poll is left to average in this view among Free firms.',
    );
  });
});

describe('a lead', () => {
  const race = twoCampsRace([]);
  const pair = pairOf(race.candidates, race.pair);
  if (pair === undefined) throw new Error('the fixture has a pair');

  it('is told from the side of whoever is ahead', () => {
    const lead = leadOf(margin(-0.36, -0.44, -0.28), pair);
    expect([lead.leader.id, lead.by, lead.low, lead.high]).toEqual(['bruno', 36, 28, 44]);
    expect(lead.includesTie).toBe(false);
  });

  it('includes a tie where its range reaches zero', () => {
    expect(leadOf(margin(0.03, -0.02, 0.08), pair).includesTie).toBe(true);
  });

  it('is level where it rounds to nothing', () => {
    expect(leadOf(margin(-0.004, -0.05, 0.04), pair).level).toBe(true);
  });
});

describe('the range of a lead', () => {
  const pair = pairOf(twoCampsRace([]).candidates, ['ana', 'bruno']);
  if (pair === undefined) throw new Error('the fixture has a pair');

  it('is in the leader’s points', () => {
    expect(leadRange(leadOf(margin(-0.36, -0.44, -0.28), pair), 'en')).toBe('28 to 44');
    expect(leadRange(leadOf(margin(0.03, -0.02, 0.08), pair), 'es')).toBe('de −2 a 8');
  });

  it('says whose lead either end is where nobody leads', () => {
    const level = leadOf(margin(-0.004, -0.165, 0.157), pair);
    expect(leadRange(level, 'en')).toBe('Ana +16 to Bruno +17');
    expect(leadRange(level, 'es')).toBe('de Ana +16 a Bruno +17');
  });
});

describe('the label of a lead', () => {
  it('names nobody where the two are level', () => {
    const { candidates, pair } = twoCampsRace([]);
    const both = pairOf(candidates, pair);
    if (both === undefined) throw new Error('the fixture has a pair');
    expect(leadLabel(leadOf(margin(-0.004, -0.05, 0.04), both), 'en')).toBe('Level');
    expect(leadLabel(leadOf(margin(0.28, 0.2, 0.36), both), 'es')).toBe('Ana +28');
  });
});

describe('points', () => {
  it('are rounded once, to two decimals, and zero has no sign', () => {
    expect(pointsOf(0.283149)).toBe(28.31);
    expect(Object.is(pointsOf(-0.000001), 0)).toBe(true);
  });

  it('are singular at one', () => {
    expect([pointsText(1.2, 'en'), pointsText(1.6, 'en'), pointsText(1, 'es')]).toEqual([
      '1 point',
      '2 points',
      '1 punto',
    ]);
  });
});
