/** Runs inside the page before anything else: knows from outside whether the map is still at work. */
export interface DrawingClock {
  /** Time of the page at its first and last drawing with WebGL, milliseconds; 0 before. */
  firstDrawn: number;
  lastDrawn: number;
  /** Frames since anything was drawn, or was asked of MapLibre's worker without an answer yet. */
  stillFrames: number;
}

/** How a map and its workers talk: a question has an id, its answer the same. */
interface MapLibreMessage {
  id: string;
  type: string;
  sourceMapId: unknown;
}

/** Follows every drawing of the page, and every question to a MapLibre worker until its answer. */
export function watchDrawing(): void {
  const clock = window as unknown as DrawingClock;
  clock.firstDrawn = clock.lastDrawn = clock.stillFrames = 0;
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = prototype[name] as (...args: unknown[]) => void;
    (prototype as unknown as Record<string, unknown>)[name] = function (...args: unknown[]) {
      clock.lastDrawn = performance.now();
      clock.firstDrawn ||= clock.lastDrawn;
      clock.stillFrames = 0;
      draw.apply(this, args);
    };
  }

  /** Unanswered, with the time of asking: what a removed source has asked is never answered. */
  const open = new Map<string, number>();
  const follow = (message: MapLibreMessage | null) => {
    if (!message || !('sourceMapId' in message)) return;
    if (message.type.startsWith('<')) open.delete(message.id);
    else open.set(message.id, performance.now());
  };
  // A map that loses its canvas forgets what it asked.
  for (const change of ['webglcontextlost', 'webglcontextrestored'])
    window.addEventListener(change, () => open.clear(), true);
  const post = Worker.prototype.postMessage as (...args: unknown[]) => void;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<MapLibreMessage | null>) => {
        // What the worker asks of the page is none of its answers.
        if (data?.type === '<response>') follow(data);
      });
    }
    override postMessage(...args: unknown[]): void {
      follow(args[0] as MapLibreMessage);
      post.apply(this, args);
    }
  };
  const frame = () => {
    for (const [id, asked] of open) if (performance.now() - asked > 15_000) open.delete(id);
    clock.stillFrames = open.size ? 0 : clock.stillFrames + 1;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
