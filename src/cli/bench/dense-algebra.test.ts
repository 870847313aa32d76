import { describe, expect, it } from 'vitest';
import { CENTRE } from '#lib/estimate/hyperparameters.ts';
import { panelsOf } from '#lib/estimate/panel.ts';
import { stateSpaceAverage } from '#lib/estimate/state-space.ts';
import { denseFactor, denseLine } from './dense-algebra.ts';
import { daysOf, inventedField } from './invented-field.ts';

describe('the dense algebra that the filter is timed against', () => {
  it('computes the same line', () => {
    const field = inventedField(40, 6, 3);
    const days = daysOf(field);
    const average = stateSpaceAverage({ field, days, hyperparameters: CENTRE });
    // Where the guard trusts all polls alike the two are the same computation.
    const [panel] = panelsOf(field);
    if (panel === undefined) throw new Error('The invented field has one panel');
    const trusted = {
      ...panel,
      error: panel.error.map((error, row) => error / (average.trust[row] ?? 1)),
    };
    const [mean, variance] = denseLine(trusted, CENTRE, denseFactor(trusted, CENTRE), 1, days);
    days.forEach((_, day) => {
      expect(mean[day]).toBeCloseTo(average.levels[1]?.mean[day] ?? NaN, 9);
      expect(variance[day]).toBeCloseTo(average.levels[1]?.variance[day] ?? NaN, 9);
    });
  });
});
