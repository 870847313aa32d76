import type { Localized } from '../domain/language.ts';
import type { Candidate, Race } from '../domain/race.ts';

/** Version of the shape of polls.json and averages.json; raised when a field changes or goes. */
export const SCHEMA_VERSION = 1;

/** The JSON files that have a schema. */
export type SchemaFile = 'polls' | 'averages';

/** The name of a JSON file's schema; one of another version is another file. */
export function schemaFileName(file: SchemaFile): string {
  return `${file}-${String(SCHEMA_VERSION)}.schema.json`;
}

/** The address of a JSON file's schema, seen from a race's folder. */
export function schemaLink(file: SchemaFile): string {
  return `../schemas/${schemaFileName(file)}`;
}

/** What every JSON file says of the race that it belongs to. */
export interface RaceJson {
  readonly id: string;
  readonly name: Localized;
  readonly election_day: string;
  readonly time_zone: string;
  readonly candidates: readonly CandidateJson[];
  /** The margin is the share of the first minus that of the second. */
  readonly pair: readonly [string, string];
  readonly groups: readonly { readonly id: string; readonly label: Localized }[];
  readonly headline_group: string;
}

export interface CandidateJson {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
}

/** The race as JSON files describe it. */
export function raceJson(race: Race): RaceJson {
  return {
    id: race.id,
    name: race.name,
    election_day: race.electionDay,
    time_zone: race.timeZone,
    candidates: race.candidates.map(candidateJson),
    pair: race.pair,
    groups: race.groups.map(({ id, label }) => ({ id, label })),
    headline_group: race.headlineGroup,
  };
}

/** A candidate as JSON files describe it. */
export function candidateJson({ id, name, shortName }: Candidate): CandidateJson {
  return { id, name, short_name: shortName };
}

/** JSON text of a file with a last line end; indented, so that a difference can be read, unless it is long. */
export function jsonText(content: object, indent: 0 | 2 = 2): string {
  return `${JSON.stringify(content, null, indent)}\n`;
}
