/// <reference types="vite/client" />
/**
 * The analysis as the app calls it: in a worker, so that the map never freezes. Answers are values
 * (latest.ts), never rejections.
 */
import { wrap, type Remote } from 'comlink';
import type { MultiPolygon } from 'geojson';
import { prepareReach, reportReach, type CoverageReport } from './coverage';
import type { Jobs } from './jobs';
import { latestWins, type Answer } from './latest';
import type { ReachRow } from './points';

export interface Analysis {
  /** Three-way reach; a newer call makes an older one stale. Radius in metres. */
  reach(
    facilities: readonly ReachRow[],
    demand: readonly ReachRow[],
    radiusM: number,
  ): Promise<Answer<CoverageReport>>;
  /**
   * The union of circles, for display; see dissolve.ts for the arguments.
   * @param picture what it is drawn as: a newer call makes an older one of the same name stale
   */
  dissolve(
    picture: string,
    centres: Float64Array,
    radiusM: number | Float64Array,
    steps?: number,
  ): Promise<Answer<MultiPolygon>>;
  /** Ends the worker. */
  close(): void;
}

/** @param makeWorker how a worker is made; a throw, null or a failed load falls back to this thread */
export function createAnalysis(makeWorker: () => Promise<Worker | null> = newWorker): Analysis {
  let connection: Promise<Connection> | undefined;
  const connected = async () => {
    connection ??= connect(makeWorker);
    try {
      return (await connection).jobs;
    } catch (error) {
      // The next question tries again: a script may fail to load once.
      connection = undefined;
      throw error;
    }
  };

  const dissolve = async (
    centres: Float64Array,
    radiusM: number | Float64Array,
    steps?: number,
  ): Promise<MultiPolygon> => (await connected()).dissolveCircles(centres, radiusM, steps);
  const pictures = new Map<string, (...a: Parameters<typeof dissolve>) => DissolveAnswer>();
  const reach = latestWins(async (...rows: Parameters<typeof prepareReach>) => {
    const prepared = prepareReach(...rows);
    return reportReach(prepared, await (await connected()).reach(prepared.job));
  });

  return {
    reach,
    dissolve(picture, ...question) {
      const ask = pictures.get(picture) ?? latestWins(dissolve);
      pictures.set(picture, ask);
      return ask(...question);
    },
    close() {
      void connection?.then(({ worker }) => worker?.terminate());
      connection = undefined;
    },
  };
}

type DissolveAnswer = Promise<Answer<MultiPolygon>>;

interface Connection {
  jobs: Jobs | Remote<Jobs>;
  worker?: Worker;
}

/**
 * The one-file edition carries its worker in the page: from file:// no other script may load, and
 * of the scripts in the page only a classic one may become a worker (vite.config.ts, worker.format).
 */
async function newWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  const { default: AnalysisWorker } =
    import.meta.env.MODE === 'onefile'
      ? await import('./worker?worker&inline')
      : await import('./worker?worker');
  return new AnalysisWorker();
}

async function connect(makeWorker: () => Promise<Worker | null>): Promise<Connection> {
  const worker = await makeWorker().catch(() => null);
  if (worker) {
    const remote = wrap<Jobs>(worker);
    const failed = new Promise<false>((resolve) =>
      worker.addEventListener('error', () => resolve(false), { once: true }),
    );
    if (await Promise.race([remote.ready(), failed])) return { jobs: remote, worker };
    worker.terminate();
  }
  return { jobs: (await import('./jobs')).jobs };
}
