import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../lib/dataset/cells.ts';
import type { Language } from '../lib/domain/language.ts';
import { NEW_RACE_FLAGS, newRaceWords } from '../lib/i18n/new-race-words.ts';
import { raceScaffold } from '../lib/server/race-scaffold.ts';
import { endOfAsking, type AskingSurroundings } from './asking-command.ts';
import type { Outcome } from './outcome.ts';
import {
  commandLanguage,
  dataFolder,
  parseCommandLine,
  usageError,
  UsageError,
} from './command-usage.ts';
import { newRaceQuestions, unaskedRace } from './new-race-questions.ts';
import { answerAll } from './questions.ts';

/** `data:new-race` with its arguments, the command's own name left out. */
export async function dataNewRace(
  args: readonly string[],
  around: AskingSurroundings,
): Promise<Outcome> {
  const language = commandLanguage(args, around.environment);
  const words = newRaceWords(language);
  return endOfAsking(() => run(args, language, around), words, language);
}

async function run(
  args: readonly string[],
  language: Language,
  { environment, talk }: AskingSurroundings,
): Promise<Outcome> {
  const words = newRaceWords(language);
  const { flags, positionals, values } = readArguments(args, language);
  if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError(words.needsId);
  if (!isSlug(id)) throw usageError(words.badId, id);
  const folder = join(dataFolder(values.data, environment), id);
  const taken = words.taken.replace('{folder}', () => folder);
  if (existsSync(folder)) return { code: 1, output: '', complaint: taken };
  const told = (flag: string): readonly string[] => flags.get(flag) ?? [];
  const race = await answerAll(unaskedRace(id), newRaceQuestions(language), told, talk);
  const files = raceScaffold(race, language);
  writeNew(folder, files);
  const output = `${words.written(folder, [...files.keys()])}\n\n${words.next(folder, id)}`;
  return { code: 0, output, complaint: '' };
}

function readArguments(args: readonly string[], language: Language) {
  const texts = Object.fromEntries(
    NEW_RACE_FLAGS.map((flag) => [flag, { type: 'string', multiple: true }] as const),
  );
  const own = {
    data: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseCommandLine(args, { ...texts, ...own }, language);
  const told = Object.entries(values).flatMap(([flag, value]) =>
    Array.isArray(value) ? [[flag, value.filter((text) => typeof text === 'string')] as const] : [],
  );
  return { values, positionals, flags: new Map(told) };
}

/** Fails rather than write over a file that appeared meanwhile. */
function writeNew(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
}
