/** The scenario on the page: address, history, and moves that are one step each. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { AtlasState } from '../../src/state/atlas.svelte';
import { ScenarioState, scenarioOf } from '../../src/state/scenario.svelte';

let atlas: AtlasState;
let scenario: ScenarioState;

/** What a scenario touches of the atlas. */
beforeEach(() => {
  atlas = { view: { scenario: '' }, notices: [] } as unknown as AtlasState;
  scenario = scenarioOf(atlas);
});
const address = () => atlas.view.scenario;

describe('a scenario', () => {
  test('is one for an atlas', () => {
    expect(scenarioOf(atlas)).toBe(scenario);
  });

  test('writes the address at each step, and undoes and does it again', () => {
    scenario.put('fire-station', [116.123456, 29.5]);
    expect(address()).toBe('116.12346,29.5,fire-station');
    expect(scenario.selected).toBe('p1');
    scenario.change('p1', { name: '甲' });
    expect(address()).toBe('116.12346,29.5,fire-station,,甲');
    scenario.undo();
    scenario.undo();
    expect(address()).toBe('');
    expect(scenario.selected).toBeNull();
    scenario.redo();
    scenario.redo();
    expect(address()).toBe('116.12346,29.5,fire-station,,甲');
    expect(scenario.canRedo).toBe(false);
  });

  test('draws a drag on its way, and takes it as one step', () => {
    scenario.put('fire-station', [116, 29.5]);
    for (const lon of [116.1, 116.2, 116.3]) scenario.drag('p1', [lon, 29.5]);
    expect(scenario.sites[0]!.lon).toBe(116.3);
    expect(scenario.settled[0]!.lon).toBe(116);
    expect(address()).toBe('116,29.5,fire-station');
    scenario.drop();
    expect(address()).toBe('116.3,29.5,fire-station');
    scenario.undo();
    expect(address()).toBe('116,29.5,fire-station');
  });

  test('an undo in the midst of a move takes the move back, a redo ends it', () => {
    scenario.put('fire-station', [116, 29.5]);
    scenario.drag('p1', [116.1, 29.5]);
    scenario.undo();
    expect(address()).toBe('116,29.5,fire-station');
    scenario.redo();
    expect(address()).toBe('116.1,29.5,fire-station');
    scenario.drag('p1', [116.2, 29.5]);
    scenario.redo();
    expect(address()).toBe('116.2,29.5,fire-station');
  });

  test('takes what the page was opened with as no step, a later address as one', () => {
    scenario.follow('116,29.5,fire-station');
    expect(scenario.settled).toHaveLength(1);
    expect(scenario.canUndo).toBe(false);
    scenario.follow('116,29.5,fire-station;116.1,29.5,childcare');
    expect(scenario.settled).toHaveLength(2);
    expect(scenario.canUndo).toBe(true);
  });

  test('keeps what it has and says so where an address cannot be read', () => {
    scenario.put('fire-station', [116, 29.5]);
    scenario.follow('116,99,fire-station');
    expect(atlas.notices).toEqual([{ key: 'sites', value: '116,99,fire-station' }]);
    expect(address()).toBe('116,29.5,fire-station');
  });

  test('holds 40; the others are left out and counted', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      kind: 'fire-station',
      name: '',
      lon: 116 + i / 100,
      lat: 29.5,
    }));
    expect(scenario.putAll(many)).toBe(40);
    expect(scenario.isFull).toBe(true);
    scenario.put('fire-station', [116, 29.5]);
    expect(scenario.settled).toHaveLength(40);
    scenario.undo();
    expect(address()).toBe('');
  });

  test('a damaged file changes nothing', () => {
    scenario.put('fire-station', [116, 29.5]);
    const problems = scenario.openFile(
      '{"format":"gazette-atlas-scenario","version":1,"sites":[{}]}',
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(address()).toBe('116,29.5,fire-station');
  });
});
