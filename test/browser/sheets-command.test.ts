/** `npm run sheets`: files from the command line, as the app makes them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/sheets.ts', ...args], {
    encoding: 'utf8',
  });
const folder = () => mkdtempSync(join(tmpdir(), 'gazette-atlas-'));

test('an atlas of a city, a page for each of its counties', () => {
  const out = folder();
  const options = ['--area', '360200', '--layers', 'care', '--page', 'A4', '--out', out];
  const { status, stdout, stderr } = run('--each', 'county', ...options);
  expect([status, stderr]).toEqual([0, '']);
  const [file] = readdirSync(out);
  expect(stdout.trim()).toBe(join(out, file!));
  expect(readFileSync(join(out, file!)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a picture of one sheet with its world file', () => {
  const out = folder();
  const { status } = run(
    ...['--area', '360424', '--page', 'A4', '--format', 'png', '--dpi', '96', '--out', out],
  );
  expect(status).toBe(0);
  expect(readdirSync(out).map((name) => name.split('.').at(-1))).toEqual(
    expect.arrayContaining(['png', 'pgw', 'prj']),
  );
});

test('a wrong option ends with 2 and names the valid ones', () => {
  const { status, stderr } = run('--each', 'village');
  expect(status).toBe(2);
  expect(stderr).toContain('county, township, feature');
});
