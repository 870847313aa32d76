import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { feedModel } from '../view/feed.ts';
import { atomFeed } from './atom-feed.ts';
import { SAMPLE_TODAY, samplePoll, sampleRace } from './test-support/sample-race.ts';
import { escapeXml } from './xml-text.ts';

const BASE = 'https://example.org/margen';
const feed = feedModel(sampleRace(), 'en', BASE, SAMPLE_TODAY);

describe('the feed of a race', () => {
  it('tells each poll newest first, with its lead in the title', () => {
    expect(feed.entries.map(({ title }) => title)).toEqual([
      '=North: Alba +8.9',
      'South & Sons: Brun +1.3',
      '=North: Alba +11.1',
    ]);
  });

  it('tells the range that sampling alone gives, and the change since the firm’s last poll', () => {
    const [newest, , oldest] = feed.entries.map(({ summary }) => summary);
    expect(newest).toContain('Alba +8.9 points among decided voters (± ');
    // 100 · (49 − 41)/90 − 100 · (50 − 40)/90 = −2.22
    expect(newest).toContain('Alba’s lead has changed by −2.2 points');
    expect(newest).toContain('of 10 May 2020');
    expect(oldest).toContain('first poll here');
  });

  it('says so where no range can be given', () => {
    const race = sampleRace({ polls: [samplePoll({ sampleSize: null })] });
    const [entry] = feedModel(race, 'en', BASE, SAMPLE_TODAY).entries;
    expect(entry?.summary).toContain('so neither is a range');
  });

  it('takes its dates from the polls: published, and entered in the file', () => {
    expect(feed.entries[1]).toMatchObject({ published: '2020-05-15', updated: '2020-05-15' });
    expect(feed.entries[0]).toMatchObject({ published: '2020-05-21', updated: '2020-05-21' });
    expect(feed.updated).toBe('2020-05-21');
    const later = feedModel(sampleRace(), 'en', BASE, calendarDayOf('2024-01-01'));
    expect(atomFeed(later)).toBe(atomFeed(feed));
  });

  it('has absolute addresses in its own language', () => {
    const spanish = feedModel(sampleRace(), 'es', BASE, SAMPLE_TODAY);
    expect(spanish.self).toBe('https://example.org/margen/es/sample-2020/feed.xml');
    expect(spanish.entries[2]?.id).toBe(
      'https://example.org/margen/es/sample-2020/polls/#north-2020-05-10',
    );
    expect(spanish.entries[0]?.title).toBe('=North: Alba +8,9');
  });
});

describe('the Atom text of a feed', () => {
  const text = atomFeed(feed);

  it('has what RFC 4287 requires of a feed and of each entry', () => {
    for (const name of ['id', 'title', 'updated']) {
      expect(text.split(`<${name}>`).length - 1).toBe(1 + feed.entries.length);
    }
    expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${feed.self}"/>`);
    expect(text).toContain('<updated>2020-05-21T12:00:00Z</updated>');
  });

  it('lets no text of the data become markup', () => {
    expect(text).toContain(
      'href="https://example.org/poll?a=1&amp;b=2" title="A &amp; B &lt;poll&gt;"',
    );
    expect(text).not.toContain('<poll>');
  });
});

describe('text in XML', () => {
  it(
    'holds no mark of markup and no character that XML forbids, whatever it was',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const escaped = escapeXml(text);
          expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
          // eslint-disable-next-line no-control-regex -- these are what is looked for
          expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        }),
      );
    },
  );
});
