import { dataDiff } from './diff-command.ts';

const { code, output, complaint } = await dataDiff(process.argv.slice(2), {
  environment: process.env,
  writePictures: async (...call) => {
    // Drawing takes longer to load than all the rest.
    const { writeDifferencePictures } = await import('../lib/server/difference-pictures.ts');
    writeDifferencePictures(...call);
  },
});
if (output !== '') process.stdout.write(`${output}\n`);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
