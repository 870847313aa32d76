import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { adaptForeignPolls, type ForeignAdaptation } from '../lib/dataset/adapters/adapt-polls.ts';
import {
  NO_MAPPING,
  parseMappingFile,
  type ImportMapping,
  type MappingFile,
} from '../lib/dataset/adapters/import-mapping.ts';
import { parseFirms } from '../lib/dataset/firm-rows.ts';
import type { CalendarDay } from '../lib/domain/calendar-day.ts';
import { hasError } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { importCommandWords } from '../lib/i18n/import-command-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { formatImportReport } from '../lib/server/import-report-text.ts';
import { readDataFiles, readDataRoot } from '../lib/server/read-data-root.ts';
import type { Outcome } from './check-command.ts';
import {
  commandDay,
  commandLanguage,
  isUsageError,
  usageError,
  UsageError,
} from './command-usage.ts';

/** Where the command runs. */
export interface ImportSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** `data:import` with its arguments, the command's own name left out. */
export function dataImport(args: readonly string[], { environment }: ImportSurroundings): Outcome {
  const language = commandLanguage(args, environment);
  const words = importCommandWords(language);
  try {
    const { values, positionals } = readArguments(args);
    if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError(words.needsFile);
    return run(file, values, language, environment['MARGEN_DATA'] ?? 'data');
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { code: 2, output: '', complaint: `${error.message}\n\n${words.usage}` };
  }
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      race: { type: 'string' },
      'source-url': { type: 'string' },
      licence: { type: 'string' },
      mapping: { type: 'string' },
      where: { type: 'string', multiple: true },
      data: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
}

type Values = ReturnType<typeof readArguments>['values'];

function run(file: string, values: Values, language: Language, standard: string): Outcome {
  const words = importCommandWords(language);
  if (!existsSync(file)) throw usageError(words.noSuchPath, file);
  const today = commandDay(values.today, language);
  const mapping = mappingFor(values, values.data ?? standard, today, language);
  const bytes = new Uint8Array(readFileSync(file));
  const adaptation = adaptForeignPolls(basename(file), bytes, mapping);
  if (values.out !== undefined) writeFileSync(values.out, adaptation.csv);
  const report = formatImportReport(adaptation, language);
  const output = values.out === undefined ? `${report}\n\n${adaptation.csv.trimEnd()}` : report;
  return { code: isWhole(adaptation) ? 0 : 1, output, complaint: '' };
}

/** True if no row was left out but knowingly. */
function isWhole({ issues, fileIssues }: ForeignAdaptation): boolean {
  return !hasError(fileIssues) && !issues.some((issue) => issue.severity === 'error');
}

function mappingFor(
  values: Values,
  folder: string,
  today: CalendarDay,
  language: Language,
): ImportMapping {
  const words = importCommandWords(language);
  if (values.race === undefined) throw new UsageError(words.needsRace);
  const race = readDataRoot(folder, today).races.find(({ id }) => id === values.race);
  if (race === undefined) throw usageError(words.noSuchRace, values.race);
  const firms = readDataFiles(folder).get('pollsters.csv') ?? new Uint8Array();
  const own = readMapping(values.mapping, language);
  return {
    ...own,
    where: { ...own.where, ...whereOf(values.where ?? [], language) },
    defaults: { ...originOf(values, language), added: today, ...own.defaults },
    firms: parseFirms('pollsters.csv', firms, today).firms.all,
    candidatesKnown: race.candidates,
    names: 'closed',
    existing: race.polls,
  };
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

/** What every row says of its origin; the command refuses to go on without. */
function originOf(values: Values, language: Language): Record<string, string> {
  const needed = (name: 'source-url' | 'licence'): string => {
    const value = values[name] ?? '';
    if (value === '') throw usageError(importCommandWords(language).needs, `--${name}`);
    return value;
  };
  return { source_url: needed('source-url'), notes: needed('licence') };
}
