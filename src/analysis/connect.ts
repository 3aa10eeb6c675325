/** A worker and what it can do; the same functions on this thread where none can be made. */
import { wrap, type Remote } from 'comlink';

/** What every worker of the house answers first. */
export interface Ready {
  /** Answers once the worker's script has loaded. */
  ready(): true;
}

export interface Connection<J> {
  jobs: J | Remote<J>;
  /** Absent: the jobs run on this thread. */
  worker?: Worker;
}

/** Makes a worker; null where there is none. */
export type MakeWorker = () => Promise<Worker | null>;

/**
 * @param makeWorker a throw, null or a failed load of its script falls back to this thread
 * @param here the same jobs for this thread
 */
export async function connect<J extends Ready>(
  makeWorker: MakeWorker,
  here: () => Promise<J>,
): Promise<Connection<J>> {
  const worker = await makeWorker().catch(() => null);
  if (worker) {
    const remote = wrap<J>(worker);
    const failed = new Promise<false>((resolve) =>
      worker.addEventListener('error', () => resolve(false), { once: true }),
    );
    const ready = (remote as unknown as { ready(): Promise<true> }).ready();
    if (await Promise.race([ready, failed])) return { jobs: remote, worker };
    worker.terminate();
  }
  return { jobs: await here() };
}
