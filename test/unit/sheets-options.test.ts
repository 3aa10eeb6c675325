import { describe, expect, test } from 'vitest';
import { Regions } from '../../src/atlas/regions';
import { HELP, readOptions } from '../../scripts/sheets/options';
import { UsageError } from '../../scripts/usage';

const regions = new Regions([
  {
    code: '360400',
    name: { zh: '九江市', en: 'Jiujiang' },
    level: 'city',
    city: '360400',
    anchor: [115.8, 29.4],
  },
]);
const read = (...args: string[]) => readOptions(args, regions, (id) => id === 'known');

describe('options of the sheets command', () => {
  test('the usual: one sheet of the whole record as PDF', () => {
    expect(read()).toMatchObject({ each: null, format: 'pdf', dpi: 300, out: 'out' });
    expect(read()!.sheet.paper).toBe('A3');
  });

  test('an atlas of counties as the README shows it', () => {
    const options = read(
      ...['--each', 'county', '--layers', 'care,mining', '--page', 'A3', '--format', 'pdf'],
      ...['--out', 'sheets/'],
    )!;
    expect(options.view.layers).toEqual(['care', 'mining']);
    expect(options).toMatchObject({ each: 'county', separate: false, out: 'sheets/' });
  });

  test('a saved view with its sheet, and options over it', () => {
    const options = read(
      ...['--view', 'area=360400&lang=en&sheet=paper:A1;at:116/29.7/250000'],
      ...['--scale', '1:100,000', '--page', 'A2'],
    )!;
    expect(options.view).toMatchObject({ area: '360400', lang: 'en' });
    expect(options.sheet.paper).toBe('A2');
    expect(options.sheet.extent).toEqual({ t: 'scale', lon: 116, lat: 29.7, denominator: 100_000 });
  });

  test('help is help', () => {
    expect(read('--help')).toBeNull();
    for (const option of ['--each', '--layers', '--page', '--format', '--out', '--view'])
      expect(HELP).toContain(option);
  });

  test.each([
    [['--each', 'village'], 'county, township, feature'],
    [['--layers', 'care,roads'], '"roads": no such layer. Layers: key-project'],
    [['--area', '999999'], '360400 九江市'],
    [['--page', 'A7'], 'A4, A3'],
    [['--dpi', '72'], '96, 150'],
    [['--format', 'gif'], 'pdf, svg, png'],
    [['--view', 'area=nowhere'], 'area=nowhere'],
    [['--view', 'sheet=paper:B5'], 'paper=B5'],
    [['--scale', '50000'], '--scale needs a centre'],
    [['--scale', 'far', '--view', 'sheet=at:116/29/1000'], 'a denominator from 500'],
    [['--colour', 'red'], 'Options: --view'],
  ])('%j is answered with what is valid', (args, said) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(said);
  });
});
