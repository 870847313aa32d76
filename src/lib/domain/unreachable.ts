/**
 * Marks the end of a switch over a union as exhausted: a new variant without a case is a type error.
 * Reaching it at run time is a fault of ours, never of the data.
 */
export function unreachable(variant: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(variant)}`);
}
