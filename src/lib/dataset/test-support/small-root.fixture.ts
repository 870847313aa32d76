import { calendarDayOf } from '../../domain/calendar-day.ts';
import type { DataFiles } from '../race-folder.ts';

/** The day on which the fixture is checked. */
export const CHECK_DAY = calendarDayOf('2030-06-01');

/** `poll_id` is column 1, `ana` column 12, `source_url` column 21 and so on; see the header. */
export const HEADER =
  'poll_id,variant,pollster,sponsor,start_date,end_date,published_date,date_basis,sample_size,population,mode,margin_of_error,ana,beto,carla,other,none,undecided,undecided_treatment,status,status_reason,source_url,source_title,archive_url,added,notes';

/** Line 2: a poll in which everything is disclosed and nothing is remarkable. */
export const FIRST =
  'acme-2030-05-03,,acme,El Diario,2030-05-01,2030-05-03,2030-05-04,fieldwork,1000,likely,phone,3.1,45,40,5,2,3,5,included,included,,https://example.org/acme-may,Acme in May,,2030-05-05,A note';

/** Line 3: another firm, later. */
export const SECOND =
  'borda-2030-05-10,,borda,Radio Uno,2030-05-08,2030-05-10,2030-05-11,fieldwork,1200,registered,online,2.9,44,41,4,1,4,6,included,included,,https://example.org/borda-may,Borda in May,,2030-05-12,';

/** Line 4: the first firm again. */
export const THIRD =
  'acme-2030-05-17,,acme,El Diario,2030-05-15,2030-05-17,2030-05-18,fieldwork,1100,likely,phone,3,46,39,5,2,3,5,included,included,,https://example.org/acme-june,,,2030-05-19,"Two lines,\nquoted"';

export const POLLS = [HEADER, FIRST, SECOND, THIRD].join('\n') + '\n';

const FIRMS = `id,name,aliases,country,website,founded,notes
acme,Acme Research,Acme Polls; ACME,US,https://acme.example.org/,1999,
borda,Borda Institute,,,,,
condorcet,Condorcet y Asociados,,,,,
`;

const MEMBERSHIPS = `pollster,group,basis,source_url
acme,unaligned,Nobody says otherwise,https://example.org/acme
borda,unaligned,Nobody says otherwise,https://example.org/borda
`;

const RESULTS = `kind,publisher,date,coverage_pct,ana,beto,carla,other,votes_ana,votes_beto,source_url,source_title,notes
official,Electoral Office,2030-05-27,99.5,48.2,43.1,6,2.7,482000,431000,https://example.org/result,,
`;

const EVENTS = `date,label_en,label_es,source_url
2030-05-02,Debate,Debate,https://example.org/debate
`;

function candidate(id: string, dash: string, main: boolean) {
  return {
    id,
    name: `${id} Pérez`,
    short_name: id,
    party: { en: '', es: '' },
    colour: { light: '#0b6b8a', dark: '#4cc3e8' },
    dash,
    marker: 'circle',
    main,
  };
}

/** race.json of the fixture, for tests to change. */
export function raceJson() {
  return {
    schema_version: 1,
    id: 'freedonia-2030',
    name: { en: 'Election of 2030', es: 'Elección de 2030' },
    short_name: { en: 'Freedonia 2030', es: 'Freedonia 2030' },
    place: { en: 'Freedonia', es: 'Freedonia' },
    office: { en: 'Presidency', es: 'Presidencia' },
    election_day: '2030-05-26',
    time_zone: 'America/Caracas',
    candidates: [
      candidate('ana', 'solid', true),
      candidate('beto', 'dashed', true),
      candidate('carla', 'dotted', false),
    ],
    pair: ['ana', 'beto'],
    groups: [
      {
        id: 'unaligned',
        label: { en: 'Not flagged', es: 'Sin señalar' },
        phrase: { en: 'among all', es: 'entre todas' },
        definition: { en: 'All firms.', es: 'Todas las firmas.' },
        dash: 'solid',
        marker: 'circle',
      },
    ],
    headline_group: 'unaligned',
    headline_reason: { en: 'The only one.', es: 'El único.' },
    publication_ban: {
      from: '2030-05-20',
      to: '2030-05-26',
      citation: { en: 'Law 1', es: 'Ley 1' },
      source_url: 'https://example.org/law',
    },
    questions: [],
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    method: {},
  };
}

const SITE = {
  schema_version: 1,
  title: { en: 'Polls', es: 'Encuestas' },
  description: { en: 'Polls.', es: 'Encuestas.' },
  featured_race: 'freedonia-2030',
};

/** Texts of a small data root without any issue but the notes of a quiet race. */
export function smallRoot(): Map<string, string> {
  return new Map([
    ['site.json', JSON.stringify(SITE, null, 2)],
    ['pollsters.csv', FIRMS],
    ['freedonia-2030/race.json', JSON.stringify(raceJson(), null, 2)],
    ['freedonia-2030/polls.csv', POLLS],
    ['freedonia-2030/pollsters.csv', MEMBERSHIPS],
    ['freedonia-2030/results.csv', RESULTS],
    ['freedonia-2030/events.csv', EVENTS],
  ]);
}

export const POLLS_FILE = 'freedonia-2030/polls.csv';

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The small root with files replaced (text or bytes) or, where undefined is given, taken away. */
export function rootWith(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): DataFiles {
  const files = new Map<string, Uint8Array>();
  for (const [path, text] of smallRoot()) files.set(path, bytesOf(text));
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(path);
    else files.set(path, typeof content === 'string' ? bytesOf(content) : content);
  }
  return files;
}

/** A row like `row` with cells replaced by column name; cells are not quoted. */
export function rowWith(row: string, cells: Readonly<Record<string, string>>): string {
  const names = HEADER.split(',');
  const values = row.split(',');
  return names.map((name, index) => cells[name] ?? values[index] ?? '').join(',');
}

/** polls.csv with the first poll's cells replaced: the row stands on line 2. */
export function pollsWith(cells: Readonly<Record<string, string>>): string {
  return [HEADER, rowWith(FIRST, cells), SECOND, THIRD].join('\n') + '\n';
}

/** The position of a column of polls.csv, from 1. */
export function columnOf(name: string): number {
  return HEADER.split(',').indexOf(name) + 1;
}
