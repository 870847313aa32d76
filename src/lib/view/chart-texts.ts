import type { Language } from '../domain/language.ts';
import { chartMenuWords } from '../i18n/chart-menu-words.ts';
import type { ChartModel } from './chart-model.ts';
import { LONGEST_SUMMARY, summaryOf } from './chart-words.ts';
import type { ControlsModel } from './controls.ts';
import type { RacePage } from './race-page.ts';

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

/** A message holds this many characters at most, unless its link alone is nearly as long. */
export const LONGEST_MESSAGE = 700;

/** A chart's finding as a message: what it says, on how many polls it rests, and where it is from. */
export function messageText(model: ChartModel, ownView: string | null, link: string): string {
  const polls = `${model.credit.polls}.`;
  const [first = ''] = model.summary.split(SENTENCES);
  const findings = [`${model.summary} ${polls}`, `${first} ${polls}`];
  return fittingMessage(findings, ownView, model.language, link);
}

/**
 * A race's answer as a message: which vote, who leads by how much among whom and as of when, on how many
 * polls it rests, what the other groups show where there is room, and where it is from.
 */
export function answerMessage(
  { page, trend }: Pick<RacePage, 'page' | 'trend'>,
  ownView: string | null,
  link: string,
): string {
  const { race, answer, others } = page.summary;
  const finding = `${race}: ${answer} ${trend.credit.polls}.`;
  return fittingMessage([[finding, ...others].join(' '), finding], ownView, trend.language, link);
}

/** The first that fits; what was chosen gives way after what is further found, but is never left unsaid. */
function fittingMessage(
  findings: readonly string[],
  ownView: string | null,
  language: Language,
  link: string,
): string {
  const brief = `${chartMenuWords(language).ownViewBrief} `;
  const notes = ownView === null ? [''] : [`${ownView}. `, brief];
  const texts = notes.flatMap((note) => findings.map((finding) => `${note}${finding}\n${link}`));
  return texts.find(({ length }) => length <= LONGEST_MESSAGE) ?? texts.at(-1) ?? link;
}
