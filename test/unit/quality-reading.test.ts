/** reading.csv and systems.csv: what the build takes from them, and what it refuses. */
import { describe, expect, it } from 'vitest';
import type { ReadingSection, SystemEntry, TotalResult } from '../../src/atlas/schema/sources';
import { publicFiles } from '../../geo/steps/output/files';
import { formatProblem } from '../../geo/steps/problems';
import { build, good, SEEDS, textOf, withFile } from '../fixtures/registers/fixture';

const READING = `${SEEDS}/reading.csv`;
const SYSTEMS = `${SEEDS}/systems.csv`;
const logged = (...lines: string[]) =>
  withFile(
    good,
    READING,
    ['document,section,lines,features,indicators,rules,why', ...lines].join('\n'),
  );
const systems = (...lines: string[]) =>
  withFile(good, SYSTEMS, ['document,row,name,owner,purpose,locator,note', ...lines].join('\n'));
const complaints = (sources: typeof good) => build(sources).problems.map(formatProblem);

describe('the reading log', () => {
  it('is published as it stands, without the lines of the scan', () => {
    const { record, problems } = build(
      logged('sample-2022-1,题注,1-4,0,0,0,依据', 'sample-2022-1,清单,5,7,0,1,'),
    );
    expect(problems).toEqual([]);
    const text = publicFiles(record).get('public/data/reading.json')!;
    expect(JSON.parse(text) as ReadingSection[]).toEqual([
      {
        document: 'sample-2022-1',
        section: '题注',
        features: 0,
        indicators: 0,
        rules: 0,
        why: '依据',
      },
      { document: 'sample-2022-1', section: '清单', features: 7, indicators: 0, rules: 1 },
    ]);
  });

  it.each([
    [
      'an unknown document',
      'other-1,清单,5,7,0,1,',
      /:2 column "document": unknown document "other-1"/,
    ],
    ['a section without any record and reason', 'sample-2022-1,清单,5,0,0,0,', /:2 column "why"/],
    ['lines of another form', 'sample-2022-1,清单,5~7,1,0,0,', /column "lines": "5~7"/],
    ['part of a record', 'sample-2022-1,清单,5,0.5,0,0,', /column "features": 0.5 is no whole/],
    ['no count', 'sample-2022-1,清单,5,,0,0,', /column "features": is empty/],
  ])('refuses %s', (_, line, reason) => {
    expect(complaints(logged(line))).toEqual([expect.stringMatching(reason)]);
  });

  it('refuses a section that stands twice', () => {
    const line = 'sample-2022-1,清单,5,7,0,1,';
    expect(complaints(logged(line, line))).toEqual([
      expect.stringMatching(/:3 column "section": "清单" stands already at .*reading\.csv:2/),
    ]);
  });
});

describe('the systems', () => {
  it('are published with what is known of them', () => {
    const { record, problems } = build(systems('sample-2022-1,1,一张图,民政局,,三（一）,'));
    expect(problems).toEqual([]);
    const text = publicFiles(record).get('public/data/systems.json')!;
    expect(JSON.parse(text) as SystemEntry[]).toEqual([
      { document: 'sample-2022-1', row: '1', name: '一张图', owner: '民政局', locator: '三（一）' },
    ]);
  });

  it('have a row of their own in their document', () => {
    const line = 'sample-2022-1,1,一张图,,,三（一）,';
    expect(complaints(systems(line, line))).toEqual([
      expect.stringMatching(/:3 column "row": "1"/),
    ]);
    expect(complaints(systems('x,1,一张图,,,三,'))).toEqual([
      expect.stringMatching(/unknown document "x"/),
    ]);
  });
});

describe('the totals', () => {
  it('are published with both figures, and the reason where they differ', () => {
    const text = publicFiles(build(good).record).get('public/data/totals.json')!;
    const totals = JSON.parse(text) as TotalResult[];
    expect(totals.map(({ printed, computed }) => [printed, computed])).toEqual([
      [1000.6, 1000.6],
      [7, 7],
      [120, 100],
      [1, 1],
    ]);
    expect(totals.filter(({ reason }) => reason)).toEqual([
      expect.objectContaining({ document: 'sample-2022-1', section: '一', column: 'beds' }),
    ]);
  });
});

describe('ids of documents', () => {
  it('do not begin with one another, since the ids of features begin with them', () => {
    const path = `${SEEDS}/gazette.json`;
    const gazette = JSON.parse(textOf(good, path)) as {
      documents: { id: string; number: string }[];
    };
    const [first] = gazette.documents;
    gazette.documents.push({ ...first!, id: `${first!.id}-annex`, number: '2号' });
    expect(complaints(withFile(good, path, JSON.stringify(gazette)))).toEqual([
      expect.stringMatching(/"sample-2022-1-annex" begins with the id "sample-2022-1"/),
    ]);
  });
});
