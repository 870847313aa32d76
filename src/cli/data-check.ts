import { dataCheck } from './check-command.ts';
import { printOutcome } from './print-outcome.ts';

const outcome = dataCheck(process.argv.slice(2), {
  environment: process.env,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  workFolder: process.cwd(),
});
printOutcome(outcome);
