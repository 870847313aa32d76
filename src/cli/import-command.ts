import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { adaptForeignPolls, type ForeignAdaptation } from '../lib/dataset/adapters/adapt-polls.ts';
import {
  NO_MAPPING,
  parseMappingFile,
  strangersOf,
  type ImportMapping,
  type MappingFile,
} from '../lib/dataset/adapters/import-mapping.ts';
import { unknownFirms } from '../lib/dataset/adapters/unknown-firms.ts';
import { linkFault } from '../lib/dataset/cells.ts';
import { parseFirms } from '../lib/dataset/firm-rows.ts';
import { mergePolls, rowsOfCsv, type MergedPolls } from '../lib/dataset/merged-polls.ts';
import { pollsName } from '../lib/dataset/polls-file.ts';
import type { CalendarDay } from '../lib/domain/calendar-day.ts';
import { hasError, issueAt } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { MAIN_QUESTION } from '../lib/domain/race.ts';
import type { Pollster, Question as RaceQuestion, Race } from '../lib/domain/race.ts';
import { failed, ok } from '../lib/domain/result.ts';
import { importCommandWords } from '../lib/i18n/import-command-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { formatImportReport, formatMergeReport } from '../lib/server/import-report-text.ts';
import { withImportRecord } from '../lib/server/import-record.ts';
import { readDataFiles, readDataRoot } from '../lib/server/read-data-root.ts';
import { endOfAsking, type AskingSurroundings } from './asking-command.ts';
import type { Outcome } from './outcome.ts';
import {
  commandDay,
  commandLanguage,
  dataFolder,
  parseCommandLine,
  typedPath,
  usageError,
  UsageError,
  type Environment,
} from './command-usage.ts';
import { questionNamed } from './poll-question.ts';
import { answerAll, type Question } from './questions.ts';

/** `data:import` with its arguments, the command's own name left out. */
export async function dataImport(
  args: readonly string[],
  around: AskingSurroundings,
): Promise<Outcome> {
  const language = commandLanguage(args, around.environment);
  const words = importCommandWords(language);
  return endOfAsking(() => run(args, language, around), words, language);
}

const OPTIONS = {
  race: { type: 'string' },
  question: { type: 'string' },
  'source-url': { type: 'string' },
  licence: { type: 'string' },
  mapping: { type: 'string' },
  where: { type: 'string', multiple: true },
  'new-firms': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  data: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The values with the paths among them as seen from where the command runs. */
function seenFrom({ mapping, out, ...others }: Values, environment: Environment): Values {
  return {
    ...others,
    ...(mapping === undefined ? {} : { mapping: typedPath(mapping, environment) }),
    ...(out === undefined ? {} : { out: typedPath(out, environment) }),
  };
}

type Values = ReturnType<typeof parseCommandLine<typeof OPTIONS>>['values'];

/** What is imported, and into which race. */
interface Import {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly race: Race;
  /** Null for the race's own. */
  readonly question: RaceQuestion | null;
  readonly data: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly origin: Origin;
  readonly values: Values;
  readonly today: CalendarDay;
  readonly language: Language;
}

/** Where a file comes from and on what terms. */
interface Origin {
  readonly url: string;
  readonly licence: string;
}

async function run(
  args: readonly string[],
  language: Language,
  { environment, talk }: AskingSurroundings,
): Promise<Outcome> {
  const words = importCommandWords(language);
  const { values, positionals } = parseCommandLine(args, OPTIONS, language);
  if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) throw new UsageError(words.needsFile);
  const file = typedPath(named, environment);
  if (!existsSync(file)) throw usageError(words.noSuchPath, file);
  if (values.race === undefined) throw new UsageError(words.needsRace);
  const today = commandDay(values.today, language);
  const data = dataFolder(values.data, environment);
  const race = readDataRoot(data, today).races.find(({ id }) => id === values.race);
  if (race === undefined) throw usageError(words.noSuchRace, values.race);
  const question = questionNamed(race, values.question ?? MAIN_QUESTION, language);
  if (!question.ok) throw new UsageError(question.problem);
  const flags = (flag: string): string[] => {
    const value = flag === 'licence' ? values.licence : values['source-url'];
    return value === undefined ? [] : [value];
  };
  const origin = await answerAll({ url: '', licence: '' }, originQuestions(language), flags, talk);
  const bytes = new Uint8Array(readFileSync(file));
  const files = readDataFiles(data);
  const into = { race, question: question.value, data, files };
  return take({
    file,
    bytes,
    ...into,
    origin,
    values: seenFrom(values, environment),
    today,
    language,
  });
}

/** What every import must say of its origin. */
function originQuestions(language: Language): readonly Question<Origin>[] {
  const words = importCommandWords(language);
  const asked = { required: true, many: false, hint: '', fallback: () => '' };
  return [
    {
      ...asked,
      flag: 'source-url',
      text: words.questions['source-url'],
      take: (origin, url) => {
        const fault = url === '' ? 'not-a-link' : linkFault(url);
        if (fault === null) return ok({ ...origin, url });
        const place = { file: '', line: 1, column: null, field: 'source_url' };
        const { title, remedy } = describeIssue(issueAt(fault, place, url), language);
        return failed(url === '' ? words.needed : `${title} ${remedy}`);
      },
    },
    {
      ...asked,
      flag: 'licence',
      text: words.questions.licence,
      take: (origin, licence) =>
        licence === '' ? failed(words.needed) : ok({ ...origin, licence }),
    },
  ];
}

