/** What the legend says of a study: the areas and seats that are drawn, and what they rest on. */
import { pairOf } from '../state/study-question';
import type { StudyDrawing } from '../state/study-drawing';
import type { View } from '../state/view';
import { kindOf, layerOf } from '../atlas/catalogue';
import { stateText, studyWords } from '../i18n/messages/study-words';
import { GAIN_COLOUR, SEAT_TONES } from '../ui/seat-mark';
import { REACH_CLASSES } from '../analysis/reach';
import { IN_REACH_STEPS } from '../analysis/study/seats';
import { areaKey, gainedKey, hatchKey, seatGainedKey, seatKey } from './legend-keys';
import type { LegendRow, LegendSection } from './legend';
import { figureText, radiusText } from './study-figures';

export function studyLegend(drawing: StudyDrawing, { lang, theme }: View): LegendSection[] {
  const { setting, reach, areas, gained, seats } = drawing;
  const m = studyWords(lang);
  const kinds = setting.kinds.flatMap((kind) => kindOf(kind) ?? []);
  const colour = (kinds[0]?.layer ?? layerOf('care')).colour[theme];
  const gain = GAIN_COLOUR[theme];
  const pair = pairOf(setting);
  const has = (what: keyof typeof areas) => areas[what].coordinates.length > 0;
  const rows: (LegendRow | false)[] = [
    has('sure') && { svg: areaKey(colour, 0.34, false), text: m.area_sure },
    has('nominal') && { svg: areaKey(colour, 0.13, false), text: m.area_nominal },
    has('possible') && { svg: hatchKey(colour), text: m.area_possible },
    gained !== null &&
      gained.coordinates.length > 0 && { svg: gainedKey(gain), text: m.area_gained },
  ];
  const classes: readonly (keyof (typeof SEAT_TONES)['light'])[] =
    setting.show === 'count' ? IN_REACH_STEPS : [...REACH_CLASSES].reverse();
  const drawn = new Set<string>(
    seats.map((seat) => (setting.show === 'count' ? seat.count : seat.reach)),
  );
  const word = (name: string) =>
    m[`${setting.show === 'count' ? 'count' : 'reach'}_${name}` as keyof typeof m] as string;
  const marks: (LegendRow | false)[] = [
    ...classes
      .filter((name) => drawn.has(name))
      .map((name) => ({ svg: seatKey(SEAT_TONES[theme][name]), text: word(name) })),
    seats.some((seat) => seat.gained) && { svg: seatGainedKey(gain), text: m.seat_gained },
  ];
  const kept = (all: (LegendRow | false)[]) => all.filter((row) => row !== false);
  const states = pair
    ? m.versus(stateText(m, pair[0]), stateText(m, pair[1]))
    : stateText(m, setting.state);
  return [
    {
      title: m.legendTitle(kinds.map(({ kind }) => kind.title[lang]).join(m.listMark)),
      colour,
      rows: [
        ...kept(rows),
        { text: states },
        { text: radiusText(reach, lang) },
        ...reach.assumptions.map((figure) => ({ text: figureText(figure, lang) })),
        { text: m.barriers },
      ],
    },
    { title: m.seats, rows: kept(marks) },
  ];
}
