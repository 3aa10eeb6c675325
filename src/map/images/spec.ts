/** What an image on the map shows. Its id is the spec itself, so a missing image can be painted. */
import { isSchematic, markFill } from '../../atlas/mark';
import type { AtlasFeature } from '../../atlas/feature';
import { totalOf, type LayerCounts } from '../../query/badges';
import type { Theme } from '../../state/view';
import type { MarkFill } from '../../ui/mark';
import { textWidth } from '../layout/text-width';

interface MarkSpec {
  t: 'mark';
  theme: Theme;
  kind: string;
  fill: MarkFill;
  schematic: boolean;
  own?: boolean;
}

/** Several things close together, or on one point. */
interface DonutSpec {
  t: 'donut';
  theme: Theme;
  counts: LayerCounts;
}

/** What is known only to a region: a plate hung on the region's name. */
export interface PlateSpec {
  t: 'plate';
  theme: Theme;
  counts: LayerCounts;
  /** A city's plate carries its name. */
  name?: string;
  hot?: boolean;
}

/** Around a mark of this diameter. */
interface RingSpec {
  t: 'ring';
  theme: Theme;
  tone: 'hover' | 'select';
  diameter: number;
}

/** The selected thing where a group stands in its place: lifted off, its foot on the point. */
interface PinSpec {
  t: 'pin';
  theme: Theme;
  mark: MarkSpec;
}

/** A facility that the user proposes: a flag with a sign, like nothing of the record. */
interface ProposalSpec {
  t: 'proposal';
  theme: Theme;
  sign: string;
  selected: boolean;
  /** Only found so far, and nobody's proposal yet. */
  open?: boolean;
}

/** What fills an area that is only possibly reached, or newly: an endless texture. */
interface TextureSpec {
  t: 'hatch' | 'dots';
  /** CSS colour. */
  colour: string;
}

export type ImageSpec =
  MarkSpec | DonutSpec | PlateSpec | RingSpec | PinSpec | ProposalSpec | TextureSpec;

export function imageId(spec: ImageSpec): string {
  return JSON.stringify(spec);
}

export function parseImageId(id: string): ImageSpec | null {
  return id.startsWith('{"t":') ? (JSON.parse(id) as ImageSpec) : null;
}

export function markOf({ properties: p }: AtlasFeature, theme: Theme): MarkSpec {
  return {
    ...{ t: 'mark', theme, kind: p.kind, fill: markFill(p), schematic: isSchematic(p) },
    ...(p.pointMark === 'own' ? { own: true } : {}),
  };
}

/** Diameter of a group's donut in CSS pixels at scale 1. */
export function donutDiameter(total: number): number {
  return total < 10 ? 32 : total < 50 ? 37 : total < 200 ? 43 : 50;
}

export const PLATE = { height: 22, cityHeight: 30, countPx: 12, namePx: 14.5, pad: 4 };

/** Size of a plate in CSS pixels at scale 1. */
export function plateSize({ name, counts }: Pick<PlateSpec, 'name' | 'counts'>) {
  const height = name ? PLATE.cityHeight : PLATE.height;
  const total = totalOf(counts);
  const donut = total ? height - 6 : 0;
  const count = total ? textWidth(String(total), PLATE.countPx) + 5 : 0;
  const text = name ? textWidth(name, PLATE.namePx, 0.06) + 8 : 0;
  return { width: Math.ceil(2 * PLATE.pad + donut + count + text), height };
}
