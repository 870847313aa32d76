import { describe, expect, it } from 'vitest';
import { sitePages } from '../view/site-pages.ts';
import { robotsText, sitemap } from './sitemap.ts';
import { sampleRace } from './test-support/sample-race.ts';

const BASE = 'https://example.org/margen';

describe('the sitemap', () => {
  const text = sitemap(sitePages([sampleRace()]), BASE);
  const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');

  it('names each page once in each language by its whole address', () => {
    expect(places).toContain(`${BASE}/sample-2020/`);
    expect(places).toContain(`${BASE}/es/sample-2020/polls/`);
    expect(places).toContain(`${BASE}/es/sample-2020/pollsters/south/`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain(`${BASE}/es/own/`);
    expect(places.length).toBe(18);
  });

  it('tells of every page where its other languages stand, itself among them', () => {
    for (const hreflang of ['en', 'es', 'x-default']) {
      expect(text.split(`hreflang="${hreflang}"`).length - 1).toBe(places.length);
    }
  });

  it('dates a race’s pages by the newest row of its data', () => {
    expect(text).toContain(`<loc>${BASE}/sample-2020/</loc><lastmod>2020-05-21</lastmod>`);
  });
});

describe('robots.txt', () => {
  it('names the sitemap by its whole address', () => {
    expect(robotsText(BASE)).toContain('Sitemap: https://example.org/margen/sitemap.xml');
  });
});
