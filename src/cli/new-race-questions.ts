import { parseRaceFile } from '../lib/dataset/race-file.ts';
import { CANDIDATE_COLOURS } from '../lib/domain/candidate-colours.ts';
import { readable } from '../lib/domain/legible-colour.ts';
import { failed, ok, type Result } from '../lib/domain/result.ts';
import type { Language } from '../lib/domain/language.ts';
import type { SchemeColour } from '../lib/domain/race.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { newRaceWords, type NewRaceFlag } from '../lib/i18n/new-race-words.ts';
import {
  candidateId,
  colourFault,
  GROUPINGS,
  raceFileText,
  shortNameOf,
  type NewCandidate,
  type NewRace,
} from '../lib/server/race-scaffold.ts';
import type { Question } from './questions.ts';

type Take = Question<NewRace>['take'];
type Options = Partial<Omit<Question<NewRace>, 'flag' | 'text' | 'take'>>;

/** A race of which only the id is known yet; every text is one that the reader would take. */
export function unaskedRace(id: string): NewRace {
  const unknown = { en: '?', es: '?' };
  return {
    id,
    name: unknown,
    shortName: unknown,
    place: unknown,
    office: unknown,
    electionDay: '1900-01-01',
    timeZone: 'UTC',
    candidates: [],
    pair: [],
    grouping: 'all',
    licence: STANDARD_LICENCE,
  };
}

const STANDARD_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** All that is asked of a new race, in order. */
export function newRaceQuestions(language: Language): readonly Question<NewRace>[] {
  const texts = newRaceWords(language).questions;
  const ask = (flag: NewRaceFlag, take: Take, options: Options = {}): Question<NewRace> => ({
    flag,
    text: texts[flag],
    required: options.fallback === undefined,
    many: false,
    hint: '',
    fallback: () => '',
    ...options,
    take,
  });
  return [
    ...namings(ask, language),
    ask('election-day', (race, electionDay) =>
      judged({ ...race, electionDay }, 'election_day', language),
    ),
    ask('time-zone', (race, timeZone) => judged({ ...race, timeZone }, 'time_zone', language)),
    ask('candidate', (race, answer) => withCandidate(race, answer, language), {
      many: true,
      hint: newRaceWords(language).candidateHint,
    }),
    ask('pair', (race, answer) => withPair(race, answer, language), {
      fallback: ({ candidates }) => candidates.slice(0, 2).map(candidateId).join(','),
    }),
    ask('groups', (race, answer) => withGrouping(race, answer, language), {
      fallback: () => 'all',
    }),
    ask(
      'licence',
      (race, name) =>
        judged({ ...race, licence: { ...race.licence, name } }, 'licence.name', language),
      { fallback: () => STANDARD_LICENCE.name },
    ),
    ask(
      'licence-url',
      (race, url) =>
        judged({ ...race, licence: { ...race.licence, url } }, 'licence.url', language),
      {
        fallback: ({ licence }) =>
          licence.name === STANDARD_LICENCE.name ? STANDARD_LICENCE.url : '',
      },
    ),
  ];
}

/** The four names, each in both languages. */
function namings(
  ask: (flag: NewRaceFlag, take: Take, options?: Options) => Question<NewRace>,
  language: Language,
): Question<NewRace>[] {
  const set =
    (key: 'name' | 'shortName' | 'place' | 'office', path: string, own: Language): Take =>
    (race, text) =>
      judged({ ...race, [key]: { ...race[key], [own]: text } }, `${path}.${own}`, language);
  return [
    ask('name-en', set('name', 'name', 'en')),
    ask('name-es', set('name', 'name', 'es')),
    ask('short-name-en', set('shortName', 'short_name', 'en'), {
      fallback: ({ id }) => titled(id),
    }),
    ask('short-name-es', set('shortName', 'short_name', 'es'), {
      fallback: ({ shortName }) => shortName.en,
    }),
    ask('place-en', set('place', 'place', 'en'), {
      fallback: ({ id }) => titled(id.replace(/-\d+$/, '')),
    }),
    ask('place-es', set('place', 'place', 'es'), { fallback: ({ place }) => place.en }),
    ask('office-en', set('office', 'office', 'en'), { fallback: () => 'Presidency' }),
    ask('office-es', set('office', 'office', 'es'), { fallback: () => 'Presidencia' }),
  ];
}

