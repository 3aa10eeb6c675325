/** Nothing cut, nothing on top of something else. */
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { blockNames } from '../../i18n/messages/sheet-blocks';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import type { Box, Drawing, Mark } from '../draw/drawing';
import type { Fitted } from '../furniture/flow';
import { overlap, within } from '../model/boxes';
import type { BlockId } from '../model/spec';
import type { Finding } from './finding';
import { named } from './named';
import { boundsOf, groupNamed, textsOf, type PlacedText } from './walk';

/** Letters may share so much before the eye sees it, millimetres. */
const TEXT_SLACK = 0.25;

export function checkLayout(
  drawing: Drawing,
  boxes: Partial<Record<BlockId, Box>>,
  fitted: Partial<Record<BlockId, Fitted>>,
  lang: Lang,
): Finding[] {
  return [
    ...outsidePage(drawing, lang),
    ...outsideBoxes(drawing, boxes, lang),
    ...cutBlocks(fitted, lang),
    ...overlappingTexts(drawing, lang),
    ...overlappingBlocks(boxes, lang),
  ];
}

function outsidePage(drawing: Drawing, lang: Lang): Finding[] {
  const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const out: string[] = [];
  const look = (marks: readonly Mark[], where: string) => {
    for (const mark of marks) {
      if (mark.kind === 'group' && !mark.clip) look(mark.children, mark.title ?? where);
      else {
        // What a clip cuts away is meant to be cut.
        const box = mark.kind === 'group' ? mark.clip : boundsOf(mark);
        if (box && !within(page, box)) out.push(mark.kind === 'text' ? mark.text : where);
      }
    }
  };
  look(drawing.children, '');
  if (!out.length) return [];
  const text = sheetCheckMessages(lang).outsidePage(
    formatNumber(out.length, lang),
    named([...new Set(out)], lang, 3),
  );
  return [{ level: 'error', code: 'outside-page', text }];
}

function outsideBoxes(
  drawing: Drawing,
  boxes: Partial<Record<BlockId, Box>>,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  return (Object.keys(boxes) as BlockId[]).flatMap((block): Finding[] => {
    const group = groupNamed(drawing.children, `block-${block}`);
    const out = [...textsOf(group?.children ?? [])].filter(
      ({ box }) => !within(boxes[block]!, box, 0.4),
    );
    if (!out.length) return [];
    const text = m.outsideBox(
      blockNames(lang)[block],
      named(
        out.map(({ mark }) => mark.text),
        lang,
        3,
      ),
    );
    return [{ level: 'error', code: 'outside-box', text, block }];
  });
}

function cutBlocks(fitted: Partial<Record<BlockId, Fitted>>, lang: Lang): Finding[] {
  const m = sheetCheckMessages(lang);
  return (Object.entries(fitted) as [BlockId, Fitted][]).flatMap(
    ([block, { missing }]): Finding[] => {
      if (!missing) return [];
      const n = formatNumber(missing, lang);
      if (block === 'table')
        return [{ level: 'note', code: 'table-rest', text: m.tableRest(n), block }];
      if (block === 'qr')
        return [{ level: 'warning', code: 'qr-small', text: m.qrTooSmall, block }];
      return [
        { level: 'error', code: 'block-cut', text: m.blockCut(blockNames(lang)[block], n), block },
      ];
    },
  );
}

function overlappingTexts(drawing: Drawing, lang: Lang): Finding[] {
  const pairs = overlaps([...textsOf(drawing.children)]);
  if (!pairs.length) return [];
  const words = pairs.map(([a, b]) => `${a.mark.text} / ${b.mark.text}`);
  const text = sheetCheckMessages(lang).textsOverlap(
    formatNumber(pairs.length, lang),
    named(words, lang, 4),
  );
  return [{ level: 'error', code: 'texts-overlap', text }];
}

/** By a sweep from left to right. */
export function overlaps(texts: readonly PlacedText[]): [PlacedText, PlacedText][] {
  const sorted = [...texts].sort((a, b) => a.box.x - b.box.x);
  const found: [PlacedText, PlacedText][] = [];
  let open: PlacedText[] = [];
  for (const text of sorted) {
    open = open.filter(({ box }) => box.x + box.width > text.box.x + TEXT_SLACK);
    for (const other of open)
      if (overlap(other.box, text.box, TEXT_SLACK)) found.push([other, text]);
    open.push(text);
  }
  return found;
}

function overlappingBlocks(boxes: Partial<Record<BlockId, Box>>, lang: Lang): Finding[] {
  const m = sheetCheckMessages(lang);
  const names = blockNames(lang);
  const all = Object.entries(boxes) as [BlockId, Box][];
  return all.flatMap(([a, boxA], i) =>
    all.slice(i + 1).flatMap(([b, boxB]): Finding[] => {
      if (!overlap(boxA, boxB)) return [];
      const block = a === 'map' ? b : a;
      if (a === 'map' || b === 'map')
        return [
          { level: 'warning', code: 'block-on-map', text: m.blockOnMap(names[block]), block },
        ];
      const text = m.blocksOverlap(names[a], names[b]);
      return [{ level: 'warning', code: 'blocks-overlap', text, block: b }];
    }),
  );
}
