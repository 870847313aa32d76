import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { filesWords } from '../i18n/files-words.ts';
import { absoluteAddress } from './absolute-address.ts';
import { citationOf } from './citation.ts';
import { dataChanged } from './data-changed.ts';
import { pairNames } from './names.ts';
import { previewAddress } from './picture-address.ts';
import type { SummaryModel } from './summary.ts';

/** The files that every race has as schema.org names them: with their media types. */
const DISTRIBUTION = [
  ['polls.csv', 'text/csv'],
  ['averages.csv', 'text/csv'],
  ['margin.csv', 'text/csv'],
  ['polls.json', 'application/json'],
  ['averages.json', 'application/json'],
  ['data.zip', 'application/zip'],
] as const;

/** A race's data set and the article about it (https://schema.org/Dataset, /Article) as JSON-LD. */
export function raceJsonLd(
  race: Race,
  summary: SummaryModel,
  language: Language,
  base: string,
): string {
  const graph = [
    datasetOf(race, summary, language, base),
    articleOf(race, summary, language, base),
  ];
  return inertJson({ '@context': 'https://schema.org', '@graph': graph });
}

/** All races' data sets as a catalogue (https://schema.org/DataCatalog) that points to where each is described. */
export function catalogueJsonLd(
  races: readonly Race[],
  page: { readonly canonical: string; readonly description: string },
  language: Language,
  base: string,
): string {
  return inertJson({
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: filesWords(language).packageTitle,
    description: page.description,
    url: page.canonical,
    inLanguage: language,
    creator: creatorIn(language),
    dataset: races.map((race) => ({
      '@type': 'Dataset',
      '@id': datasetId(race, language, base),
      name: citationWords(language).title(race.name[language]),
      description: filesWords(language).packageDescription,
      license: race.licence.url,
      creator: creatorIn(language),
    })),
  });
}

/** JSON in which nothing can end a script element or begin a comment: still the same JSON. */
export function inertJson(content: object): string {
  return JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

function datasetOf(race: Race, summary: SummaryModel, language: Language, base: string): object {
  const words = filesWords(language);
  const first = race.polls[0]?.endDate;
  return {
    '@type': 'Dataset',
    '@id': datasetId(race, language, base),
    name: citationWords(language).title(summary.race),
    description: words.packageDescription,
    license: race.licence.url,
    isAccessibleForFree: true,
    creator: creatorIn(language),
    citation: citationOf(race, summary.asOf, language, base).line,
    spatialCoverage: race.place[language],
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${summary.asOf}` }),
    variableMeasured: summary.groups.flatMap((group) => measured(group, race, language)),
    ...sharedBy(race, language, base),
    distribution: distributionOf(race).map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat,
      contentUrl: `${base}/${race.id}/${file}`,
    })),
  };
}

/** Files with their media types; those of firms and claims where there are any. */
function distributionOf({ pollsters, results }: Race): (readonly [string, string])[] {
  return [
    ...DISTRIBUTION,
    ...(pollsters.length === 0 ? [] : [['pollsters.csv', 'text/csv'] as const]),
    ...(results.length === 0 ? [] : [['results.csv', 'text/csv'] as const]),
  ];
}

/** A group's margin with the range in which the result should fall, in points. */
function measured(
  { label, margin }: SummaryModel['groups'][number],
  race: Race,
  language: Language,
): object[] {
  if (margin === null) return [];
  return [
    {
      '@type': 'PropertyValue',
      name: `${pairNames(race).join(' \u2212 ')}, ${label}`,
      description: filesWords(language).fields.margin,
      value: margin.value,
      minValue: margin.low95,
      maxValue: margin.high95,
    },
  ];
}

function articleOf(race: Race, summary: SummaryModel, language: Language, base: string): object {
  return {
    '@type': 'Article',
    headline: summary.answer,
    image: previewAddress(race, summary.asOf, language, base),
    author: creatorIn(language),
    ...sharedBy(race, language, base),
  };
}

function sharedBy(race: Race, language: Language, base: string): object {
  const url = absoluteAddress(base, language, `${race.id}/`);
  const changed = dataChanged(race);
  return { url, inLanguage: language, ...(changed === null ? {} : { dateModified: changed }) };
}

function datasetId(race: Race, language: Language, base: string): string {
  return `${absoluteAddress(base, language, `${race.id}/polls/`)}#data`;
}

function creatorIn(language: Language): object {
  return { '@type': 'Organization', name: citationWords(language).authors };
}
