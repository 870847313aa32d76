import type { ColumnRule, ColumnType } from '../dataset/columns.ts';
import { LANGUAGES, type Language, type Localized } from '../domain/language.ts';
import type { Candidate, Race } from '../domain/race.ts';
import { fieldWords, filesWords } from '../i18n/files-words.ts';
import type { PublishedTable, RaceTable, TableName } from './race-tables.ts';

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

/** A Data Package (https://datapackage.org/standard/data-package/) of CSV files of the site. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly licenses: readonly LicenceDescriptor[];
  readonly resources: readonly ResourceDescriptor[];
}

/** A race with its CSV files. */
export interface PackagedRace {
  readonly race: Race;
  readonly tables: readonly Omit<RaceTable, 'text'>[];
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

type FieldShape = Pick<FieldDescriptor, 'type' | 'format' | 'constraints'>;

const POINTS: FieldShape = { type: 'number' };
const POINTS_COLUMN =
  /^(result_)?(low|high)\d\d$|^(share|margin|pct|house_effect|claimed_margin|error)$/;
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

/**
 * The descriptor of all CSV files but those for Excel, and of the list of all firms: those that are kept from the
 * rules that the reader itself enforces.
 */
export function dataPackage(
  races: readonly PackagedRace[],
  firms: Omit<PublishedTable, 'text'>,
  homepage: string,
): DataPackage {
  const words = filesWords('en');
  const byUrl = new Map(races.map(({ race }) => [race.licence.url, licenceOf(race)]));
  const licenses = [...byUrl.values()];
  return {
    $schema: PROFILE,
    name: 'margen',
    title: words.packageTitle,
    description: words.packageDescription,
    homepage,
    licenses,
    resources: [
      firmsResource(firms, licenses),
      ...races.flatMap((packaged) => resourcesOf(packaged, `${packaged.race.id}/`)),
    ],
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

/** What tells the rows of a file apart, where that is never empty. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map<TableName, readonly string[]>([
  ['averages.csv', ['date', 'group', 'basis', 'candidate']],
  ['margin.csv', ['date', 'group', 'basis']],
  ['pollsters.csv', ['pollster']],
  ['house-effects.csv', ['pollster']],
]);

/** `folder` is where the files lie, seen from the descriptor; it ends in a slash unless it is empty. */
function resourcesOf({ race, tables }: PackagedRace, folder: string): ResourceDescriptor[] {
  return tables.map((table) => {
    const { name } = table;
    const key = KEYS.get(name);
    return resource({
      name: `${race.id}-${name.replace('.csv', '').replace('_', '-')}`,
      path: `${folder}${name}`,
      title: `${race.name.en}: ${name}`,
      description: table.about.en,
      licenses: [licenceOf(race)],
      schema: {
        fields: fieldsOf(table, { candidates: table.candidates, file: name }),
        missingValues: [''],
        ...(key === undefined ? {} : { primaryKey: key }),
      },
    });
  });
}

function firmsResource(
  firms: Omit<PublishedTable, 'text'>,
  licenses: readonly LicenceDescriptor[],
): ResourceDescriptor {
  return resource({
    name: 'pollsters',
    path: 'pollsters.csv',
    title: 'Margen: pollsters.csv',
    description: filesWords('en').firmsText,
    licenses,
    schema: { fields: fieldsOf(firms), missingValues: [''], primaryKey: ['id'] },
  });
}

function resource(
  own: Omit<ResourceDescriptor, 'type' | 'format' | 'mediatype' | 'encoding'>,
): ResourceDescriptor {
  return { ...own, type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
}

function licenceOf({ licence }: Race): LicenceDescriptor {
  return { title: licence.name, path: licence.url };
}

/** Where a column stands: it may mean another thing in another file. */
interface FieldPlace {
  readonly candidates: readonly Candidate[];
  readonly file: string;
}

/** The fields of a file in the order of its header. */
function fieldsOf(
  { columns, rules }: Omit<PublishedTable, 'text'>,
  place?: FieldPlace,
): FieldDescriptor[] {
  return columns.map((name) => {
    const rule = rules.find((one) => one.name === name);
    return field(name, rule === undefined ? plainShape(name) : shapeOfRule(rule), place);
  });
}

function shapeOfRule(rule: ColumnRule): FieldShape {
  const { constraints, ...shape } = TYPES[rule.type];
  const all = {
    ...constraints,
    ...(rule.filled ? { required: true } : {}),
    ...(rule.words.length > 0 ? { enum: rule.words } : {}),
  };
  return { ...shape, ...(Object.keys(all).length > 0 ? { constraints: all } : {}) };
}

function plainShape(column: string): FieldShape {
  if (POINTS_COLUMN.test(column)) return POINTS;
  if (column === 'sample_size' || column === 'polls') return { type: 'integer' };
  return /^date$|_date$/.test(column) ? DAY : TEXT;
}

function field(name: string, shape: FieldShape, place?: FieldPlace): FieldDescriptor {
  const { en, es } = fieldMeaning(name, place);
  return { name, ...shape, description: en, description_es: es };
}

/** What a column holds, in each language; a column that is not ours is a candidate's. */
export function fieldMeaning(column: string, place?: FieldPlace): Localized {
  const [en, es] = LANGUAGES;
  return { en: meaningIn(en, column, place), es: meaningIn(es, column, place) };
}

function meaningIn(language: Language, column: string, place?: FieldPlace): string {
  const own = fieldWords(language, column, place?.file);
  if (own !== undefined) return own;
  const words = filesWords(language);
  const candidate = (id: string): string =>
    place?.candidates.find((one) => one.id === id)?.name ?? id;
  if (column.startsWith('votes_')) return words.votesField(candidate(column.slice(6)));
  return place?.file === 'results.csv'
    ? words.claimField(candidate(column))
    : words.candidateField(candidate(column));
}
