import { adaptForeignPolls, type ForeignAdaptation } from '../dataset/adapters/adapt-polls.ts';
import { recogniseFormat } from '../dataset/adapters/foreign-format.ts';
import { OPEN_MAPPING } from '../dataset/adapters/import-mapping.ts';
import { withPolls } from '../dataset/assemble-race.ts';
import { parseBrowserRace } from '../dataset/browser-race.ts';
import { parsePollsCsv, type OwnPolls } from '../dataset/own-polls.ts';
import { assembleOwnRace } from '../dataset/own-race.ts';
import { dayNumber, type CalendarDay } from '../domain/calendar-day.ts';
import { printable, type DataIssue, type Severity } from '../domain/issue.ts';
import type { ImportIssue } from '../domain/import-issue.ts';
import type { Language, Localized } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { formatNumber } from '../i18n/format.ts';
import { describeImportIssue } from '../i18n/import-words.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { ownWords } from '../i18n/own-words.ts';
import { racePageModel, type RacePage } from '../view/race-page.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';

/** More polls than any election has; an average of more would keep the reader waiting. */
export const MOST_POLLS = 5000;
/** More remarks than anybody reads. */
const MOST_ISSUES = 200;
/** Links are for those who check a published row; a reader's own file may do without. */
const NO_SOURCE = { source_url: 'https://own-file.invalid/' };

/** A reader's file and how it is to be read. */
export interface OwnRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A race's `race.json`, if the file is to be read as polls of that race. */
  readonly race: string | null;
  /** The day of the vote of a race of its own; null if nobody says. */
  readonly voteDay: CalendarDay | null;
  /** Which of the races or tables of the file: column → value. */
  readonly where: Readonly<Record<string, string>>;
  readonly today: CalendarDay;
  readonly language: Language;
}

/** What is being done with the file. */
export type OwnStage = 'reading' | 'checking' | 'averaging' | 'drawing';

/** A remark on the file; plain text, possibly with what stood in it. */
export interface OwnIssue {
  readonly severity: Severity;
  readonly kind: string;
  /** `line 7, column 12`. */
  readonly place: string;
  readonly text: string;
}

/** A reader's file, checked, averaged and written up; plain data, words final. */
export interface OwnView {
  /** Answer and charts; null while no poll could be read. */
  readonly page: RacePage | null;
  /** Why there is no answer; null where there is one. */
  readonly refusal: string | null;
  readonly tally: string;
  /** Errors first. */
  readonly issues: readonly OwnIssue[];
  /** How many more there are, in words; null if none. */
  readonly moreIssues: string | null;
  /** Where the file holds several races or tables: what to choose one by. */
  readonly choices: ForeignAdaptation['choices'];
  /** The polls in the project's columns, where the file has others. */
  readonly csv: string | null;
}

/** What was read of a file, whatever its format. */
interface OwnReading {
  readonly own: OwnPolls;
  readonly rows: number;
  readonly adaptation: ForeignAdaptation | null;
  readonly issues: readonly OwnIssue[];
}

/** Checks, averages and writes up a file. Throws if `request.race` is not what this site publishes. */
export function readOwnFile(request: OwnRequest, tell: (stage: OwnStage) => void): OwnView {
  tell('checking');
  const published = request.race === null ? null : publishedRace(request.race);
  const reading = readFile(request, published);
  const race = raceOf(reading, published, request);
  const { polls } = reading.own;
  const words = ownWords(request.language);
  const count = (value: number): string => formatNumber(value, request.language);
  const { shown, more } = firstIssues(reading.issues, request.language);
  const tooMany =
    polls.length > MOST_POLLS ? words.tooManyPolls(count(polls.length), count(MOST_POLLS)) : null;
  return {
    page: race === null || tooMany !== null ? null : pageOf(race, request, tell),
    refusal: tooMany ?? (race === null ? words.noPolls : null),
    tally: words.tally(count(reading.rows), count(polls.length)),
    issues: shown,
    moreIssues: more,
    choices: reading.adaptation?.choices ?? [],
    csv: polls.length === 0 ? null : (reading.adaptation?.csv ?? null),
  };
}

