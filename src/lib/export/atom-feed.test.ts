import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { feedModel } from '../view/feed.ts';
import { atomFeed } from './atom-feed.ts';
import { percent, SAMPLE_TODAY, samplePoll, sampleRace } from './test-support/sample-race.ts';
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
    expect(newest).toContain('The margin moved 2.2 points towards Brun since');
    expect(newest).toContain('of 10 May 2020.');
    expect(oldest).toContain('first poll here');
  });

  it('says towards whom the margin moved, whoever is ahead, and that it did not', () => {
    // 100 · (45 − 45)/90 − 100 · (40 − 50)/90 = 11.11
    const shares = [
      [40, 50],
      [45, 45],
      [45, 45],
    ];
    const polls = shares.map((each, place) =>
      samplePoll({
        id: `north-${String(place)}`,
        endDate: calendarDayOf(`2020-05-1${String(place)}`),
        shares: each.map(percent),
      }),
    );
    const told = (language: 'en' | 'es'): string[] =>
      feedModel(sampleRace({ polls }), language, BASE, SAMPLE_TODAY).entries.map(
        ({ summary }) => summary,
      );
    expect(told('en')[1]).toContain('The margin moved 11.1 points towards Alba since');
    expect(told('en')[0]).toContain('The margin is as in the firm’s last poll, of 11 May 2020.');
    expect(told('es')[1]).toContain('El margen se movió 11,1 puntos hacia Alba desde');
    expect(told('es')[0]).toContain('El margen es el mismo que en la última encuesta');
  });

  it.each([
    ['fieldwork', 'Fieldwork: 8 May – 10 May 2020; 1,000 interviews.'],
    ['published', 'Published: 10 May 2020; 1,000 interviews.'],
    ['roundup', 'Listed in a round-up: 10 May 2020; 1,000 interviews.'],
  ] as const)('names the day of a poll by what it is: %s', (dateBasis, text) => {
    const race = sampleRace({ polls: [samplePoll({ dateBasis })] });
    const [entry] = feedModel(race, 'en', BASE, SAMPLE_TODAY).entries;
    expect(entry?.summary).toContain(text);
    expect(entry?.summary).not.toContain('Note: date of');
  });

  it('ends each sentence once, whatever its text ends in', () => {
    const reasons = ['A double count.', 'Asked “Will you vote?”', 'A double count'];
    const summaries = reasons.map((statusReason) => {
      const poll = samplePoll({ status: 'listed', statusReason });
      return feedModel(sampleRace({ polls: [poll] }), 'en', BASE, SAMPLE_TODAY).entries[0]?.summary;
    });
    expect(summaries[0]).toMatch(/: A double count\.$/);
    expect(summaries[1]).toMatch(/: Asked “Will you vote\?”$/);
    expect(summaries[2]).toBe(summaries[0]);
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
  it('holds no mark of markup and no character that XML forbids, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        // eslint-disable-next-line no-control-regex -- these are what is looked for
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
    );
  });
});
