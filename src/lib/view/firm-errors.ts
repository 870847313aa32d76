import type { ResultClaim } from '../domain/race.ts';
import { errorAgainst } from './claim-errors.ts';
import { lastPolls, type LastPoll } from './final-polls.ts';
import type { Estimated } from './group-effects.ts';
import type { Points } from './points.ts';
import { measuredMargin } from './results-page.ts';

/** How far a firm's last poll stood from a claim about counted votes; all in points, first minus second. */
export interface FirmError {
  readonly last: LastPoll;
  readonly claim: ResultClaim;
  readonly claimed: Points;
  readonly error: Points;
}

/** Each firm against each claim that gives both shares: firms as the race orders them, claims as the file does. */
export function firmErrors(estimated: Estimated): FirmError[] {
  const { race } = estimated;
  return lastPolls(estimated).flatMap((last) =>
    race.results.flatMap((claim) => {
      const claimed = measuredMargin(claim, race);
      if (claimed === null) return [];
      return [{ last, claim, claimed, error: errorAgainst(last.margin, claimed) }];
    }),
  );
}
