import { dataImport } from './import-command.ts';

const { code, output, complaint } = dataImport(process.argv.slice(2), { environment: process.env });
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
