import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import type { MethodFigures } from '../i18n/methodology.en.ts';
import { methodologyWords } from '../i18n/methodology-words.ts';
import { methodRecord } from './method-record.ts';
import { methodFigures } from './methodology.ts';

/** The same figures with every one struck out. */
function struckOut(figures: MethodFigures): MethodFigures {
  return { ...figures, ...Object.fromEntries(Object.keys(figures).map((key) => [key, '§'])) };
}

describe.each(LANGUAGES)('the methodology page in %s', (language) => {
  const words = methodologyWords(language);

  it('holds no figure that does not come from the code', () => {
    const prose = JSON.stringify(words.sections(struckOut(methodFigures(language))));
    // The 1 of a formula (1 − p, 1/n) is part of the formula.
    expect(prose.replaceAll(/1\/n|1\/§|\(1 − p\)/g, '').match(/\d+/g)).toBeNull();
  });

  it('shows every figure of the method it is given', () => {
    const figures = methodFigures(language);
    const prose = JSON.stringify(words.sections(figures));
    const missing = Object.entries<string>({ ...figures }).filter(
      ([, text]) => !prose.includes(text),
    );
    expect(missing).toEqual([]);
  });
});

describe('the figures of the method', () => {
  it('give the drift and the house effects in points: √(5e-5 / 4) is 0.35, √(2e-3 / 4) 2.2', () => {
    const figures = methodFigures('en');
    expect([figures.dailyDrift, figures.houseEffect]).toEqual(['0.35', '2.2']);
  });
});

describe('the record of the methods', () => {
  const row = {
    method: 'state-space',
    group: 'all',
    elections: 339,
    mae1: 1.849,
    mae7: 2.07,
    mae30: null,
    mae60: 2.8,
    margin1: 3.65,
    margin7: 4,
    nextPoll: 2.57,
    pollCover80: 85,
    pollCover95: 95,
    pollIs95: 13,
    resultCover80: 85.8,
    resultCover95: 95.8,
    resultIs95: 11.8,
  };

  it('shows the figures of the generated file, an empty cell where there is none', () => {
    const record = methodRecord({ command: 'run it', rows: [row] }, 'es');
    expect(record.rows[0]?.figures).toEqual(['1,85', '2,07', '', '3,65', '2,57', '86', '96']);
    expect(record.intro).toContain('339');
  });
});
