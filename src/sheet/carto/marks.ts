/** The record's marks: single ones, ones moved aside with a tie to their place, and numbers. */
import { kindOf, layerOf } from '../../atlas/catalogue';
import { LAYER_IDS, type LayerId } from '../../atlas/feature';
import { isSchematic, markFill } from '../../atlas/mark';
import { sheetMapMessages } from '../../i18n/messages/sheet-map';
import { countLayers } from '../../query/badges';
import type { Group, Mark } from '../draw/drawing';
import { markDrawing } from '../draw/mark-drawing';
import type { PointFeature } from './circles';
import { grown } from './clip';
import { mostMoved, MOVED_FROM_MM, settle, type Spot } from './crowd';
import { donut } from './donut';
import type { Pen } from './pen';
import { hues } from './plates';
import { lineData } from './shapes';

export interface PlacedMark {
  features: PointFeature[];
  spot: Spot;
  /** True where it stands beside its place. */
  moved: boolean;
}

/** @param points in the frame, in drawing order */
export function placeMarks(points: readonly PointFeature[], { page }: Pen): PlacedMark[] {
  const sorted = points.toSorted((a, b) => order(a) - order(b));
  const places = sorted.map(({ geometry }) => {
    const [x, y] = page.forward(geometry.coordinates[0]!, geometry.coordinates[1]!);
    return { x, y };
  });
  return settle(places, grown(page.box, -0.5), mostMoved(page.scale)).map((spot) => ({
    features: spot.members.map((i) => sorted[i]!),
    spot,
    moved: Math.hypot(spot.x - spot.home.x, spot.y - spot.home.y) > MOVED_FROM_MM,
  }));
}

/** Things of one layer stand side by side in a wreath. */
function order({ properties: p }: PointFeature): number {
  const { layer, kind } = kindOf(p.kind) ?? { layer: layerOf(p.layer), kind: null };
  return LAYER_IDS.indexOf(layer.id) * 100 + (kind ? layer.kinds.indexOf(kind) : 99);
}

/** One group for each layer of the record, and one for the marks with a number. */
export function drawMarks(placed: readonly PlacedMark[], { content, inks, measure }: Pen): Group[] {
  const singles = new Map<LayerId, Mark[]>();
  const numbers: Mark[] = [];
  for (const { features, spot } of placed) {
    const { properties: p } = features[0]!;
    if (features.length > 1) {
      numbers.push(
        ...donut(
          hues(countLayers(features), content.theme),
          { x: spot.x, y: spot.y, radius: spot.radius - 0.24 },
          { text: String(features.length), paper: inks.paper, ink: inks.ink, measure },
        ),
      );
      continue;
    }
    const found = kindOf(p.kind);
    const style = {
      symbol: found?.kind.symbol ?? '',
      colour: layerOf(p.layer).colour[content.theme],
      paper: inks.paper,
      fill: markFill(p),
      schematic: isSchematic(p),
      own: p.pointMark === 'own',
    };
    const list = singles.get(p.layer) ?? [];
    list.push(...markDrawing(style, spot.x, spot.y));
    singles.set(p.layer, list);
  }
  const group = (id: string, title: string, children: Mark[]): Group => ({
    ...{ kind: 'group', id, title, layer: true, children },
  });
  const layers = LAYER_IDS.flatMap((id) => {
    const marks = singles.get(id);
    return marks ? [group(`marks-${id}`, layerOf(id).title[content.lang], marks)] : [];
  });
  return numbers.length
    ? [...layers, group('marks-groups', sheetMapMessages(content.lang).groups, numbers)]
    : layers;
}

/** Ties from moved marks to their places, and a dot on each place. */
export function drawTies(placed: readonly PlacedMark[], { inks }: Pen): Mark[] {
  const moved = placed.filter((mark) => mark.moved);
  if (!moved.length) return [];
  const ties = moved.map(({ spot }) => [
    [spot.home.x, spot.home.y] as const,
    [spot.x, spot.y] as const,
  ]);
  const dots = new Map(moved.map(({ spot: { home } }) => [`${home.x},${home.y}`, home]));
  return [
    { kind: 'path', d: lineData(ties), stroke: { colour: inks.paper, width: 0.5 } },
    { kind: 'path', d: lineData(ties), stroke: { colour: inks.inkQuiet, width: 0.18 } },
    ...[...dots.values()].map(({ x, y }): Mark => ({
      ...{ kind: 'circle', x, y, radius: 0.45 },
      fill: { colour: inks.ink },
      stroke: { colour: inks.paper, width: 0.15 },
    })),
  ];
}
