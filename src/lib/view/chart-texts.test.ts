import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { chartMenuWords } from '../i18n/chart-menu-words.ts';
import type { ChartModel } from './chart-model.ts';
import { altText, LONGEST_MESSAGE, messageText, ownViewWords } from './chart-texts.ts';
import { exampleEstimate, exampleRace } from './example-race.fixture.ts';
import { trendChartModel } from './trend-chart.ts';

const MODEL = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
const OWN = { isDefault: false, chosen: 'without Firm one' };

function saying(summary: string): ChartModel {
  return { ...MODEL, summary };
}

describe('the alternative text of a chart', () => {
  it('is its summary, as long as it is Margen’s own view', () => {
    expect(altText(MODEL, null)).toBe(MODEL.summary);
  });

  it('says first that a view is the reader’s own, and what was chosen', () => {
    expect(altText(MODEL, ownViewWords(OWN, MODEL))).toBe(
      `A reader’s own view, not Margen’s: without Firm one. ${MODEL.summary}`,
    );
  });

  it('drops whole sentences rather than go over 300 characters', () => {
    const long = saying(`Ana leads by 3.5 points. ${'x'.repeat(280)}.`);
    expect(altText(long, null)).toBe('Ana leads by 3.5 points.');
  });

  it.each(LANGUAGES)(
    'keeps the finding where what was chosen is too long to be named (%s)',
    (language) => {
      const words = chartMenuWords(language);
      const model: ChartModel = { ...MODEL, language, summary: 'Ana leads by 3.5 points.' };
      const chosen = `without ${'Firm, '.repeat(60)}`;
      const text = altText(model, ownViewWords({ isDefault: false, chosen }, model));
      expect(text).toBe(`${words.ownViewBrief} Ana leads by 3.5 points.`);
    },
  );
});

describe('the text for a message', () => {
  it('says the finding, on how many polls it rests and where it is from', () => {
    expect(messageText(MODEL, null, 'https://example.org/race/')).toBe(
      `${MODEL.summary} 2 polls by 1 firm.\nhttps://example.org/race/`,
    );
  });

  it('says that a view is the reader’s own', () => {
    const text = messageText(MODEL, ownViewWords(OWN, MODEL), 'https://example.org/');
    expect(text).toMatch(/^A reader’s own view, not Margen’s: without Firm one\. /);
  });

  it('names no more than fits what was chosen, but always that something was', () => {
    const chosen = `without ${'Firm, '.repeat(150)}`;
    const text = messageText(
      MODEL,
      ownViewWords({ isDefault: false, chosen }, MODEL),
      'https://a.example/',
    );
    expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(text).toBe(
      `A reader’s own view, not Margen’s. ${MODEL.summary} 2 polls by 1 firm.\nhttps://a.example/`,
    );
  });
});
