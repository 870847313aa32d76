import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { canBeFramed, embedAddress, embedSnippet, type EmbedWish } from './embed-snippet.ts';

const LIVE: EmbedWish = {
  base: 'https://example.org/margen',
  race: { id: 'land-2030', name: 'Land 2030' },
  chart: 'trend',
  language: 'en',
  theme: 'auto',
  asOf: null,
};

describe('the HTML that a reporter pastes', () => {
  it('is a named frame that waits until the reader comes near, and a script for its height', () => {
    expect(embedSnippet(LIVE)).toBe(
      '<iframe src="https://example.org/margen/land-2030/embed/trend/" title="Margen, polling average over time: Land 2030" lang="en" loading="lazy" width="100%" height="720" style="border:0" referrerpolicy="no-referrer"></iframe>\n' +
        '<script src="https://example.org/margen/embed.js" async></script>',
    );
  });

  it('names language, theme and frozen day in the address; the theme also where no script may run', () => {
    const frozen: EmbedWish = {
      ...LIVE,
      chart: 'margin',
      language: 'es',
      theme: 'dark',
      asOf: calendarDayOf('2030-07-01'),
    };
    expect(embedAddress(frozen)).toBe(
      'https://example.org/margen/es/land-2030/embed/margin/frozen/?asof=2030-07-01&theme=dark#dark',
    );
    expect(embedSnippet(frozen)).toContain('?asof=2030-07-01&amp;theme=dark#dark"');
  });

  it('can hold Margen’s own view, and as a frozen chart that of a day; no other', () => {
    expect([canBeFramed('', false), canBeFramed('', true)]).toEqual([true, true]);
    expect([canBeFramed('asof=2030-07-01', false), canBeFramed('asof=2030-07-01', true)]).toEqual([
      false,
      true,
    ]);
    expect(canBeFramed('without=a&asof=2030-07-01', true)).toBe(false);
    expect(canBeFramed('group=all', false)).toBe(false);
  });

  it('stays two elements whatever a race is called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const html = embedSnippet({ ...LIVE, race: { id: 'land-2030', name } });
        expect(html.split('<').length - 1).toBe(4);
        expect(html.split('"').length - 1).toBe(18);
      }),
    );
  });
});
