/** What the sheet asks of the map room, so that it need not know who draws maps or how. */

/** Where the map on the screen stands. */
export interface MapFrame {
  /** Centre, degrees, WGS84. */
  lon: number;
  lat: number;
  /** MapLibre zoom: 512-pixel tiles. */
  zoom: number;
  /** CSS pixels. */
  width: number;
  height: number;
}

export interface PictureSource {
  /**
   * The map as it stands, redrawn at another size: same centre, zoom and content, all of it drawn.
   * Width and height in CSS pixels; the canvas has `pixelRatio` times as many. Rejects with a
   * readable reason where no picture could be drawn.
   */
  takePicture(width: number, height: number, pixelRatio: number): Promise<HTMLCanvasElement>;
  /**
   * The user's own base map alone about a centre, in Web Mercator; null where there is none. Sizes
   * and failures as of takePicture.
   */
  takeBase?(
    camera: { lon: number; lat: number; zoom: number },
    width: number,
    height: number,
    pixelRatio: number,
  ): Promise<HTMLCanvasElement | null>;
  /**
   * Where the picture will stand. Without it the sheet has no scale bar, and its legend and
   * sources speak of everything that the filters leave.
   */
  frame?(): MapFrame;
}
