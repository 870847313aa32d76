import { decidedShares, type DecidedMethod } from '../domain/decided.ts';
import type { Localized } from '../domain/language.ts';
import type { Poll } from '../domain/poll.ts';
import { groupOf, type Candidate, type Pair, type Race } from '../domain/race.ts';
import { pointsOf, type Points } from '../view/points.ts';
import { marginOf } from '../view/poll-table.ts';
import {
  candidateJson,
  raceJson,
  SCHEMA_VERSION,
  schemaLink,
  type CandidateJson,
} from './race-json.ts';
import { firmName } from '../view/names.ts';

type Reported = Readonly<Record<string, Points | null>>;

/** A poll: its row as reported (null is "not reported"), and its decided-voter shares and margin. */
export interface PollJson {
  readonly poll_id: string;
  readonly variant: string;
  readonly pollster: string;
  readonly pollster_name: string;
  readonly group: string | null;
  readonly sponsor: string | null;
  readonly start_date: string | null;
  readonly end_date: string;
  readonly published_date: string | null;
  readonly date_basis: string;
  readonly sample_size: number | null;
  readonly population: string | null;
  readonly mode: readonly string[];
  readonly margin_of_error: number | null;
  /** Points, by candidate id. */
  readonly shares: Reported;
  readonly other: Points | null;
  readonly none: Points | null;
  readonly undecided: Points | null;
  readonly undecided_treatment: string;
  /** Points of decided voters; `margin` is the first of the pair minus the second. */
  readonly decided: {
    readonly method: DecidedMethod;
    readonly shares: Reported;
    readonly other: Points;
    readonly margin: Points | null;
  };
  readonly status: string;
  readonly status_reason: string;
  readonly source_url: string;
  readonly source_title: string | null;
  readonly archive_url: string | null;
  readonly added: string | null;
  readonly notes: string | null;
}

interface QuestionJson {
  readonly id: string;
  readonly label: Localized;
  readonly candidates: readonly CandidateJson[];
  readonly pair: Pair | null;
  readonly polls: readonly PollJson[];
}

/** polls.json: the main question's polls, and those of further questions apart. */
export interface PollsJson {
  readonly $schema: string;
  readonly schema_version: number;
  readonly race: ReturnType<typeof raceJson>;
  readonly licence: Race['licence'];
  readonly unit: 'points';
  readonly polls: readonly PollJson[];
  readonly questions: readonly QuestionJson[];
}

/** The content of polls.json: every poll of the race in the order of its files. */
export function pollsJson(race: Race): PollsJson {
  return {
    $schema: schemaLink('polls'),
    schema_version: SCHEMA_VERSION,
    race: raceJson(race),
    licence: race.licence,
    unit: 'points',
    polls: race.polls.map((poll) => pollJson(poll, race, race)),
    questions: race.questions.map((question) => ({
      id: question.id,
      label: question.label,
      candidates: question.candidates.map(candidateJson),
      pair: question.pair,
      polls: question.polls.map((poll) => pollJson(poll, race, question)),
    })),
  };
}

interface Asked {
  readonly candidates: readonly Candidate[];
  readonly pair: Pair | null;
}

function pollJson(poll: Poll, race: Race, asked: Asked): PollJson {
  return {
    poll_id: poll.id,
    variant: poll.variant,
    pollster: poll.pollster,
    pollster_name: firmName(race, poll.pollster),
    group: groupOf(race, poll.pollster) ?? null,
    sponsor: poll.sponsor,
    start_date: poll.startDate,
    end_date: poll.endDate,
    published_date: poll.publishedDate,
    date_basis: poll.dateBasis,
    sample_size: poll.sampleSize,
    population: poll.population,
    mode: poll.modes,
    margin_of_error: poll.marginOfError,
    shares: byCandidate(poll.shares, asked),
    other: pointsOrNull(poll.other),
    none: pointsOrNull(poll.none),
    undecided: pointsOrNull(poll.undecided),
    undecided_treatment: poll.undecidedTreatment,
    decided: decidedJson(poll, asked),
    status: poll.status,
    status_reason: poll.statusReason,
    source_url: poll.sourceUrl,
    source_title: poll.sourceTitle,
    archive_url: poll.archiveUrl,
    added: poll.added,
    notes: poll.notes,
  };
}

function decidedJson(poll: Poll, asked: Asked): PollJson['decided'] {
  const { method, shares, other } = decidedShares(poll);
  return {
    method,
    shares: byCandidate(shares, asked),
    other: pointsOf(other),
    margin: marginOf(poll, asked),
  };
}

function byCandidate(shares: readonly (number | null)[], { candidates }: Asked): Reported {
  const entries = candidates.map(
    ({ id }, place) => [id, pointsOrNull(shares[place] ?? null)] as const,
  );
  return Object.fromEntries(entries);
}

function pointsOrNull(share: number | null): Points | null {
  return share === null ? null : pointsOf(share);
}
