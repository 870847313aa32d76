import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { drawPicture, pictureEntries } from './chart-picture.ts';
import { raceEstimate, siteData } from './site-data.ts';

const KILOBYTE = 1024;
const PNG_START = '89504e470d0a1a0a';

describe('the pictures of a race', () => {
  const race = siteData().races.find(({ polls }) => polls.length > 0);

  beforeAll(() => {
    expect(race).toBeDefined();
  });

  function draw(name: string): Buffer {
    if (race === undefined) return Buffer.alloc(0);
    const drawn = drawPicture(name, race, raceEstimate(race), 'es', 'https://example.org/margen');
    return Buffer.from(drawn?.body ?? '');
  }

  it('have an address for each chart, shape, language and race', () => {
    const entries = pictureEntries().filter((entry) => entry.race === race?.id);
    expect(new Set(entries.map(({ picture }) => picture))).toEqual(
      new Set(
        ['trend', 'margin', 'pollsters'].flatMap((chart) =>
          ['.svg', '.png', '-square.png', '-story.png'].map((ending) => `${chart}${ending}`),
        ),
      ),
    );
    expect(entries.length).toBe(12 * LANGUAGES.length);
  });

  it.each([
    ['trend.png', 1200, 630],
    ['margin-square.png', 1080, 1080],
    ['trend-story.png', 1080, 1920],
    ['pollsters.png', 1200, 630],
    ['pollsters-square.png', 1080, 1080],
  ])('%s is a PNG of %i × %i of at most 300 kB', (name, width, height) => {
    const png = draw(name);
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG_START);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeLessThan(300 * KILOBYTE);
  });

  it('trend.svg keeps its text as text, names its source and fetches nothing', () => {
    const svg = draw('trend.svg').toString();
    expect(svg).toContain(`example.org/margen/${race?.id ?? ''}`);
    expect(svg).not.toMatch(/<image|<script|@import|href="http|url\(http/);
    expect(draw('trend.svg').equals(draw('trend.svg'))).toBe(true);
  });

  it('are none under any other name', () => {
    for (const name of ['trend.gif', 'other.png', 'trend-banner.png', 'trendmargin.png']) {
      expect(draw(name).length).toBe(0);
    }
  });
});
