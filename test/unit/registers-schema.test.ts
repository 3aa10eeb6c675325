/** The published JSON Schema and the TypeScript type must say the same. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  FACILITY_STATUSES,
  LAYER_IDS,
  NATURES,
  PRECISIONS,
  PROJECT_STATUSES,
  type AtlasFeature,
} from '../../src/atlas/feature';
import schema from '../../src/atlas/schema/feature.schema.json' with { type: 'json' };
import { REGISTER } from '../../geo/steps/registers/columns';
import { compileSchema } from '../../geo/steps/registers/schema';
import { build, good } from '../fixtures/registers/fixture';

const { properties, required } = schema.$defs.properties;
const faultsOf = compileSchema(schema);

/** Members of `interface Properties`, with whether they may be absent. */
function membersOfProperties(): { name: string; optional: boolean }[] {
  const path = 'src/atlas/feature.ts';
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Properties',
  ) as ts.InterfaceDeclaration;
  return found.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source),
    optional: member.questionToken !== undefined,
  }));
}

describe('feature.schema.json', () => {
  it('has the keys of the type, in its order', () => {
    const names = membersOfProperties().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(Object.keys(properties)).toEqual(names);
  });

  it('requires what the type requires', () => {
    const needed = membersOfProperties().filter(({ optional }) => !optional);
    expect(required).toEqual(needed.map(({ name }) => name));
  });

  it('has the words of the type', () => {
    expect(properties.layer.enum).toEqual([...LAYER_IDS]);
    expect(properties.precision.enum).toEqual([...PRECISIONS]);
    expect(properties.nature.enum).toEqual([...NATURES]);
    expect(properties.projectStatus.enum).toEqual([...PROJECT_STATUSES]);
    expect(properties.facilityStatus.enum).toEqual([...FACILITY_STATUSES]);
    expect(properties.check.enum).toEqual([...CHECKS]);
    expect(properties.countRole.enum).toEqual([...REGISTER.columns.countRole]);
    expect(properties.level.enum).toEqual([...REGISTER.columns.level]);
  });

  it('takes every feature of the fixture', () => {
    expect(build(good).record.features.flatMap(faultsOf)).toEqual([]);
  });

  const [drawn, , undrawn] = build(good).record.features as [AtlasFeature, unknown, AtlasFeature];
  const cases: [string, unknown][] = [
    ['a point without uncertainty', without(drawn, 'uncertaintyM')],
    ['a point known to its county only', changed(drawn, { precision: 'county' })],
    ['no point, yet a site', changed(undrawn, { precision: 'site' })],
    ['no point, yet an uncertainty', changed(undrawn, { uncertaintyM: 5 })],
    ['no locator', without(drawn, 'locator')],
    ['an unknown key', changed(drawn, { colour: 'red' })],
    ['a county that is no code', changed(drawn, { counties: ['甲县'] })],
    [
      'a point outside the globe',
      { ...drawn, geometry: { type: 'Point', coordinates: [29, 115] } },
    ],
  ];
  it.each(cases)('refuses %s', (_what, feature) => {
    expect(faultsOf(feature)).not.toEqual([]);
  });
});

function changed(feature: AtlasFeature, properties: Record<string, unknown>) {
  return { ...feature, properties: { ...feature.properties, ...properties } };
}

function without(feature: AtlasFeature, key: string) {
  const entries = Object.entries(feature.properties).filter(([name]) => name !== key);
  return { ...feature, properties: Object.fromEntries(entries) };
}
