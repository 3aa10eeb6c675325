/** A region's name above its plate, as one block that is placed as a whole. */
import type { AtlasFeature } from '../../atlas/feature';
import type { Region } from '../../atlas/regions';
import { placeBlocks, type Block, type Box } from '../../ui/place-blocks';
import type { Pen } from './pen';
import { plateOf, type Plate, type PlateForm } from './plates';
import { holds, type RegionShapes } from './region-shapes';
import { boxOfLine, lineOf, styleAt, type Line } from './type';

/** Millimetres for one of the pixels that place-blocks.ts reckons in. */
const PIXEL = 0.22;
/** Between a name and its plate. */
const NAME_GAP = 0.5;
const AIR = 0.8;
const MAY_MOVE = { city: 60, county: 26, area: 12 };

export interface PlacedRegion {
  region: Region;
  line: Line;
  /** Left end of the name on its baseline. */
  name: { x: number; y: number };
  nameBox: Box;
  plate: { plate: Plate; x: number; y: number; box: Box } | null;
  features: AtlasFeature[];
}

export interface Candidate {
  region: Region;
  at: readonly [number, number];
  features: AtlasFeature[];
}

export interface BlockForm {
  /** Null: the bare name. */
  plate: PlateForm | null;
  /** Whether it may stand beside its county. */
  outside: boolean;
}

/** Name above plate, as one block. */
export function placeBlock(
  { region, at }: Candidate,
  features: AtlasFeature[],
  { plate: form, outside }: BlockForm,
  shapes: RegionShapes,
  { content, measure, page }: Pen,
  { marks, taken }: { marks: readonly Box[]; taken: readonly Box[] },
): PlacedRegion | null {
  const line = lineOf(region.name[content.lang], styleAt(region.level, page.scale), measure);
  const plate = form && features.length ? plateOf(features, form, content.theme, measure) : null;
  const size = line.font.size;
  const nameHeight = size * 0.98;
  const block: Block = {
    id: region.code,
    x: at[0],
    y: at[1],
    // Air on both sides: two names in one row would read as one.
    width: Math.max(line.width, plate?.width ?? 0) + 2 * AIR,
    height: nameHeight + (plate ? NAME_GAP + plate.height : 0),
    mayMove: outside ? MAY_MOVE.city : MAY_MOVE[region.level],
  };
  const shape = shapes.get(region.code);
  if (region.level === 'county' && shape && !outside) block.allows = (x, y) => holds(shape, x, y);
  const spot = placeBlocks([block], marks, taken, PIXEL).get(region.code);
  if (!spot) return null;
  const name = { x: spot.x - line.width / 2, y: spot.box.y0 + 0.86 * size };
  const top = spot.box.y0 + nameHeight + NAME_GAP;
  const left = spot.x - (plate?.width ?? 0) / 2;
  return {
    ...{ region, line, name, features: plate ? features : [] },
    nameBox: boxOfLine(line, name.x, name.y),
    plate: plate && {
      ...{ plate, x: left, y: top },
      box: { x0: left, y0: top, x1: left + plate.width, y1: top + plate.height },
    },
  };
}

/** Boxes around the frame: nothing is placed over its edge. */
export function walls({ page }: Pick<Pen, 'page'>): Box[] {
  const { x, y, width, height } = page.box;
  const far = 1000;
  const [left, right, top, bottom] = [x + 0.6, x + width - 0.6, y + 0.6, y + height - 0.6];
  return [
    { x0: x - far, x1: left, y0: y - far, y1: y + height + far },
    { x0: right, x1: right + far, y0: y - far, y1: y + height + far },
    { x0: x - far, x1: x + width + far, y0: y - far, y1: top },
    { x0: x - far, x1: x + width + far, y0: bottom, y1: bottom + far },
  ];
}
