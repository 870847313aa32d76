import type { CalendarDay } from '../domain/calendar-day.ts';
import { LANGUAGES, type Language, type Localized } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { filesWords } from '../i18n/files-words.ts';
import { formatDay } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
import { citationOf } from './citation.ts';

/** A file of an archive, and what it holds. */
interface ArchivedFile {
  readonly name: string;
  readonly about: Localized;
}

/** The README of a race's archive, in Markdown: what lies in it, as of when, how to cite it; in each language. */
export function archiveReadme(
  race: Race,
  files: readonly ArchivedFile[],
  asOf: CalendarDay,
  base: string,
): string {
  return LANGUAGES.map((language) => readmePart(race, files, asOf, language, base)).join('\n');
}

function readmePart(
  race: Race,
  files: readonly ArchivedFile[],
  asOf: CalendarDay,
  language: Language,
  base: string,
): string {
  const words = filesWords(language);
  const day = formatDay(asOf, language);
  return [
    `# Margen: ${race.name[language]}`,
    `${citationWords(language).asOf(day)}. ${absoluteAddress(base, language, `${race.id}/`)}`,
    ...words.dataIntro,
    `## ${words.filesHeading}`,
    [
      ...files.map(({ name, about }) => `- \`${name}\`: ${about[language]}`),
      `- \`datapackage.json\` ${words.packageNote}`,
    ].join('\n'),
    `## ${words.citeHeading}`,
    citationOf(race, asOf, language, base).line,
    `${race.licence.name}: ${race.licence.url}\n`,
  ].join('\n\n');
}
