import { dataImport } from './import-command.ts';
import { openTerminal } from './terminal.ts';

const talk = openTerminal();
const { code, output, complaint } = await dataImport(process.argv.slice(2), {
  environment: process.env,
  talk,
});
talk.close();
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
