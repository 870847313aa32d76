import type { Outcome } from './outcome.ts';

/** Prints what a command says and ends with its code, once a pipe that still takes the output has it all. */
export function printOutcome({ code, output, complaint }: Outcome): void {
  if (output !== '') process.stdout.write(`${output}\n`);
  if (complaint !== '') process.stderr.write(`${complaint}\n`);
  // Not process.exit: a pipe may still be taking the output.
  process.exitCode = code;
}
