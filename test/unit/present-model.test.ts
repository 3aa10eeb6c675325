/** Scenes made from views, changed, taken back and done again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFromView,
  change,
  changeHead,
  duplicate,
  isFull,
  move,
  remove,
} from '../../src/present/model/edit';
import { openHistory, redo, settle, step, undo } from '../../src/present/model/history';
import { LIMITS } from '../../src/present/model/limits';
import { wordsIn, type Briefing } from '../../src/present/model/scene';
import { plainText } from '../../src/present/model/text';
import { decodeView } from '../../src/state/url';
import { DEFAULT_VIEW, type View } from '../../src/state/view';

const EMPTY: Briefing = { id: 'b', title: { zh: '试' }, languages: ['zh'], scenes: [] };
const VIEW: View = { ...DEFAULT_VIEW, layers: ['care'], area: '360400', theme: 'dark' };
const three = [1, 2, 3].reduce((briefing) => addFromView(briefing, VIEW), EMPTY);
const ids = ({ scenes }: Briefing) => scenes.map(({ id }) => id).join(' ');

describe('a scene from the view', () => {
  it('keeps what the map shows, and neither panel, page nor sheet', () => {
    const view: View = {
      ...VIEW,
      panel: 'share',
      page: 'sources',
      sheet: 'a4',
      select: 'jiujiang-2022-113-elderly-01',
      camera: { lon: 115.8, lat: 29.4, zoom: 9 },
    };
    const scene = addFromView(EMPTY, view, { title: { zh: '题' } }).scenes[0]!;
    const { view: read, notices } = decodeView(
      scene.view,
      () => true,
      () => true,
    );
    expect(notices).toEqual([]);
    expect(read).toEqual({ ...VIEW, camera: view.camera });
    expect(scene).toMatchObject({
      id: 's1',
      title: { zh: '题' },
      highlight: ['jiujiang-2022-113-elderly-01'],
      figure: null,
    });
  });

  it('stands at the end or behind the one that is named', () => {
    expect(ids(three)).toBe('s1 s2 s3');
    expect(ids(addFromView(three, VIEW, {}, 's1'))).toBe('s1 s4 s2 s3');
  });

  it('is not made once the briefing is full', () => {
    let full = EMPTY;
    for (let i = 0; i < LIMITS.scenes; i++) full = addFromView(full, VIEW);
    expect(isFull(full)).toBe(true);
    expect(addFromView(full, VIEW)).toBe(full);
    expect(duplicate(full, 's1')).toBe(full);
  });
});

describe('changes', () => {
  it('duplicate, remove and move keep every other scene as it was', () => {
    const copied = duplicate(three, 's2');
    expect(ids(copied)).toBe('s1 s2 s4 s3');
    expect({ ...copied.scenes[2], id: 's2' }).toEqual(three.scenes[1]);
    expect(ids(remove(three, ['s1', 's3']))).toBe('s2');
    expect(ids(move(three, 's3', 0))).toBe('s3 s1 s2');
    expect(ids(move(three, 's1', 99))).toBe('s2 s3 s1');
    expect(ids(three)).toBe('s1 s2 s3');
    expect(move(three, 's3', 0).scenes[1]).toBe(three.scenes[0]);
  });

  it('give the same briefing back where nothing changes', () => {
    expect(duplicate(three, 'x')).toBe(three);
    expect(remove(three, ['x'])).toBe(three);
    expect(move(three, 's2', 1)).toBe(three);
    expect(move(three, 's2', NaN)).toBe(three);
    expect(change(three, 's1', { seconds: three.scenes[0]!.seconds })).toBe(three);
    expect(changeHead(three, { title: { zh: '试' } })).toBe(three);
  });

  it('cut what is typed to what a file may hold', () => {
    const changed = change(three, 's1', {
      title: { zh: `<b>题</b>${'长'.repeat(200)}`, en: ' ' },
      text: { zh: '一\r\n二\u202E' },
      seconds: 0.2,
      highlight: ['a', 'a'],
    }).scenes[0]!;
    expect([...changed.title.zh!].length).toBe(LIMITS.title);
    expect(changed.title.zh).toMatch(/^题长+$/);
    expect(changed.title).not.toHaveProperty('en');
    expect(changed.text.zh).toBe('一\n二');
    expect(changed.seconds).toBe(LIMITS.seconds.least);
    expect(changed.highlight).toEqual(['a']);
  });

  it('words fall back to the other language', () => {
    expect(wordsIn({ en: 'x' }, 'zh')).toBe('x');
    expect(wordsIn({ zh: '', en: 'x' }, 'zh')).toBe('x');
    expect(wordsIn({}, 'en')).toBe('');
  });
});

describe('plain text', () => {
  it.each([
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<scr<b>ipt>x', 'x'],
    ['<\u200Bb>x', 'x'],
    ['a < b, c > d', 'a < b, c > d'],
    ['5 <6', '5 <6'],
    ['<!-- x -->y', 'y'],
  ])('%j is %j', (given, text) => {
    expect(plainText(given, 100, true).text).toBe(text);
  });
});

describe('history', () => {
  const edits = fc.array(
    fc.oneof(
      fc.constant((b: Briefing) => addFromView(b, VIEW)),
      fc.nat(9).map((n) => (b: Briefing) => duplicate(b, `s${n}`)),
      fc.nat(9).map((n) => (b: Briefing) => remove(b, [`s${n}`])),
      fc.tuple(fc.nat(9), fc.nat(9)).map(
        ([n, to]) =>
          (b: Briefing) =>
            move(b, `s${n}`, to),
      ),
      fc.tuple(fc.nat(9), fc.integer({ min: 3, max: 600 })).map(
        ([n, seconds]) =>
          (b: Briefing) =>
            change(b, `s${n}`, { seconds }),
      ),
    ),
    { maxLength: 60 },
  );

  it('undo leads back to the beginning and redo to the end, ids staying unique', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let history = openHistory(three);
        for (const edit of all) history = step(history, edit(history.now));
        const end = history.now;
        expect(new Set(end.scenes.map(({ id }) => id)).size).toBe(end.scenes.length);
        for (let back = undo(history); back; back = undo(history)) history = back;
        expect(history.now).toBe(three);
        for (let on = redo(history); on; on = redo(history)) history = on;
        expect(history.now).toBe(end);
      }),
      { numRuns: 100 },
    );
  });

  it('letters typed into one field are one step until that is settled', () => {
    const typed = (n: number) => change(three, 's1', { title: { zh: '字'.repeat(n) } });
    let history = openHistory(three);
    for (const n of [1, 2, 3]) history = step(history, typed(n), 's1.title');
    expect(history.done).toHaveLength(1);
    history = step(settle(history), typed(4), 's1.title');
    expect(undo(history)!.now).toEqual(typed(3));
    expect(undo(undo(history)!)!.now).toBe(three);
  });

  it('is bounded, and a new step forgets what was undone', () => {
    let history = openHistory(three);
    for (let n = 0; n < 300; n++)
      history = step(history, change(history.now, 's1', { seconds: 3 + (n % 2) }));
    expect(history.done.length).toBe(100);
    history = step(undo(history)!, addFromView(three, VIEW));
    expect(redo(history)).toBeNull();
  });
});
