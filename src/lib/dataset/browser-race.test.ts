import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { smallRace } from '../view/test-support/small-race.ts';
import { formatBrowserRace, parseBrowserRace } from './browser-race.ts';

const day = calendarDayOf('2024-07-27');

describe('the file from which a browser recomputes', () => {
  it('holds the race as it was read', () => {
    const parsed = parseBrowserRace(formatBrowserRace(smallRace, day));
    expect(parsed).toEqual({ ok: true, value: { schema_version: 1, day, race: smallRace } });
  });

  it('tells further questions, but not their polls', () => {
    const question = {
      ...{ id: 'others', label: { en: 'o', es: 'o' }, explanation: { en: 'o', es: 'o' } },
      ...{ candidates: smallRace.candidates, pair: null, polls: smallRace.polls },
    };
    const parsed = parseBrowserRace(
      formatBrowserRace({ ...smallRace, questions: [question] }, day),
    );
    const questions = [{ ...question, polls: [] }];
    expect(parsed).toMatchObject({ ok: true, value: { race: { questions } } });
  });

  it('is refused if it is of another version, cut short, or something else', () => {
    const text = formatBrowserRace(smallRace, day);
    const others = [
      text.replace('"schema_version":1', '"schema_version":2'),
      text.slice(0, -5),
      '<!doctype html>',
      'null',
      '{"schema_version":1,"day":"2024-07-27","race":{"polls":{}}}',
    ];
    expect(others.map((other) => parseBrowserRace(other).ok)).toEqual(others.map(() => false));
  });
});
