import type { Poll } from './poll.ts';

/**
 * What a poll's publisher should tell (after the AAPOR and ESOMAR lists, as far as the files hold it),
 * each named by its column.
 */
export const DISCLOSURE_ITEMS = [
  'sponsor',
  'start_date',
  'sample_size',
  'population',
  'mode',
  'margin_of_error',
  'undecided',
] as const;
export type DisclosureItem = (typeof DISCLOSURE_ITEMS)[number];

/** How much of what it should tell a poll tells: disclosure, which is not quality. */
export interface Disclosure {
  readonly disclosed: readonly DisclosureItem[];
  readonly missing: readonly DisclosureItem[];
}

/** What of a poll disclosure looks at. */
export type DisclosedFields = Pick<
  Poll,
  | 'sponsor'
  | 'startDate'
  | 'dateBasis'
  | 'sampleSize'
  | 'population'
  | 'modes'
  | 'marginOfError'
  | 'undecided'
  | 'undecidedTreatment'
>;

/** Which of the items a poll discloses. Undecided voters that were left out on purpose are not missing. */
export function disclosureOf(poll: DisclosedFields): Disclosure {
  return {
    disclosed: DISCLOSURE_ITEMS.filter((item) => isDisclosed(poll, item)),
    missing: DISCLOSURE_ITEMS.filter((item) => !isDisclosed(poll, item)),
  };
}

function isDisclosed(poll: DisclosedFields, item: DisclosureItem): boolean {
  switch (item) {
    case 'sponsor':
      return poll.sponsor !== null;
    case 'start_date':
      return poll.startDate !== null && poll.dateBasis === 'fieldwork';
    case 'sample_size':
      return poll.sampleSize !== null;
    case 'population':
      return poll.population !== null;
    case 'mode':
      return poll.modes.length > 0;
    case 'margin_of_error':
      return poll.marginOfError !== null;
    case 'undecided':
      return poll.undecided !== null || poll.undecidedTreatment === 'excluded';
  }
}
