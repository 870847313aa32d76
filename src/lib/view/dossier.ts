import { DISCLOSURE_ITEMS, disclosureOf } from '../domain/disclosure.ts';
import type { Language } from '../domain/language.ts';
import { pollKey, type Poll, type PollsterId } from '../domain/poll.ts';
import { groupOf, type Pollster, type Race } from '../domain/race.ts';
import type { Estimate, GroupEstimate } from '../estimate/types.ts';
import { disclosureWords } from '../i18n/disclosure-words.ts';
import type { DossierWords } from '../i18n/dossier.en.ts';
import { dossierWords } from '../i18n/dossier-words.ts';
import { localeOf } from '../i18n/format.ts';
import { countedPolls } from './claim-errors.ts';
import { lastMargin } from './explain.ts';
import { firmInRaceModel, surveysOf, type FirmInRaceModel } from './firm-in-race.ts';
import type { Estimated } from './group-effects.ts';
import { leadText } from './lead-text.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { formatSelection, withPollsterToggled } from './selection-query.ts';
import { labelOf } from './summary.ts';

/** One thing to know of a firm. */
export interface FirmFact {
  readonly id: keyof DossierWords['facts'];
  readonly label: string;
  readonly text: string;
  /** http or https; null where the fact is no link. */
  readonly link: string | null;
  /** False where the files say nothing. */
  readonly isStated: boolean;
}

/** How many of the firm's polls disclose one item. */
export interface FirmDisclosure {
  readonly item: string;
  /** `3 of 7` */
  readonly polls: string;
}

/** A firm as one race's dossier shows it: first what it is, then each race it polled. */
export interface DossierModel {
  readonly id: PollsterId;
  readonly firm: string;
  readonly title: string;
  readonly description: string;
  /** Whose dossier it is part of. */
  readonly race: { readonly id: string; readonly name: string };
  readonly facts: readonly FirmFact[];
  readonly disclosureIntro: string;
  readonly disclosures: readonly FirmDisclosure[];
  /** The dossier's own race. */
  readonly own: FirmInRaceModel;
  /** The other races that the firm polled, in the order of the site. */
  readonly others: readonly FirmInRaceModel[];
  /** What leaving the firm out does to the average of its group, as a sentence. */
  readonly withoutIt: string;
  /** The query of the view without the firm: `without=<id>`. */
  readonly withoutQuery: string;
}

/** A race, its estimate, and its estimate without the firm. */
export interface DossierRace extends Estimated {
  readonly withoutFirm: Estimate;
}

/** A firm's dossier in a race; `others` are the site's other races. */
export function dossierModel(
  firm: Pollster,
  own: DossierRace,
  others: readonly Estimated[],
  language: Language,
): DossierModel {
  const words = dossierWords(language);
  const { race } = own;
  const polled = others.filter((other) => surveysOf(other.race, firm.id).length > 0);
  const polls = [own, ...polled].flatMap((one) => surveysOf(one.race, firm.id));
  const dropped = withPollsterToggled(DEFAULT_SELECTION, firm.id, race);
  return {
    id: firm.id,
    firm: firm.name,
    title: words.title(firm.name, race.shortName[language]),
    description: words.description(firm.name, race.name[language]),
    race: { id: race.id, name: race.name[language] },
    facts: factsOf(firm, language),
    disclosureIntro: words.disclosureIntro(polls.length),
    disclosures: disclosuresOf(polls, language),
    own: firmInRaceModel(own, firm.id, language),
    others: polled.map((other) => firmInRaceModel(other, firm.id, language)),
    withoutIt: withoutText(own, firm.id, language),
    withoutQuery: formatSelection(dropped).toString(),
  };
}

function factsOf(firm: Pollster, language: Language): FirmFact[] {
  const words = dossierWords(language);
  const fact = (id: FirmFact['id'], text: string | null, link: string | null = null): FirmFact => ({
    id,
    label: words.facts[id],
    text: text ?? words.notStated,
    link,
    isStated: text !== null,
  });
  const aliases = firm.aliases.length === 0 ? null : firm.aliases.join(', ');
  return [
    fact('aliases', aliases),
    fact('country', countryName(firm.country, language)),
    fact('website', firm.website, firm.website),
    fact('founded', firm.founded),
    fact('notes', firm.notes),
  ];
}

function countryName(code: string | null, language: Language): string | null {
  if (code === null) return null;
  return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code;
}

function disclosuresOf(polls: readonly Poll[], language: Language): FirmDisclosure[] {
  const given = polls.map((poll) => new Set(disclosureOf(poll).disclosed));
  return DISCLOSURE_ITEMS.map((item) => {
    const count = given.filter((items) => items.has(item)).length;
    return {
      item: disclosureWords(language).items[item],
      polls: dossierWords(language).disclosed(count, polls.length),
    };
  });
}

function withoutText(
  { race, estimate, withoutFirm }: DossierRace,
  pollster: PollsterId,
  language: Language,
): string {
  const words = dossierWords(language);
  const id = groupOf(race, pollster) ?? '';
  const group = estimate.groups.find((one) => one.group === id);
  const before = lastMargin(group);
  if (before === undefined || !isCarriedBy(group, race, pollster)) return words.notAveraged;
  const label = labelOf(race, id, language);
  const after = lastMargin(withoutFirm.groups.find((one) => one.group === id));
  if (after === undefined) return words.withoutNone(label);
  const [now, then] = [before, after].map((margin) => leadText(race, margin, language));
  return words.withoutEffect(label, now ?? '', then ?? '');
}

/** True if a poll of the firm has a weight in the group's average. */
function isCarriedBy(group: GroupEstimate | undefined, race: Race, pollster: PollsterId): boolean {
  const own = new Set(countedPolls(race, pollster).map(pollKey));
  return group?.influences.some(({ poll }) => own.has(poll)) === true;
}
