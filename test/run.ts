/**
 * `npm test`: types, lint, data check, unit tests, build, browser tests, in this order; the first
 * that fails ends the run. `npm run test:long` (`--long`) runs the browser tests that need longer
 * than a newcomer should wait. At the end each says what was skipped or reduced, and counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser/find-browser';
import { installTools } from './fixtures/tools';

const CACHE = 'node_modules/.cache/gazette-atlas';

interface Step {
  name: string;
  command: string;
  /** File with Vitest's JSON report. */
  report?: string;
}

const vitest = (config: string, report: string) =>
  `npx vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${report}`;

const browser = findBrowser({ install: true });
const isLong = process.argv.includes('--long');
if (!isLong) installTools();
const build: Step = { name: 'build', command: 'npm run build' };
const steps: Step[] = isLong
  ? existsSync('dist/index.html')
    ? []
    : [build]
  : [
      { name: 'types', command: 'npm run check' },
      { name: 'lint', command: 'npm run lint' },
      { name: 'data check', command: 'npm run geo -- --check' },
      { name: 'audit', command: 'npm run audit' },
      // Some unit tests read the record as the app does.
      { name: 'data', command: 'npm run geo' },
      {
        name: 'unit tests',
        command: vitest('vitest.config.ts', `${CACHE}/unit.json`),
        report: `${CACHE}/unit.json`,
      },
      build,
    ];
const skipped: string[] = [];
if (browser.path)
  steps.push({
    name: isLong ? 'long browser tests' : 'browser tests',
    command: vitest('vitest.browser.config.ts', `${CACHE}/browser.json`),
    report: `${CACHE}/browser.json`,
  });
else skipped.push(`browser tests: ${browser.reason}`);
if (!isLong) skipped.push('long browser tests: `npm run test:long` runs them');

mkdirSync(CACHE, { recursive: true });
const count = { passed: 0, failed: 0, skipped: 0 };
let failedStep: string | undefined;
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  if (step.report) rmSync(step.report, { force: true });
  const started = Date.now();
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(browser.path ? { CHROME_PATH: browser.path } : {}),
      ...(isLong ? { ATLAS_LONG: '1' } : {}),
    },
  });
  console.log(`${step.name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (step.report && existsSync(step.report)) addReport(step.report);
  if (status !== 0) {
    failedStep = step.name;
    break;
  }
}

if (failedStep) console.log(`\nFailed at: ${failedStep}`);
console.log(
  skipped.length ? `\nSkipped or reduced:\n- ${skipped.join('\n- ')}` : '\nNothing was skipped.',
);
// A step outside the test runners (types, lint, data, build) that fails counts as one failure.
const failed = Math.max(count.failed, failedStep ? 1 : 0);
console.log(`${count.passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exit(failedStep ? 1 : 0);

function addReport(file: string): void {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests;
  for (const file of report.testResults)
    for (const test of file.assertionResults)
      if (test.status === 'pending' || test.status === 'skipped') skipped.push(test.fullName);
}
