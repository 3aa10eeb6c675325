/** The seats of a study by class, and what the user proposes. */
import { SEAT_TONES } from '../../ui/seat-mark';
import { circleRing } from '../../analysis/circles';
import { mapMessages } from '../../i18n/messages/map';
import type { Box } from '../../ui/place-blocks';
import type { Mark } from '../draw/drawing';
import { isInside } from './clip';
import { roundedBox } from './plates';
import type { Pen } from './pen';
import { cutLine, cutRings, lineData, ringData, toPage } from './shapes';
import type { LabelAsked } from './labels';
import { lineOf, styleAt, TYPE } from './type';
import { textMark } from './draw-text';

/** Radius of a seat's disc. */
const SEAT_MM = 0.85;
/** From a seat to where names may begin: the ring of a seat that is gained lies within. */
export const STUDY_SEAT_REACH_MM = 1.7;

interface StudySeat {
  x: number;
  y: number;
  id: keyof (typeof SEAT_TONES)['light'];
  gained: boolean;
}

/** Those in the frame. */
export function studySeats({ content, page }: Pen): StudySeat[] {
  const { seats } = content;
  return (seats?.marks ?? []).flatMap(({ lon, lat, count, reach, gained }) => {
    const [x, y] = page.forward(lon, lat);
    const id = seats!.show === 'count' ? count : reach;
    return isInside([x, y], page.box) ? [{ x, y, id, gained }] : [];
  });
}

export function boxOfSeat({ x, y, gained }: StudySeat): Box {
  const half = gained ? SEAT_MM + 0.8 : SEAT_MM + 0.15;
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}

export function drawStudySeats(seats: readonly StudySeat[], { content, inks }: Pen): Mark[] {
  return seats.flatMap(({ x, y, id, gained }): Mark[] => {
    const { fill, ring, dot } = SEAT_TONES[content.theme][id];
    const disc = (radius: number) => ({ kind: 'circle', x, y, radius }) as const;
    return [
      ...(gained ? [{ ...disc(SEAT_MM + 0.6), stroke: { colour: inks.gained, width: 0.35 } }] : []),
      { ...disc(SEAT_MM), fill: { colour: fill }, stroke: { colour: ring, width: 0.28 } },
      ...(dot ? [{ ...disc(0.32), fill: { colour: dot } }] : []),
    ];
  });
}

/** Half the width of a proposal's flag, and its height with the foot; millimetres. */
const FLAG = { half: 1.7, height: 5 };

export function proposalBoxes({ content, page }: Pen): Box[] {
  return (content.proposals ?? []).map(({ lon, lat }) => {
    const [x, y] = page.forward(lon, lat);
    return { x0: x - FLAG.half, x1: x + FLAG.half, y0: y - FLAG.height, y1: y };
  });
}

export function proposalNames({ content, page, inks }: Pen): LabelAsked[] {
  return (content.proposals ?? [])
    .filter(({ name }) => name)
    .map(({ lon, lat, name }) => {
      const [x, y] = page.forward(lon, lat);
      const style = styleAt('thing', page.scale);
      const middle = y - FLAG.height + FLAG.half;
      const [colour, halo] = [inks.ink, inks.county];
      return { text: name, style, colour, halo, x, y: middle, radius: FLAG.half, wrapEm: 11 };
    })
    .filter(({ x, y }) => isInside([x, y], page.box));
}

export function drawProposals({ content, page, inks, measure }: Pen): Mark[] {
  const { proposalSign } = mapMessages(content.lang);
  return (content.proposals ?? []).flatMap(({ lon, lat, reachM }): Mark[] => {
    const reach = reachM ? reachOf(lon, lat, reachM, { page, inks }) : [];
    const [x, y] = page.forward(lon, lat);
    if (!isInside([x, y], page.box)) return reach;
    const { half, height } = FLAG;
    const [top, bottom] = [y - height, y - height + 2 * half];
    const sign = lineOf(proposalSign, TYPE.count, measure);
    return [
      ...reach,
      {
        kind: 'path',
        d: `${roundedBox(x - half, top, 2 * half, 2 * half, 0.4)}M${x - 0.8} ${bottom}L${x} ${y}L${x + 0.8} ${bottom}Z`,
        fill: { colour: inks.proposal },
        stroke: { colour: inks.paper, width: 0.25 },
      },
      textMark(sign, x - sign.width / 2, top + half + 0.36 * sign.font.size, inks.paper),
    ];
  });
}

function reachOf(
  lon: number,
  lat: number,
  reachM: number,
  { page, inks }: Pick<Pen, 'page' | 'inks'>,
): Mark[] {
  const ring = toPage(circleRing(lon, lat, reachM, 96), page);
  const area = cutRings([ring], page.box);
  if (!area.length) return [];
  return [
    { kind: 'path', d: ringData(area), fill: { colour: inks.proposal, opacity: 0.08 } },
    {
      kind: 'path',
      d: lineData(cutLine(ring, page.box)),
      stroke: { colour: inks.proposal, width: 0.22 },
    },
  ];
}
