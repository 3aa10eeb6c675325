/**
 * Greedy choice with lazy evaluation (CELF: Leskovec and others 2007, after Minoux 1978). A gain
 * that was true once is an upper bound for ever after, so most candidates are never looked at again.
 *
 * Sound only where gains shrink as sites open (submodular). Both problems here are so, because
 * every demand point has a finite base cost; a p-median without base is not, before its first site.
 * The choice then is the plain greedy one, at least 1 − 1/e of the best possible gain (Nemhauser,
 * Wolsey and Fisher 1978).
 */
import type { Costs } from './costs';

export interface Choice {
  site: number;
  /** By how much the total cost fell. */
  gain: number;
}

/**
 * Opens up to k sites one after the other; of equal gains the first candidate. Stops early when
 * nothing gains any more.
 */
export function lazyGreedy(
  costs: Costs,
  candidates: Iterable<number>,
  k: number,
  onChoice?: (chosen: number) => void,
): Choice[] {
  const chosen: Choice[] = [];
  const heap = new BoundHeap();
  for (const site of candidates) heap.push({ site, gain: costs.gain(site), round: 0 });
  while (chosen.length < k) {
    const top = heap.top;
    if (!top || top.gain <= 0) break;
    if (top.round < chosen.length) {
      heap.replaceTop({ site: top.site, gain: costs.gain(top.site), round: chosen.length });
      continue;
    }
    heap.pop();
    costs.open(top.site);
    chosen.push({ site: top.site, gain: top.gain });
    onChoice?.(chosen.length);
  }
  return chosen;
}

/** A gain as it was when so many sites had been chosen. */
interface Bound extends Choice {
  round: number;
}

/** A binary heap with the largest gain, then the smallest site, on top. */
class BoundHeap {
  private readonly items: Bound[] = [];

  get top(): Bound | undefined {
    return this.items[0];
  }

  push(bound: Bound): void {
    const { items } = this;
    let at = items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(bound, items[above]!)) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = bound;
  }

  pop(): void {
    const last = this.items.pop();
    if (last && this.items.length) this.replaceTop(last);
  }

  replaceTop(bound: Bound): void {
    const { items } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && isBefore(items[below + 1]!, items[below]!)) below++;
      if (!isBefore(items[below]!, bound)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = bound;
  }
}

const isBefore = (a: Bound, b: Bound) => a.gain > b.gain || (a.gain === b.gain && a.site < b.site);
