import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Correction } from '../domain/race.ts';
import { samplePoll, sampleRace } from '../export/test-support/sample-race.ts';
import { dataChanged, pollAdded } from './data-changed.ts';

const correction: Correction = {
  date: calendarDayOf('2021-02-03'),
  poll: 'north-2020-05-10',
  field: 'sample_size',
  oldValue: '1000',
  newValue: '1001',
  reason: { en: 'Misread.', es: 'Mal leído.' },
  sourceUrl: null,
};

describe('the day on which a race’s data last changed', () => {
  it('is that of the newest row, however old the poll', () => {
    const late = samplePoll({ added: calendarDayOf('2021-01-02') });
    expect(dataChanged(sampleRace({ polls: [late, samplePoll()] }))).toBe('2021-01-02');
  });

  it('is that of a correction that came later', () => {
    expect(dataChanged(sampleRace({ corrections: [correction] }))).toBe('2021-02-03');
  });

  it('is not told where there are no data', () => {
    expect(dataChanged(sampleRace({ polls: [] }))).toBeNull();
  });
});

describe('the day on which a poll’s row came', () => {
  it('is that of the poll’s publication, or its last, where the file does not tell', () => {
    const untold = samplePoll({ added: null });
    expect(pollAdded(untold)).toBe('2020-05-10');
    const published = calendarDayOf('2020-05-14');
    expect(pollAdded({ ...untold, publishedDate: published })).toBe(published);
  });
});
