import { describe, expect, it } from 'vitest';
import { eventLabels } from './time-plugins.ts';

function events(...days: number[]) {
  return days.map((x, place) => ({ number: place + 1, x, date: '', label: '' }));
}

describe('the numbers of events', () => {
  it('stand over their days where there is room', () => {
    const labels = eventLabels(events(10, 50), (day) => day, 16);
    expect(labels).toEqual([
      { text: '1', x: 10 },
      { text: '2', x: 50 },
    ]);
  });

  it('share one mark, naming the first and the last, where they are near each other', () => {
    const labels = eventLabels(events(10, 20, 30, 90), (day) => day, 16);
    expect(labels).toEqual([
      { text: '1–3', x: 20 },
      { text: '4', x: 90 },
    ]);
  });
});
