/** What all formats have in common. */
import { describe, expect, it } from 'vitest';
import { DATA_FORMATS, type DataContext } from '../../src/sheet/data-format';
import { locate } from '../../src/sheet/data-located';
import { dataNotes } from '../../src/sheet/data-notes';
import { dataParts } from '../../src/sheet/data-parts';
import type { SystemChoice } from '../../src/sheet/data-system';
import { context } from '../fixtures/sheet';
import { bytesOf, mixed, record } from '../fixtures/sheet-data';

const CHOICES: SystemChoice[] = ['WGS84', 'CGCS2000', 'CGCS2000-GK', 'GCJ-02', 'BD-09'];

describe.each(DATA_FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it('writes the whole record in less than two seconds', async () => {
    // Once to load what it needs.
    await format.write(mixed, context);
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const before = performance.now();
      await format.write(record, context);
      times.push(performance.now() - before);
    }
    expect(Math.min(...times)).toBeLessThan(2000);
  });

  it('writes every system, or the same WGS84 file for all', async () => {
    const files = await Promise.all(
      CHOICES.map(async (system) => bytesOf(await format.write(mixed, { ...context, system }))),
    );
    const different = new Set(files.map((bytes) => Buffer.from(bytes).toString('base64')));
    expect(different.size).toBe(format.anySystem ? CHOICES.length : 1);
  });

  it('does not fail where there is nothing', async () => {
    expect(bytesOf(await format.write([], context)).length).toBeGreaterThan(0);
  });
});

describe('what a file says of itself', () => {
  const notesOf = async (own: Partial<DataContext>) => {
    const all = { ...context, ...own };
    const { systems } = dataParts(await locate(mixed, all.system));
    return dataNotes(mixed, all, systems)
      .map(({ label, text }) => `${label} ${text}`)
      .join('\n');
  };

  it('names rows, system, precision, documents, licences and the way to cite', async () => {
    const notes = await notesOf({ system: 'CGCS2000-GK' });
    for (const said of ['行数 4', '其中没有坐标 1', 'EPSG:4547', 'EPSG:4548', '不混带'])
      expect(notes).toContain(said);
    for (const said of ['uncertaintyM', '九府办字〔2022〕113号', 'CC BY 4.0', '审图号', '引用方式'])
      expect(notes).toContain(said);
  });

  it.each(['GCJ-02', 'BD-09'] as const)('says that %s is no WGS84', async (system) => {
    const notes = await notesOf({ system, lang: 'en' });
    expect(notes).toContain('no published parameters');
    expect(notes).toContain('never overlay');
  });
});
