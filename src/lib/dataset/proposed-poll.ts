import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import type { Poll, PollId } from '../domain/poll.ts';
import type { Pollster, Question, Race } from '../domain/race.ts';
import { textFault } from './cell-text.ts';
import { isSlug } from './cells.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { parseFirms } from './firm-rows.ts';
import type { Firms } from './firms.ts';
import { hasLookAlikes, slugOf } from './nearest.ts';
import {
  formatRow,
  withLastLine,
  withPollLine,
  type CellTexts,
  type GrownFile,
} from './poll-line.ts';
import { freeId, plainPollId } from './poll-id.ts';
import { parsePolls, pollsName, type PollsReading } from './polls-file.ts';
import { ungroupedFirms } from './ungrouped-firms.ts';

/** A CSV file as it is published, by its path in the data root. */
export interface PublishedFile {
  readonly file: string;
  readonly text: string;
  readonly table: CsvTable;
}

/** What a proposed poll is read against: the race's files as published. */
export interface ProposalGround {
  readonly race: Race;
  /** Which of the race's further questions the poll asked; null for the main one. */
  readonly question: Question | null;
  readonly polls: PublishedFile;
  readonly firms: PublishedFile;
  readonly today: CalendarDay;
  /** What the files say without the proposal. */
  readonly before: RaceFilesReading;
}

/** Whose file a proposal is read for, and when. */
type Setting = Pick<ProposalGround, 'race' | 'question' | 'today'>;

/** What somebody proposes to add to a race's polls file. */
export interface Proposal {
  /**
   * Texts by column name, as typed. `pollster` may be a firm's name or alias; an empty `poll_id` is made of
   * the firm and the end date.
   */
  readonly cells: CellTexts;
  /** The firm is not in pollsters.csv yet: it gets a line of its own there. */
  readonly newFirm: boolean;
}

/** A line and the physical line on which it belongs in a file. */
export interface ProposedLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A file's text, by its path in the data root. */
export type GrownText = Pick<PublishedFile, 'file' | 'text'>;

/** What the reader says of a proposal, as it would of the file with the line in it. */
export interface Judgement {
  readonly polls: ProposedLine;
  /** Null where the firm is known. */
  readonly firms: ProposedLine | null;
  /** The files with the proposed lines in them; no other line is touched. */
  readonly grown: readonly GrownText[];
  /** The poll, and all firms; null if an error names the line. */
  readonly accepted: { readonly poll: Poll; readonly firms: readonly Pollster[] } | null;
  /** About the proposed lines. */
  readonly own: readonly DataIssue[];
  /** About other lines or a file as a whole, where the proposal is what gives rise to them. */
  readonly elsewhere: readonly DataIssue[];
}

interface RaceFilesReading {
  readonly polls: PollsReading;
  readonly firms: Firms;
  readonly issues: readonly DataIssue[];
}

/** The ground from the bytes of the question's polls file and of the data root's `pollsters.csv`; null if one can't be cut. */
export function parseProposalGround(
  race: Race,
  files: { readonly polls: Uint8Array; readonly firms: Uint8Array },
  today: CalendarDay,
  question: Question | null = null,
): ProposalGround | null {
  const name = pollsName(question?.id ?? null);
  const polls = publishedFile(`${race.id}/${name}`, files.polls);
  const firms = publishedFile('pollsters.csv', files.firms);
  if (polls === null || firms === null) return null;
  const setting = { race, question, today };
  return { ...setting, polls, firms, before: readBoth(setting, polls, firms) };
}

function publishedFile(file: string, bytes: Uint8Array): PublishedFile | null {
  const { table } = parseCsvTable(file, bytes);
  // The mark is kept: the file with a line more is the file otherwise.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return table === null ? null : { file, text, table };
}

