import { pollColumnsWith, type ColumnRule, type ColumnType } from '../dataset/columns.ts';
import { LANGUAGES, type Language, type Localized } from '../domain/language.ts';
import { pollsName } from '../dataset/polls-file.ts';
import type { Question, Race } from '../domain/race.ts';
import { AVERAGES_COLUMNS } from '../export/averages-csv.ts';
import { MARGIN_COLUMNS } from '../export/margin-csv.ts';
import { LONG_COLUMNS } from '../export/polls-long.ts';
import { filesWords, isFieldName } from '../i18n/files-words.ts';
import { readPollsHeader } from './read-race-file.ts';

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/). */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'year';
  readonly format?: string;
  readonly description: string;
  /** The same in Spanish: a property of ours, as the standard allows. */
  readonly description_es: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface ResourceDescriptor {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly licenses: readonly LicenceDescriptor[];
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
  };
}

interface LicenceDescriptor {
  readonly title: string;
  readonly path: string;
}

/** A Data Package (https://datapackage.org/standard/data-package/) of all CSV files of the site. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly licenses: readonly LicenceDescriptor[];
  readonly resources: readonly ResourceDescriptor[];
}

/** A race with the header of its polls.csv, which may leave columns out and order them freely. */
export interface PackagedRace {
  readonly race: Race;
  readonly pollsHeader: readonly string[];
}

/** A race with the header of its polls.csv as it is kept. */
export function packagedRace(race: Race): PackagedRace {
  return { race, pollsHeader: readPollsHeader(race) };
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

type FieldShape = Pick<FieldDescriptor, 'type' | 'format' | 'constraints'>;

const POINTS: FieldShape = { type: 'number' };
const TEXT: FieldShape = { type: 'string' };
const DAY: FieldShape = { type: 'date', format: 'default' };

const TYPES: Readonly<Record<ColumnType, FieldShape>> = {
  id: { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  text: TEXT,
  day: DAY,
  link: { type: 'string', format: 'uri' },
  word: TEXT,
  words: TEXT,
  share: { type: 'number', constraints: { minimum: 0, maximum: 100 } },
  'margin-of-error': { type: 'number', constraints: { minimum: 0, maximum: 50 } },
  coverage: { type: 'number', constraints: { minimum: 0, maximum: 100 } },
  sample: { type: 'integer', constraints: { minimum: 1 } },
  count: { type: 'integer', constraints: { minimum: 0 } },
  country: TEXT,
  year: { type: 'year' },
};

/** The descriptor of all CSV files: those of polls from the rules that the reader itself enforces. */
export function dataPackage(races: readonly Race[], homepage: string): DataPackage {
  const words = filesWords('en');
  const licences = new Map(races.map((race) => [race.licence.url, licenceOf(race)]));
  return {
    $schema: PROFILE,
    name: 'margen',
    title: words.packageTitle,
    description: words.packageDescription,
    homepage,
    licenses: [...licences.values()],
    resources: races.flatMap((race) => [
      ...resourcesOf(packagedRace(race), `${race.id}/`),
      ...race.questions.map((question) => questionResource(race, question)),
    ]),
  };
}

/** The descriptor of one race's CSV files that lie beside it, as in the race's archive. */
export function racePackage(packaged: PackagedRace, homepage: string): DataPackage {
  const { race } = packaged;
  return {
    $schema: PROFILE,
    name: `margen-${race.id}`,
    title: `Margen: ${race.name.en}`,
    description: filesWords('en').packageDescription,
    homepage,
    licenses: [licenceOf(race)],
    resources: resourcesOf(packaged, ''),
  };
}

/** The fields of a race's polls.csv in the order of its header. */
export function pollFields({ race, pollsHeader }: PackagedRace): FieldDescriptor[] {
  const rules = pollColumnsWith(race.candidates.map(({ id }) => id));
  return pollsHeader.flatMap((name) => {
    const rule = rules.find((one) => one.name === name);
    return rule === undefined ? [] : [fieldOfRule(rule, race)];
  });
}

/** `folder` is where the files lie, seen from the descriptor; it ends in a slash unless it is empty. */
function resourcesOf(packaged: PackagedRace, folder: string): ResourceDescriptor[] {
  const { race } = packaged;
  const key = { primaryKey: ['date', 'group', 'basis'] };
  const resources = [
    resource(race, 'polls.csv', pollFields(packaged)),
    resource(race, 'polls_long.csv', plainFields(LONG_COLUMNS)),
    resource(race, 'averages.csv', plainFields(AVERAGES_COLUMNS), {
      primaryKey: [...key.primaryKey, 'candidate'],
    }),
    resource(race, 'margin.csv', plainFields(MARGIN_COLUMNS), key),
  ];
  return resources.map((one) => ({ ...one, path: `${folder}${one.path}` }));
}

/** The polls file of a further question, seen from the site's own descriptor. */
function questionResource(race: Race, question: Question): ResourceDescriptor {
  const file = pollsName(question.id);
  const asked = { ...race, candidates: question.candidates };
  const fields = pollFields({ race: asked, pollsHeader: readPollsHeader(race, question) });
  const description = filesWords('en').questionFile(question.label.en);
  return { ...describedFile(race, file, description, fields), path: `${race.id}/${file}` };
}

function resource(
  race: Race,
  file: 'polls.csv' | 'polls_long.csv' | 'averages.csv' | 'margin.csv',
  fields: readonly FieldDescriptor[],
  key: { readonly primaryKey?: readonly string[] } = {},
): ResourceDescriptor {
  return describedFile(race, file, filesWords('en').files[file], fields, key);
}

function describedFile(
  race: Race,
  file: string,
  description: string,
  fields: readonly FieldDescriptor[],
  key: { readonly primaryKey?: readonly string[] } = {},
): ResourceDescriptor {
  return {
    name: `${race.id}-${file.replace('.csv', '').replace('_', '-')}`,
    type: 'table',
    path: file,
    title: `${race.name.en}: ${file}`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    licenses: [licenceOf(race)],
    schema: { fields, missingValues: [''], ...key },
  };
}

function licenceOf({ licence }: Race): LicenceDescriptor {
  return { title: licence.name, path: licence.url };
}

function fieldOfRule(rule: ColumnRule, race: Race): FieldDescriptor {
  const { type, format, constraints } = TYPES[rule.type];
  const all = {
    ...constraints,
    ...(rule.filled ? { required: true } : {}),
    ...(rule.words.length > 0 ? { enum: rule.words } : {}),
  };
  return {
    ...field(rule.name, format === undefined ? { type } : { type, format }, race),
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  };
}

function plainFields(columns: readonly string[]): FieldDescriptor[] {
  return columns.map((name) => field(name, plainShape(name)));
}

function plainShape(column: string): FieldShape {
  if (/^(result_)?(low|high)\d\d$|^(share|margin|pct)$/.test(column)) return POINTS;
  if (column === 'sample_size') return { type: 'integer' };
  return /^date$|_date$/.test(column) ? DAY : TEXT;
}

function field(name: string, shape: FieldShape, race?: Race): FieldDescriptor {
  const { en, es } = fieldMeaning(name, race);
  return { name, ...shape, description: en, description_es: es };
}

/** What a column holds, in each language; a column that is not ours is a candidate's. */
export function fieldMeaning(column: string, race?: Race): Localized {
  const name = race?.candidates.find(({ id }) => id === column)?.name ?? column;
  const meaning = (language: Language): string => {
    const words = filesWords(language);
    return isFieldName(column) ? words.fields[column] : words.candidateField(name);
  };
  const [en, es] = LANGUAGES;
  return { en: meaning(en), es: meaning(es) };
}
