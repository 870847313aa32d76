import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { marginShift } from './margin-shift.ts';
import type { RangedPoints } from './points.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { summaryModel, type GroupCard, type SummaryModel } from './summary.ts';

/** A group's lead; words final. */
export interface GroupLead {
  /** `Name +28`. */
  readonly lead: string;
  /** `20 to 36`. */
  readonly range: string;
  /** First minus second of the pair, with the result range; null where the group has no such margin. */
  readonly margin: RangedPoints | null;
}

/** What a change of the data does to one group's lead; words final. */
export interface EffectRow {
  readonly id: string;
  readonly group: string;
  /** Null where the group has no average. */
  readonly before: GroupLead | null;
  readonly after: GroupLead | null;
  /** `0.4 points towards Name`. */
  readonly change: string;
}

/** A race and its estimate. */
export interface Estimated {
  readonly race: Race;
  readonly estimate: Estimate;
}

/** What the race's page says first, with nothing chosen. */
export function summaryOf({ race, estimate }: Estimated, language: Language): SummaryModel {
  return summaryModel(race, estimate, DEFAULT_SELECTION, language);
}

/** The leads of all groups of both summaries, in the order of `after`; groups that are gone come last. */
export function effectRows(
  race: Race,
  before: SummaryModel | null,
  after: SummaryModel | null,
  language: Language,
): EffectRow[] {
  const [old, now] = [before?.groups ?? [], after?.groups ?? []];
  const ids = new Set([...now, ...old].map(({ id }) => id));
  const cardOf = (cards: readonly GroupCard[], id: string) => cards.find((card) => card.id === id);
  return [...ids].map((id) => effectRow(race, id, cardOf(old, id), cardOf(now, id), language));
}

function effectRow(
  race: Race,
  id: string,
  before: GroupCard | undefined,
  after: GroupCard | undefined,
  language: Language,
): EffectRow {
  return {
    id,
    group: (after ?? before)?.label ?? id,
    before: groupLead(before),
    after: groupLead(after),
    change: changeText(race, before, after, language),
  };
}

function groupLead(card: GroupCard | undefined): GroupLead | null {
  if (card === undefined || card.lead === null || card.range === null) return null;
  return { lead: card.lead, range: card.range, margin: card.margin };
}

/** How far the lead moves and towards whom, to a tenth of a point. */
function changeText(
  race: Race,
  before: GroupCard | undefined,
  after: GroupCard | undefined,
  language: Language,
): string {
  const { unchanged } = contributeWords(language);
  const [was, is] = [before?.margin ?? null, after?.margin ?? null];
  if (was === null || is === null) {
    return (before?.lead ?? null) === (after?.lead ?? null) ? unchanged : '';
  }
  return marginShift(race, is.value - was.value, language) ?? unchanged;
}
