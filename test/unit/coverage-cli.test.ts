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
      ...['--demand', 'area', '--step', '1000', '--lang', 'en'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Planned to be complete by 2025; .+; straight radius 5769 m/);
    expect(out).toMatch(/sample points, one for every 1000 × 1000 m/);
    expect(out).toMatch(/\| 360403 Xunyang +\| +\d+ \| +[\d.]+ % \|/);
    expect(out).toContain('schematic');
    expect(out).toMatch(/Time 15 min \[Norm of a document\]: .*九府办字〔2022〕113号/);
    expect(out).toMatch(/Speed 30 km\/h \[Assumption\]/);
    expect(out).not.toContain('360202');
  });

  it('speaks Chinese where nothing else is asked', () => {
    const { code, out } = coverage('--kind', 'childcare', '--mode', 'car', '--area', '360402');
    expect(code).toBe(0);
    expect(out).toMatch(/^托育机构 childcare; 文件日期时已有; .+; 直线半径 5769 m/);
    for (const said of [
      '县（市、区）',
      '假定和依据',
      '时间 15 分钟 [文件规定]',
      '没有坐标，单独列出',
    ])
      expect(out).toContain(said);
    expect(coverage('--kind', 'childcare', '--lang', 'fr')).toMatchObject({
      code: 2,
      error: expect.stringContaining('zh, en') as string,
    });
  });

  it('lays two states side by side, and subtracts only where one holds the other', () => {
    const question = ['--kind', 'elderly-home,embedded-home', '--mode', 'car'];
    interface Compared {
      isComparable: boolean;
      total: Record<'before' | 'after' | 'more', Counted['within']>;
      gains?: { adds: Counted['within'] }[];
    }
    const compare = (...states: string[]) =>
      JSON.parse(coverage(...question, ...states, '--json').out) as {
        compared: Compared;
        total: Counted;
      };
    const nested = compare('--when', 'planned', '--compare', 'existing');
    const { before, after, more } = nested.compared.total;
    expect(nested.compared.isComparable).toBe(true);
    // The smaller state stands first, whichever was named first.
    expect(after).toEqual(nested.total.within);
    expect(more.nominal).toBe(after.nominal - before.nominal);
    const sum = nested.compared.gains!.reduce((all, { adds }) => all + adds.nominal, 0);
    expect(sum).toBe(more.nominal);

    const apart = compare('--when', 'building', '--compare', '2025');
    expect(apart.compared.isComparable).toBe(false);
    expect(apart.compared.total.more).toBeUndefined();
    expect(apart.compared.gains).toBeUndefined();
    const { out } = coverage(...question, '--when', 'building', '--compare', '2025');
    expect(out).toContain('不能相减');
    expect(coverage(...question, '--compare', 'soon')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--compare "soon"') as string,
    });
  });

  it('ends without a trace where its reader stops early', () => {
    const run = spawnSync(
      'sh',
      [
        '-c',
        `"${process.execPath}" --import tsx scripts/coverage.ts --kind childcare --mode car | head -n 1`,
      ],
      { encoding: 'utf8' },
    );
    expect(run.stdout.split('\n').length).toBe(2);
    expect(run.stderr).not.toMatch(/EPIPE|at /);
  });
});
