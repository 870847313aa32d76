import { describe, expect, it } from 'vitest';
import { badgeModel } from '../view/badge.ts';
import { badgeSvg } from './badge-svg.ts';
import { sampleEstimate, sampleRace } from './test-support/sample-race.ts';

describe('the badge of a race', () => {
  const race = sampleRace();
  const model = badgeModel(race, sampleEstimate(race), 'en');
  const svg = badgeSvg(model);

  it('says who leads by how much and in what range, and the whole answer as its title', () => {
    expect(model.value).toMatch(/^Alba \+\d+ · [\u2212\d]+ to \d+$/);
    expect(svg).toContain(`>${model.value}</text>`);
    expect(svg).toContain(`<title id="t">${model.title}`);
  });

  it('lets no name become markup', () => {
    const hostile = badgeSvg({ ...model, label: '<script>', title: '"&<' });
    expect(hostile).not.toContain('<script>');
    expect(hostile).toContain('&lt;script&gt;');
  });

  it('says so where there is no poll', () => {
    const empty = sampleRace({ polls: [] });
    const badge = badgeModel(empty, sampleEstimate(empty), 'es');
    expect(badge.value).toBe('aún sin encuestas');
    expect(badge.colour).toBeNull();
  });
});
