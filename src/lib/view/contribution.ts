import type { Language } from '../domain/language.ts';
import { isAveraged, type Poll } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import type { ContributeWords } from '../i18n/contribute.en.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { formatDay } from '../i18n/format.ts';
import { effectRows, summaryOf, type EffectRow, type Estimated } from './group-effects.ts';

/** What a poll would do to a race's averages. */
export interface ContributionEffect {
  /** Why nothing changes; null where the poll is averaged. */
  readonly why: string | null;
  /** Null where the poll asked another question than the one that is averaged. */
  readonly leads: LeadsWithPoll | null;
}

/** The leads of every group as published and with the poll. */
export interface LeadsWithPoll {
  readonly caption: string;
  readonly rows: readonly EffectRow[];
  /** The answer as the page would give it with the poll. */
  readonly answer: string;
}

/** What a poll does that asked another of the race's questions: it is averaged with none. */
export function effectOfOtherQuestion(language: Language): ContributionEffect {
  return { why: contributeWords(language).otherQuestion, leads: null };
}

/** The leads of every group as published and with the poll, by the same functions as the race's page. */
export function contributionEffect(
  poll: Poll,
  before: Estimated,
  after: Estimated,
  language: Language,
): ContributionEffect {
  const words = contributeWords(language);
  const now = summaryOf(before, language);
  const then = summaryOf(after, language);
  const leads = {
    caption: words.effectCaption(formatDay(then.asOf, language)),
    rows: effectRows(after.race, now, then, language),
    answer: then.answer,
  };
  return { why: whyUnchanged(poll, after.race, words), leads };
}

function whyUnchanged(poll: Poll, race: Race, words: ContributeWords): string | null {
  if (poll.variant !== '') return words.otherReading;
  if (!isAveraged(poll)) return words.notAveraged;
  return groupOf(race, poll.pollster) === undefined ? words.ungrouped : null;
}
