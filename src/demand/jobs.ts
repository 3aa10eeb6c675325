/** What the worker that reads files does; the same on the main thread where none can be made. */
import type { Progress } from '../analysis/cancel';
import { handedOver, told } from '../analysis/handing';
import type { DemandOptions } from './options';
import { readDemand } from './read';

export const jobs = {
  /** Answers once the worker's script has loaded. */
  ready: () => true as const,
  read: async (blob: Blob, name: string, options: DemandOptions, progress?: Progress) =>
    handedOver(await readDemand(blob, name, options, told(progress))),
};

export type DemandJobs = typeof jobs;
