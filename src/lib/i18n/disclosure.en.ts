import type { DisclosureItem } from '../domain/disclosure.ts';
import type { Population, UndecidedTreatment } from '../domain/poll.ts';

const ITEMS: Readonly<Record<DisclosureItem, string>> = {
  sponsor: 'who paid',
  start_date: 'first day of fieldwork',
  sample_size: 'sample size',
  population: 'who was asked',
  mode: 'how they were asked',
  margin_of_error: 'margin of error',
  undecided: 'the undecided',
};

const POPULATIONS: Readonly<Record<Population, string>> = {
  adults: 'adults',
  registered: 'registered voters',
  likely: 'likely voters',
  voters: 'voters',
};

const TREATMENTS: Readonly<Record<UndecidedTreatment, string>> = {
  included: 'undecided within the figures',
  excluded: 'undecided left out of the figures',
  unknown: '',
};

/** Words for ways of asking that the project knows; another word stands as the file has it. */
const MODES: Readonly<Record<string, string>> = {
  'face-to-face': 'face to face',
  phone: 'by phone',
  ivr: 'by recorded calls',
  online: 'online',
  sms: 'by text message',
  mail: 'by post',
  mixed: 'in several ways',
};

/** Words for what a poll discloses, in English; `disclosure.es.ts` must have the same keys. */
export const disclosureEn = {
  items: ITEMS,
  populations: POPULATIONS,
  treatments: TREATMENTS,
  modes: MODES,
  marginOfError: (points: string) => `margin of error ± ${points} as reported`,
  undecided: (percent: string) => `undecided ${percent}`,
  none: (percent: string) => `none or blank ${percent}`,
  other: (percent: string) => `others ${percent}`,
  publishedOn: (day: string) => `published ${day}`,
  archived: 'archived copy',
  missing: (items: string) => `Not disclosed: ${items}.`,
};

/** The keys and shapes every language must have. */
export type DisclosureWords = typeof disclosureEn;
