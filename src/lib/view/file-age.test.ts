import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { estimate } from '../estimate/estimate.ts';
import { controlsModel } from './controls.ts';
import { daysLate, fileBegun } from './file-age.ts';
import { pollListModel } from './poll-list.ts';
import { racePageModel, type RacePage } from './race-page.ts';
import { DEFAULT_SELECTION, estimateOptions, type Selection } from './selection.ts';
import { poll, smallRace } from './test-support/small-race.ts';

const entered = (firm: string, end: string, added: string) => ({
  ...poll(firm, end, 48, 42),
  added: calendarDayOf(added),
});

const polls = [
  entered('a', '2024-05-01', '2024-06-01'),
  entered('b', '2024-05-20', '2024-06-10'),
  entered('c', '2024-06-10', '2024-06-24'),
];
const race = { ...smallRace, polls };
const day = calendarDayOf('2024-07-27');

describe('how late a poll came into the file', () => {
  it('is counted from its publication, or its last day where that is not known', () => {
    const begun = fileBegun(polls);
    expect(begun).toBe('2024-06-01');
    expect(polls.map((one) => daysLate(one, begun))).toEqual([null, 21, null]);
    const published = { ...entered('b', '2024-05-20', '2024-06-30'), publishedDate: day };
    expect(daysLate({ ...published, publishedDate: calendarDayOf('2024-06-01') }, begun)).toBe(29);
  });

  it('says nothing of the polls with which the file was begun', () => {
    const sameDay = polls.map((one) => ({ ...one, added: calendarDayOf('2026-11-24') }));
    const begun = fileBegun(sameDay);
    expect(sameDay.map((one) => daysLate(one, begun))).toEqual([null, null, null]);
  });

  it('is not known where no poll tells when it was entered', () => {
    expect(fileBegun([poll('a', '2024-05-01', 48, 42)])).toBe(null);
  });

  it('stands beside the poll, and the list says since when the file is kept', () => {
    const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, day));
    const list = pollListModel(race, found, 'en');
    const flagged = list.rows.filter(({ flags }) =>
      flags.includes('entered on 10 Jun 2024, 21 days after publication'),
    );
    expect(flagged.map(({ key }) => key)).toEqual(['b-20240520']);
    expect(list.begun).toContain('begun on 1 June 2024');
  });
});

/** Keys of the polls that each chart has marks for, and those it tells of. */
function drawn({ trend, margin }: RacePage): readonly (readonly string[])[] {
  return [trend, margin].flatMap((model) => {
    if (model.id === 'pollsters') return [];
    const keys = model.series.flatMap(({ dots }) => dots.map(({ poll: key }) => key));
    return [[...new Set(keys)], model.notes.map(({ poll: key }) => key)];
  });
}

describe('the view of what was known on a day', () => {
  it('rests on the polls that had entered the file by then', () => {
    const selection = {
      ...DEFAULT_SELECTION,
      knowledge: 'known' as const,
      asOf: calendarDayOf('2024-06-15'),
    };
    const found = estimate(race, estimateOptions(selection, race, day));
    const counted = found.groups.flatMap(({ influences }) => influences.map((one) => one.poll));
    expect(counted.sort()).toEqual(['a-20240501', 'b-20240520']);
    const { newest } = racePageModel(race, found, 'en', selection).page;
    expect(newest.rows.map(({ key }) => key)).toEqual(['b-20240520', 'a-20240501']);
  });

  it('draws the polls that had entered the file by then, and no other', () => {
    const asOf = calendarDayOf('2024-06-15');
    const drawnOn = (knowledge: Selection['knowledge']): ReturnType<typeof drawn> => {
      const selection = { ...DEFAULT_SELECTION, knowledge, asOf };
      const found = estimate(race, estimateOptions(selection, race, day));
      return drawn(racePageModel(race, found, 'en', selection));
    };
    // The poll of c had ended by 15 June, and entered the file on the 24th.
    const ended = ['a-20240501', 'b-20240520', 'c-20240610'];
    expect(drawnOn('ended')).toEqual([ended, ended, ended, ended]);
    const known = ['a-20240501', 'b-20240520'];
    expect(drawnOn('known')).toEqual([known, known, known, known]);
  });

  it('says in the controls and in the notice since when the file is kept', () => {
    const selection = { ...DEFAULT_SELECTION, knowledge: 'known' as const };
    const found = estimate(race, estimateOptions(selection, race, day));
    const { known, knownNote, chosen } = controlsModel(race, found, selection, day, 'en');
    expect(known).toBe(true);
    expect(knownNote).toBe('the file was begun on 1 June 2024 and held no poll before that');
    expect(chosen).toContain(knownNote);
  });
});
