/**
 * `npm run geo`: registers to layers. Reads seeds/ and geo/gazetteer.csv, checks everything, and
 * writes geo/layers/, public/data/ and public/base/; on any problem it prints all of them and
 * writes nothing. With `-- --check` it writes nothing in any case and fails on stale layers.
 */
import {
  buildBase,
  credits,
  loadCountyShapes,
  loadTownshipPlaces,
  regionGeometry,
} from './steps/base';
import { staleLayers, writeFiles } from './steps/output/disk';
import { committedFiles, publicFiles } from './steps/output/files';
import { formatProblem, sortProblems } from './steps/problems';
import { makeRecord } from './steps/record';
import { gatherRegions } from './steps/regions';
import { readInputs } from './steps/registers/inputs';
import { loadSources } from './steps/sources';
import type { Problem } from './model';

const root = process.cwd();
const options = process.argv.slice(2);
const onlyCheck = options.includes('--check');
if (options.some((option) => option !== '--check')) {
  console.error(`Unknown option in "${options.join(' ')}": there is only --check`);
  process.exit(2);
}
const problems: Problem[] = [];

const inputs = readInputs(loadSources(root), problems);
const specs = gatherRegions(inputs.gazettes, problems);
const counties = specs.flatMap(({ code, level }) => (level === 'county' ? [code] : []));
const { shapes, problems: unknownCounties } = loadCountyShapes(counties);
const { townships, problems: misplaced } = loadTownshipPlaces(shapes, inputs.places);
problems.push(...unknownCounties, ...misplaced);
const elsewhere = new Set(inputs.places.map(({ county }) => county).filter(Boolean));
const { shapes: beyond } = loadCountyShapes(
  [...elsewhere].filter((code) => !counties.includes(code)),
);
const ground = { shapes, beyond, townships, regions: regionGeometry(shapes) };
const record = makeRecord(inputs, specs, ground, credits, problems);

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
  const base = buildBase({ regions: record.regions, shapes, townships, folder: 'public/base' });
  writeFiles(root, new Map([...committed, ...publicFiles(record)]));
  console.log(`${summary}; base map ${base.rebuilt ? 'rebuilt' : 'unchanged'}`);
}
