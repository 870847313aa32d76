import { describe, expect, it } from 'vitest';
import { cutText, pageMeasure, widestOf, wrapText } from './text-room.ts';

const MEASURE = (text: string): number => text.length;

describe('text in the room that there is', () => {
  it('breaks at spaces', () => {
    expect(wrapText('not flagged as aligned', '', 11, MEASURE)).toEqual([
      'not flagged',
      'as aligned',
    ]);
  });

  it('breaks after hyphens', () => {
    expect(wrapText('government-aligned', '', 12, MEASURE)).toEqual(['government-', 'aligned']);
  });

  it('leaves a word whole that is wider than the room', () => {
    expect(wrapText('unbreakable', '', 3, MEASURE)).toEqual(['unbreakable']);
  });

  it('cuts what is too wide with an ellipsis, and nothing else', () => {
    expect(cutText('International Consulting', '', 14, MEASURE)).toBe('International…');
    expect(cutText('ICS', '', 14, MEASURE)).toBe('ICS');
  });

  it('finds the widest, and 0 of none', () => {
    expect(widestOf(['a', 'abc'], '', MEASURE)).toBe(3);
    expect(widestOf([], '', MEASURE)).toBe(0);
  });

  it('is measured the same on every device: by letters, size and weight', () => {
    expect(pageMeasure('nn', '400 10px any')).toBeCloseTo(11.4);
    expect(pageMeasure('nn', '400 20px other')).toBeCloseTo(22.8);
    expect(pageMeasure('MM', '400 10px any')).toBeGreaterThan(pageMeasure('ii', '400 10px any'));
    expect(pageMeasure('nn', '600 10px any')).toBeGreaterThan(pageMeasure('nn', '400 10px any'));
  });
});
