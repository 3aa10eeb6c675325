/** What stays uncertain about a choice of sites: the figures at the sure and the possible end. */
import type { IndexedPoints, PointSet } from '../points';
import { exactly, NOMINALLY, POSSIBLY, rankOf, SURELY } from '../reach';
import type { TravelModel } from '../travel-model';

/** Weight in reach: sure ≤ nominal ≤ possible. */
export interface CoverEnds {
  sure: number;
  nominal: number;
  possible: number;
}

/** Keeps the best class of each demand point while sites are added. */
export class CoverTally {
  private readonly ranks: Uint8Array;

  constructor(
    private readonly demand: IndexedPoints,
    private readonly weight: Float64Array,
    private readonly model: TravelModel,
  ) {
    this.ranks = new Uint8Array(weight.length);
  }

  add(sites: PointSet, s: number): void {
    const { demand, ranks, model } = this;
    const limits = exactly(model.limitM);
    model.visitReachable(sites, s, demand, (j, d) => {
      const verified = sites.verified[s] === 1 && demand.verified[j] === 1;
      const found = rankOf(d, sites.uncertaintyM[s]! + demand.uncertaintyM[j]!, verified, limits);
      if (found > ranks[j]!) ranks[j] = found;
    });
  }

  get ends(): CoverEnds {
    const ends = { sure: 0, nominal: 0, possible: 0 };
    for (let j = 0; j < this.weight.length; j++) {
      const rank = this.ranks[j]!;
      if (rank >= SURELY) ends.sure += this.weight[j]!;
      if (rank >= NOMINALLY) ends.nominal += this.weight[j]!;
      if (rank >= POSSIBLY) ends.possible += this.weight[j]!;
    }
    return ends;
  }
}

/** Weight × metres to the nearest site, counted as the limit where none is nearer or known. */
export interface DistanceEnds {
  near: number;
  nominal: number;
  /** On verified points only. */
  far: number;
}

/** Keeps the shortest distance of each demand point while sites are added. */
export class DistanceTally {
  private readonly near: Float64Array;
  private readonly nominal: Float64Array;
  private readonly far: Float64Array;

  constructor(
    private readonly demand: IndexedPoints,
    private readonly weight: Float64Array,
    private readonly model: TravelModel,
  ) {
    const unserved = () => new Float64Array(weight.length).fill(model.limitM);
    this.near = unserved();
    this.nominal = unserved();
    this.far = unserved();
  }

  add(sites: PointSet, s: number): void {
    const { demand, near, nominal, far } = this;
    this.model.visitReachable(sites, s, demand, (j, d) => {
      if (Number.isNaN(d)) {
        near[j] = 0;
        return;
      }
      const spread = sites.uncertaintyM[s]! + demand.uncertaintyM[j]!;
      near[j] = Math.min(near[j]!, Math.max(0, d - spread));
      nominal[j] = Math.min(nominal[j]!, d);
      if (sites.verified[s] === 1 && demand.verified[j] === 1)
        far[j] = Math.min(far[j]!, d + spread);
    });
  }

  /** The nominal distances as they are now. */
  get metres(): Float64Array {
    return this.nominal.slice();
  }

  get ends(): DistanceEnds {
    const ends = { near: 0, nominal: 0, far: 0 };
    for (let j = 0; j < this.weight.length; j++) {
      ends.near += this.weight[j]! * this.near[j]!;
      ends.nominal += this.weight[j]! * this.nominal[j]!;
      ends.far += this.weight[j]! * this.far[j]!;
    }
    return ends;
  }
}
