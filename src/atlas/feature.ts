/**
 * A feature of the record: one thing that a gazette names or counts, with its citation.
 * Geometry is GeoJSON (RFC 7946), WGS84, [lon, lat] in degrees; null where the source says no
 * more than a county, several counties or a city.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';

export const LAYER_IDS = [
  'key-project',
  'mining',
  'care',
  'emergency',
  'health',
  'industry',
  'transport',
  'environment',
  'education',
  'culture-sport',
  'civil-affairs',
  'public-service',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** How finely the text places a thing, finest first. The last three have no geometry. */
export const PRECISIONS = [
  'site',
  'community',
  'township',
  'area',
  'county',
  'multi',
  'city',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where the text itself places a thing, whatever the map can show of it. */
export const PLACINGS = ['site', 'township', 'several', 'area', 'county', 'city'] as const;
export type TextPlacing = (typeof PLACINGS)[number];

/** 建设性质. Only `new` and `extension` can add a facility. */
export const NATURES = ['new', 'extension', 'renovation', 'equipment', 'operation'] as const;
export type Nature = (typeof NATURES)[number];

/** Where a project stands, read from the printed stage. */
export const PROJECT_STATUSES = ['complete', 'building', 'planned', 'target', 'unknown'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Whether the facility itself was there at the date of the document. */
export const FACILITY_STATUSES = ['existing', 'future'] as const;
export type FacilityStatus = (typeof FACILITY_STATUSES)[number];

/** How a damaged value was settled; `ocr-only` means that nothing else confirms it. */
export const CHECKS = ['total', 'second-mention', 'row-count', 'ocr-only'] as const;
export type Check = (typeof CHECKS)[number];

/** How a point is known: from a cited source, from general knowledge, or from the user. */
export const POINT_MARKS = ['cited', 'unverified', 'own'] as const;
export type PointMark = (typeof POINT_MARKS)[number];

/** What the user says of a place that they corrected, and what the record says instead. */
export interface OwnPlaceNote {
  known: string;
  verified: boolean;
  /** ISO time at which it was kept. */
  kept: string;
  /** It lies outside the counties that the text names, and the user knows. */
  outside?: true;
  recordPrecision: Precision;
  recordLon?: number;
  recordLat?: number;
  recordUncertaintyM?: number;
  recordMark?: PointMark;
  recordPlaceId?: string;
}

export interface Properties {
  id: string;
  layer: LayerId;
  kind: string;
  name: string;
  /** The OCR text's form, where it differs; never shown as the gazette's. */
  nameOcr?: string;
  erratum?: string;
  check?: Check;

  /** Six-digit code of the prefecture-level city. */
  city: string;
  /** Six-digit codes of counties; empty for what belongs to the city as a whole. */
  counties: string[];
  /** Code of a functional area (九江经开区 …) that has no county polygon. */
  area?: string;
  township?: string;
  placePrinted?: string;
  /** Only where the words of `township` and `placePrinted` mislead: docs/registers.md. */
  placing?: TextPlacing;
  precision: Precision;
  /** Metres; present where there is a point. */
  uncertaintyM?: number;
  pointMark?: PointMark;
  placeId?: string;
  /** Never in the record itself: only where the user has corrected the place. */
  ownPlace?: OwnPlaceNote;

  nature?: Nature;
  naturePrinted?: string;
  projectStatus: ProjectStatus;
  stage?: string;
  asOf: string;
  facilityStatus: FacilityStatus;
  /** ISO 8601, as fine as printed: 2022, 2022-12 or 2022-12-01. */
  start?: string;
  end?: string;
  endApprox?: boolean;

  count?: number;
  overlaps?: string[];
  sameAs?: string[];

  investmentWan?: number;
  beds?: number;
  bedsNew?: number;
  places?: number;
  areaKm2?: number;
  floorAreaM2?: number;
  capacityWanTonnesPerYear?: number;
  capacity?: string;
  minerals?: string[];
  operator?: string;
  typePrinted?: string;
  scale?: string;
  level?: 'upper' | 'municipal';
  from?: string;
  to?: string;
  durationYears?: number;
  target?: string;
  leadingIndustries?: string;
  firstIndustry?: string;
  /** What a count says: a number to reach, one that exists, or one to be added. */
  countRole?: 'target' | 'existing' | 'increment';

  document: string;
  documentNumber: string;
  documentDate: string;
  gazette: string;
  locator: string;
  /** Other fields' damaged OCR forms: {"investmentWan": "006"}. */
  ocr?: Record<string, string>;
  note?: string;
}

export type AtlasGeometry = Point | LineString;
export type AtlasFeature = Feature<AtlasGeometry | null, Properties>;
export interface AtlasCollection extends FeatureCollection<AtlasGeometry | null, Properties> {
  features: AtlasFeature[];
}

/** True for a thing that can be drawn as a point of its own. */
export function hasPoint(feature: AtlasFeature): feature is Feature<Point, Properties> {
  return feature.geometry?.type === 'Point';
}
