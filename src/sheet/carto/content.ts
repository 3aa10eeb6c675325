/** What a sheet's map is drawn from, and what it says about itself afterwards. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { AtlasFeature, Precision } from '../../atlas/feature';
import type { Regions } from '../../atlas/regions';
import type { Lang } from '../../atlas/text';
import type { MarkFill } from '../../ui/mark';
import type { Box, MapPlacing, Mark } from '../draw/drawing';
import type { Grid } from '../model/spec';
import type { SeatMark } from '../../state/study-drawing';

/** The files of public/base by name; an empty collection where one is missing. */
export type BaseMap = Record<
  'counties' | 'outline' | 'water' | 'cells' | 'townships' | 'labels',
  FeatureCollection
>;

/** Sure ⊆ nominal ⊆ possible; `gained`: what a second state adds. */
export const REACHES = ['possible', 'nominal', 'sure', 'gained'] as const;
export type Reach = (typeof REACHES)[number];

/** A picture that fills the neat line, under everything: a base map of the user's own. */
export interface SheetRaster {
  data: Uint8Array;
  mime: 'image/png' | 'image/jpeg';
  /** Dots per inch of the page that it has. */
  dpi: number;
}

/** A facility that the user proposes, and how far it would reach. */
export interface ProposalMark {
  lon: number;
  lat: number;
  name: string;
  /** Metres; absent where no study asks. */
  reachM?: number;
}

export interface MapContent {
  base: BaseMap;
  /** What the filters leave of the record; nothing else of it is drawn. */
  features: readonly AtlasFeature[];
  regions: Regions;
  lang: Lang;
  /** `dark` on slides only. */
  theme: 'light' | 'dark';
  grid: Grid;
  /** Dissolved areas of a circle or a study, in the colour of their layer (#rrggbb). */
  areas?: { colour: string; shapes: Partial<Record<Reach, MultiPolygon>> } | null;
  /** The seats of a study; `show` says which of their two classes colours them. */
  seats?: { show: 'reach' | 'count'; marks: readonly SeatMark[] } | null;
  proposals?: readonly ProposalMark[];
  /** In place of land and water; only of a sheet in Web Mercator. */
  raster?: SheetRaster | null;
  /**
   * False: county and city badges are left out, for a sheet whose table lists what they hold.
   * True where absent.
   */
  badges?: boolean;
}

export type BorderLevel = 'province' | 'prefecture' | 'county';

/** Why something of the record is not on the map. */
export type LeftOutReason =
  /** Its point or line lies outside the frame. */
  | 'outside'
  /** It has no point and its region does not show in the frame. */
  | 'region-outside'
  /** Its region's badge found no room. */
  | 'no-room'
  /** The sheet has no badges. */
  | 'no-badges';

/** One mark for several things that lie too close together. */
export interface GroupFact {
  ids: string[];
  /** Millimetres of the page. */
  x: number;
  y: number;
}

export interface BadgeFact {
  /** Code of the region. */
  region: string;
  ids: string[];
  /** `layers`: a number for each colour of layers; `total`: one number. */
  form: 'layers' | 'total';
  box: Box;
}

/** Two things on the sheet that lie on each other, in words for the check. */
export interface Overlap {
  a: string;
  b: string;
}

export interface MapFacts {
  /** Ids of what has a mark or a line of its own in the frame. */
  marks: string[];
  /** Ids of those whose mark stands beside its place, tied to it by a line. */
  moved: string[];
  /** Ids of what is held by marks with a number. */
  clustered: string[];
  groups: GroupFact[];
  /** Ids of what is held by badges. */
  badged: string[];
  badgeList: BadgeFact[];
  leftOut: { id: string; reason: LeftOutReason }[];
  /** Of what is on the map, marks and badges together. */
  kinds: string[];
  fills: MarkFill[];
  precisions: Precision[];
  /** Whether a mark's outline says a precise or a schematic place, or the user's own. */
  outlines: ('precise' | 'schematic' | 'own')[];
  halos: boolean;
  zones: boolean;
  lines: boolean;
  clusters: boolean;
  badges: boolean;
  townships: boolean;
  cells: boolean;
  water: boolean;
  borders: BorderLevel[];
  rings: Reach[];
  /** Classes of study seats that are drawn. */
  seats: string[];
  proposals: number;
  grid: Grid;
  labels: { drawn: number; dropped: string[] };
  overlaps: Overlap[];
}

export interface DrawnMap {
  children: Mark[];
  placing: MapPlacing;
  facts: MapFacts;
}
