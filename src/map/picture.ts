/** The map drawn again off the screen, at any size, with everything on it. */
import { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view';
import { mapMessages } from '../i18n/messages/map';
import { paintOnDemand } from './images/painter';
import type { Look } from './look';
import { collectionOn, onScreen } from './own-base/datum';
import type { OwnPicture } from './own-base/own-base-map';
import { alone, merged } from './own-base/own-style';
import type { SourceData, SourceId } from './sources';
import { styleOf } from './style/style';

export interface PictureOrder {
  look: Look;
  /** WGS84, as the camera is; null for the user's own base map alone. */
  data: SourceData | null;
  camera: Camera;
  /** The user's own base map; the picture is drawn in its datum. */
  own: OwnPicture | null;
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  pixelRatio: number;
  /** Largest edge of a canvas in device pixels. */
  largest: number;
}

const PATIENCE_MS = 20_000;

/** Rejects with a readable reason where it is too large for the device, or takes 20 seconds. */
export async function drawPicture(order: PictureOrder): Promise<HTMLCanvasElement> {
  const { look, camera, own, width, height, pixelRatio, largest } = order;
  const m = mapMessages(look.lang);
  if (Math.max(width, height) * pixelRatio > largest)
    throw new Error(m.pictureTooLarge(String(largest)));
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`;
  document.body.append(container);
  let map: MapLibreMap | undefined;
  try {
    map = new MapLibreMap({
      container,
      ...drawn(order),
      center: onScreen([camera.lon, camera.lat], own?.datum ?? 'WGS84'),
      zoom: camera.zoom,
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio,
      maxCanvasSize: [largest, largest],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    paintOnDemand(map, pixelRatio, look.scale);
    waitForEachFrame(map);
    await idle(map, m.pictureFailed);
    return copyOf(map.getCanvas());
  } finally {
    map?.remove();
    container.remove();
  }
}

/** The style with all data in it, over the user's base map where there is one. */
function drawn({ look, data, own }: PictureOrder) {
  if (!own) return { style: styleOf(look, data ?? {}) };
  if (!data) return { style: alone(own.style, own.opacity), transformRequest: own.transform };
  const moved: SourceData = {};
  for (const [id, content] of Object.entries(data) as [SourceId, SourceData[SourceId]][])
    if (content) moved[id] = collectionOn(content, own.datum);
  return {
    style: merged(styleOf(look, moved), own.style, own.opacity),
    transformRequest: own.transform,
  };
}

function idle(map: MapLibreMap, lateReason: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(lateReason)), PATIENCE_MS);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Nobody looks at the frames on the way, so the browser would queue them without end on a slow
 * graphics card: reading one pixel back waits until a frame is drawn.
 */
function waitForEachFrame(map: MapLibreMap): void {
  const gl = map.getCanvas().getContext('webgl2');
  const pixel = new Uint8Array(4);
  map.on('render', () => gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel));
}

/** The map's own canvas is emptied when the map is removed. */
function copyOf(source: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  canvas.getContext('2d')?.drawImage(source, 0, 0);
  return canvas;
}