function take(work: Import): Outcome {
  const { values, language } = work;
  const known = parseFirms(
    'pollsters.csv',
    work.files.get('pollsters.csv') ?? new Uint8Array(),
    work.today,
  );
  const mapping = mappingFor(work, known.firms.all);
  const newFirms =
    values['new-firms'] === true ? unknownFirms(basename(work.file), work.bytes, mapping) : [];
  const adaptation = adaptForeignPolls(basename(work.file), work.bytes, {
    ...mapping,
    firms: [...mapping.firms, ...newFirms],
  });
  const report = formatImportReport(adaptation, language);
  if (values.out === undefined) return merge(work, adaptation, newFirms, report);
  writeFileSync(values.out, adaptation.csv);
  return { code: isWhole(adaptation) ? 0 : 1, output: report, complaint: '' };
}

/** True if no row was left out but knowingly. */
function isWhole({ issues, fileIssues }: ForeignAdaptation): boolean {
  return !hasError(fileIssues) && !issues.some((issue) => issue.severity === 'error');
}

function merge(
  work: Import,
  adaptation: ForeignAdaptation,
  newFirms: readonly Pollster[],
  report: string,
): Outcome {
  const { race, question, files, today, language, values } = work;
  const words = importCommandWords(language);
  const file = fileOf(work);
  const polls = files.get(file) ?? new Uint8Array();
  const firms = files.get('pollsters.csv') ?? new Uint8Array();
  const ground = { race, question, files: { polls, firms }, today };
  const merged = mergePolls(ground, rowsOfCsv(adaptation.csv), newFirms);
  if (merged.kind !== 'merged') {
    const complaint =
      merged.kind === 'missing-columns'
        ? words.missingColumns(merged.columns.join(', '), file)
        : words.faultyFiles;
    return { code: 1, output: report, complaint };
  }
  const dryRun = values['dry-run'] === true;
  const recorded = dryRun || merged.added.length === 0 ? null : write(work, merged);
  const told = {
    file,
    firms: newFirms,
    memberships: join(work.data, race.id, 'pollsters.csv'),
    groups: race.groups.map(({ id }) => id),
    dryRun,
    recorded,
  };
  const next = recorded === null ? [] : [words.next(join(work.data, race.id))];
  const output = [report, '', formatMergeReport(merged, told, language), ...next].join('\n');
  return {
    code: isWhole(adaptation) && merged.refused.length === 0 ? 0 : 1,
    output,
    complaint: '',
  };
}

/** The polls file that grows, seen from the data root. */
function fileOf({ race, question }: Pick<Import, 'race' | 'question'>): string {
  return `${race.id}/${pollsName(question?.id ?? null)}`;
}

/** Writes the grown files, and the origin and its terms; returns where those stand. */
function write(work: Import, merged: MergedPolls): string {
  const { race, data, file, origin, today, language } = work;
  const sources = join(data, race.id, 'SOURCES.md');
  const before = existsSync(sources) ? readFileSync(sources, 'utf8') : '';
  const words = importCommandWords(language);
  const { url, licence } = origin;
  const polls = merged.added.length;
  const line = words.sourcesLine({ day: today, polls, file: basename(file), url, licence });
  writeFileSync(sources, withImportRecord(before, words.sourcesHeading, line));
  writeFileSync(join(data, 'pollsters.csv'), merged.firms);
  writeFileSync(join(data, fileOf(work)), merged.polls);
  return sources;
}

function mappingFor(work: Import, firms: readonly Pollster[]): ImportMapping {
  const { race, question, values, origin, file, today, language } = work;
  const own = readMapping(values.mapping, language);
  const notes = importCommandWords(language).note(basename(file), origin.licence);
  const { candidates, polls } = question ?? race;
  const mapping: ImportMapping = {
    ...own,
    where: { ...own.where, ...whereOf(values.where ?? [], language) },
    defaults: { source_url: origin.url, notes, added: today, ...own.defaults },
    firms,
    raceFirms: [...race.polls, ...polls, ...race.memberships].map(({ pollster }) => pollster),
    candidatesKnown: candidates,
    names: 'closed',
    existing: polls,
  };
  const strangers = strangersOf(mapping).map(importCommandWords(language).stranger);
  if (strangers.length > 0) throw new UsageError(strangers.join('\n'));
  return mapping;
}

function readMapping(path: string | undefined, language: Language): MappingFile {
  if (path === undefined) return NO_MAPPING;
  if (!existsSync(path)) throw usageError(importCommandWords(language).noSuchPath, path);
  const mapping = parseMappingFile(path, new Uint8Array(readFileSync(path)));
  if (mapping.ok) return mapping.value;
  const lines = mapping.problem.map((issue) => {
    const { title, expected } = describeIssue(issue, language);
    return `${path}: ${title} ${expected}`;
  });
  throw new UsageError(lines.join('\n'));
}

function whereOf(pairs: readonly string[], language: Language): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usageError(importCommandWords(language).badWhere, pair);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
