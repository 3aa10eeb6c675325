import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { decodeScenario, encodeScenario } from '../../src/analysis/scenario/address';
import { LONGEST_NAME, checkSites, type ReadScenario } from '../../src/analysis/scenario/check';
import {
  change,
  openDesk,
  put,
  redo,
  remove,
  replace,
  undo,
  type Desk,
} from '../../src/analysis/scenario/desk';
import { readScenarioFile, scenarioFile } from '../../src/analysis/scenario/file';
import {
  MOST_SITES,
  round5,
  withProposed,
  type ProposedSite,
  type Scenario,
} from '../../src/analysis/scenario/site';

const kinds = LAYERS.flatMap((layer) => layer.kinds.map(({ id }) => id));
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map(round5);
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: LONGEST_NAME }),
    fc.constantFrom('', '甲,乙;丙%2C', '50%', '&x=1#"<b>'),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
  .map((text) => [...text].slice(0, LONGEST_NAME).join('').trim());
const site = fc
  .record({
    lon: degrees(180),
    lat: degrees(90),
    kind: fc.constantFrom(...kinds),
    name,
    beds: fc.option(fc.integer({ min: 1, max: 100_000 })),
  })
  .map(({ beds, ...rest }) => (beds === null ? rest : { ...rest, beds }));
const scenarios = fc
  .array(site, { maxLength: MOST_SITES })
  .map((sites): Scenario => sites.map((one, i) => ({ ...one, id: `p${i + 1}` })));

const home = { kind: 'elderly-home', name: '', lon: 115.812372, lat: 29.64353 };
const good = (read: ReadScenario) => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
};
const bad = (read: ReadScenario) => {
  if (read.ok) throw new Error('was read');
  for (const { place, what, remedy } of read.problems)
    for (const text of [place, what, remedy]) {
      expect(text.zh).not.toBe('');
      expect(text.en).toMatch(/[a-z]/);
      expect(text.zh + text.en).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  return read.problems;
};

describe('a scenario in the address', () => {
  it('is short and can be read', () => {
    const desk = put(put(openDesk(), home), { ...home, lon: 116, name: '新馆', beds: 60 });
    expect(encodeScenario(desk.now)).toBe(
      '115.81237,29.64353,elderly-home;116,29.64353,elderly-home,60,新馆',
    );
    expect(encodeScenario([])).toBe('');
    expect(good(decodeScenario(''))).toEqual([]);
  });

  it('says the same after a round trip, through a query string too', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const text = encodeScenario(scenario);
        expect(good(decodeScenario(text))).toEqual(scenario);
        const query = new URLSearchParams({ s: text }).toString();
        expect(new URLSearchParams(query).get('s')).toBe(text);
      }),
    );
  });

  it.each([
    ['not-lon', '200,29,elderly-home'],
    ['not-lon', ',29,elderly-home'],
    ['not-lon', '0x10,29,elderly-home'],
    ['not-lat', '116,abc,elderly-home'],
    ['not-kind', '116,29,castle'],
    ['not-kind', '116,29,__proto__'],
    ['not-kind', '116,29'],
    ['not-beds', '116,29,elderly-home,0'],
    ['not-beds', '116,29,elderly-home,2.5'],
    ['not-name', '116,29,elderly-home,,%zz'],
    ['not-name', '116,29,elderly-home,,a%0Ab'],
    ['not-site', '116,29,elderly-home,1,a,b'],
    ['not-site', '1,2,3,4,5,6'],
  ])('is refused, with the site and a remedy: %s', (code, text) => {
    const problems = bad(decodeScenario(`116,29,elderly-home;${text}`));
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems[0]!.place.en).toMatch(/^site 2/);
  });

  it('never throws, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = decodeScenario(text);
        if (!read.ok) bad(read);
      }),
    );
    const many = Array.from({ length: 41 }, () => '116,29,elderly-home').join(';');
    expect(bad(decodeScenario(many))[0]!.code).toBe('too-many-sites');
  });
});

