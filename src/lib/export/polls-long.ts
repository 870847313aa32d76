import type { Poll, Population } from '../domain/poll.ts';
import { MAIN_QUESTION, type Candidate, type Race } from '../domain/race.ts';
import { pointsOf } from '../view/points.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import { firmName } from '../view/names.ts';

/** Columns of polls_long.csv under FiveThirtyEight's names, our own at the right; only ever added there. */
export const LONG_COLUMNS = [
  'poll_id',
  'question_id',
  'pollster_id',
  'pollster',
  'sponsors',
  'start_date',
  'end_date',
  'sample_size',
  'population',
  'methodology',
  'url',
  'notes',
  'race_id',
  'election_date',
  'candidate_id',
  'candidate_name',
  'party',
  'answer',
  'pct',
  'variant',
  'date_basis',
  'undecided_treatment',
  'status',
] as const;

const POPULATION_CODES: Readonly<Record<Population, string>> = {
  adults: 'a',
  registered: 'rv',
  likely: 'lv',
  voters: 'v',
};

interface Asked {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly polls: readonly Poll[];
}

interface Answer {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly party: string;
  readonly share: number | null;
}

/** polls_long.csv: a row per poll and answer that it reports, percent as reported; all questions. */
export function pollsLongCsv(race: Race): string {
  const main = { id: MAIN_QUESTION, candidates: race.candidates, polls: race.polls };
  const rows = [main, ...race.questions].flatMap((asked) =>
    asked.polls.flatMap((poll) => pollRows(poll, asked, race)),
  );
  return csvText(LONG_COLUMNS, rows);
}

function pollRows(poll: Poll, asked: Asked, race: Race): CsvCell[][] {
  return answersOf(poll, asked).flatMap((answer) =>
    answer.share === null ? [] : [answerRow(poll, asked, race, answer, answer.share)],
  );
}

function answersOf(poll: Poll, { candidates }: Asked): Answer[] {
  const named = candidates.map(({ id, name, shortName, party }, place) => ({
    id,
    name,
    shortName,
    party: party.en,
    share: poll.shares[place] ?? null,
  }));
  const unnamed = (['other', 'none', 'undecided'] as const).map((id) => ({
    id,
    name: id,
    shortName: id,
    party: '',
    share: poll[id],
  }));
  return [...named, ...unnamed];
}

function answerRow(poll: Poll, asked: Asked, race: Race, answer: Answer, share: number): CsvCell[] {
  return [
    poll.id,
    asked.id,
    poll.pollster,
    firmName(race, poll.pollster),
    poll.sponsor,
    poll.startDate,
    poll.endDate,
    poll.sampleSize,
    poll.population === null ? null : POPULATION_CODES[poll.population],
    poll.modes.join('+'),
    poll.sourceUrl,
    poll.notes,
    race.id,
    race.electionDay,
    answer.id,
    answer.name,
    answer.party,
    answer.shortName,
    pointsOf(share),
    poll.variant,
    poll.dateBasis,
    poll.undecidedTreatment,
    poll.status,
  ];
}
