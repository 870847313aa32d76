import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { chartFileName, PICTURE_SHAPES, pictureSuffix } from './picture-shapes.ts';

const NAMING = {
  race: 'land-2030',
  chart: 'trend',
  asOf: calendarDayOf('2030-05-20'),
  isOwn: false,
} as const;

describe('the name of a chart’s file', () => {
  it('is another for every shape, scheme, ground and view: none is saved over another', () => {
    const names = PICTURE_SHAPES.flatMap((shape) =>
      [true, false].flatMap((isDark) =>
        [true, false].flatMap((transparent) =>
          [true, false].map((isOwn) =>
            chartFileName(
              { ...NAMING, isOwn },
              pictureSuffix(shape, { isDark, transparent }),
              'png',
            ),
          ),
        ),
      ),
    );
    expect(names).toHaveLength(24);
    expect(new Set(names).size).toBe(24);
    expect(names).toContain('margen-land-2030-trend-2030-05-20.png');
    expect(names).toContain(
      'margen-land-2030-trend-2030-05-20-own-view-square-dark-transparent.png',
    );
  });
});
