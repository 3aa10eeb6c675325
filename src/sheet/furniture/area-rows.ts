/** What the legend says of service areas and studies: what is drawn, and every assumption. */
import { assumptions, radiusM } from '../../analysis/travel';
import { kindOf, layerOf } from '../../atlas/catalogue';
import { formatDistance, formatNumber } from '../../i18n/format';
import { analysisMessages } from '../../i18n/messages/analysis';
import { stateText, studyWords } from '../../i18n/messages/study-words';
import type { ReachDrawing } from '../../state/study-drawing';
import { pairOf } from '../../state/study-question';
import type { ServiceSetting } from '../../state/view';
import { GAIN_COLOUR, SEAT_TONES } from '../../ui/seat-mark';
import type { MapFacts, Reach } from '../carto/content';
import { figureText, radiusText } from '../study-figures';
import * as keys from './keys';
import type { LegendRow, LegendSection } from './legend-rows';
import type { Key } from './pieces';
import type { Setting } from './setting';

export interface AreaSource {
  facts: MapFacts;
  /** The service circle that is drawn, or null. */
  circles: ServiceSetting | null;
  /** The study that is drawn in its place, or null. */
  study: ReachDrawing | null;
}

export function areaSections(source: AreaSource, setting: Setting): LegendSection[] {
  if (source.study) return studySections(source.study, source.facts, setting);
  if (source.circles && source.facts.rings.length)
    return [circleSection(source.circles, source.facts, setting)];
  return [];
}

const ORDER: readonly Reach[] = ['sure', 'nominal', 'possible', 'gained'];

function reachRows(
  { rings }: MapFacts,
  colour: string,
  { theme }: Setting,
  words: Record<Reach, string>,
): LegendRow[] {
  const key: Record<Reach, Key> = {
    sure: keys.areaKey(colour, 0.34, false),
    nominal: keys.areaKey(colour, 0.13, false),
    possible: keys.hatchKey(colour),
    gained: keys.gainedKey(GAIN_COLOUR[theme]),
  };
  return ORDER.filter((reach) => rings.includes(reach)).map((reach) => ({
    code: `ring:${reach}`,
    key: key[reach],
    text: words[reach],
  }));
}

function circleSection(circles: ServiceSetting, facts: MapFacts, setting: Setting): LegendSection {
  const { lang, theme } = setting;
  const m = analysisMessages(lang);
  const colour = layerOf('care').colour[theme];
  const figures = assumptions(circles).map(({ what, value, unit, mark }) => {
    const amount = `${formatNumber(value, lang)}${unit ? ` ${m[`unit_${unit}`]}` : ''}`;
    return `${m[what]} ${amount} · ${m[`mark_${mark}`]}`;
  });
  const radius = `${m.radius} ${formatDistance(radiusM(circles), lang)}`;
  return {
    title: m.title,
    colour,
    rows: [
      ...reachRows(facts, colour, setting, {
        sure: m.ring_sure,
        nominal: m.ring_nominal,
        possible: m.ring_possible,
        gained: studyWords(lang).area_gained,
      }),
      ...said([
        `${m[`serves_${circles.serves}`]} · ${m[`when_${circles.when}`]}`,
        `${radius} · ${m[`mode_${circles.mode}`]}`,
        ...figures,
        m.barriers,
      ]),
    ],
  };
}

function studySections(
  { setting: asked, reach }: ReachDrawing,
  facts: MapFacts,
  setting: Setting,
): LegendSection[] {
  const { lang, theme } = setting;
  const m = studyWords(lang);
  const kinds = asked.kinds.flatMap((kind) => kindOf(kind) ?? []);
  const colour = (kinds[0]?.layer ?? layerOf('care')).colour[theme];
  const pair = pairOf(asked);
  const tones = SEAT_TONES[theme];
  const seatWord = (name: string) =>
    m[`${asked.show === 'count' ? 'count' : 'reach'}_${name}` as keyof typeof m] as string;
  const seats = (Object.keys(tones) as (keyof typeof tones)[]).filter((name) =>
    facts.seats.includes(name),
  );
  return [
    {
      title: m.legendTitle(kinds.map(({ kind }) => kind.title[lang]).join(m.listMark)),
      colour,
      rows: [
        ...reachRows(facts, colour, setting, {
          sure: m.area_sure,
          nominal: m.area_nominal,
          possible: m.area_possible,
          gained: m.area_gained,
        }),
        ...said([
          pair ? m.versus(stateText(m, pair[0]), stateText(m, pair[1])) : stateText(m, asked.state),
          radiusText(reach, lang),
          ...reach.assumptions.map((figure) => figureText(figure, lang)),
          m.barriers,
        ]),
      ],
    },
    {
      title: m.seats,
      rows: [
        ...seats.map((name) => ({
          code: `seat:${name}`,
          key: keys.seatKey(tones[name]),
          text: seatWord(name),
        })),
        ...(facts.seats.includes('gained')
          ? [
              {
                code: 'seat:gained',
                key: keys.seatGainedKey(GAIN_COLOUR[theme]),
                text: m.seat_gained,
              },
            ]
          : []),
      ],
    },
  ];
}

const said = (texts: readonly string[]): LegendRow[] =>
  texts.map((text) => ({ code: 'said', text }));
