/** What is on the map, told from what was drawn. */
import type { AtlasFeature } from '../../atlas/feature';
import { isSchematic, markFill } from '../../atlas/mark';
import { overlap, type Box } from '../../ui/place-blocks';
import type { PointFeature } from './circles';
import type { BorderLevel, MapFacts, Overlap, Reach } from './content';
import type { LabelAsked, LabelPlaced } from './labels';
import type { PlacedMark } from './marks';
import type { Pen } from './pen';
import type { RegionPlacing } from './place-regions';

interface Drawn {
  points: readonly PointFeature[];
  placed: readonly PlacedMark[];
  regions: RegionPlacing;
  routes: { ids: string[] };
  areas: { reaches: Reach[] };
  study: readonly { id: string }[];
  labels: { placed: readonly LabelPlaced[]; dropped: readonly LabelAsked[] };
  /** Names of township seats that lie under a badge. */
  hiddenSeats: string[];
  borders: BorderLevel[];
  halos: boolean;
  zones: boolean;
  townships: boolean;
  cells: boolean;
  water: boolean;
}

export function factsOf(pen: Pen, drawn: Drawn): MapFacts {
  const { content } = pen;
  const { placed, regions, routes, labels } = drawn;
  const idsOf = (features: readonly AtlasFeature[]) => features.map((f) => f.properties.id);
  const singles = placed.filter(({ features }) => features.length === 1);
  const groups = placed.filter(({ features }) => features.length > 1);
  const badged = regions.placed.filter(({ plate }) => plate);
  const onMap = new Set([
    ...idsOf(drawn.points),
    ...routes.ids,
    ...badged.flatMap(({ features }) => idsOf(features)),
  ]);
  const shown = content.features.filter(({ properties }) => onMap.has(properties.id));
  const marked = drawn.points.map(({ properties }) => properties);
  const outside = content.features.filter(
    ({ geometry, properties }) => geometry && !onMap.has(properties.id),
  );
  const marks = [...singles.flatMap(({ features }) => idsOf(features)), ...routes.ids];
  return {
    marks,
    moved: singles.filter(({ moved }) => moved).flatMap(({ features }) => idsOf(features)),
    clustered: groups.flatMap(({ features }) => idsOf(features)),
    groups: groups.map(({ features, spot }) => ({ ids: idsOf(features), x: spot.x, y: spot.y })),
    badged: badged.flatMap(({ features }) => idsOf(features)),
    badgeList: badged.map(({ region, features, plate }) => {
      const { x0, y0, x1, y1 } = plate!.box;
      return {
        region: region.code,
        ids: idsOf(features),
        form: plate!.plate.form,
        box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
      };
    }),
    leftOut: [
      ...idsOf(outside).map((id) => ({ id, reason: 'outside' as const })),
      ...regions.leftOut,
    ],
    kinds: unique(shown.map(({ properties }) => properties.kind)),
    fills: unique(marked.map(markFill)),
    precisions: unique(shown.map(({ properties }) => properties.precision)),
    outlines: unique(
      singles.map(({ features: [feature] }) => {
        const p = feature!.properties;
        return isSchematic(p) ? 'schematic' : p.pointMark === 'own' ? 'own' : 'precise';
      }),
    ),
    lines: routes.ids.length > 0,
    clusters: groups.length > 0,
    badges: badged.length > 0,
    rings: drawn.areas.reaches,
    seats: unique(drawn.study.map(({ id }) => id)),
    proposals: content.proposals?.length ?? 0,
    grid: content.grid,
    borders: drawn.borders,
    halos: drawn.halos,
    zones: drawn.zones,
    townships: drawn.townships,
    cells: drawn.cells,
    water: drawn.water,
    labels: {
      drawn: labels.placed.length,
      dropped: [
        ...regions.dropped,
        ...drawn.hiddenSeats,
        ...labels.dropped.map(({ text }) => text),
      ],
    },
    overlaps: overlaps(drawn),
  };
}

/** Everything that must keep apart, tried against everything else. */
function overlaps({ placed, regions, labels }: Drawn): Overlap[] {
  const things: { name: string; box: Box }[] = [
    ...placed.map(({ features, spot: { x, y, radius } }) => ({
      name: features[0]!.properties.name,
      // The square inside the disc: corners of the square around it are empty.
      box: boxAround(x, y, radius * Math.SQRT1_2),
    })),
    ...regions.placed.flatMap(({ region, nameBox, plate }) => [
      { name: region.name.zh, box: nameBox },
      ...(plate ? [{ name: `${region.name.zh} #`, box: plate.box }] : []),
    ]),
    ...labels.placed.map(({ asked, box }) => ({ name: asked.text, box })),
  ];
  return things.flatMap((a, i) =>
    things
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box, -0.05) > 0)
      .map((b) => ({ a: a.name, b: b.name })),
  );
}

function boxAround(x: number, y: number, half: number): Box {
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
