import type { Camera } from '../state/view';

/** What other rooms may ask of the map, whoever draws it. */
export interface MapSource {
  /**
   * The map as it stands, drawn again at another size (CSS pixels). Rejects with a readable reason
   * where it cannot be drawn.
   */
  takePicture(width: number, height: number, pixelRatio: number): Promise<HTMLCanvasElement>;
  /**
   * The user's own base map alone, about a centre; null where there is none. Rejects as takePicture.
   */
  takeBase(
    camera: Camera,
    width: number,
    height: number,
    pixelRatio: number,
  ): Promise<HTMLCanvasElement | null>;
  /** Where it stands, and how large it is on the screen (CSS pixels). */
  frame(): Camera & { width: number; height: number };
}
