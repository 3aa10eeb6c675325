/** The view: one value that says all that is shown, mirrored in the address (url.ts). */
import type { DecayId } from '../analysis/decay';
import type { Served } from '../analysis/facilities';
import type { StudyState as PlanState } from '../analysis/states';
import type { CircleSetting, TravelMode } from '../analysis/travel';
import type { LayerId, ProjectStatus } from '../atlas/feature';
import type { Lang } from '../atlas/text';

export { TRAVEL_MODES, type CircleSetting, type TravelMode } from '../analysis/travel';

export type Theme = 'light' | 'dark';

export interface Camera {
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  /** MapLibre zoom: 512-pixel tiles. */
  zoom: number;
}

/** The service circle: how far (analysis/travel.ts), for whom, and which facilities count. */
export interface ServiceSetting extends CircleSetting {
  serves: Served;
  /** At the date of the documents, or when everything planned is built. */
  when: 'existing' | 'planned';
}

export const DEFAULT_CIRCLES: ServiceSetting = {
  minutes: 15,
  mode: 'walk-elderly',
  serves: 'elderly',
  when: 'planned',
};

/** The rooms of the comparing panel: a circle, coverage against a standard, supply, new sites. */
export const ROOMS = ['circle', 'coverage', 'supply', 'siting'] as const;
export type Room = (typeof ROOMS)[number];

export const STUDY_DEMANDS = ['seats', 'area', 'own'] as const;
export type StudyDemandChoice = (typeof STUDY_DEMANDS)[number];
export const STUDY_SHOWS = ['reach', 'count'] as const;

/** Coverage by facilities of some kinds: what is asked (analysis/study). */
export interface StudySetting {
  /** Empty: nothing is asked yet. */
  kinds: string[];
  /** Id of a standard; null for the norm of these kinds, where there is one. */
  standard: string | null;
  /** The user's own figures in place of the standard's (OwnFigures in analysis/study). */
  minutes?: number;
  metres?: number;
  mode?: TravelMode;
  /** km/h. */
  speed?: number;
  detour?: number;
  state: PlanState;
  /** A second state, nested with the first; null for none. */
  compare: PlanState | null;
  /** `own`: the user's own points or grid. */
  demand: StudyDemandChoice;
  /** How the seats are coloured: by class, or by the number of facilities in reach. */
  show: (typeof STUDY_SHOWS)[number];
}

export const DEFAULT_STUDY: StudySetting = {
  kinds: [],
  standard: null,
  state: { t: 'existing' },
  compare: null,
  demand: 'seats',
  show: 'reach',
};

/** A floating catchment score: what is shared, how far, and how its pull falls with distance. */
export interface CatchmentSetting {
  /** Whose supply is shared: a ratio whose records print it (analysis/supply-ratios.ts). */
  ratio: 'elderly-beds' | 'childcare-places';
  state: 'existing' | 'all';
  /** A time by a way of travel, or metres of way. */
  reach: { t: 'minutes'; minutes: number; mode: TravelMode } | { t: 'metres'; metres: number };
  decay: DecayId;
}

export const DEFAULT_CATCHMENT: CatchmentSetting = {
  ratio: 'elderly-beds',
  state: 'existing',
  reach: { t: 'minutes', minutes: 15, mode: 'car' },
  decay: 'gaussian',
};

/** What fills the side panel: the five functions that planners know. */
export const PANELS = ['browse', 'query', 'analyse', 'sheet', 'share'] as const;
export type Panel = (typeof PANELS)[number];

/** What lies over the map: where everything comes from, and how good it is. */
export const PAGES = ['sources', 'quality', 'places'] as const;
export type Page = (typeof PAGES)[number];

export interface View {
  lang: Lang;
  theme: Theme;
  panel: Panel;
  /** Of the comparing panel; the map shows what this room asks, whichever panel is open. */
  room: Room;
  /** Null: the map is in sight. */
  page: Page | null;
  /** Layers switched on. */
  layers: LayerId[];
  /** Kinds shown. A layer none of whose kinds is named here shows all of its kinds. */
  kinds: string[];
  /** Code of a city, county or functional area; null for the whole record. */
  area: string | null;
  /** Id of the one document whose features are shown; null for all. */
  document: string | null;
  /** Empty: every status. */
  status: ProjectStatus[];
  /** Years; a project is shown when its span meets [from, to]. */
  from: number | null;
  to: number | null;
  /** 万元; features without a sum are left out while either is set. */
  moneyMin: number | null;
  moneyMax: number | null;
  q: string;
  /** Id of the selected feature. */
  select: string | null;
  circles: ServiceSetting | null;
  study: StudySetting;
  catchment: CatchmentSetting;
  /** Facilities that the user proposes, as analysis/scenario/address.ts writes them; empty: none. */
  scenario: string;
  /** Choices of the sheet, as src/sheet/model/sheet-address.ts writes them; empty: the usual. */
  sheet: string;
  /** Null: the camera fits the area. */
  camera: Camera | null;
}

export const DEFAULT_VIEW: View = {
  lang: 'zh',
  theme: 'light',
  panel: 'browse',
  room: 'circle',
  page: null,
  layers: [
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
  ],
  kinds: [],
  area: null,
  document: null,
  status: [],
  from: null,
  to: null,
  moneyMin: null,
  moneyMax: null,
  q: '',
  select: null,
  circles: null,
  study: DEFAULT_STUDY,
  catchment: DEFAULT_CATCHMENT,
  scenario: '',
  sheet: '',
  camera: null,
};
