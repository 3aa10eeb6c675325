/// <reference types="vite/client" />
/** Files of demand as the app opens them: read in a worker, with progress, to be cancelled. */
import type { MakeWorker } from '../analysis/connect';
import { LongWork, type LongRun } from '../analysis/long';
import type { DemandJobs } from './jobs';
import type { DemandAnswer, DemandOptions } from './options';

export interface DemandReader {
  /** A file that cannot be used is an `ok` answer that holds a problem. */
  read(
    file: File,
    options: DemandOptions,
    onShare?: (share: number) => void,
  ): LongRun<DemandAnswer>;
  close(): void;
}

export function createDemandReader(makeWorker: MakeWorker = newWorker): DemandReader {
  const work = new LongWork<DemandJobs>(makeWorker, async () => (await import('./jobs')).jobs);
  return {
    read: (file, options, onShare) =>
      work.run((jobs, progress) => jobs.read(file, file.name, options, progress), onShare),
    close: () => work.close(),
  };
}

/** As in analysis/worker-script.ts: the one-file edition carries it in the page. */
async function newWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  const { default: DemandWorker } =
    import.meta.env.MODE === 'onefile'
      ? await import('./worker?worker&inline')
      : await import('./worker?worker');
  return new DemandWorker();
}
