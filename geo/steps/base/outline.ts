/**
 * Quiet lines around the record: provinces and prefectures. Three files of the boundary package
 * know them, in three scales that do not agree vertex by vertex, so the finest one wins: the
 * counties of a prefecture of the record, then the prefectures of its province, then the provinces.
 * Open ends of a coarse line are pulled to the finer line that they meet. Coasts and the country's
 * borders are left out: none is near, and no claim is made about them.
 */
import type { Feature, MultiLineString } from 'geojson';
import type { CountyShape } from '../../model';
import { areasUnder, cityOf, provinceOf } from './boundaries';
import { bboxOf, inBox, widen, type LonLat } from './coordinates';
import { edgesOf, linesOf, pullOpenEnds, type Edge } from './edges';
import { nearest } from './nearest';
import { simplify } from './simplify';

/**
 * `province` and `prefecture` lines of the record's provinces; `outer` between other provinces;
 * `record` around the record's own counties, and `record-far` the same thinned, for wide strokes in
 * an overview.
 */
export type OutlineLevel = 'province' | 'prefecture' | 'outer' | 'record' | 'record-far';
export type Outline = Feature<MultiLineString, { level: OutlineLevel }>;

/** How far other provinces' borders are drawn beyond the record, degrees. */
const MARGIN = 4;
/** Lines that do not run along a county of the record are thinned to this, degrees (about 250 m). */
const TOLERANCE = 0.0025;
/** A wide stroke in an overview hides less than this, degrees (about 500 m). */
const FAR_TOLERANCE = 0.005;
/** The scales disagree by less than this where their lines meet, km. */
const PULL_KM = 10;

/** Lines of the record, of its provinces, of their prefectures, and of other provinces nearby. */
export function outlineOf(shapes: CountyShape[]): Outline[] {
  const own = new Set(shapes.map((shape) => shape.code));
  const cities = [...new Set(shapes.map((shape) => cityOf(shape.code)))];
  const provinces = [...new Set(shapes.map((shape) => provinceOf(shape.code)))];
  const prefectures = provinces.flatMap((code) => edgesOf(areasUnder(code) ?? []));

  const fine = cities.flatMap((city) => outsideOf(city, own, prefectures));
  const rest = prefectures.filter((edge) => !edge.areas.some((code) => cities.includes(code)));
  const middle = [...fine, ...pullOpenEnds(rest, endsOf(fine), PULL_KM)];
  const coarse = pullOpenEnds(bordersElsewhere(provinces, shapes), endsOf(middle), PULL_KM);

  return [
    feature('province', middle.filter(isOutside)),
    feature(
      'prefecture',
      middle.filter((edge) => !isOutside(edge)),
    ),
    feature('outer', coarse),
    ...aroundRecord(shapes),
  ];
}

function aroundRecord(shapes: CountyShape[]): Outline[] {
  const lines = linesOf(edgesOf(shapes).filter(isOutside));
  return [
    lineFeature('record', lines),
    lineFeature(
      'record-far',
      lines.map((line) => simplify(line, FAR_TOLERANCE)),
    ),
  ];
}

interface OutlineEdge extends Edge {
  /** Along a county of the record, whose polygon is drawn too: must not be thinned. */
  exact?: boolean;
}

/** The outline of a prefecture from its counties; each edge knows the areas of the coarser one. */
function outsideOf(city: string, own: Set<string>, prefectures: Edge[]): OutlineEdge[] {
  const sides = prefectures.filter((edge) => edge.areas.includes(city));
  const middles = sides.map(middleOf);
  const outline = edgesOf(areasUnder(city) ?? []).filter(isOutside);
  return outline.map((edge) => {
    const side = sides[nearest(middleOf(edge), middles)?.index ?? -1];
    const exact = edge.areas.some((code) => own.has(code));
    return { ...edge, areas: side?.areas ?? edge.areas, exact };
  });
}

function bordersElsewhere(provinces: string[], shapes: CountyShape[]): Edge[] {
  const box = widen(bboxOf(shapes.map((shape) => shape.geometry)), MARGIN);
  return edgesOf(areasUnder('100000') ?? []).filter(
    (edge) =>
      !isOutside(edge) &&
      !edge.areas.some((code) => provinces.includes(code)) &&
      inBox(edge.from, box) &&
      inBox(edge.to, box),
  );
}

/** An edge that only one area has is the outside of them all. */
function isOutside(edge: Edge): boolean {
  return edge.areas.length === 1;
}

function middleOf({ from, to }: Edge): LonLat {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

function endsOf(edges: Edge[]): LonLat[] {
  return edges.flatMap((edge) => [edge.from, edge.to]);
}

function feature(level: OutlineLevel, edges: OutlineEdge[]): Outline {
  const exact = linesOf(edges.filter((edge) => edge.exact));
  const thinned = linesOf(edges.filter((edge) => !edge.exact)).map((l) => simplify(l, TOLERANCE));
  return lineFeature(level, [...exact, ...thinned]);
}

function lineFeature(level: OutlineLevel, coordinates: LonLat[][]): Outline {
  return {
    type: 'Feature',
    properties: { level },
    geometry: { type: 'MultiLineString', coordinates },
  };
}
