/**
 * A page with MapLibre and nothing else, drawing the base map of the atlas: the same layers in the
 * same style over the same files, without the record.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Look } from '../../src/map/look';
import { piecesOfWater } from '../../src/map/scene/water';
import { groundLayers } from '../../src/map/style/ground';
import type { MapLayer } from '../../src/map/style/layer';
import { nameLayers } from '../../src/map/style/names';
import { ZORDER } from '../../src/map/zorder';

const LOOK: Look = { theme: 'light', lang: 'zh', scale: 1 };

/** Names of counties stand beside badges in the atlas; here they are names like the others. */
function asPlainName(layer: MapLayer): MapLayer {
  if (layer.id !== 'county-name' || layer.type !== 'symbol') return layer;
  const filter = ['in', ['get', 'level'], ['literal', ['city', 'county']]] as never;
  const layout = {
    ...layer.layout,
    'text-field': ['get', LOOK.lang] as never,
    'text-allow-overlap': false,
  };
  return { ...layer, source: 'labels', filter, layout };
}

function bareStyle(): StyleSpecification {
  const layers = [...groundLayers(LOOK), ...nameLayers(LOOK)]
    .map(asPlainName)
    // What the overview has: the rest is read from close up only.
    .filter(({ source }) => !source || source === 'ground' || source === 'labels')
    .sort((a, b) => ZORDER.indexOf(a.id) - ZORDER.indexOf(b.id));
  const source = (name: string) =>
    ({ type: 'geojson', data: `/${name}.json`, tolerance: 0.2 }) as const;
  return { version: 8, sources: { ground: source('ground'), labels: source('labels') }, layers };
}

const base = (name: string) =>
  JSON.parse(readFileSync(`public/base/${name}.json`, 'utf8')) as FeatureCollection;

/** The ground as the atlas puts it together, ready made. */
function ground(): FeatureCollection {
  const parts = [base('outline'), base('counties'), piecesOfWater(base('water'))];
  return { type: 'FeatureCollection', features: parts.flatMap(({ features }) => features) };
}

const page = () => `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<style>html, body, #map { height: 100%; margin: 0 }</style>
<div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';
setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
new Map({
  container: 'map',
  attributionControl: false,
  bounds: [[113.8, 25.4], [118, 30.2]],
  fitBoundsOptions: { padding: 60 },
  style: ${JSON.stringify(bareStyle())},
});
</script>`;

const ROOTS: Record<string, string> = {
  '/maplibre/': 'node_modules/maplibre-gl/dist',
};
const TYPES: Record<string, string> = {
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves it on loopback at a free port. */
export async function serveBare(): Promise<{ address: string; close: () => Promise<void> }> {
  const made: Record<string, [type: string, text: string]> = {
    '/': ['text/html', page()],
    '/ground.json': ['application/json', JSON.stringify(ground())],
    '/labels.json': ['application/json', JSON.stringify(base('labels'))],
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const folder = Object.keys(ROOTS).find((start) => path.startsWith(start));
    const file = folder && join(ROOTS[folder]!, path.slice(folder.length));
    const ready = made[path];
    if (ready) response.setHeader('content-type', ready[0]).end(ready[1]);
    else if (file && existsSync(file)) {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
