import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { filesWords } from '../i18n/files-words.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { answerSentence, summaryModel } from './summary.ts';

/** A race's lead as a small picture; words final. */
export interface BadgeModel {
  readonly language: Language;
  readonly label: string;
  /** `Name +28 · 20 to 36`: the headline group's lead with its 95 % range. */
  readonly value: string;
  /** The whole answer, for those who don't see the picture. */
  readonly title: string;
  /** Colour of who is ahead, `#rrggbb`; null where nobody is. */
  readonly colour: string | null;
}

/** The badge of a race: the same lead and range as the headline group's card. */
export function badgeModel(race: Race, estimate: Estimate, language: Language): BadgeModel {
  const words = filesWords(language);
  const { groups } = summaryModel(race, estimate, DEFAULT_SELECTION, language);
  const card = groups.find(({ isHeadline }) => isHeadline);
  const [lead, range] = [card?.lead ?? null, card?.range ?? null];
  const leader = race.candidates.find(({ id }) => id === card?.leader);
  return {
    language,
    label: race.shortName[language],
    value: lead === null || range === null ? words.badgeNoValue : words.badgeValue(lead, range),
    title: answerSentence(race, estimate, DEFAULT_SELECTION, language),
    colour: leader?.colour.light ?? null,
  };
}
