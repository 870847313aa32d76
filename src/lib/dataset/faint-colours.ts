import { issueAt, type DataIssue } from '../domain/issue.ts';
import { isLegible, PAPER, readable, SCHEMES } from '../domain/legible-colour.ts';
import type { Candidate } from '../domain/race.ts';
import { fieldPlaces } from './json-file.ts';
import type { RaceDeclaration } from './race-file.ts';

/** A warning for each colour of a candidate, of any question, that is too faint for its scheme's paper. */
export function faintColours(file: string, bytes: Uint8Array, race: RaceDeclaration): DataIssue[] {
  const lists = [
    { list: 'candidates', candidates: race.candidates },
    ...race.questions.map(({ candidates }, index) => ({
      list: `questions.${index}.candidates`,
      candidates,
    })),
  ];
  const faint = lists.flatMap(({ list, candidates }) => faintOf(list, candidates));
  if (faint.length === 0) return [];
  const placeOf = fieldPlaces(bytes);
  return faint.map(({ field, colour, scheme }) =>
    issueAt('faint-colour', { file, ...placeOf(field), field }, colour, {
      paper: PAPER[scheme],
      instead: readable(colour, scheme),
    }),
  );
}

function faintOf(list: string, candidates: readonly Candidate[]) {
  return candidates.flatMap(({ colour }, index) =>
    SCHEMES.filter((scheme) => !isLegible(colour[scheme], scheme)).map((scheme) => ({
      field: `${list}.${index}.colour.${scheme}`,
      colour: colour[scheme],
      scheme,
    })),
  );
}
