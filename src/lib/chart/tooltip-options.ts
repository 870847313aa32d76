import type { TooltipItem } from 'chart.js';
import { linesOf } from './chart-marks.ts';
import { FONT_SIZES, type Frame } from './frame.ts';

/** A box that says of a mark what the model says of it: its name, then a line each. */
export function tooltipOptions(frame: Frame) {
  const { small } = FONT_SIZES[frame.size];
  return {
    enabled: true,
    displayColors: false,
    backgroundColor: frame.palette.ink,
    titleColor: frame.palette.paper,
    bodyColor: frame.palette.paper,
    titleFont: { family: frame.font, size: small + 1, weight: 600 as const },
    bodyFont: { family: frame.font, size: small + 1 },
    padding: 9,
    cornerRadius: 2,
    caretSize: 5,
    callbacks: {
      title: ([first]: TooltipItem<'line'>[]) => wordsOf(first)[0] ?? '',
      label: (item: TooltipItem<'line'>) => wordsOf(item).slice(1),
    },
    // Every dot of a poll is active; the words are the same, and said once.
    filter: (_: unknown, place: number) => place === 0,
  };
}

function wordsOf(item: TooltipItem<'line'> | undefined): readonly string[] {
  return linesOf(item?.raw) ?? [];
}
