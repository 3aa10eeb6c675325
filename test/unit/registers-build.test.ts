/** The command itself: what it prints, how it ends, and that a problem leaves no file behind. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const HOMES = 'seeds/sample-gazette/homes.csv';

describe('npm run geo', { timeout: 30_000 }, () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'geo-'));
    cpSync('test/fixtures/registers/good', root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['--import', tsx, resolve('geo/build.ts'), ...options], {
      cwd: root,
      encoding: 'utf8',
    });

  it('prints every problem, ends with 1 and writes nothing', () => {
    const file = join(root, HOMES);
    writeFileSync(file, readFileSync(file, 'utf8').replace('项目清单 第3行', ''));
    const { status, stderr } = run();
    expect(stderr).toContain(`${HOMES}:4 column "locator": is empty`);
    // The invented counties of the fixture are in no boundary package.
    expect(stderr).toContain('no county 369901');
    expect(stderr).toMatch(/\d+ problems; nothing was written/);
    expect(status).toBe(1);
    expect(readdirSync(root).sort()).toEqual(['geo', 'seeds']);
    expect(readdirSync(join(root, 'geo'))).toEqual(['gazetteer.csv']);
  });

  it('knows no option but --check', () => {
    const { status, stderr } = run('--chek');
    expect([status, stderr]).toEqual([2, expect.stringContaining('there is only --check')]);
  });
});
