import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBeforeStart, isIsoDate, parseCell } from '../../geo/steps/registers/cells';
import { parseCsv, quoteCell } from '../../geo/steps/registers/csv';
import { compareIds, featureId } from '../../geo/steps/registers/identity';

/** Text with the characters that make CSV hard, and with Chinese. */
const cell = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', ' ', '甲', '；', 'a', '1', '='), { maxLength: 8 })
  .map((parts) => parts.join('').trim());

describe('CSV', () => {
  it('comes back as it was written, each row on its line', () => {
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map(quoteCell).join(',')).join('\n');
        const parsed = parseCsv(`${written}\n`);
        let line = 1;
        const expected = rows.map((row) => {
          const cells = row.map((text) => text.replaceAll('\r\n', '\n'));
          const start = line;
          line += cells.join('').split('\n').length;
          return { line: start, cells };
        });
        expect(parsed).toEqual(expected);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCsv(text)).not.toThrow();
      }),
    );
  });
});

describe('an id', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,3}$/);

  it('is readable, and different for different rows', () => {
    fc.assert(
      fc.property(slug, slug, fc.nat(5000), fc.nat(5000), (document, key, a, b) => {
        const [left, right] = [a, b].map((row) => featureId(document, key, String(row)));
        expect(left).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
        expect(left).toMatch(/\d\d$/);
        expect(left === right).toBe(a === b);
      }),
    );
  });

  it('is the same for 5, 05 and 005, and keeps a compound row', () => {
    expect(['5', '05', '005'].map((row) => featureId('d', 'k', row))).toEqual(
      Array(3).fill('d-k-05'),
    );
    expect(featureId('d', 'k', '4-2-1')).toBe('d-k-4-2-1');
  });

  it('is refused for anything but a-z, 0-9 and single hyphens', () => {
    expect(['', '一', '1 2', 'A', '1--2', '1/2'].map((row) => featureId('d', 'k', row))).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('sorts as a person counts', () => {
    const rows = fc.uniqueArray(fc.nat(3000), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const ids = numbers.map((n) => featureId('d-2022-1', 'k', String(n))!);
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(ids.sort(compareIds)).toEqual(
          sorted.map((n) => featureId('d-2022-1', 'k', String(n))),
        );
      }),
    );
  });
});

describe('a date', () => {
  it('is taken when the day exists', () => {
    const dates = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(dates, (date) => isIsoDate(date.toISOString().slice(0, 10))));
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2022-13')).toBe(false);
  });

  it('ends before it starts only where both are equally fine', () => {
    expect(endsBeforeStart('2022-12-02', '2022-12-01')).toBe(true);
    expect(endsBeforeStart('2022-12-02', '2022-12')).toBe(false);
    expect(endsBeforeStart('2023', '2022-12-31')).toBe(true);
  });
});

describe('a figure', () => {
  it('comes back as the number that was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(parseCell(text, 'figure')).toEqual({ value: Number(text) });
      }),
    );
  });
});
