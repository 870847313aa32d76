import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { formatDay, formatList, formatNumber, formatPercent, formatSigned } from './format.ts';

const NO_BREAK_SPACE = '\u00a0';

describe('numbers in words', () => {
  it('use the decimal sign of the language', () => {
    expect(formatPercent(58.3, 'en', 1)).toBe('58.3%');
    expect(formatPercent(58.3, 'es', 1)).toBe(`58,3${NO_BREAK_SPACE}%`);
  });

  it('group thousands as the language does', () => {
    expect(formatNumber(24532, 'en')).toBe('24,532');
    expect(formatNumber(24532, 'es')).toBe('24.532');
  });

  it('carry a true minus sign, and none on a zero', () => {
    expect(formatNumber(-3.2, 'en', 1)).toBe('−3.2');
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
    expect(formatSigned(-0.04, 'en', 1)).toBe('0.0');
    expect(formatSigned(28, 'es')).toBe('+28');
    expect(formatSigned(-3, 'es')).toBe('−3');
  });
});

describe('days and lists in words', () => {
  it('are written as a newspaper of the language would', () => {
    const day = calendarDayOf('2024-07-27');
    expect(formatDay(day, 'en')).toBe('27 July 2024');
    expect(formatDay(day, 'es')).toBe('27 de julio de 2024');
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
  });
});
