import type { Language } from '../domain/language.ts';
import type { CandidateId, Poll, PollsterId } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { dossierWords } from '../i18n/dossier-words.ts';
import { formatDay, formatSigned } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import type { PollsterFigure } from './chart-model.ts';
import { pollMargin } from './chart-polls.ts';
import { leaderAt, leadText } from './lead-text.ts';
import { countedPolls, isCount } from './claim-errors.ts';
import { claimErrorRows, type ClaimErrorRow } from './claim-table.ts';
import { lastMargin } from './explain.ts';
import type { Estimated } from './group-effects.ts';
import { pairNames } from './names.ts';
import type { Points } from './points.ts';
import { pollRecordTable, type PollRecordModel, type PollRecordTable } from './poll-record.ts';
import type { TableSource } from './poll-table.ts';
import { pollsterChartModel } from './pollster-chart.ts';

/** The group that a firm is counted in, and on whose word. */
export interface FirmGroup {
  readonly label: string;
  readonly definition: string;
  readonly basis: string;
  readonly sourceUrl: string;
}

/** A firm's house effect on the margin; words final. */
export interface FirmHouse {
  /** `+3.4` */
  readonly figure: string;
  /** `−1.0 to +7.9`, the 95 % range. */
  readonly range: string;
  /** Whom the firm's figures favour, for the colour; null where they favour neither. */
  readonly leader: CandidateId | null;
  /** What the figure is measured from, and what its sign means. */
  readonly against: string;
}

/** How far a firm's last poll, and the average of its group, stood from each claimed result. */
export interface FirmErrors {
  /** Which poll is measured, or why there is none; without one there are no rows. */
  readonly lastPoll: string;
  /** What the figures are, and what they do not say. */
  readonly intro: string;
  /** What each row's errors are of. */
  readonly heads: readonly string[];
  readonly rows: readonly ClaimErrorRow[];
  /** Why exit polls are not among the rows; null where the race has none. */
  readonly exitPolls: string | null;
}

/** One of the firm's polls. */
export interface FirmPollRow extends PollRecordModel {
  /** Interviews and weight in the average, in one line. */
  readonly standing: string;
}

/** The firm's polls of one question. */
export interface FirmPollTable extends Omit<PollRecordTable, 'rows'> {
  readonly heading: string;
  /** Newest first. */
  readonly rows: readonly FirmPollRow[];
}

/** All that a race's files and its estimate say of one firm. */
export interface FirmInRaceModel {
  readonly id: string;
  readonly name: string;
  /** How many polls, and how many of them are averaged. */
  readonly polls: string;
  /** Null where no page that was read says. */
  readonly group: FirmGroup | null;
  /** Null for a firm without a poll in an average. */
  readonly house: FirmHouse | null;
  /** Null where no counted result is claimed. */
  readonly errors: FirmErrors | null;
  /** The main question first; questions without a poll of the firm are left out. */
  readonly tables: readonly FirmPollTable[];
}

/** A firm's part in a race. */
export function firmInRaceModel(
  { race, estimate }: Estimated,
  pollster: PollsterId,
  language: Language,
): FirmInRaceModel {
  const tables = firmTables({ race, estimate }, pollster, language);
  return {
    id: race.id,
    name: race.shortName[language],
    polls: pollsText(surveysOf(race, pollster).length, tables, language),
    group: firmGroup(race, pollster, language),
    house: firmHouse({ race, estimate }, pollster, language),
    errors: firmErrors({ race, estimate }, pollster, language),
    tables,
  };
}

/** The firm's surveys in a race, whatever they asked; other readings of the same fieldwork are not counted. */
export function surveysOf(race: Race, pollster: PollsterId): readonly Poll[] {
  return [race, ...race.questions]
    .flatMap(({ polls }): readonly Poll[] => polls)
    .filter((poll) => poll.pollster === pollster && poll.variant === '');
}

function pollsText(surveys: number, tables: readonly FirmPollTable[], language: Language): string {
  const averaged = tables.flatMap(({ rows }) => rows).filter((row) => row.averaged);
  return dossierWords(language).polls(surveys, averaged.length);
}

