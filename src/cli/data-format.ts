import { dataFormat } from './format-command.ts';

const { code, output, complaint } = dataFormat(process.argv.slice(2), { environment: process.env });
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
