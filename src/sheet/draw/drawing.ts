/**
 * A sheet as a tree of plain drawing commands in millimetres, y downwards from the page's top left.
 * Everything that is printed is made of these; the writers (SVG, PDF, PNG) and the preview only
 * translate them, so what is seen is what comes out.
 */

/** Millimetres on the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Stroke {
  /** #rrggbb. */
  colour: string;
  /** Millimetres. */
  width: number;
  /** Lengths of dash and gap in millimetres. */
  dash?: readonly number[];
  /** 0 to 1; 1 where absent. */
  opacity?: number;
  /** Round where absent. */
  cap?: 'butt' | 'round';
  join?: 'miter' | 'round';
}

export interface Fill {
  /** #rrggbb. */
  colour: string;
  /** 0 to 1; 1 where absent. */
  opacity?: number;
  /** Non-zero where absent. */
  rule?: 'evenodd' | 'nonzero';
}

export type FontFamily = 'sans' | 'serif';
export type FontWeight = 400 | 700;

export interface Font {
  family: FontFamily;
  weight: FontWeight;
  /** Height of the em square in millimetres (1 pt = 25.4 / 72 mm). */
  size: number;
}

export interface PathMark {
  kind: 'path';
  /** SVG path data (absolute or relative commands). */
  d: string;
  /** Puts the path's own units on the page: scaled first, then moved to (x, y). */
  place?: { x: number; y: number; scale: number };
  fill?: Fill;
  /** Width and dash are in millimetres of the page, whatever `place` says. */
  stroke?: Stroke;
}

export interface CircleMark {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
  fill?: Fill;
  stroke?: Stroke;
}

export interface TextMark {
  kind: 'text';
  /** One line. */
  text: string;
  font: Font;
  /** #rrggbb. */
  colour: string;
  /** Of the baseline's point named by `anchor`. */
  x: number;
  y: number;
  /** `start` where absent. */
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees clockwise about (x, y). */
  rotate?: number;
  /** An edge in the paper's colour that sets the text off from what lies under it. */
  halo?: { colour: string; width: number };
  /** Extra space after each character, millimetres. */
  spacing?: number;
  /** As measured, `spacing` included, millimetres: for checks of overlap. */
  width: number;
}

export interface ImageMark {
  kind: 'image';
  box: Box;
  /** PNG or JPEG bytes. */
  data: Uint8Array;
  mime: 'image/png' | 'image/jpeg';
  opacity?: number;
}

export interface Group {
  kind: 'group';
  /** A word for machines, unique on the sheet; layers of the record keep their own id. */
  id: string;
  /** For people: the layer's name in the PDF and in drawing programs. */
  title?: string;
  /** True for what a reader of the PDF can switch: one named layer each. */
  layer?: boolean;
  /** Nothing is drawn outside it. */
  clip?: Box;
  /** Of the group as a whole; 1 where absent. */
  opacity?: number;
  children: Mark[];
}

export type Mark = PathMark | CircleMark | TextMark | ImageMark | Group;

export interface Drawing {
  /** Millimetres. */
  width: number;
  height: number;
  /** #rrggbb, or null for a transparent page. */
  paper: string | null;
  children: Mark[];
  /** Where the map lies, for georeferencing; null for a page without a map. */
  map: MapPlacing | null;
}

/** The map frame on the page and what it shows. */
export interface MapPlacing {
  box: Box;
  /** WKT 1 (the form that GDAL and ISO 32000 readers take) of the projected system. */
  wkt: string;
  /** EPSG code where the system has one. */
  epsg: number | null;
  /** Metres of the projected system at the frame's corners: west/south and east/north edge. */
  extent: { minX: number; minY: number; maxX: number; maxY: number };
  /**
   * [lon, lat] in degrees (WGS84) of points on the frame's edge, from its lower left corner
   * anticlockwise, and the same points as fractions of the box (0, 0 lower left; 1, 1 upper right).
   */
  control: readonly { lon: number; lat: number; u: number; v: number }[];
  /** Scale denominator at the frame's centre. */
  scale: number;
}

/** Width of a text in millimetres, from the font that is embedded. */
export type Measure = (text: string, font: Font) => number;

/** Millimetres of a typographic point. */
export const POINT = 25.4 / 72;
