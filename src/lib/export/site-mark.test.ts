import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../domain/colour.ts';
import { siteMark } from './site-mark.ts';

/** WCAG 2.2, 1.4.11: what a graphic needs against what it stands on. */
const GRAPHIC = 3;

/** Strips of tabs, light and dark, as the common browsers have them. */
const TAB_STRIPS = ['#ffffff', '#dee1e6', '#202124', '#1c1b22'];

describe('the site’s mark', () => {
  it('stands out from its own ground in every colour', () => {
    const [ground = '', ...lines] = siteMark('tile', 512).match(/#[0-9a-f]{6}/g) ?? [];
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(contrast(line, ground)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it('has a ground to its edges where its user cuts it to a shape', () => {
    expect(siteMark('bleed', 180)).toContain('width="180" height="180"');
    expect(siteMark('bleed', 180)).toContain('rx="0"');
  });
});

describe('the icon of a tab', () => {
  it('is seen on light and on dark: one drawing for both, since not every browser tells which it is', () => {
    const page = readFileSync(new URL('../../app.html', import.meta.url), 'utf8');
    const colours = [...page.matchAll(/stroke='%23([0-9a-f]{3})'/g)].map(
      ([, hex = '']) => `#${hex.replace(/./g, '$&$&')}`,
    );
    expect(colours).toHaveLength(2);
    for (const colour of colours) {
      for (const strip of TAB_STRIPS) {
        expect(contrast(colour, strip), `${colour} on ${strip}`).toBeGreaterThanOrEqual(GRAPHIC);
      }
    }
  });
});
