import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headerNames } from '../lib/dataset/header.ts';
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
import { groupOf } from '../lib/domain/race.ts';
import { addPollWords } from '../lib/i18n/add-poll-words.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { readDataFiles, readDataRoot } from '../lib/server/read-data-root.ts';
import { addPollQuestions, NEW_FIRM } from './add-poll-questions.ts';
import { endOfAsking, type AskingSurroundings } from './asking-command.ts';
import type { Outcome } from './check-command.ts';
import { commandDay, commandLanguage, usageError, UsageError } from './command-usage.ts';
import {
  answerAll,
  asksAnything,
  type Conversation,
  type Flags,
  type Question,
} from './questions.ts';

const OWN_FLAGS = {
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
  return endOfAsking(() => run(args, language, around), {
    usage: words.usage(''),
    ended: words.ended,
  });
}

/** What the command works on. */
interface Work {
  /** The data root. */
  readonly data: string;
  /** The race's folder. */
  readonly folder: string;
  readonly ground: ProposalGround;
  readonly flags: Flags;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly talk: Conversation;
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
  const root = typeof loose.values.data === 'string' ? loose.values.data : undefined;
  const data = root ?? environment['MARGEN_DATA'] ?? 'data';
  const today = typeof loose.values.today === 'string' ? loose.values.today : undefined;
  const ground = groundOf(data, id, today, language);
  if (ground === null) return refused(words.unreadable);
  const columns = headerNames(ground.polls.table);
  const told = readFlags(args, columns);
  if (told.help) return printed(words.usage(`:\n${listed(columns)}`));
  const folder = join(data, id);
  return add({ folder, data, ground, language, talk, ...told });
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
  data: string,
  id: string,
  today: string | undefined,
  language: Language,
): ProposalGround | null {
  const day = commandDay(today, language);
  const race = readDataRoot(data, day).races.find((known) => known.id === id);
  if (race === undefined) throw usageError(addPollWords(language).noSuchRace, id);
  const files = readDataFiles(data);
  const [polls, firms] = [files.get(`${id}/polls.csv`), files.get('pollsters.csv')];
  return polls === undefined || firms === undefined
    ? null
    : parseProposalGround(race, { polls, firms }, day);
}

function readFlags(args: readonly string[], columns: readonly string[]) {
  const cells = Object.fromEntries(
    columns
      .filter((name) => !(name in OWN_FLAGS))
      .map((name) => [name, { type: 'string' }] as const),
  );
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...cells, ...OWN_FLAGS },
  });
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

async function add(work: Work): Promise<Outcome> {
  const { ground, flags, language, talk } = work;
  const columns = headerNames(ground.polls.table);
  const questions = addPollQuestions(ground, columns, flags, language);
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
  const { dryRun, language, talk, ground, data } = work;
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
  return printed(report(work, judgement, ground).join('\n'));
}

function linesOf({ polls, firms }: Judgement): ProposedLine[] {
  return firms === null ? [polls] : [firms, polls];
}

function report(
  { folder, language }: Work,
  judgement: Judgement,
  { race }: ProposalGround,
): string[] {
  const words = addPollWords(language);
  const written = linesOf(judgement).flatMap(({ file, line, text }) => [
    `${words.written} ${words.place(file, line)}`,
    text,
  ]);
  const firm = judgement.accepted?.poll.pollster ?? '';
  const groups = race.groups.map(({ id }) => id).join(', ');
  const groupless =
    groupOf(race, firm) === undefined
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
