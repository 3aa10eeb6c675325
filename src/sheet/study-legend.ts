/** What the legend says of a study: the areas and marks that are drawn, and what they rest on. */
import { whatIsCounted } from '../analysis/demand';
import { IN_REACH_STEPS } from '../analysis/study/seats';
import { REACH_CLASSES } from '../analysis/reach';
import { kindOf, layerOf } from '../atlas/catalogue';
import { formatNumber } from '../i18n/format';
import { stateText, studyWords } from '../i18n/messages/study-words';
import type { ReachDrawing, StudyDrawing } from '../state/study-drawing';
import { pairOf } from '../state/study-question';
import type { View } from '../state/view';
import { PROPOSAL_COLOUR } from '../ui/proposal-colour';
import { CELL_OPACITY, GAIN_COLOUR, SEAT_TONES } from '../ui/seat-mark';
import {
  areaKey,
  gainedKey,
  hatchKey,
  seatGainedKey,
  seatKey,
  ownCellKey,
  ownDotKey,
  foundKey,
} from './legend-keys';
import type { LegendRow, LegendSection } from './legend';
import { figureText, radiusText } from './study-figures';

/** Sections without rows are left out by whoever puts the legend together. */
export function studyLegend({ areas, own, found }: StudyDrawing, view: View): LegendSection[] {
  return [
    ...(areas ? reachSections(areas, view) : []),
    ...(own ? [demandSection(own, view)] : []),
    ...(found.length ? [foundSection(found.length, view)] : []),
  ];
}

const kept = (all: readonly (LegendRow | false)[]) => all.filter((row) => row !== false);

function reachSections(drawing: ReachDrawing, { lang, theme }: View): LegendSection[] {
  const { setting, reach, seats } = drawing;
  const m = studyWords(lang);
  const kinds = setting.kinds.flatMap((kind) => kindOf(kind) ?? []);
  const colour = (kinds[0]?.layer ?? layerOf('care')).colour[theme];
  return [
    {
      title: m.legendTitle(kinds.map(({ kind }) => kind.title[lang]).join(m.listMark)),
      colour,
      rows: [
        ...areaRows(drawing, colour, { lang, theme }),
        { text: radiusText(reach, lang) },
        ...reach.assumptions.map((figure) => ({ text: figureText(figure, lang) })),
        { text: m.barriers },
      ],
    },
    { title: m.seats, rows: seatRows(setting.show, seats, { lang, theme }) },
  ];
}

/** Of two states each area says whose it is: the smaller one's, and what the larger one adds. */
function areaRows(
  { setting, shapes, gained }: ReachDrawing,
  colour: string,
  { lang, theme }: Pick<View, 'lang' | 'theme'>,
): LegendRow[] {
  const m = studyWords(lang);
  const gain = GAIN_COLOUR[theme];
  const has = ({ coordinates }: { coordinates: unknown[] }) => coordinates.length > 0;
  const pair = pairOf(setting);
  const rows = kept([
    has(shapes.sure) && { svg: areaKey(colour, 0.34, false), text: m.area_sure },
    has(shapes.nominal) && { svg: areaKey(colour, 0.13, false), text: m.area_nominal },
    has(shapes.possible) && { svg: hatchKey(colour), text: m.area_possible },
  ]);
  if (!pair || !gained) return [...rows, { text: stateText(m, setting.state) }];
  const more = kept([
    has(gained.nominal) && { svg: gainedKey(gain), text: m.area_gained },
    has(gained.possible) && { svg: hatchKey(gain), text: m.area_gainedPossible },
  ]);
  return [
    { text: m.drawnState(stateText(m, pair[0])) },
    ...rows,
    { text: m.addedState(stateText(m, pair[1])) },
    ...(more.length ? more : [{ text: m.addsNothing }]),
  ];
}

function seatRows(
  show: ReachDrawing['setting']['show'],
  seats: ReachDrawing['seats'],
  { lang, theme }: Pick<View, 'lang' | 'theme'>,
): LegendRow[] {
  const m = studyWords(lang);
  const isCount = show === 'count';
  const classes: readonly (keyof (typeof SEAT_TONES)['light'])[] = isCount
    ? IN_REACH_STEPS
    : [...REACH_CLASSES].reverse();
  const drawn = new Set<string>(seats.map((seat) => (isCount ? seat.count : seat.reach)));
  const word = (name: string) =>
    m[`${isCount ? 'count' : 'reach'}_${name}` as keyof typeof m] as string;
  return kept([
    ...classes
      .filter((name) => drawn.has(name))
      .map((name) => ({ svg: seatKey(SEAT_TONES[theme][name]), text: word(name) })),
    seats.some((seat) => seat.gained) && {
      svg: seatGainedKey(GAIN_COLOUR[theme]),
      text: m.seat_gained,
    },
  ]);
}

function demandSection(
  { picture, source }: NonNullable<StudyDrawing['own']>,
  { lang, theme }: View,
): LegendSection {
  const m = studyWords(lang);
  const colour = PROPOSAL_COLOUR[theme];
  if (picture.t === 'dots')
    return { title: m.ownDemand, rows: [{ svg: ownDotKey(colour), text: m.ownDots }] };
  const from = (tone: number) => (tone ? picture.upTo[tone - 1]! : 0);
  const counts = whatIsCounted(source, lang);
  const amount = (value: number) => formatNumber(value, lang, value < 10 ? 1 : 0);
  const km = formatNumber(picture.step * 111.2, lang, picture.step < 0.05 ? 1 : 0);
  const rows = CELL_OPACITY.map((opacity, tone) => ({
    svg: ownCellKey(colour, opacity),
    text: `${amount(from(tone))}–${amount(picture.upTo[tone]!)}${counts && ` ${counts}`}`,
  }));
  // Where many cells hold the same, a tone may be empty, or look like its neighbour when rounded.
  const distinct = rows.filter(
    ({ text }, tone) =>
      picture.upTo[tone]! > from(tone) && rows.findIndex((row) => row.text === text) === tone,
  );
  return { title: m.ownDemand, rows: [...distinct, { text: m.ownCells(km) }] };
}

function foundSection(count: number, { lang, theme }: View): LegendSection {
  const m = studyWords(lang);
  const sign = count > 1 ? `1–${count}` : '1';
  return {
    title: m.foundTitle,
    rows: [{ svg: foundKey(PROPOSAL_COLOUR[theme]), text: m.found(sign) }],
  };
}
