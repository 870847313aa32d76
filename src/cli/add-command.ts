import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CalendarDay } from '../lib/domain/calendar-day.ts';
import { headerNames } from '../lib/dataset/header.ts';
import { pollsName } from '../lib/dataset/polls-file.ts';
import {
  judgeProposal,
  parseProposalGround,
  type Judgement,
  type Proposal,
  type ProposalGround,
  type ProposedLine,
} from '../lib/dataset/proposed-poll.ts';
import type { DataIssue } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { ok } from '../lib/domain/result.ts';
import { groupOf, type Question as RaceQuestion, type Race } from '../lib/domain/race.ts';
import { addPollWords } from '../lib/i18n/add-poll-words.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { readDataFiles, readDataRoot } from '../lib/server/read-data-root.ts';
import { addPollQuestions, NEW_FIRM } from './add-poll-questions.ts';
import { endOfAsking, type AskingSurroundings } from './asking-command.ts';
import type { Outcome } from './outcome.ts';
import {
  commandDay,
  commandLanguage,
  dataFolder,
  parseCommandLine,
  usageError,
  UsageError,
} from './command-usage.ts';
import { askWhichQuestion, questionNamed } from './poll-question.ts';
import {
  answerAll,
  asksAnything,
  type Conversation,
  type Flags,
  type Question,
} from './questions.ts';

