/** Briefings written down and read again: files, addresses, and whatever else calls itself one. */
import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGS_EITHER, briefings } from '../fixtures/briefing';
import { decodeBriefing, encodeBriefing, LONGEST_ADDRESS } from '../../src/present/file/address';
import { briefingFile } from '../../src/present/file/format';
import { LARGEST_FILE, readBriefingFile } from '../../src/present/file/read';
import { LIMITS } from '../../src/present/model/limits';
import { BLANK_SCENE, type Briefing } from '../../src/present/model/scene';
import { problemText } from '../../src/present/problem';

const HEAD = { format: 'gazette-atlas-briefing', version: 1, id: 'b', title: { zh: '题' } };
const read = (part: object) => {
  const found = readBriefingFile(JSON.stringify({ ...HEAD, ...part }));
  if (!found.ok) throw new Error('refused');
  return found;
};
const readScene = (scene: object) => {
  const { briefing, problems } = read({ scenes: [{ view: 'layers=care&lang=zh', ...scene }] });
  return { scene: briefing.scenes[0]!, problems };
};

describe('a file', () => {
  it('gives back what was written, without a problem', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const text = briefingFile(briefing);
        expect(text).not.toContain('<');
        expect(readBriefingFile(text)).toEqual({ ok: true, briefing, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('of anything else never throws, and what is kept of it is a sound briefing', () => {
    const field = fc.oneof(fc.jsonValue({ maxDepth: 3 }), LANGS_EITHER(fc.string()));
    const scene = fc.dictionary(
      fc.constantFrom('id', 'view', 'extra', ...Object.keys(BLANK_SCENE)),
      field,
    );
    const roots = fc.record({
      id: field,
      title: field,
      languages: field,
      made: field,
      recordDate: field,
      scenes: fc.array(fc.oneof(scene, fc.jsonValue()), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(roots, (root) => {
        const { briefing, problems } = read(root);
        for (const problem of problems)
          for (const lang of ['zh', 'en'] as const)
            expect(problemText(problem, lang)).not.toContain('undefined');
        expect(readBriefingFile(briefingFile(briefing))).toEqual({
          ok: true,
          briefing,
          problems: [],
        });
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string(), (text) => readBriefingFile(text).ok === false));
  });

  it.each([
    ['', 'not-json'],
    ['{"format":"gazette-atlas-briefing"', 'not-json'],
    ['['.repeat(200_000), 'not-json'],
    ['null', 'not-our-format'],
    ['[]', 'not-our-format'],
    ['{"format":"other"}', 'not-our-format'],
    [JSON.stringify({ ...HEAD, version: 2, scenes: [] }), 'other-version'],
    [JSON.stringify(HEAD), 'no-scenes'],
    [' '.repeat(LARGEST_FILE + 1), 'too-large'],
  ])('%#: what is no briefing is refused', (text, code) => {
    expect(readBriefingFile(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('with a byte order mark is read', () => {
    expect(readBriefingFile(`\uFEFF${JSON.stringify({ ...HEAD, scenes: [] })}`).ok).toBe(true);
  });
});

describe('what does not fit is named with scene and field, and the rest kept', () => {
  it('markup and unseen characters', () => {
    const { scene, problems } = readScene({
      title: { zh: '<img src=x onerror=alert(1)>题' },
      text: { en: 'a\u202Eb' },
    });
    expect(scene.title.zh).toBe('题');
    expect(scene.text.en).toBe('ab');
    expect(problems).toEqual([
      { code: 'markup', scene: 1, field: 'title.zh' },
      { code: 'unseen', scene: 1, field: 'text.en' },
    ]);
    expect(problemText(problems[0]!, 'zh')).toBe('第 1 场 title.zh：含有网页标记，标记已去掉。');
    expect(problemText(problems[0]!, 'en')).toMatch(/^Scene 1 title\.zh: /);
  });

  it.each<[string, object, string, unknown]>([
    ['seconds', { seconds: 1e9 }, 'not-seconds', BLANK_SCENE.seconds],
    ['seconds', { seconds: '20' }, 'not-seconds', BLANK_SCENE.seconds],
    ['transition', { transition: 'spin' }, 'not-transition', 'fly'],
    ['date', { date: '2025-02-30' }, 'not-date', null],
    ['figure', { figure: 'money' }, 'not-figure', null],
    ['figure', { figure: { id: 'x', params: { a: 1 } } }, 'bad-param', { id: 'x', params: {} }],
    ['highlight', { highlight: ['a', 5, '<b>'] }, 'not-features', ['a']],
    ['view', { view: 7 }, 'not-text', ''],
    ['view', { view: 'x'.repeat(LIMITS.view + 1) }, 'too-long', ''],
    ['text', { text: 'plain' }, 'not-words', {}],
  ])('%s %#', (field, given, code, value) => {
    const { scene, problems } = readScene(given);
    expect(problems).toMatchObject([{ code, scene: 1 }]);
    expect(problems[0]!.field!.startsWith(field)).toBe(true);
    expect(scene[field as keyof typeof scene]).toEqual(value);
  });

  it('unknown keys, foreign prototypes, ids that stand twice, too many scenes', () => {
    const text = `{"format":"gazette-atlas-briefing","version":1,"id":"b","title":{},
      "__proto__":{"x":1},"scenes":[{"view":"","id":"s1","constructor":1},{"view":"","id":"s1"},5]}`;
    const found = readBriefingFile(text);
    if (!found.ok) throw new Error('refused');
    expect(found.briefing.scenes.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(found.problems.map(({ code, scene }) => [code, scene])).toEqual([
      ['unknown-field', undefined],
      ['unknown-field', 1],
      ['not-id', 2],
      ['not-scene', 3],
    ]);
    const many = read({ scenes: Array.from({ length: LIMITS.scenes + 5 }, () => ({ view: '' })) });
    expect(many.briefing.scenes).toHaveLength(LIMITS.scenes);
    expect(many.problems).toMatchObject([{ code: 'too-many-scenes', detail: '65' }]);
  });

  it('and the list of problems is bounded', () => {
    const { problems } = read({ scenes: Array.from({ length: 60 }, () => ({ a: 1, b: 2, c: 3 })) });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({ code: 'more', detail: '140' });
  });
});

describe('an address', () => {
  const short: Briefing = {
    id: 'b',
    title: { zh: '一场' },
    languages: ['zh'],
    scenes: [{ ...BLANK_SCENE, id: 's1', view: 'layers=care&area=360400&lang=zh' }],
  };

  it('gives back a short briefing, whatever it says', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const address = encodeBriefing(briefing);
        if (!address.ok) {
          expect(address.characters).toBeGreaterThan(LONGEST_ADDRESS);
          return;
        }
        expect(address.text).toMatch(/^[\w-]+$/);
        expect(decodeBriefing(address.text)).toEqual({ ok: true, briefing, problems: [] });
      }),
      { numRuns: 100 },
    );
    expect(encodeBriefing(short).ok).toBe(true);
  });

  it('of a long one is refused in favour of the file', () => {
    const long = fc.sample(fc.stringMatching(/^[a-z0-9]{700}$/), { numRuns: 6, seed: 1 });
    const scenes = long.map((en, i) => ({ ...short.scenes[0]!, id: `s${i + 1}`, text: { en } }));
    expect(encodeBriefing({ ...short, scenes })).toMatchObject({ ok: false, most: 1800 });
  });

  it('that is cut off, foreign or swells is refused', () => {
    const address = encodeBriefing(short);
    if (!address.ok) throw new Error('too long');
    const bomb = btoa(strFromU8(deflateSync(strToU8(' '.repeat(1_300_000)), { level: 9 }), true))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    for (const text of ['', '%%%', 'abc', address.text.slice(0, -9), 'A'.repeat(5000), bomb])
      expect(decodeBriefing(text).ok).toBe(false);
  });
});
