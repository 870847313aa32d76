import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEstimate, sampleRace } from '../export/test-support/sample-race.ts';
import { dataHeadMeta, headMetaModel, pollsHeadMeta, raceHeadMeta } from './head-meta.ts';
import { inertJson } from './structured-data.ts';
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
  const summary = summaryModel(race, sampleEstimate(race), DEFAULT_SELECTION, 'en');
  const head = raceHeadMeta(race, summary, 'en', BASE);

  it('describes the page by its answer, and shows the trend in an address that changes with the day', () => {
    expect(head.description).toBe(summary.answer);
    expect(head.image?.url).toMatch(
      /^https:\/\/example\.org\/sample-2020\/trend\.png\?2020-05-30-[0-9a-z]+$/,
    );
  });

  it('shows the trend in another address once a poll was corrected, and in the same one otherwise', () => {
    const corrected = sampleRace({ polls: race.polls.slice(1) });
    expect(raceHeadMeta(sampleRace(), summary, 'en', BASE).image?.url).toBe(head.image?.url);
    expect(raceHeadMeta(corrected, summary, 'en', BASE).image?.url).not.toBe(head.image?.url);
  });

  it('leads those who embed to what oEmbed answers', () => {
    expect(head.oEmbed).toBe('https://example.org/sample-2020/oembed.json');
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
        { '@type': 'Dataset', license: race.licence.url, dateModified: '2020-05-21' },
        {
          '@type': 'Article',
          headline: summary.answer,
          url: 'https://example.org/sample-2020/',
          dateModified: '2020-05-21',
        },
      ],
    });
  });
});

describe('the head of the page about the data', () => {
  it('names every race’s data set, each where its polls are', () => {
    const page = { title: 'T', description: 'D', path: 'data/' };
    const head = dataHeadMeta(page, [sampleRace()], 'es', BASE);
    expect(JSON.parse(head.jsonLd ?? '')).toMatchObject({
      '@type': 'DataCatalog',
      url: 'https://example.org/es/data/',
      dataset: [{ '@id': 'https://example.org/es/sample-2020/polls/#data' }],
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
