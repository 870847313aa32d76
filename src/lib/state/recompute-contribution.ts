import { parseBrowserRace, type BrowserRace } from '../dataset/browser-race.ts';
import { withPolls } from '../dataset/assemble-race.ts';
import {
  judgeProposal,
  parseProposalGround,
  type Judgement,
  type ProposalGround,
  type ProposedLine,
} from '../dataset/proposed-poll.ts';
import { laterOf, type CalendarDay } from '../domain/calendar-day.ts';
import { dayInTimeZone } from '../domain/day-in-time-zone.ts';
import { hasError, type DataIssue, type Severity } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { DATE_BASES, POLL_STATUSES } from '../domain/poll.ts';
import { MAIN_QUESTION, type Question, type Race } from '../domain/race.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { estimate } from '../estimate/estimate.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import {
  contributionEffect,
  effectOfOtherQuestion,
  type ContributionEffect,
} from '../view/contribution.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';

/** A race as published, and what a new poll is checked against. */
export interface ContributionGround {
  readonly proposal: ProposalGround;
  /** The day that the published pages stand for. */
  readonly day: CalendarDay;
  readonly firms: readonly { readonly id: string; readonly name: string }[];
}

/** Something the reader says of a contribution; plain text, possibly with what was typed in it. */
export interface ContributionIssue {
  readonly key: string;
  readonly severity: Severity;
  /** The form's field, or null where it is about the row or another line. */
  readonly field: string | null;
  /** Where, if it is about another line than the proposed ones. */
  readonly place: string | null;
  readonly text: string;
}

/** What has been typed, as lines for the files and as the reader judges them. */
export interface JudgedContribution {
  readonly lines: readonly ProposedLine[];
  /** The header of the polls file, as a line. */
  readonly header: string;
  readonly issues: readonly ContributionIssue[];
  readonly sound: boolean;
  /** The firm is not known, or about to be added. */
  readonly firmIsNew: boolean;
  readonly judgement: Judgement;
}

/**
 * Reads what the site publishes of a race: `polls` is the file of the question. Throws if a file did not
 * arrive or is of another version.
 */
export async function readContributionGround(
  files: Readonly<Record<'race' | 'polls' | 'firms', Response>>,
  question: string,
): Promise<ContributionGround> {
  const missing = Object.values(files).find((response) => !response.ok);
  if (missing !== undefined) throw new Error(`${missing.url}: ${missing.status}`);
  const [race, polls, firms] = await Promise.all([
    files.race.text(),
    files.polls.arrayBuffer(),
    files.firms.arrayBuffer(),
  ]);
  const bytes = { polls: new Uint8Array(polls), firms: new Uint8Array(firms) };
  return groundOf(race, bytes, question, new Date());
}

/** The ground from the files' contents, at an instant. Throws if one can't be read. */
export function groundOf(
  raceJson: string,
  files: Readonly<Record<'polls' | 'firms', Uint8Array>>,
  question: string,
  now: Date,
): ContributionGround {
  const parsed = parseBrowserRace(raceJson);
  if (!parsed.ok) throw new Error(parsed.problem);
  const { race, day }: BrowserRace = parsed.value;
  // A clock that is behind the build is wrong: it must not call published days days to come.
  const today = laterOf(day, dayInTimeZone(now, 'UTC'));
  const asked = questionNamed(race, question);
  if (!asked.ok) throw new Error(asked.problem);
  const proposal = parseProposalGround(race, files, today, asked.value);
  if (proposal === null) throw new Error('not-a-polls-file');
  const known = proposal.before.firms.all.map(({ id, name }) => ({ id, name }));
  return { proposal, day, firms: known };
}

function questionNamed(race: Race, id: string): Result<Question | null, 'no-such-question'> {
  const question = race.questions.find((one) => one.id === id);
  if (question !== undefined) return ok(question);
  return id === MAIN_QUESTION ? ok(null) : failed('no-such-question');
}

/** Checks what has been typed, by the rules by which the site is built. */
export function judgeContribution(
  { proposal }: ContributionGround,
  typed: Readonly<Record<string, string>>,
  addFirm: boolean,
  language: Language,
): JudgedContribution {
  const cells = withDefaults(typed, proposal.today);
  const asTyped = judgeProposal(proposal, { cells, newFirm: false });
  const firmIsNew = asTyped.own.some(isAboutUnknownFirm);
  const judgement =
    addFirm && firmIsNew ? judgeProposal(proposal, { cells, newFirm: true }) : asTyped;
  const issues = [...judgement.own, ...judgement.elsewhere].filter(
    // The identifier makes itself of firm and day, which are asked for already.
    (issue) => !(issue.kind === 'empty-cell' && issue.field === 'poll_id'),
  );
  const { polls, firms } = judgement;
  return {
    lines: firms === null ? [polls] : [polls, firms],
    header: proposal.polls.table.header.cells.join(proposal.polls.table.delimiter),
    issues: issues.map((issue) => contributionIssue(issue, judgement, language)),
    sound: judgement.accepted !== null && !hasError(issues),
    firmIsNew,
    judgement,
  };
}

/** What is written where nothing is said: what an empty cell would mean, and the day it is. */
function withDefaults(
  typed: Readonly<Record<string, string>>,
  today: CalendarDay,
): Map<string, string> {
  const defaults = { date_basis: DATE_BASES[0], status: POLL_STATUSES[0], added: today };
  const filled = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  return new Map([...Object.entries(defaults), ...filled]);
}

function isAboutUnknownFirm({ kind, field }: DataIssue): boolean {
  return (
    field === 'pollster' && ['unknown-firm', 'invalid-id', 'look-alike-letters'].includes(kind)
  );
}

function contributionIssue(
  issue: DataIssue,
  judgement: Judgement,
  language: Language,
): ContributionIssue {
  const { title, remedy } = describeIssue(issue, language);
  const { kind, file, line, column, severity } = issue;
  const own = judgement.own.includes(issue);
  const ofFirm = file === judgement.firms?.file;
  return {
    key: [kind, file, line, column, issue.field].join(' '),
    severity,
    field: own ? (ofFirm ? 'pollster' : issue.field) : null,
    place: own ? null : contributeWords(language).elsewhere(file, line),
    text: severity === 'note' ? title : `${title} ${remedy}`,
  };
}

/** What the poll would do to every group's average; null while an error stands in its way. */
export function effectOfContribution(
  { proposal, day }: ContributionGround,
  { sound, judgement }: JudgedContribution,
  language: Language,
): ContributionEffect | null {
  const { accepted } = judgement;
  if (!sound || accepted === null) return null;
  const { race, question, today } = proposal;
  if (question !== null) return effectOfOtherQuestion(language);
  const { poll, firms } = accepted;
  // A poll that ended after the last build is averaged by the next one, which stands for that day.
  const asOf = poll.endDate > day ? today : day;
  const after = withPolls(race, [...race.polls, poll], firms);
  const of = (one: Race) => ({
    race: one,
    estimate: estimate(one, estimateOptions(DEFAULT_SELECTION, one, asOf)),
  });
  return contributionEffect(poll, of(race), of(after), language);
}