function publishedRace(text: string): Race {
  const parsed = parseBrowserRace(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value.race;
}

function readFile(request: OwnRequest, published: Race | null): OwnReading {
  const { bytes, language } = request;
  const name = printable(request.name);
  const format = recogniseFormat(name, bytes);
  const read = (content: Uint8Array): OwnPolls =>
    parsePollsCsv(name, content, {
      today: request.today,
      candidates: published?.candidates ?? null,
      electionDay: published?.electionDay ?? request.voteDay,
      pollsters: published?.pollsters ?? [],
    });
  if (format === 'project' || format === 'unknown') {
    const own = read(bytes);
    const issues = own.issues.map((issue) => checkIssue(issue, language));
    return { own, rows: own.rows, adaptation: null, issues };
  }
  const adaptation = adaptForeignPolls(name, bytes, {
    ...OPEN_MAPPING,
    where: request.where,
    defaults: NO_SOURCE,
    firms: published?.pollsters ?? [],
    candidatesKnown: published?.candidates ?? null,
  });
  const own = read(new TextEncoder().encode(adaptation.csv));
  return {
    own,
    rows: adaptation.rows,
    adaptation,
    issues: foreignIssues(adaptation, own, language),
  };
}

/** The file's own faults, how it was understood, and what the check then says of the rows made of it. */
function foreignIssues(
  { fileIssues, issues, origins }: ForeignAdaptation,
  own: OwnPolls,
  language: Language,
): OwnIssue[] {
  // A row made of several is told at the first of them; the header is line 1 here and there.
  const lineOf = (line: number): number => (origins[line - 2]?.[0] ?? line - 1) + 1;
  const ofRows = own.polls.length === 0 && own.rows === 0 ? [] : own.issues;
  return [
    ...fileIssues.map((issue) => checkIssue(issue, language)),
    ...issues.map((issue) => importIssueInWords(issue, language)),
    ...ofRows.map((issue) => {
      const line = lineOf(issue.line);
      return checkIssue({ ...issue, line, column: null }, language);
    }),
  ];
}

function checkIssue(issue: DataIssue, language: Language): OwnIssue {
  const { title, expected, remedy } = describeIssue(issue, language);
  const isNote = issue.severity === 'note';
  const text = isNote ? title : [title, expected, remedy].filter(Boolean).join(' ');
  return { severity: issue.severity, kind: issue.kind, place: placeOf(issue, language), text };
}

function importIssueInWords(issue: ImportIssue, language: Language): OwnIssue {
  const { title, remedy } = describeImportIssue(issue, language);
  const count = issue.rows.length;
  const rows = count > 1 ? ownWords(language).rows(formatNumber(count, language)) : '';
  const text = [title, remedy, rows].filter((part) => part !== '').join(' ');
  return { severity: issue.severity, kind: issue.kind, place: placeOf(issue, language), text };
}

function placeOf(
  { line, column }: { readonly line: number; readonly column: number | null },
  language: Language,
): string {
  const place = column === null ? null : String(column);
  return ownWords(language).at(String(line), place);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function firstIssues(
  issues: readonly OwnIssue[],
  language: Language,
): { readonly shown: readonly OwnIssue[]; readonly more: string | null } {
  const ordered = ORDER.flatMap((grave) => issues.filter(({ severity }) => severity === grave));
  const left = ordered.length - MOST_ISSUES;
  const more = left > 0 ? ownWords(language).moreIssues(formatNumber(left, language)) : null;
  return { shown: ordered.slice(0, MOST_ISSUES), more };
}

/** The published race with the file's polls in place of its own, or a race made of the file alone. */
function raceOf(
  { own, adaptation }: OwnReading,
  published: Race | null,
  { name, voteDay }: OwnRequest,
): Race | null {
  if (own.polls.length === 0) return null;
  if (published !== null) return withPolls(published, own.polls, own.pollsters);
  const named = adaptation?.candidates ?? [];
  const title = printable(name);
  return assembleOwnRace(own, {
    name: inBoth((words) => words.raceName(title)),
    group: {
      label: inBoth((words) => words.averageName),
      phrase: inBoth((words) => words.phrase),
      definition: inBoth((words) => words.definition),
    },
    candidateNames: new Map(named.map((candidate) => [candidate.id, candidate.name])),
    voteDay,
  });
}

function inBoth(text: (words: ReturnType<typeof ownWords>) => string): Localized {
  return { en: text(ownWords('en')), es: text(ownWords('es')) };
}

function pageOf(race: Race, request: OwnRequest, tell: (stage: OwnStage) => void): RacePage {
  const { today, language, voteDay } = request;
  tell('averaging');
  const now = estimate(race, estimateOptions(DEFAULT_SELECTION, race, today));
  tell('drawing');
  const page = racePageModel(race, now, language);
  return request.race === null && voteDay === null ? withoutVote(page, race, language) : page;
}

/** The charts of a race whose vote nobody has named end with the last poll, and say so. */
function withoutVote(page: RacePage, { polls }: Race, language: Language): RacePage {
  const last = polls.at(-1);
  if (last === undefined) return page;
  const vote = { x: dayNumber(last.endDate), label: ownWords(language).lastPoll };
  const end = <M extends RacePage['trend']>(model: M): M =>
    'vote' in model ? { ...model, vote } : model;
  return { ...page, trend: end(page.trend), margin: end(page.margin) };
}
