import { chartMenuWords } from '../i18n/chart-menu-words.ts';
import type { ChartModel } from './chart-model.ts';
import { LONGEST_SUMMARY, summaryOf } from './chart-words.ts';
import type { ControlsModel } from './controls.ts';

/** Sentences end at a point before a space: a decimal point has none behind it. */
const SENTENCES = /(?<=\.) /;

/** What says that a view is the reader's own, and what was chosen; null for Margen's. */
export function ownViewWords(
  { isDefault, chosen }: Pick<ControlsModel, 'isDefault' | 'chosen'>,
  { language }: Pick<ChartModel, 'language'>,
): string | null {
  return isDefault ? null : chartMenuWords(language).ownView(chosen);
}

/**
 * The alternative text of a chart's picture: at most 300 characters, whole sentences. An own view says
 * first that it is one, and names what was chosen where that leaves room for the finding.
 */
export function altText({ summary, language }: ChartModel, ownView: string | null): string {
  const sentences = summary.split(SENTENCES);
  if (ownView === null) return summaryOf(sentences);
  const note = `${ownView}.`;
  const hasRoom = `${note} ${sentences[0] ?? ''}`.length <= LONGEST_SUMMARY;
  return summaryOf([hasRoom ? note : chartMenuWords(language).ownViewBrief, ...sentences]);
}

/** A chart's finding as a message: what it says, on how many polls it rests, and where it is from. */
export function messageText(model: ChartModel, ownView: string | null, link: string): string {
  const note = ownView === null ? [] : [`${ownView}.`];
  return `${[...note, model.summary, `${model.credit.polls}.`].join(' ')}\n${link}`;
}