const OWN_FLAGS = {
  question: { type: 'string' },
  'new-firm': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  data: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** `data:add` with its arguments, the command's own name left out. */
export async function dataAdd(
  args: readonly string[],
  around: AskingSurroundings,
): Promise<Outcome> {
  const language = commandLanguage(args, around.environment);
  const words = addPollWords(language);
  const said = { usage: words.usage(''), ended: words.ended };
  return endOfAsking(() => run(args, language, around), said, language);
}

/** What was called for, before it is settled which question the poll asked. */
interface Call {
  readonly args: readonly string[];
  /** The data root. */
  readonly data: string;
  readonly race: Race;
  readonly today: CalendarDay;
  readonly language: Language;
  readonly talk: Conversation;
}

/** What the command works on. */
interface Work extends Call {
  readonly ground: ProposalGround;
  readonly columns: readonly string[];
  readonly flags: Flags;
  readonly dryRun: boolean;
  readonly help: boolean;
}

async function run(
  args: readonly string[],
  language: Language,
  { environment, talk }: AskingSurroundings,
): Promise<Outcome> {
  const words = addPollWords(language);
  const loose = parseArgs({ args: [...args], options: OWN_FLAGS, strict: false });
  const [id] = loose.positionals;
  if (id === undefined && loose.values.help === true) return printed(words.usage(''));
  if (id === undefined) throw new UsageError(words.needsRace);
  const { data: root, today: wanted, question } = loose.values;
  const data = dataFolder(typeof root === 'string' ? root : undefined, environment);
  const today = commandDay(typeof wanted === 'string' ? wanted : undefined, language);
  const race = raceNamed(data, id, today, language);
  const call = { args, data, race, today, language, talk };
  const work = await settledWork(call, typeof question === 'string' ? question : null);
  if (work === null) return refused(words.unreadable);
  return work.help ? printed(words.usage(`:\n${listed(work.columns)}`)) : add(work);
}

function raceNamed(data: string, id: string, today: CalendarDay, language: Language): Race {
  const race = readDataRoot(data, today).races.find((known) => known.id === id);
  if (race === undefined) throw usageError(addPollWords(language).noSuchRace, id);
  return race;
}

/** The work on the question that is named; where none is and there are several, whoever is asked at all says which. */
async function settledWork(call: Call, named: string | null): Promise<Work | null> {
  const { race, language, talk } = call;
  const question = named === null ? ok(null) : questionNamed(race, named, language);
  if (!question.ok) throw new UsageError(question.problem);
  const work = workOn(call, question.value);
  if (named !== null || work === null || work.help || !isOpen(work)) return work;
  return workOn(call, await askWhichQuestion(race, language, talk));
}

function isOpen(work: Work): boolean {
  return work.race.questions.length > 0 && asksAnything(questionsOf(work), work.flags);
}

/** Null if one of the files can't be read. */
function workOn(call: Call, question: RaceQuestion | null): Work | null {
  const ground = groundOf(call, question);
  if (ground === null) return null;
  const columns = headerNames(ground.polls.table);
  return { ...call, ground, columns, ...readFlags(call.args, columns, call.language) };
}

/** The columns' names, some a line, indented as the usage is. */
function listed(columns: readonly string[]): string {
  const indent = ' '.repeat(22);
  const lines = columns.reduce<string[]>((all, column) => {
    const last = all.at(-1) ?? '';
    if (last === '' || last.length + column.length > 96) return [...all, indent + column];
    return [...all.slice(0, -1), `${last} ${column}`];
  }, []);
  return lines.join('\n');
}

function groundOf(
  { data, race, today }: Call,
  question: RaceQuestion | null,
): ProposalGround | null {
  const files = readDataFiles(data);
  const name = pollsName(question?.id ?? null);
  const [polls, firms] = [files.get(`${race.id}/${name}`), files.get('pollsters.csv')];
  return polls === undefined || firms === undefined
    ? null
    : parseProposalGround(race, { polls, firms }, today, question);
}

function readFlags(args: readonly string[], columns: readonly string[], language: Language) {
  const cells = Object.fromEntries(
    columns
      .filter((name) => !(name in OWN_FLAGS))
      .map((name) => [name, { type: 'string' }] as const),
  );
  const options = { ...cells, ...OWN_FLAGS };
  const { values, positionals } = parseCommandLine(args, options, language);
  if (positionals.length > 1) throw new UsageError(positionals.slice(1).join(' '));
  const texts = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const isNew = values['new-firm'] === true;
  const flags: Flags = (flag) => {
    const text = texts.get(flag);
    if (text === undefined) return [];
    return [flag === 'pollster' && isNew ? `${NEW_FIRM}${text}` : text];
  };
  return { flags, dryRun: values['dry-run'] === true, help: values.help === true };
}

function questionsOf({ ground, columns, flags, language }: Work): readonly Question<Proposal>[] {
  return addPollQuestions(ground, columns, flags, language);
}

async function add(work: Work): Promise<Outcome> {
  const { ground, flags, language, talk } = work;
  const questions = questionsOf(work);
  const asks = asksAnything(questions, flags);
  const start: Proposal = { cells: new Map([['added', ground.today]]), newFirm: false };
  if (asks) talk.say(addPollWords(language).intro);
  const proposal = await answerAll(start, questions, flags, talk);
  const judgement = judgeProposal(ground, proposal);
  if (judgement.accepted !== null) return finish(work, judgement, asks);
  if (!asks) return refused(remarks(judgement, language).join('\n'));
  return askAgain(work, proposal, questions);
}

/** Once all has been answered, an error may still be about how the answers go together. */
async function askAgain(
  work: Work,
  first: Proposal,
  questions: readonly Question<Proposal>[],
): Promise<Outcome> {
  const { ground, language, talk } = work;
  let proposal = first;
  for (;;) {
    const judgement = judgeProposal(ground, proposal);
    if (judgement.accepted !== null) return finish(work, judgement, true);
    for (const line of remarks(judgement, language)) talk.say(line);
    talk.say(addPollWords(language).again);
    proposal = await answerAll(proposal, questions, () => [], talk);
  }
}

async function finish(work: Work, judgement: Judgement, asks: boolean): Promise<Outcome> {
  const { dryRun, language, talk, data } = work;
  const words = addPollWords(language);
  const doubts = remarks(judgement, language);
  const lines = linesOf(judgement);
  if (dryRun) {
    const output = lines.map(({ text }) => text).join('\n');
    return { code: 0, output, complaint: doubts.join('\n') };
  }
  if (asks) {
    for (const line of [...doubts, ...lines.map(({ text }) => text)]) talk.say(line);
    const place = words.place(judgement.polls.file, judgement.polls.line);
    const answer = await talk.ask(`${words.confirm(place)} [${words.yes}]: `);
    if (answer === null || ![words.yes, ''].includes(answer.trim().toLowerCase())) {
      return refused(words.notWritten);
    }
  }
  for (const { file, text } of judgement.grown) writeFileSync(join(data, file), text);
  return printed(report(work, judgement).join('\n'));
}

function linesOf({ polls, firms }: Judgement): ProposedLine[] {
  return firms === null ? [polls] : [firms, polls];
}

function report({ data, race, ground, language }: Work, judgement: Judgement): string[] {
  const words = addPollWords(language);
  const folder = join(data, race.id);
  const written = linesOf(judgement).flatMap(({ file, line, text }) => [
    `${words.written} ${words.place(file, line)}`,
    text,
  ]);
  const firm = judgement.accepted?.poll.pollster ?? '';
  const groups = race.groups.map(({ id }) => id).join(', ');
  // The polls of a further question are averaged in no group.
  const groupless =
    ground.question === null && groupOf(race, firm) === undefined
      ? [words.groupless(firm, `${folder}/pollsters.csv`, groups)]
      : [];
  return [...written, ...remarks(judgement, language), ...groupless, words.next(folder)];
}

/** What the reader says of the proposal, errors first; the note about a group is said at length. */
function remarks({ own, elsewhere }: Judgement, language: Language): string[] {
  const order = ['error', 'warning', 'note'] as const;
  return order.flatMap((severity) =>
    [...own, ...elsewhere]
      .filter((issue) => issue.severity === severity && issue.kind !== 'firm-without-group')
      .map((issue) => remark(issue, language)),
  );
}

function remark(issue: DataIssue, language: Language): string {
  const { title, remedy } = describeIssue(issue, language);
  const words = issue.severity === 'note' ? title : `${title} ${remedy}`;
  return `${cliWords(language).severity[issue.severity]}: ${words}`;
}

function printed(output: string): Outcome {
  return { code: 0, output, complaint: '' };
}

function refused(complaint: string): Outcome {
  return { code: 1, output: '', complaint };
}
