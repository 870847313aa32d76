import { resolve } from '$app/paths';
import type { Language } from '../domain/language.ts';

/** Pages that every race has, below the race's own. */
export type RacePart = '' | 'polls/' | 'results/' | `pollsters/${string}/`;

/** The relative address of the front page. */
export function frontPage(language: Language): string {
  return resolve('/[[language=language]]', prefix(language)).replace(/\/?$/, '/');
}

/** The relative address of a race's page, or of a page below it. */
export function racePage(language: Language, race: string, part: RacePart = ''): string {
  const page = resolve('/[[language=language]]/[race=race]', {
    ...prefix(language),
    race,
  });
  return `${page}/${part}`;
}

/** The relative address of the page that says how the averages are computed. */
export function methodologyPage(language: Language): string {
  return `${resolve('/[[language=language]]/methodology', prefix(language))}/`;
}

/** The relative address of the page about the data files. */
export function dataPage(language: Language): string {
  return `${resolve('/[[language=language]]/data', prefix(language))}/`;
}

/** The relative address of the page on which a poll is sent. */
export function contributePage(language: Language): string {
  return `${resolve('/[[language=language]]/contribute', prefix(language))}/`;
}

/** The relative address of the page on which a reader's own file is charted. */
export function ownPage(language: Language): string {
  return `${resolve('/[[language=language]]/own', prefix(language))}/`;
}

/** The relative address of the list of all firms. */
export function firmsFile(): string {
  return `${frontPage('en')}pollsters.csv`;
}

/** The relative address of the description of all data files. */
export function dataPackageFile(): string {
  return `${frontPage('en')}datapackage.json`;
}

/** The relative address of a JSON file's schema. */
export function schemaFile(name: string): string {
  return `${frontPage('en')}schemas/${name}`;
}

/** The relative address of a file of the font that pictures are drawn with. */
export function fontFile(name: string): string {
  return `${frontPage('en')}fonts/${name}`;
}

/** Files of a race that hold words, and so exist in each language. */
const WORDED_FILES = /[.](xml|svg|png|html)$|-excel[.]csv$/;

/** The relative address of a race's file; most are the same in every language. */
export function raceFile(race: string, file: string, language: Language = 'en'): string {
  const own = WORDED_FILES.test(file) ? prefix(language) : {};
  return `${resolve('/[[language=language]]/[race=race]', { ...own, race })}/${file}`;
}

function prefix(language: Language): { language?: string } {
  return language === 'en' ? {} : { language };
}
