import { dataDiff } from './diff-command.ts';
import { printOutcome } from './print-outcome.ts';

const outcome = await dataDiff(process.argv.slice(2), {
  environment: process.env,
  writePictures: async (...call) => {
    // Drawing takes longer to load than all the rest.
    const { writeDifferencePictures } = await import('../lib/server/difference-pictures.ts');
    writeDifferencePictures(...call);
  },
});
printOutcome(outcome);
