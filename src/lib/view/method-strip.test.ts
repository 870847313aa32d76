import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { anchoredToday, methodStripModel, waysOfAveraging, type Way } from './method-strip.ts';
import { poll, smallRace } from './test-support/small-race.ts';

const today = calendarDayOf('2024-07-27');

describe('every sane method at once', () => {
  const ways = waysOfAveraging(smallRace, today);
  const strip = methodStripModel(smallRace, ways, null, 'en');

  it('has the headline exactly once, among all methods, bases and groups', () => {
    const drawn = strip.groups.flatMap((group) => group.ways);
    expect(drawn.filter(({ isHeadline }) => isHeadline)).toHaveLength(1);
    expect(new Set(ways.map(({ method }) => method)).size).toBe(4);
    expect(new Set(ways.map(({ basis }) => basis)).size).toBe(2);
    expect(new Set(ways.map(({ group }) => group))).toContain('tied');
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(ways.length);
  });

  it('says in words how many ways there are, and the ends that the strip shows', () => {
    const margins = ways.map(({ margin }) => margin);
    expect(strip.sentences[0]).toContain(`Under ${ways.length} ways`);
    expect(strip.sentences[0]).toContain(`ANA +${Math.round(Math.max(...margins))}`);
  });

  it('puts a larger lead of the first of the pair further to the left', () => {
    const drawn = strip.groups.flatMap((group) => group.ways);
    const pairs = drawn.map(({ key, place }) => ({
      place,
      margin: ways.find((way) => key === wayKey(way))?.margin ?? Number.NaN,
    }));
    const byPlace = [...pairs].sort((a, b) => a.place - b.place).map(({ margin }) => margin);
    expect(byPlace).toEqual([...byPlace].sort((a, b) => b - a));
    expect(drawn.every(({ place }) => place >= 0 && place <= 100)).toBe(true);
  });

  it('says that who leads depends on whose polls where the groups contradict each other', () => {
    const camps = {
      ...smallRace,
      polls: [
        poll('a', '2024-07-01', 60, 30),
        poll('b', '2024-07-02', 61, 30),
        poll('d', '2024-07-03', 30, 60),
      ],
    };
    const { sentences } = methodStripModel(camps, waysOfAveraging(camps, today), null, 'en');
    expect(sentences[1]).toContain('Who leads depends on whose polls');
  });

  it.each([0, 0.02])('says that all are level where the lead is %s points', (by) => {
    const polls = ['a', 'd'].map((firm) => poll(firm, '2024-07-01', 45 + by, 45));
    const level = { ...smallRace, polls };
    const strip = methodStripModel(level, waysOfAveraging(level, today), null, 'en');
    const count = strip.groups.flatMap(({ ways }) => ways).length;
    expect(strip.sentences).toEqual([
      `Under ${count} ways of averaging, ANA and BO are level in each.`,
    ]);
    for (const { ways } of strip.groups) {
      expect(ways.map(({ lead, leader }) => [lead, leader])).toEqual(
        ways.map(() => ['level', null]),
      );
    }
  });

  it('names a level group once, and takes a lead for one only where the figure that is printed is', () => {
    const polls = [poll('a', '2024-07-01', 45.2, 45), poll('d', '2024-07-01', 40, 50)];
    const camps = { ...smallRace, polls };
    const { sentences } = methodStripModel(camps, waysOfAveraging(camps, today), null, 'en');
    expect(sentences[1]).toMatch(/Who leads depends on whose polls: free level and tied BO \+1\d/);
    expect(sentences.join(' ')).not.toMatch(/level to level|level and level|ahead in 0/);
  });

  it('offers the anchored estimate where the firms are split, with what it cannot say', () => {
    const firms = ['a', 'b', 'd', 'e', 'f', 'g'];
    const groupFor = (firm: string): string => (firm < 'd' ? 'free' : 'tied');
    const camps = {
      ...smallRace,
      memberships: firms.map((pollster) => ({
        pollster,
        group: groupFor(pollster),
        basis: '',
        sourceUrl: '',
      })),
      pollsters: firms.flatMap((id) =>
        smallRace.pollsters.slice(0, 1).map((firm) => ({ ...firm, id })),
      ),
      polls: ['06-20', '07-20'].flatMap((day) => [
        ...['a', 'b'].map((firm) => poll(firm, `2024-${day}`, 62, 32)),
        ...['d', 'e', 'f', 'g'].map((firm) => poll(firm, `2024-${day}`, 32, 62)),
      ]),
    };
    const { anchored } = methodStripModel(camps, [], anchoredToday(camps, today), 'en');
    expect(anchored).toMatch(/^Anchored estimate: ANA \+\d\d \(95% range \d+ to \d+\)\./);
    expect(anchored).toContain('it does not say which camp is right');
    expect(anchoredToday(smallRace, today)).toBeNull();
  });

  it('is empty for a race without polls', () => {
    const empty = { ...smallRace, polls: [] };
    const none = methodStripModel(empty, waysOfAveraging(empty, today), null, 'es');
    expect(none).toEqual({ sentences: [], groups: [], anchored: null });
  });
});

function wayKey(way: Way): string {
  return [way.group, way.method, way.basis, way.windowDays ?? 'all'].join(' ');
}