function firmGroup(race: Race, pollster: PollsterId, language: Language): FirmGroup | null {
  const membership = race.memberships.find((entry) => entry.pollster === pollster);
  const group = race.groups.find(({ id }) => id === membership?.group);
  if (membership === undefined || group === undefined) return null;
  const { basis, sourceUrl } = membership;
  return {
    label: group.label[language],
    definition: group.definition[language],
    basis,
    sourceUrl,
  };
}

/** The figure of the pollster chart. */
function firmHouse(
  { race, estimate }: Estimated,
  pollster: PollsterId,
  language: Language,
): FirmHouse | null {
  const { sections } = pollsterChartModel(race, estimate, { measure: 'house-effect' }, language);
  const found = sections.flatMap(({ label, rows }) =>
    rows
      .filter((row) => row.pollster === pollster)
      .flatMap((row) => row.figures.map((figure) => houseOf(race, label, figure, language))),
  );
  return found[0] ?? null;
}

function houseOf(
  race: Race,
  label: string,
  { value, low, high }: PollsterFigure,
  language: Language,
): FirmHouse {
  const [from, to] = [low ?? value, high ?? value].map((end) => formatSigned(end, language, 1));
  return {
    figure: formatSigned(value, language, 1),
    range: modelWords(language).range(from ?? '', to ?? ''),
    leader: leaderAt(race.pair, value, 1),
    against: dossierWords(language).houseAgainst(label, ...pairNames(race)),
  };
}

function firmErrors(
  { race, estimate }: Estimated,
  pollster: PollsterId,
  language: Language,
): FirmErrors | null {
  const words = dossierWords(language);
  if (!race.results.some(({ kind }) => isCount(kind))) return null;
  const last = countedPolls(race, pollster).at(-1);
  const margin = last === undefined ? null : pollMargin(race, last, estimate.basis);
  if (last === undefined || margin === null) {
    return { lastPoll: words.noLastPoll, intro: '', heads: [], rows: [], exitPolls: null };
  }
  const average = groupAverage({ race, estimate }, pollster);
  const lead = leadText(race, margin, language);
  return {
    lastPoll: words.lastPoll(formatDay(last.endDate, language), lead),
    intro: words.errorIntro(...pairNames(race)),
    heads: [words.pollMinusClaim, ...average.map(() => words.averageMinusClaim)],
    rows: claimErrorRows(race, [margin, ...average], language),
    exitPolls: race.results.every(({ kind }) => isCount(kind)) ? null : words.exitPolls,
  };
}

/** The last average of the firm's group, to stand beside the firm; none where the group has no estimate. */
function groupAverage({ race, estimate }: Estimated, pollster: PollsterId): Points[] {
  const id = groupOf(race, pollster);
  const margin = lastMargin(estimate.groups.find(({ group }) => group === id));
  return margin === undefined ? [] : [margin];
}

function firmTables(
  { race, estimate }: Estimated,
  pollster: PollsterId,
  language: Language,
): FirmPollTable[] {
  const words = dossierWords(language);
  const tableOf = (
    source: TableSource,
    estimated: Estimate | null,
    heading: string,
  ): FirmPollTable => {
    const { candidates, pair } = source;
    const polls = source.polls.filter((poll) => poll.pollster === pollster);
    const table = pollRecordTable(race, { candidates, pair, polls }, estimated, language);
    const rows = table.rows.map((row) => ({ ...row, standing: standingText(row, language) }));
    return { ...table, heading, rows };
  };
  const main = tableOf(race, estimate, words.pollsHeading);
  const others = race.questions.map((question) =>
    tableOf(question, null, words.otherQuestion(question.label[language])),
  );
  return [main, ...others].filter(({ rows }) => rows.length > 0);
}

function standingText({ interviews, weight }: PollRecordModel, language: Language): string {
  return weight === '' ? interviews : `${interviews} · ${dossierWords(language).weight(weight)}`;
}