/** `freedonia-2030` → `Freedonia 2030`. */
function titled(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The race, if the reader of race.json has nothing to say about the field at `path`. */
function judged(race: NewRace, path: string, language: Language): Result<NewRace, string> {
  const bytes = new TextEncoder().encode(raceFileText(race));
  const read = parseRaceFile('race.json', race.id, bytes);
  const issue = read.ok
    ? undefined
    : read.problem.find(({ field }) => field === path || field?.startsWith(`${path}.`) === true);
  if (issue === undefined) return ok(race);
  if (issue.found === '') return failed(newRaceWords(language).needed);
  const { title, remedy } = describeIssue(issue, language);
  return failed(`${title} ${remedy}`);
}

/** An empty answer ends the list: there are two candidates by then. */
function withCandidate(race: NewRace, answer: string, language: Language): Result<NewRace, string> {
  const words = newRaceWords(language);
  if (answer === '') return race.candidates.length < 2 ? failed(words.twoCandidates) : ok(race);
  const parts = answer.split(';').map((part) => part.trim());
  const [name = '', short = '', party = '', colourText = ''] = parts;
  if (parts.length > 4) return failed(words.badCandidate);
  const colour = colourFor(colourText, race.candidates, language);
  if (!colour.ok) return colour;
  const shortName = short === '' ? shortNameOf(name) : short;
  const candidate: NewCandidate = { name, shortName, party, colour: colour.value };
  const grown = judged(readableRace(race, candidate), 'candidates', language);
  return grown.ok ? ok({ ...race, candidates: [...race.candidates, candidate] }) : grown;
}

/** The race with one more candidate and whatever else the reader wants before it looks at the ids. */
function readableRace(race: NewRace, candidate: NewCandidate): NewRace {
  const own = [...race.candidates, candidate];
  const standIn = { ...candidate, shortName: `not ${candidate.shortName}` };
  const candidates = own.length < 2 ? [...own, standIn] : own;
  return { ...race, candidates, pair: candidates.slice(0, 2).map(candidateId) };
}

function colourFor(
  text: string,
  others: readonly NewCandidate[],
  language: Language,
): Result<SchemeColour, string> {
  const words = newRaceWords(language);
  if (text === '') {
    const free = CANDIDATE_COLOURS.find((colour) => colourFault(colour, others) === null);
    return free === undefined ? failed(words.noColourLeft) : ok(free);
  }
  const [, light, dark] = /^(#[0-9a-f]{6})(?:\s*\/\s*(#[0-9a-f]{6}))?$/i.exec(text) ?? [];
  if (light === undefined) return failed(words.badColour.replace('{colour}', () => text));
  const colour = { light, dark: dark ?? readable(light, 'dark') };
  const fault = colourFault(colour, others);
  if (fault === null) return ok(colour);
  const paper = words.paper[fault.scheme];
  if (fault.kind === 'near') return failed(words.near(paper, fault.candidate));
  const found = formatNumber(fault.contrast, language, 1);
  return failed(words.faint(colour[fault.scheme], paper, found, fault.instead));
}

function withPair(race: NewRace, answer: string, language: Language): Result<NewRace, string> {
  const ids = race.candidates.map(candidateId);
  const pair = answer.split(',').map((id) => id.trim());
  const sound =
    pair.length === 2 && new Set(pair).size === 2 && pair.every((id) => ids.includes(id));
  return sound ? ok({ ...race, pair }) : failed(newRaceWords(language).badPair(ids.join(', ')));
}

function withGrouping(race: NewRace, answer: string, language: Language): Result<NewRace, string> {
  const grouping = GROUPINGS.find((known) => known === answer);
  return grouping === undefined
    ? failed(newRaceWords(language).badGroups)
    : ok({ ...race, grouping });
}