function readBoth(
  { race, question, today }: Setting,
  polls: GrownText,
  firms: GrownText,
): RaceFilesReading {
  const read = parseFirms(firms.file, bytesOf(firms.text), today);
  const { candidates } = question ?? race;
  const { electionDay, ban, memberships } = race;
  const context = { candidates, electionDay, ban, firms: read.firms, today };
  const reading = parsePolls(polls.file, bytesOf(polls.text), context);
  // Only the main question's polls are averaged, group by group.
  const averaged = question === null ? reading.polls : [];
  const ungrouped = ungroupedFirms(polls.file, { polls: averaged, memberships });
  const issues = [...read.issues, ...reading.issues, ...ungrouped];
  return { polls: reading, firms: read.firms, issues };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads the files as they would be with the proposal in them: the same rules, words and places. */
export function judgeProposal(ground: ProposalGround, proposal: Proposal): Judgement {
  const cells = completedCells(ground, proposal);
  const { before, polls } = ground;
  const text = formatRow(polls.table, cells);
  const grown = withPollLine(polls.text, polls.table, before.polls.polls, text, placeOf(cells));
  const firms = grownFirms(ground, proposal, cells);
  const grownPolls = { file: polls.file, text: grown.text };
  const after = readBoth(ground, grownPolls, firms?.grown ?? ground.firms);
  const lines = [
    { file: polls.file, line: grown.line, text },
    ...(firms === null ? [] : [firms.proposed]),
  ];
  const own = after.issues.filter((issue) => lines.some((line) => isAbout(issue, line)));
  const poll = after.polls.polls.find(({ line }) => line === grown.line);
  return {
    polls: { file: polls.file, line: grown.line, text },
    firms: firms?.proposed ?? null,
    grown: [grownPolls, ...(firms === null ? [] : [firms.grown])],
    accepted: poll === undefined ? null : { poll, firms: after.firms.all },
    own,
    elsewhere: newIssues(before.issues, after.issues, lines),
  };
}

function completedCells(ground: ProposalGround, { cells, newFirm }: Proposal): CellTexts {
  const typed = (cells.get('pollster') ?? '').trim();
  const firm = newFirm ? slugOf(typed) : firmNamed(ground.before.firms, typed);
  const named = new Map([...cells, ['pollster', firm]]);
  if ((cells.get('poll_id') ?? '').trim() !== '') return named;
  return named.set('poll_id', pollIdFor(ground.before.polls.polls, named));
}

/** The id that a name or alias stands for, or would have; what was typed where its text is at fault. */
function firmNamed(firms: Firms, typed: string): string {
  const slug = slugOf(typed);
  const known = firms.ids.has(typed) ? typed : firms.byName.get(slug);
  if (known !== undefined) return known;
  const sound = textFault(typed, 'text') === null && !hasLookAlikes(typed);
  return sound && slug !== '' ? slug : typed;
}

/** `firm-enddate`, with a number behind it if that is taken; empty while firm or day are not known. */
function pollIdFor(polls: readonly Poll[], cells: CellTexts): PollId {
  const firm = cells.get('pollster') ?? '';
  const end = parseCalendarDay((cells.get('end_date') ?? '').trim());
  if (!isSlug(firm) || !end.ok) return '';
  const plain = plainPollId(firm, end.value);
  // Another reading of the same fieldwork shares the id of the first.
  if ((cells.get('variant') ?? '').trim() !== '') return plain;
  return freeId(plain, new Set(polls.map((poll) => poll.id)));
}

function placeOf(cells: CellTexts): Pick<Poll, 'endDate' | 'id' | 'variant'> | null {
  const end = parseCalendarDay((cells.get('end_date') ?? '').trim());
  if (!end.ok) return null;
  const textIn = (name: string): string => (cells.get(name) ?? '').trim();
  return { endDate: end.value, id: textIn('poll_id'), variant: textIn('variant') };
}

interface GrownFirms {
  readonly grown: GrownText;
  readonly proposed: ProposedLine;
}

function grownFirms(
  ground: ProposalGround,
  proposal: Proposal,
  cells: CellTexts,
): GrownFirms | null {
  if (!proposal.newFirm) return null;
  const { file, text, table } = ground.firms;
  const name = (proposal.cells.get('pollster') ?? '').trim();
  const row = formatRow(
    table,
    new Map([
      ['id', cells.get('pollster') ?? ''],
      ['name', name],
    ]),
  );
  const grown: GrownFile = withLastLine(text, table, row);
  return {
    grown: { file, text: grown.text },
    proposed: { file, line: grown.line, text: row },
  };
}

/** True if the issue stands on the proposed line; a quoted cell may run over several. */
function isAbout(issue: DataIssue, proposed: ProposedLine): boolean {
  if (issue.file !== proposed.file || (issue.line === 1 && issue.column === null)) return false;
  const end = proposed.line + proposed.text.split('\n').length;
  return issue.line >= proposed.line && issue.line < end;
}

/** Issues of other lines that were not there before, each at its place with the proposal in the file. */
function newIssues(
  before: readonly DataIssue[],
  after: readonly DataIssue[],
  proposed: readonly ProposedLine[],
): DataIssue[] {
  const known = new Set(before.map((issue) => issueKey(issue, proposed)));
  return after.filter(
    (issue) => !proposed.some((line) => isAbout(issue, line)) && !known.has(issueKey(issue, [])),
  );
}

function issueKey(issue: DataIssue, proposed: readonly ProposedLine[]): string {
  const above = proposed.filter(({ file, line }) => file === issue.file && line <= issue.line);
  const shift = above.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const line = issue.line === 1 ? 1 : issue.line + shift;
  return [issue.kind, issue.file, line, issue.column, issue.found].join('\u0000');
}
