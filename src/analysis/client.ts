/**
 * The analysis as the app calls it: in a worker, so that the map never freezes. Answers are values
 * (latest.ts), never rejections. Long questions: long-client.ts.
 */
import type { MultiPolygon } from 'geojson';
import { connect, type Connection, type MakeWorker } from './connect';
import { prepareReach, reportReach, type CoverageReport } from './coverage';
import type { Circles } from './dissolve';
import type { Jobs } from './jobs';
import { latestWins, type Answer } from './latest';
import type { ReachRow } from './points';
import { jobsHere, newAnalysisWorker } from './worker-script';

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
    without?: Circles,
  ): Promise<Answer<MultiPolygon>>;
  /** Ends the worker. */
  close(): void;
}

/** @param makeWorker how a worker is made; a throw, null or a failed load falls back to this thread */
export function createAnalysis(makeWorker: MakeWorker = newAnalysisWorker): Analysis {
  let connection: Promise<Connection<Jobs>> | undefined;
  const connected = async () => {
    connection ??= connect(makeWorker, jobsHere);
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
    without?: Circles,
  ): Promise<MultiPolygon> => (await connected()).dissolveCircles(centres, radiusM, steps, without);
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
