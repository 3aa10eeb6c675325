/** What passes between a worker and the app beside the question: progress, and results not copied. */
import { transfer } from 'comlink';
import type { Progress } from './cancel';

/** Milliseconds between two tellings: a bar moves no faster, and messages cost time. */
const QUIET_MS = 50;

/**
 * The listener for a long loop, out of one that may live in another thread. There the answer comes
 * too late to stop a loop (long.ts ends the whole worker instead); on this thread it is heeded.
 */
export function told(listener: Progress | undefined): Progress | undefined {
  if (!listener) return undefined;
  let last = -Infinity;
  return (share) => {
    const now = performance.now();
    if (share < 1 && now - last < QUIET_MS) return undefined;
    last = now;
    return listener(share) === false ? false : undefined;
  };
}

/** The same result, its flat arrays handed over instead of copied when it leaves the worker. */
export function handedOver<T>(result: T): T {
  const buffers = new Set<ArrayBuffer>();
  collect(result, buffers);
  return transfer(result, [...buffers]);
}

/** Of plain objects and short lists; a list of many rows holds no arrays. */
function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    return;
  }
  const parts: unknown[] = Array.isArray(value) ? value.slice(0, 100) : Object.values(value);
  for (const part of parts) collect(part, buffers);
}
