import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataRoot } from '../dataset/data-root.ts';
import { mutated, MUTATION, ROOTS } from '../dataset/test-support/mutations.fixture.ts';
import { POLLS_FILE, pollsWith, rootWith } from '../dataset/test-support/small-root.fixture.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import { poll, smallRace } from '../view/test-support/small-race.ts';
import { estimate } from './estimate.ts';
import { CENTRE, fitHyperparameters } from './hyperparameters.ts';
import { panelsOf } from './panel.ts';
import { fieldOf, pollOn } from './test-support/invented-polls.ts';
import { standardOptions } from './test-support/standard-options.ts';
import { BASES, METHODS } from './types.ts';

const TODAY = calendarDayOf('2031-01-01');

const OPTIONS = standardOptions(TODAY);

/** Paths of the numbers in a value that are none: NaN, or endless. */
function endlessIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => endlessIn(inner, `${path}/${key}`));
}

/** Whatever a reader may ask of the race. */
function endlessFigures(race: Race): string[] {
  return BASES.flatMap((basis) =>
    METHODS.flatMap((method) => endlessIn(estimate(race, { ...OPTIONS, basis, method }), method)),
  );
}

/** Figures at the edges of what a cell may say. */
const EDGES = ['', '0', '0', '0.01', '1', '50', '99.99', '100'];

/** Other shares for the first poll of a small race, as text. */
const REFILLED = fc.record(
  Object.fromEntries(
    ['ana', 'beto', 'carla', 'other', 'none', 'undecided'].map((field) => [
      field,
      fc.constantFrom(...EDGES),
    ]),
  ),
);

function leadsOf(race: Race): unknown {
  return estimate(race, OPTIONS).groups.map(({ group, margin }) => [group, margin]);
}

const EMPTY: Poll = poll('a', '2024-07-25', 0, 0);

describe('an estimate of whatever the reader accepts', () => {
  it('has finite figures alone, after random mutations of the real files', () => {
    fc.assert(
      fc.property(MUTATION, (mutation) => {
        const files = mutated(ROOTS[mutation.root] ?? new Map(), mutation);
        for (const race of parseDataRoot(files, TODAY).races) {
          expect(endlessFigures(race)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('has finite figures alone, whatever shares a row gives', () => {
    let accepted = 0;
    fc.assert(
      fc.property(REFILLED, (cells) => {
        const files = rootWith({ [POLLS_FILE]: pollsWith(cells) });
        const { races, polls } = parseDataRoot(files, TODAY);
        accepted += polls === 3 ? 1 : 0;
        for (const race of races) expect(endlessFigures(race)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(5);
  }, 60_000);

  it.each([EMPTY, { ...EMPTY, undecided: null }])(
    'is not moved by a poll in which nobody has anything, of which the reader accepts none',
    (odd) => {
      const race = { ...smallRace, polls: [...smallRace.polls, odd] };
      expect(leadsOf(race)).toEqual(leadsOf(smallRace));
      expect(endlessFigures({ ...race, polls: [odd] })).toEqual([]);
    },
  );

  it('comes to an end even where a figure is none: the search for constants stays where it began', () => {
    const field = fieldOf([pollOn(200, 'a', [NaN, 0.5]), pollOn(210, 'b', [0.5, 0.5])]);
    const unguarded = new Float64Array(2).fill(1);
    expect(fitHyperparameters(panelsOf(field), unguarded)).toEqual(CENTRE);
  });
});
