/** The check before export: all that can be told from the drawing, worst first. */
import { blockNames } from '../../i18n/messages/sheet-blocks';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import type { Sheet } from '../compose';
import { LONGEST_ADDRESS } from '../furniture/qr-block';
import { reachable } from '../furniture/reachable';
import type { Setting } from '../furniture/setting';
import type { BlockId, SheetSpec } from '../model/spec';
import type { SheetSubject } from '../subject';
import { checkContent } from './content-check';
import { LEVELS, type Finding } from './finding';
import { checkLayout } from './layout-check';
import { checkMap } from './map-check';
import { checkPage, checkRaster } from './page-check';
import { checkScale } from './scale-check';
import { textsOf } from './walk';

/**
 * @param on blocks that preset and user want
 * @param missing characters of a text that the embedded fonts lack
 */
export function checkSheet(
  { drawing, boxes, facts, projection, words, fitted }: Omit<Sheet, 'findings'>,
  subject: SheetSubject,
  spec: SheetSpec,
  { lang }: Setting,
  on: readonly BlockId[],
  missing?: (text: string) => string[],
): Finding[] {
  const findings = [
    ...checkPage(spec, lang),
    ...(subject.raster ? checkRaster(subject.raster.dpi, lang) : []),
    ...checkScale(drawing, projection, lang),
    ...checkContent(drawing, words, facts, on.includes('legend'), lang),
    ...checkLayout(drawing, boxes, fitted, lang),
    ...checkMap(subject, facts, projection, lang),
    ...blocksWithoutRoom(on, boxes, words.address !== null, lang),
    ...(on.includes('qr') ? checkAddress(subject.address, lang) : []),
  ];
  const lacking = missing
    ? missing([...textsOf(drawing.children)].map(({ mark }) => mark.text).join(''))
    : [];
  if (lacking.length) {
    const text = sheetCheckMessages(lang).fontMissing(lacking.join(' '));
    findings.push({ level: 'error', code: 'font-missing', text });
  }
  return findings.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Blocks that say nothing (no features, no address) are not missed. */
function blocksWithoutRoom(
  on: readonly BlockId[],
  boxes: Sheet['boxes'],
  withAddress: boolean,
  lang: Setting['lang'],
): Finding[] {
  const m = sheetCheckMessages(lang);
  const always = new Set<BlockId>(['inset', 'legend', 'north', 'imprint', 'table']);
  return on
    .filter((block) => !boxes[block] && (always.has(block) || (block === 'qr' && withAddress)))
    .map((block) => ({
      ...{ level: 'warning', code: 'block-no-room', block },
      text: m.blockNoRoom(blockNames(lang)[block]),
    }));
}

function checkAddress(address: string | null, lang: Setting['lang']): Finding[] {
  const m = sheetCheckMessages(lang);
  if (!address || !reachable(address))
    return [{ level: 'note', code: 'qr-local', text: m.qrLocal, block: 'qr' }];
  return new TextEncoder().encode(address).length > LONGEST_ADDRESS
    ? [{ level: 'warning', code: 'qr-too-long', text: m.qrTooLong, block: 'qr' }]
    : [];
}
