/** The room's question as it stands, and the figures that follow the scenario. */
import { areNested } from '../../analysis/nested-states';
import { countiesOf } from '../../analysis/study/units';
import type { AtlasState } from '../../state/atlas.svelte';
import { scenarioOf, type ScenarioState } from '../../state/scenario.svelte';
import type { FoundMark } from '../../state/study-drawing';
import type { StudyState } from '../../state/study.svelte';
import type { StudySetting } from '../../state/view';
import type { Where } from './search.svelte';
import { MOST_LIVE, groundOf, liveGround, type Ground } from './ground';
import { dragOf, whatIf, whileDragged, type WhatIf } from './what-if';

export class SitingState {
  readonly scenario: ScenarioState;

  constructor(
    private readonly atlas: AtlasState,
    private readonly study: StudyState,
  ) {
    this.scenario = scenarioOf(atlas);
  }

  setting = $derived.by((): StudySetting => this.atlas.view.study);
  /** Of what the user puts next: one of those asked about. */
  private wanted = $state<string | null>(null);
  kind = $derived.by((): string | undefined => {
    const { kinds } = this.setting;
    return kinds.find((kind) => kind === this.wanted) ?? kinds[0];
  });
  /** Null while no kind is chosen, or none with a time or distance. */
  reach = $derived.by(() => (this.setting.kinds.length ? (this.study.reach ?? null) : null));
  ground = $derived.by((): Ground | null => {
    const { reach, setting } = this;
    const { standing, demand, places } = this.study;
    return reach && standing && demand
      ? groundOf(setting.kinds, reach, standing, demand, places)
      : null;
  });
  /** The area that is studied: where new sites may go. */
  where = $derived.by((): Where => {
    const { record, regions } = this.atlas;
    const inside = countiesOf(regions, this.study.area);
    const all = record.tag === 'ready' ? record.index.townships : [];
    return { inside, townships: all.filter(({ county }) => inside.has(county)) };
  });
  isLive = $derived((this.ground?.demand.lon.length ?? 0) <= MOST_LIVE);
  private live = $derived.by(() => (this.ground && this.isLive ? liveGround(this.ground) : null));

  private settled = $derived.by((): WhatIf | null =>
    this.ground && this.live ? whatIf(this.ground, this.live, this.scenario.settled) : null,
  );
  private movedId = $derived.by(() => this.scenario.move?.id ?? null);
  private drag = $derived.by(() => {
    const { ground, live, movedId } = this;
    return ground && live && movedId !== null
      ? dragOf(ground, live, this.scenario.settled, movedId)
      : null;
  });
  /** Follows each step of a drag. Null for more demand than can be reckoned meanwhile. */
  figures = $derived.by((): WhatIf | null => {
    const { settled, drag } = this;
    const { move } = this.scenario;
    return settled && drag && move
      ? whileDragged(settled, move.id, drag.at(move.lon, move.lat))
      : settled;
  });

  set(part: Partial<StudySetting>): void {
    this.atlas.view.study = { ...this.atlas.view.study, ...part };
  }

  /** On the map, numbered in this order, until they are taken over or another question is asked. */
  showFound(sites: readonly FoundMark[]): void {
    if (sites.length || this.study.found.length) this.study.found = sites;
  }

  propose(kind: string): void {
    this.wanted = kind;
  }

  setState(state: StudySetting['state']): void {
    const { compare } = this.setting;
    this.set({ state, compare: compare && areNested(state, compare) ? compare : null });
  }
}
