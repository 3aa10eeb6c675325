/**
 * `npm run coverage -- --kind … `: the coverage study of the app from the command line. Ends with 2
 * on a wrong option, with 1 where the built record is missing.
 */
import { Regions } from '../src/atlas/regions';
import { answer } from './coverage/answer';
import { load } from './coverage/load';
import { HELP, readOptions } from './coverage/options';
import { answerText } from './coverage/text';
import { UsageError } from './usage';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const loaded = load(process.cwd());
  const options = readOptions(process.argv.slice(2), new Regions(loaded.index.regions));
  if (!options) console.log(HELP);
  else {
    const found = answer(loaded, options);
    console.log(options.json ? JSON.stringify(found, null, 2) : answerText(found, options.lang));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
