import { dataCheck } from './check-command.ts';

const { code, output, complaint } = dataCheck(process.argv.slice(2), {
  environment: process.env,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  workFolder: process.cwd(),
});
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
// Not process.exit: a pipe may still be taking the output.
process.exitCode = code;
