/**
 * Work that may take seconds: it tells how far it is, and it can be stopped. A worker in the midst of
 * a loop hears nothing, so to stop it is to end it; the next question gets a new one. Sliders have a
 * worker of their own (client.ts) and never wait for this.
 */
import { proxy, type Remote } from 'comlink';
import { Cancelled, type Progress } from './cancel';
import { connect, type Connection, type MakeWorker, type Ready } from './connect';
import type { Answer } from './latest';

/** `cancelled`: the user stopped it; what was shown before stays. */
export type LongAnswer<T> = Answer<T> | { tag: 'cancelled' };

export interface LongRun<T> {
  /** Never rejects. */
  answer: Promise<LongAnswer<T>>;
  /** Nothing happens when the answer has come already. */
  cancel(): void;
}

type Task<J, T> = (jobs: J | Remote<J>, progress: Progress) => Promise<T> | T;

/** How long a question that is out of date may still run: to end a worker costs about as much. */
const PATIENCE_MS = 300;

interface Run {
  begin(): void;
  stop(why: 'stale' | 'cancelled'): void;
}

/** One question runs at a time; a newer one makes it stale. */
export class LongWork<J extends Ready> {
  private connection: Promise<Connection<J>> | undefined;
  private running: Run | undefined;
  private waiting: Run | undefined;
  private impatience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly makeWorker: MakeWorker,
    private readonly here: () => Promise<J>,
  ) {}

  run<T>(task: Task<J, T>, onShare?: (share: number) => void): LongRun<T> {
    let settle!: (answer: LongAnswer<T>) => void;
    const answer = new Promise<LongAnswer<T>>((resolve) => (settle = resolve));
    let isOver = false;
    const end = (result: LongAnswer<T>) => {
      if (isOver) return;
      isOver = true;
      settle(result);
      if (this.waiting === run) this.waiting = undefined;
      if (this.running === run) this.next();
    };
    const run: Run = {
      begin: () => {
        const progress: Progress = (share) => {
          if (!isOver) onShare?.(share);
          return !isOver;
        };
        void this.ask(task, progress).then(end);
      },
      stop: (why) => {
        if (isOver) return;
        if (this.running === run) this.endWorker();
        end({ tag: why });
      },
    };
    this.take(run);
    return { answer, cancel: () => run.stop('cancelled') };
  }

  /** Ends the worker; what is under way is cancelled. */
  close(): void {
    this.waiting?.stop('cancelled');
    this.running?.stop('cancelled');
    this.endWorker();
  }

  private take(run: Run): void {
    if (!this.running) {
      this.running = run;
      run.begin();
      return;
    }
    this.waiting?.stop('stale');
    this.waiting = run;
    const { running } = this;
    this.impatience ??= setTimeout(() => running.stop('stale'), PATIENCE_MS);
  }

  private next(): void {
    clearTimeout(this.impatience);
    this.impatience = undefined;
    this.running = this.waiting;
    this.waiting = undefined;
    this.running?.begin();
  }

  private async ask<T>(task: Task<J, T>, progress: Progress): Promise<LongAnswer<T>> {
    const connecting = (this.connection ??= connect(this.makeWorker, this.here));
    try {
      const { jobs, worker } = await connecting;
      if (progress(0) === false) throw new Cancelled();
      if (!worker) return { tag: 'ok', value: await task(jobs, progress) };
      const broken = new Promise<never>((_, reject) =>
        worker.addEventListener('error', (event) => reject(new Error(event.message)), {
          once: true,
        }),
      );
      const heard = proxy((share: number) => void progress(share));
      return { tag: 'ok', value: await Promise.race([task(jobs, heard), broken]) };
    } catch (error) {
      // Whatever state the worker is in, the next question starts afresh.
      if (this.connection === connecting) this.endWorker();
      return { tag: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private endWorker(): void {
    void this.connection?.then(
      ({ worker }) => worker?.terminate(),
      () => undefined,
    );
    this.connection = undefined;
  }
}
