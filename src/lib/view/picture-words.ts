import { chartPhrases } from '../i18n/chart-phrases.ts';
import { figureWords } from '../i18n/figure-words.ts';
import type { ChartId, ChartModel, ChartSeries, ClaimColumn } from './chart-model.ts';

/** A text for where there is room, and a shorter one for where there is less. */
export interface FullAndBrief {
  readonly full: string;
  readonly brief: string;
}

/** What a picture that travels alone says above and below its chart. */
export interface PictureWords {
  readonly chart: ChartId;
  /** The finding; where it is broken into lines, no number is parted from the name before it. */
  readonly title: string;
  /** What the reader chose, where this is not Margen's own view: without it the picture would be a forgery. */
  readonly ownView: string | null;
  /** The finding's range and whose polls it rests on; empty where there is nothing to say. */
  readonly standfirst: FullAndBrief;
  /** What the figures are of, on how many polls they rest, and which day. */
  readonly credit: string;
  /** What the signs on the chart mean; the brief one names no publishers where they are many. */
  readonly key: FullAndBrief;
  /** The dated events; left out, together with their marks, where there is no room. */
  readonly events: readonly string[];
  /** Where it is from: a short address. */
  readonly source: string;
}

/** The space in `Name +28`. */
const BEFORE_NUMBER = / (?=[+\u2212]?\d)/g;
/** Publishers that a brief key names at most. */
const FEW_PUBLISHERS: Readonly<Record<ChartId, number>> = { trend: 9, margin: 4, pollsters: 4 };

/** The words of a model's picture; `source` as `shortAddress` has it. */
export function pictureWords(
  model: ChartModel,
  source: string,
  ownView: string | null,
): PictureWords {
  const { title, credit, standfirst, events } = model;
  const [full, brief] = [keyText(model, true), keyText(model, hasFewPublishers(model))];
  return {
    chart: model.id,
    title: title.replace(BEFORE_NUMBER, '\u00a0'),
    ownView,
    standfirst,
    credit: [standfirst.basis, credit.polls, credit.asOf].join(' · '),
    key: { full, brief },
    events: events.map(({ number, date, label }) => `${String(number)}. ${date}: ${label}`),
    source,
  };
}

function keyText(model: ChartModel, isNamingPublishers: boolean): string {
  const { ban, hollow, language } = model;
  const parts = [
    ...linesKey(model),
    ...(isNamingPublishers ? claimsByPublisher(model) : claimsByKind(model)),
    ...(ban === null ? [] : [ban.label]),
    ...(hollow === null ? [] : [chartPhrases(language).pictureHollow]),
  ];
  return parts.join(' · ');
}

/** What bands and figures mean, and what each line rests on. */
function linesKey(model: ChartModel): string[] {
  if (model.id === 'pollsters' || model.series.length === 0) return [];
  return [chartPhrases(model.language).pictureRanges, ...model.series.flatMap(baseOf)];
}

function baseOf({ name, base }: ChartSeries): string[] {
  return base === null ? [] : [`${name}: ${base}`];
}

function hasFewPublishers({ id, claims }: ChartModel): boolean {
  return new Set(claims.flatMap(({ publishers }) => publishers)).size <= FEW_PUBLISHERS[id];
}

function claimsByKind({ claims, language }: ChartModel): string[] {
  const kinds = claims.map(({ letter, kindLabel }) => `${letter} ${kindLabel}`);
  return kinds.length === 0 ? [] : [figureWords(language).claimsKey(kinds.join(', '))];
}

function claimsByPublisher({ id, claims, language }: ChartModel): string[] {
  if (claims.length === 0) return [];
  const columns = claims
    .map((column) => `${column.letter} ${column.kindLabel}: ${said(column)}`)
    .join('; ');
  return id === 'pollsters'
    ? [figureWords(language).claimsKey(columns)]
    : [chartPhrases(language).pictureClaims(columns)];
}

/** The publishers in their order; one that follows itself is counted: `CNE ×2`. */
function said({ publishers }: ClaimColumn): string {
  const runs = publishers.reduce<readonly { readonly name: string; readonly count: number }[]>(
    (done, name) => {
      const last = done.at(-1);
      if (last?.name !== name) return [...done, { name, count: 1 }];
      return [...done.slice(0, -1), { name, count: last.count + 1 }];
    },
    [],
  );
  return runs.map(({ name, count }) => (count > 1 ? `${name} ×${String(count)}` : name)).join(', ');
}

/** The address of a race as a picture names it; `base` as in siteUrl. */
export function shortAddress(base: string, race: string): string {
  return `${base.replace(/^https?:\/\//, '')}/${race}`;
}
