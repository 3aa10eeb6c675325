/** `npm run coverage` as its user meets it: another process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

function coverage(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/coverage.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

// The command reads the built record, which a fresh clone does not have yet.
beforeAll(() => {
  if (existsSync('public/base/cells.json') && existsSync('public/data/atlas.json')) return;
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'geo/build.ts']);
  expect(built.status).toBe(0);
}, 120_000);

const QUESTION = [
  ...['--kind', 'elderly-home,embedded-home', '--minutes', '15', '--mode', 'walk-elderly'],
  ...['--when', 'planned'],
];

interface Counted {
  within: { sure: number; nominal: number; possible: number };
  points: number;
}

describe('npm run coverage', { timeout: 60_000 }, () => {
  it('gives counties, townships, figures, assumptions and citations as JSON', () => {
    const { code, out } = coverage(...QUESTION, '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(out) as {
      limits: { nominalM: number };
      total: Counted;
      counties: (Counted & { code: string })[];
      townships: { code: string; county: string }[];
      assumptions: { what: string; value: unknown; mark: string; source: { zh: string } }[];
      addedToExisting: { adds: Counted['within'] }[];
      facilities: { counted: { citations: string[]; lon: number }[]; withoutPoint: object[] };
    };
    expect(answer.limits.nominalM).toBeCloseTo(750 / 1.3, 6);
    expect(answer.counties.length).toBeGreaterThan(10);
    expect(answer.townships.length).toBeGreaterThan(250);
    for (const { within, points } of [answer.total, ...answer.counties]) {
      expect(within.sure).toBeLessThanOrEqual(within.nominal);
      expect(within.nominal).toBeLessThanOrEqual(within.possible);
      expect(within.possible).toBeLessThanOrEqual(points);
    }
    expect(answer.counties.reduce((sum, { points }) => sum + points, 0)).toBe(answer.total.points);
    expect(answer.assumptions.map(({ what, mark }) => [what, mark])).toEqual([
      ['minutes', 'norm'],
      ['speed', 'assumption'],
      ['detour', 'assumption'],
      ['mode', 'assumption'],
    ]);
    expect(answer.assumptions[0]!.source.zh).toContain('景民字〔2022〕69号');
    for (const { citations, lon } of answer.facilities.counted) {
      expect(lon).toBeGreaterThan(100);
      expect(citations[0]).toMatch(/《.+》，.+〔20\d\d〕.+号/);
    }
    expect(answer.facilities.withoutPoint.length).toBeGreaterThan(0);
    const added = answer.addedToExisting.map(({ adds }) => adds.nominal);
    expect(added).toEqual([...added].sort((a, b) => b - a));
    expect(answer.addedToExisting.length).toBeGreaterThan(0);
  });

  it('names the valid ones for a wrong kind, option or state, and ends with 2', () => {
    const wrong = coverage('--kind', 'elderly-hom');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.error).toContain('elderly-home, township-home');
    expect(coverage('--kid', 'x')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--kind, --standard') as string,
    });
    expect(coverage('--kind', 'childcare', '--when', 'soon')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/existing, building, planned, or a year .*2025/) as string,
    });
    expect(coverage('--kind', 'depot')).toMatchObject({
      code: 2,
      error: expect.stringContaining('no service radius') as string,
    });
  });

  it('prints area by county and schematic township, with its assumptions, as text', () => {
    const { code, out } = coverage(
      ...['--kind', 'childcare', '--mode', 'car', '--when', '2025', '--area', '360400'],
      ...['--demand', 'area', '--step', '1000'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/planned to be complete by 2025; 15分钟托育服务圈; straight radius 5769 m/);
    expect(out).toMatch(/sample points, one for every 1000 × 1000 m/);
    expect(out).toMatch(/\| 360403 浔阳区 +\| +\d+ \| +[\d.]+ % \|/);
    expect(out).toContain('schematic');
    expect(out).toMatch(/minutes 15 min \[norm\]: .*九府办字〔2022〕113号/);
    expect(out).toMatch(/speed 30 km\/h \[assumption\]/);
    expect(out).not.toContain('360202');
  });
});
