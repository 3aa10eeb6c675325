/** The SVG of two sheets is what a person has looked at, to a twentieth of a millimetre. */
import { expect, test } from 'vitest';
import { toSvg } from '../../src/sheet/out/svg/svg';
import { REFERENCE_SHEETS, referenceDrawing } from '../fixtures/reference-sheets';
import { reference } from '../fixtures/references';

const TOLERANCE_MM = 0.05;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

test.each(Object.keys(REFERENCE_SHEETS))(
  '%s',
  async (name) => {
    const svg = toSvg(await referenceDrawing(name));
    const kept = reference(`sheet-${name}.svg`, svg).toString('utf8');
    // Everything but the numbers is the same; the numbers are close.
    expect(svg.replace(NUMBER, '#')).toBe(kept.replace(NUMBER, '#'));
    const [now, then] = [svg, kept].map((text) => text.match(NUMBER)!.map(Number));
    const far = now!.flatMap((value, i) =>
      Math.abs(value - then![i]!) > TOLERANCE_MM ? [[value, then![i]]] : [],
    );
    expect(far).toEqual([]);
  },
  60_000,
);
