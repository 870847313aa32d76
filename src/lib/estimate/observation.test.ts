import { describe, expect, it } from 'vitest';
import { effectiveSamples, windowed, type Observation } from './observation.ts';

const wave = (firstDay: number, lastDay: number, sampleSize: number | null): Observation => ({
  key: `a-${firstDay}`,
  house: 'a',
  firstDay,
  lastDay,
  sampleSize,
  shares: [0.5],
});

describe('the sample that counts', () => {
  it('divides tracking waves by how often their days are counted', () => {
    const waves = [wave(1, 4, 1200), wave(3, 6, 1200), wave(20, 21, 1200)];
    // Two of the first wave's four days are the second's as well: (4 + 2)/4 = 1.5.
    expect(effectiveSamples(waves)).toEqual(Float64Array.of(800, 800, 1200));
  });

  it('leaves waves of other firms alone', () => {
    const waves = [wave(1, 4, 1200), { ...wave(1, 4, 1200), house: 'b' }];
    expect(effectiveSamples(waves)).toEqual(Float64Array.of(1200, 1200));
  });

  it('stays between 150 and 3,000, and is 1,000 if unknown', () => {
    const waves = [wave(1, 1, 40), wave(2, 2, 60_000), wave(3, 3, null)];
    expect(effectiveSamples(waves)).toEqual(Float64Array.of(150, 3000, 1000));
  });
});

describe('the window', () => {
  it('holds the newest 150 polls of the last 365 days, oldest first', () => {
    const daily = Array.from({ length: 400 }, (_, day) => wave(400 - day, 400 - day, 1000));
    const inside = windowed(daily, 390);
    expect(inside).toHaveLength(150);
    expect([inside.at(0)?.lastDay, inside.at(-1)?.lastDay]).toEqual([241, 390]);
    expect(windowed([wave(25, 25, 1000), wave(26, 26, 1000)], 390)).toHaveLength(1);
  });
});