describe('a scenario as a file', () => {
  it('says the same after a round trip, one site a line', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const text = scenarioFile(scenario, '2026-03-01T08:00:00.000Z');
        expect(good(readScenarioFile(text))).toEqual(scenario);
        expect(text.split('\n').length).toBe(scenario.length + (scenario.length ? 8 : 7));
      }),
    );
  });

  const file = (sites: unknown, more: object = {}) =>
    JSON.stringify({ format: 'gazette-atlas-scenario', version: 1, sites, ...more });
  it.each([
    ['not-json', '{"format": "gazette'],
    ['not-our-format', '[]'],
    ['not-our-format', 'null'],
    ['not-our-format', file('none')],
    ['other-version', file([], { version: 2 })],
    ['too-large', ' '.repeat(100_001)],
    ['too-many-sites', file(Array(41).fill(home))],
    ['not-site', file([home, [1, 2]])],
    ['not-site', file([home, null])],
    ['not-lat', file([home, { ...home, lat: '29' }])],
    ['not-name', file([home, { ...home, name: 'a\u202Eb' }])],
    ['not-name', file([home, { ...home, name: 'x'.repeat(41) }])],
    ['unknown-field', file([home, { ...home, extra: 1 }])],
    ['not-beds', file([home, { ...home, beds: '60' }])],
  ])('is refused: %s', (code, text) => {
    expect(bad(readScenarioFile(text)).map((problem) => problem.code)).toContain(code);
  });

  it('names every problem, not only the first', () => {
    const problems = bad(readScenarioFile(file([{ lon: 1000, kind: 'castle' }])));
    expect(problems.map(({ code }) => code).sort()).toEqual(['not-kind', 'not-lat', 'not-lon']);
    const { name: _, ...nameless } = home;
    expect(good(readScenarioFile(file([nameless])))[0]!.name).toBe('');
  });

  it('takes no field from the language itself', () => {
    const text = file([]).replace(
      '[]',
      '[{"__proto__": {"lon": 116}, "lat": 29, "kind": "elderly-home"}]',
    );
    expect(bad(readScenarioFile(text)).map(({ code }) => code)).toContain('not-lon');
    expect(bad(checkSites([Object.create(home)])).length).toBeGreaterThan(0);
  });
});

describe('working on a scenario', () => {
  const id = fc.constantFrom('p1', 'p2', 'p3', 'p9');
  const action = fc.oneof(
    site.map((one) => (desk: Desk) => put(desk, one)),
    fc.tuple(id, degrees(180), degrees(90)).map(
      ([at, lon, lat]) =>
        (desk: Desk) =>
          change(desk, at, { lon, lat }),
    ),
    fc.tuple(id, name).map(
      ([at, text]) =>
        (desk: Desk) =>
          change(desk, at, { name: text }),
    ),
    fc.array(id).map((ids) => (desk: Desk) => remove(desk, ids)),
    scenarios.map((other) => (desk: Desk) => replace(desk, other)),
  );

  it('goes back through every state, and forward again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const states = [openDesk()];
        for (const act of actions) {
          const next = act(states.at(-1)!);
          if (next !== states.at(-1)) states.push(next);
        }
        let desk = states.at(-1)!;
        for (const before of states.slice(0, -1).reverse()) {
          desk = undo(desk)!;
          expect(desk.now).toBe(before.now);
        }
        expect(undo(desk)).toBeNull();
        for (const after of states.slice(1)) {
          desk = redo(desk)!;
          expect(desk.now).toBe(after.now);
        }
        expect(redo(desk)).toBeNull();
        const ids = desk.now.map((one: ProposedSite) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('counts no step where nothing changes', () => {
    const desk = put(openDesk(), { ...home, beds: 5 });
    expect(change(desk, 'p1', { lon: 115.812374 })).toBe(desk);
    expect(change(desk, 'p7', { lon: 1 })).toBe(desk);
    expect(remove(desk, ['p7'])).toBe(desk);
    expect(change(desk, 'p1', { beds: undefined }).now[0]).not.toHaveProperty('beds');
    const undone = undo(desk)!;
    expect(redo(put(undone, home))).toBeNull();
  });

  it('holds no more than an address carries', () => {
    let desk = openDesk();
    for (let i = 0; i < 50; i++) desk = put(desk, home);
    expect(desk.now).toHaveLength(MOST_SITES);
  });

  it('joins the facilities of a state as exact and verified', () => {
    const { now } = put(put(openDesk(), home), { ...home, kind: 'childcare' });
    const record = { id: 'r', verified: false };
    const rows = withProposed([record], now, new Set(['elderly-home']));
    expect(rows).toEqual([
      record,
      {
        ...{ id: 'proposed-p1', lon: 115.81237, lat: 29.64353, uncertaintyM: 0, verified: true },
        proposed: now[0],
      },
    ]);
    expect(withProposed([record], now)).toHaveLength(3);
  });
});
