/**
 * `npm run geo`: registers to layers. Reads seeds/ and geo/gazetteer.csv, checks everything, and
 * writes geo/layers/, public/data/ and public/base/; on any problem it prints all of them and
 * writes nothing. With `-- --check` it writes nothing in any case and fails on stale layers.
 */
import { buildBase } from './steps/base';
import { recordFromSeeds } from './steps/from-seeds';
import { staleLayers, writeFiles } from './steps/output/disk';
import { committedFiles, publicFiles } from './steps/output/files';
import { formatProblem, sortProblems } from './steps/problems';
import type { Problem } from './model';

const root = process.cwd();
const options = process.argv.slice(2);
const onlyCheck = options.includes('--check');
if (options.some((option) => option !== '--check')) {
  console.error(`Unknown option in "${options.join(' ')}": there is only --check`);
  process.exit(2);
}
const problems: Problem[] = [];

const { record, ground } = recordFromSeeds(root, problems);

if (problems.length) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problems; nothing was written. The rules: docs/registers.md`);
  process.exit(1);
}

const committed = committedFiles(record);
const summary = `${record.features.length} features in ${committed.size} layers`;
if (onlyCheck) {
  const stale = staleLayers(root, committed);
  for (const line of stale) console.error(line);
  if (stale.length) {
    console.error('\nThe committed layers are stale: run `npm run geo` and commit geo/layers.');
    process.exit(1);
  }
  console.log(`${summary}, as committed`);
} else {
  const base = buildBase({
    regions: record.regions,
    shapes: [...ground.shapes],
    townships: [...ground.townships],
    folder: 'public/base',
  });
  writeFiles(root, new Map([...committed, ...publicFiles(record)]));
  console.log(`${summary}; base map ${base.rebuilt ? 'rebuilt' : 'unchanged'}`);
}
