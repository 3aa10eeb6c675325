/// <reference types="vite/client" />
/**
 * The one-file edition carries its worker in the page: from file:// no other script may load, and
 * of the scripts in the page only a classic one may become a worker (vite.config.ts, worker.format).
 */
export async function newAnalysisWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  const { default: AnalysisWorker } =
    import.meta.env.MODE === 'onefile'
      ? await import('./worker?worker&inline')
      : await import('./worker?worker');
  return new AnalysisWorker();
}

/** The same jobs for this thread. */
export async function jobsHere() {
  return (await import('./jobs')).jobs;
}
