/** The audit finds each error that a record must not have, and tells it from a recorded one. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../geo/steps/audit/findings';
import { reportText } from '../../geo/steps/audit/report';
import { textTable } from '../../geo/steps/audit/text-table';
import type { AtlasRecord } from '../../geo/steps/record';
import { build, good } from '../fixtures/registers/fixture';

const { record: built } = build(good);
/** The invented townships of the fixture stand without reasons; here they have them. */
const sound: AtlasRecord = {
  ...built,
  townships: built.townships.map((one) =>
    one.lon === undefined ? { ...one, note: { zh: 'x', en: 'x' } } : one,
  ),
};

/** The only document of the fixture, and how many records of each kind begin at its two heads. */
const logged = (first: string, features: number) =>
  broken((r) => {
    const document = r.documents[0]!.id;
    for (const { properties } of r.features) properties.locator = '一 第1行';
    for (const row of [...r.indicators, ...r.rules]) row.locator = '二';
    const [indicators, rules] = [r.indicators.length, r.rules.length];
    r.reading.push(
      { document, section: first, features, indicators: 0, rules: 0, why: 'x' },
      { document, section: '二', features: 0, indicators, rules },
    );
  });

/** The record with its parts changed by `change`; the rest is shared, never written to. */
function broken(change: (record: AtlasRecord) => void): AtlasRecord {
  const copy = structuredClone(sound);
  change(copy);
  return copy;
}
const whats = (record: AtlasRecord) => findingsOf(record).map(({ what }) => what);
const located = (record: AtlasRecord) => record.features.find(({ geometry }) => geometry)!;

describe('the audit', () => {
  it('finds nothing in a record as the build gives it', () => {
    expect(findingsOf(sound)).toEqual([]);
  });

  it('lets a total pass that does not fit, as long as its reason is recorded', () => {
    const misfit = sound.totals.find(({ printed, computed }) => printed !== computed)!;
    expect([misfit.printed, misfit.computed, misfit.reason]).toEqual([120, 100, '印数疑含第4行']);
    const without = broken(({ totals }) => {
      for (const total of totals) delete total.reason;
    });
    expect(whats(without)).toEqual([expect.stringMatching(/printed 120, the rows give 100/)]);
  });

  it.each<[string, (record: AtlasRecord) => void, RegExp]>([
    [
      'a feature without a place in its document',
      (r) => (r.features[0]!.properties.locator = ' '),
      /no place inside/,
    ],
    [
      'a feature of an unknown document',
      (r) => (r.features[0]!.properties.documentNumber = 'x'),
      /no document of the record/,
    ],
    ['an indicator without a locator', (r) => (r.indicators[0]!.locator = ''), /no place inside/],
    ['a rule of an unknown document', (r) => (r.rules[0]!.documentNumber = 'x'), /no document/],
    [
      'an unverified point that claims too much',
      (r) => Object.assign(located(r).properties, { pointMark: 'unverified', uncertaintyM: 2999 }),
      /claims ±2999 m/,
    ],
    ['a point without a mark', (r) => delete located(r).properties.pointMark, /how it is known/],
    [
      'a point without an uncertainty',
      (r) => delete located(r).properties.uncertaintyM,
      /without an uncertainty/,
    ],
    ['a precision without a point', (r) => (located(r).geometry = null), /without a point/],
    ['a link to nowhere', (r) => (r.features[0]!.properties.sameAs = ['x']), /"x": no feature/],
    [
      'a link that leads one way',
      (r) => (r.features[1]!.properties.overlaps = [r.features.at(-1)!.properties.id]),
      /does not lead back/,
    ],
    [
      'an id of two features',
      (r) => r.features.push(structuredClone(r.features[5]!)),
      /two features/,
    ],
    [
      'a township without point and reason',
      (r) => delete r.townships.at(-1)!.note,
      /nothing says why/,
    ],
    [
      'an unverified seat that claims too much',
      (r) => Object.assign(r.townships[0]!, { mark: 'unverified', uncertaintyM: 500 }),
      /claims ±500 m/,
    ],
    [
      'a section that gave nothing and does not say why',
      (r) => r.reading.push({ document: 'a', section: 'b', features: 0, indicators: 0, rules: 0 }),
      /section "b" gave nothing/,
    ],
  ])('finds %s', (_, change, what) => {
    expect(whats(broken(change))).toEqual([expect.stringMatching(what)]);
  });
});

describe('the audit of the reading log', () => {
  const all = sound.features.length;

  it('is content where every record begins in a section that counts it', () => {
    expect(whats(logged('一', all))).toEqual([]);
  });
  it('finds a section that gave another number', () => {
    expect(whats(logged('一', all + 1))).toEqual([
      `section "一" gave ${all + 1} features by the reading log, and ${all} begin in it`,
    ]);
  });
  it('finds records that stand in no section', () => {
    const found = findingsOf(logged('三', 0));
    expect(found).toHaveLength(all);
    expect(found[0]!.what).toMatch(/"一 第1行", which begins no section/);
  });
});

describe('the report', () => {
  const text = reportText(sound, findingsOf(sound));

  it('says the numbers of the record', () => {
    expect(text).toContain('9 features, 3 indicators, 2 rules, 0 systems of 1 documents (0 with');
    expect(text).toContain('1 of 4 printed totals do not fit');
    expect(text).toContain('printed 120, computed 100; 清单 一 合计; 印数疑含第4行');
    expect(text).toMatch(/\| care +\| +6 \|/);
    expect(text).toContain('Errors that are not recorded: 0');
  });

  it('lists what it finds', () => {
    const findings = [{ where: 'sample-1', what: 'is wrong' }];
    expect(reportText(sound, findings)).toContain(
      'Errors that are not recorded: 1\n  sample-1: is wrong',
    );
  });

  it('keeps columns straight in both scripts', () => {
    expect(
      textTable(
        ['a', 'n'],
        [
          ['县', 5],
          ['b', 120],
        ],
      ),
    ).toEqual(['| a  |   n |', '| 县 |   5 |', '| b  | 120 |']);
  });
});

describe('npm run audit', { timeout: 30_000 }, () => {
  it('ends with 1 and tells the problems of registers that give no record', () => {
    const root = mkdtempSync(join(tmpdir(), 'audit-'));
    cpSync('test/fixtures/registers/good', root, { recursive: true });
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', tsx, resolve('geo/audit.ts')],
      { cwd: root, encoding: 'utf8' },
    );
    rmSync(root, { recursive: true });
    expect([status, stdout]).toEqual([1, '']);
    // The invented counties of the fixture are in no boundary package.
    expect(stderr).toContain('no county 369901');
    expect(stderr).toMatch(/\d+ problems: no record to report on/);
  });
});
