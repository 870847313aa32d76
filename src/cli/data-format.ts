import { dataFormat } from './format-command.ts';
import { printOutcome } from './print-outcome.ts';

const outcome = dataFormat(process.argv.slice(2), { environment: process.env });
printOutcome(outcome);
