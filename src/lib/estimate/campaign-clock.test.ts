import { describe, expect, it } from 'vitest';
import { campaignTime } from './campaign-clock.ts';

describe('the campaign clock', () => {
  it('runs one day a day half a year before the vote', () => {
    expect(campaignTime(121, 300) - campaignTime(120, 300)).toBeCloseTo(1, 2);
  });

  it('runs seven times as fast at the vote', () => {
    expect(campaignTime(300, 300) - campaignTime(299.999, 300)).toBeCloseTo(0.007, 5);
  });

  it('stands still after the vote', () => {
    expect(campaignTime(310, 300)).toBe(campaignTime(300, 300));
  });

  it('is 150 campaign days past the vote date at the vote: A·T', () => {
    expect(campaignTime(300, 300)).toBe(150);
  });
});
