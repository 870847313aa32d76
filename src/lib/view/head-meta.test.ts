import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_TODAY, sampleEstimate, sampleRace } from '../export/test-support/sample-race.ts';
import { headMetaModel, inertJson, pollsHeadMeta, raceHeadMeta } from './head-meta.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { summaryModel } from './summary.ts';

const BASE = 'https://example.org';

describe('the head of a page', () => {
  const head = headMetaModel({ title: 'T', description: 'D', path: 'data/' }, 'es', BASE);

  it('names the page’s own address, in its language, as the canonical one', () => {
    expect(head.canonical).toBe('https://example.org/es/data/');
  });

  it('names all languages of the page, itself among them, and the default', () => {
    expect(head.alternates).toEqual([
      { hreflang: 'en', href: 'https://example.org/data/' },
      { hreflang: 'es', href: 'https://example.org/es/data/' },
      { hreflang: 'x-default', href: 'https://example.org/data/' },
    ]);
  });
});

describe('the head of a race’s page', () => {
  const race = sampleRace();
  const summary = summaryModel(race, sampleEstimate(race), DEFAULT_SELECTION, SAMPLE_TODAY, 'en');
  const head = raceHeadMeta(race, summary, 'en', BASE);

  it('describes the page by its answer, and shows the trend in an address that changes with the day', () => {
    expect(head.description).toBe(summary.answer);
    expect(head.image?.url).toBe('https://example.org/sample-2020/trend.png?2020-05-30');
  });

  it('leaves structured data to the page with all polls: a Dataset and an Article of schema.org', () => {
    expect(head.jsonLd).toBeNull();
    const polls = pollsHeadMeta(race, summary, 'en', BASE);
    expect(polls.canonical).toBe('https://example.org/sample-2020/polls/');
    expect(polls.image).toEqual(head.image);
    const data: unknown = JSON.parse(polls.jsonLd ?? '');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Dataset', license: race.licence.url, dateModified: '2020-05-30' },
        { '@type': 'Article', headline: summary.answer, url: 'https://example.org/sample-2020/' },
      ],
    });
  });
});

describe('JSON inside a page', () => {
  it('is the same JSON and holds no mark of markup, whatever the text', () => {
    const texts = fc.oneof(fc.constantFrom('</script><script>', '<!--', '&lt;'), fc.string());
    fc.assert(
      fc.property(texts, (text) => {
        const json = inertJson({ text });
        expect(json).not.toMatch(/[<>&]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
