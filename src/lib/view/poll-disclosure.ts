import { disclosureOf } from '../domain/disclosure.ts';
import type { Language } from '../domain/language.ts';
import type { Poll } from '../domain/poll.ts';
import type { Share } from '../domain/share.ts';
import { disclosureWords } from '../i18n/disclosure-words.ts';
import { formatDay, formatList } from '../i18n/format.ts';
import { pointsOf } from './points.ts';
import { interviewsText } from './poll-table.ts';
import { reportedNumber, reportedPercent } from './reported-number.ts';

/** What a poll's publisher told of it beyond dates, sample and shares, and what not; words final. */
export interface PollDisclosure {
  /** `1,200 interviews`, or that the sample is not reported. */
  readonly interviews: string;
  /** `registered voters · face to face · undecided 8.2%`; empty where nothing was told. */
  readonly told: string;
  /** `Not disclosed: who paid, margin of error.`; empty where everything was told. */
  readonly missing: string;
  /** An archived copy of the source; null where the files have none. */
  readonly archive: { readonly url: string; readonly label: string } | null;
}

/** What is known of a poll that a table has no column for, and what should be and is not. */
export function pollDisclosure(poll: Poll, language: Language): PollDisclosure {
  const words = disclosureWords(language);
  const missing = disclosureOf(poll).missing.map((item) => words.items[item]);
  return {
    interviews: interviewsText(poll, language),
    told: [...askedTexts(poll, language), ...figureTexts(poll, language)]
      .filter((text) => text !== '')
      .join(' · '),
    missing: missing.length === 0 ? '' : words.missing(formatList(missing, language)),
    archive: poll.archiveUrl === null ? null : { url: poll.archiveUrl, label: words.archived },
  };
}

function askedTexts(poll: Poll, language: Language): string[] {
  const words = disclosureWords(language);
  const { publishedDate, population, modes, marginOfError } = poll;
  return [
    population === null ? '' : words.populations[population],
    modes.map((mode) => words.modes[mode] ?? mode).join(' + '),
    marginOfError === null
      ? ''
      : words.marginOfError(reportedNumber(pointsOf(marginOfError / 100), language)),
    publishedDate === null ? '' : words.publishedOn(formatDay(publishedDate, language, 'medium')),
  ];
}

function figureTexts(poll: Poll, language: Language): string[] {
  const words = disclosureWords(language);
  return [
    percentText(poll.undecided, words.undecided, language),
    words.treatments[poll.undecidedTreatment],
    percentText(poll.none, words.none, language),
    percentText(poll.other, words.other, language),
  ];
}

function percentText(
  share: Share | null,
  say: (percent: string) => string,
  language: Language,
): string {
  return share === null ? '' : say(reportedPercent(pointsOf(share), language));
}
