import { describe, expect, it } from 'vitest';
import { TRAVEL, TRAVEL_MODES, assumptions, radiusM } from '../../src/analysis/travel';

describe('radius', () => {
  it('is minutes × speed ÷ detour factor, in metres', () => {
    expect(radiusM({ minutes: 15, mode: 'walk', speed: 4, detour: 1 })).toBeCloseTo(1000, 9);
    expect(radiusM({ minutes: 15, mode: 'walk' })).toBeCloseTo(900 / 1.3, 9);
    expect(radiusM({ minutes: 30, mode: 'car' })).toBeCloseTo(15_000 / 1.3, 9);
  });

  it('gives the elderly less than any other mode', () => {
    const radii = TRAVEL_MODES.map((mode) => radiusM({ minutes: 15, mode }));
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
  });
});

describe('assumptions', () => {
  it('marks the 15 minutes as a norm that prints neither mode nor speed', () => {
    const [minutes] = assumptions({ minutes: 15, mode: 'walk' });
    expect(minutes).toMatchObject({ what: 'minutes', value: 15, unit: 'min', mark: 'norm' });
    for (const number of ['景民字〔2022〕69号', '景府字〔2022〕134号', '九府办字〔2022〕113号'])
      expect(minutes!.source.zh).toContain(number);
  });

  it('never lets a user’s own figure keep a norm or a reading', () => {
    const own = assumptions({ minutes: 20, mode: 'walk', speed: 3.6, detour: 1.3 });
    expect(own.map(({ what, value, mark }) => [what, value, mark])).toEqual([
      ['minutes', 20, 'assumption'],
      ['speed', 3.6, 'assumption'],
      ['detour', 1.3, 'assumption'],
    ]);
    expect(own.every(({ source }) => source.en === 'Set by the user')).toBe(true);
  });

  it('claims a reading only for the 60 m/min of Chinese planning', () => {
    const marks = TRAVEL_MODES.map((mode) => TRAVEL[mode].speed.mark);
    expect(marks).toEqual(['assumption', 'reading', 'assumption', 'assumption']);
    expect(TRAVEL.walk.speed.value).toBe((60 * 60) / 1000);
  });

  it('names figures that make up the radius', () => {
    for (const mode of TRAVEL_MODES) {
      const [minutes, speed, detour] = assumptions({ minutes: 10, mode });
      const metres = ((minutes!.value / 60) * speed!.value * 1000) / detour!.value;
      expect(radiusM({ minutes: 10, mode })).toBeCloseTo(metres, 9);
    }
  });
});
