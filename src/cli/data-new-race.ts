import { dataNewRace } from './new-race-command.ts';
import { openTerminal } from './terminal.ts';

const talk = openTerminal();
const { code, output, complaint } = await dataNewRace(process.argv.slice(2), {
  environment: process.env,
  talk,
});
talk.close();
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
