import { dataNewRace } from './new-race-command.ts';
import { printOutcome } from './print-outcome.ts';
import { openTerminal } from './terminal.ts';

const talk = openTerminal();
const outcome = await dataNewRace(process.argv.slice(2), {
  environment: process.env,
  talk,
});
talk.close();
printOutcome(outcome);
