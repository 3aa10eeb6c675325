/** A sheet: the record, the view and the user's choices, composed into one drawing. */
import { kindOf, layerOf } from '../atlas/catalogue';
import { drawMap } from './carto/draw-map';
import { drawInset } from './carto/inset';
import type { MapContent, MapFacts } from './carto/content';
import { COLLAR_MM } from './carto/frame';
import { checkSheet } from './check/check-sheet';
import type { Finding } from './check/finding';
import type { Box, Drawing, Mark, Measure } from './draw/drawing';
import { expectedFacts } from './expected-facts';
import { fitExtent } from './fit-extent';
import { blockContents, sheetWords, type SheetWords } from './furniture/content';
import type { Fitted } from './furniture/flow';
import { HAIRLINE, SHEET_INKS, type Setting } from './furniture/setting';
import { blockNames } from '../i18n/messages/sheet-blocks';
import { inset as shrunk, overlap } from './model/boxes';
import type { Need } from './model/band';
import { blocksOn, layoutSheet } from './model/layout';
import { pageSize } from './model/paper';
import { BLOCKS, type BlockId, type SheetSpec } from './model/spec';
import { typeScale } from './model/type-scale';
import { pageProjection, type PageProjection } from './projection';
import type { SheetSubject } from './subject';

export interface Sheet {
  drawing: Drawing;
  boxes: Partial<Record<BlockId, Box>>;
  facts: MapFacts;
  findings: Finding[];
  /** Where places lie on the page: for panning, and for reading coordinates. */
  projection: PageProjection;
  words: SheetWords;
  /** How each block of furniture fitted into its box. */
  fitted: Partial<Record<BlockId, Fitted>>;
}

/** Height of the inset in its column, as a share of its width. */
const INSET_SHAPE = 0.78;
/** And at most so much of the page's longer edge. */
const LARGEST_INSET = 0.16;

/**
 * @param missing characters of a text that the embedded fonts lack; without it that is not checked
 */
export function composeSheet(
  subject: SheetSubject,
  spec: SheetSpec,
  measure: Measure,
  missing?: (text: string) => string[],
): Sheet {
  const { view } = subject;
  const page = pageSize(spec);
  const theme = spec.preset === 'slide' ? view.theme : 'light';
  const setting: Setting = {
    ...{ lang: view.lang, theme, measure },
    inks: SHEET_INKS[theme],
    type: typeScale(page, spec.preset),
  };
  const fit = fitExtent(view, subject.regions, subject.features);
  const projectionIn = (box: Box) => pageProjection(spec, frameOf(box, spec), fit);
  const furniture = (projection: PageProjection, facts: MapFacts) => {
    const words = sheetWords(subject, spec, facts, projection, setting);
    return { words, blocks: blockContents(words, subject, spec, projection, setting) };
  };
  const layoutFor = (projection: PageProjection) => {
    const { blocks } = furniture(projection, expectedFacts(subject, spec, projection));
    const need: Need = (block, width, smallest) => {
      if (block === 'map') return 1;
      const most = Math.max(page.width, page.height) * LARGEST_INSET;
      return block === 'inset'
        ? Math.min(width * INSET_SHAPE, most)
        : blocks[block].need(width, smallest);
    };
    return layoutSheet(spec, need);
  };

  // How long the texts are depends on what the frame shows, and the frame on how long they are: the
  // second layout knows the frame of the first, and stays.
  const first = layoutFor(projectionIn({ x: 0, y: 0, ...page }));
  const { boxes } = layoutFor(projectionIn(first.boxes.map!));
  const projection = projectionIn(boxes.map!);
  const content = contentOf(subject, spec, theme);
  const map = drawMap(content, projection, measure);
  const { words, blocks } = furniture(projection, map.facts);

  const fitted: Sheet['fitted'] = {};
  const children: Mark[] = [...map.children];
  const names = blockNames(setting.lang);
  for (const id of BLOCKS) {
    const box = boxes[id];
    if (!box || id === 'map') continue;
    if (id !== 'inset') fitted[id] = blocks[id].draw(box);
    const drawn =
      id === 'inset' ? drawInset(content, projection, box, measure) : fitted[id]!.children;
    children.push({
      ...{ kind: 'group', id: `block-${id}`, title: names[id] },
      children: [...(overlap(box, boxes.map!) ? ground(box, setting) : []), ...drawn],
    });
  }
  const drawing: Drawing = {
    ...page,
    paper: setting.inks.paper,
    children,
    map: map.placing,
  };
  const sheet = { drawing, boxes, facts: map.facts, projection, words, fitted };
  const findings = checkSheet(sheet, subject, spec, setting, blocksOn(spec), missing);
  return { ...sheet, findings };
}

/** The neat line within the map's box: with a grid, its coordinates stand around it. */
export function frameOf(box: Box, { grid }: Pick<SheetSpec, 'grid'>): Box {
  return shrunk(box, grid === 'off' ? 0.5 : COLLAR_MM);
}

function contentOf(
  { base, features, regions, view, circles, study, proposals, raster = null }: SheetSubject,
  { grid }: SheetSpec,
  theme: 'light' | 'dark',
): MapContent {
  const layer = study
    ? (kindOf(study.setting.kinds[0] ?? '')?.layer ?? layerOf('care'))
    : layerOf('care');
  const shapes = study
    ? { ...study.shapes, ...(study.gained ? { gained: study.gained.nominal } : {}) }
    : circles;
  return {
    ...{ base, features, regions, lang: view.lang, theme, grid, proposals, raster },
    areas: shapes ? { colour: layer.colour[theme], shapes } : null,
    seats: study?.seats.length ? { show: study.setting.show, marks: study.seats } : null,
  };
}

/** Paper under a block that the user has moved onto the map. */
function ground({ x, y, width, height }: Box, { inks, type }: Setting): Mark[] {
  const air = type.body * 0.2;
  const d = `M${x - air} ${y - air}h${width + 2 * air}v${height + 2 * air}h${-width - 2 * air}z`;
  return [
    {
      ...{ kind: 'path', d },
      fill: { colour: inks.paper, opacity: 0.94 },
      stroke: { colour: inks.line, width: HAIRLINE },
    },
  ];
}
