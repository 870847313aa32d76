import { issueAt, type DataIssue } from '../domain/issue.ts';
import { isLegible, PAPER, readable, SCHEMES } from '../domain/legible-colour.ts';
import type { Candidate } from '../domain/race.ts';
import type { RaceDeclaration } from './race-file.ts';

/** A warning for each colour of a candidate, of any question, that is too faint for its scheme's paper. */
export function faintColours(file: string, race: RaceDeclaration): DataIssue[] {
  const further = race.questions.flatMap(({ candidates }, index) =>
    faintOf(file, candidates, `questions.${index}.candidates`),
  );
  return [...faintOf(file, race.candidates, 'candidates'), ...further];
}

function faintOf(file: string, candidates: readonly Candidate[], list: string): DataIssue[] {
  return candidates.flatMap(({ colour }, index) =>
    SCHEMES.filter((scheme) => !isLegible(colour[scheme], scheme)).map((scheme) => {
      const field = `${list}.${index}.colour.${scheme}`;
      const detail = { paper: PAPER[scheme], instead: readable(colour[scheme], scheme) };
      return issueAt(
        'faint-colour',
        { file, line: 1, column: null, field },
        colour[scheme],
        detail,
      );
    }),
  );
}
