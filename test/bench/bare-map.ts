/** A page with MapLibre and nothing else, drawing the base map of the atlas. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The base of the home view; finer parts are left out below their zoom, as in the atlas. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<style>html, body, #map { height: 100%; margin: 0 }</style>
<div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';
setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
const source = (name) => ({ type: 'geojson', data: '/base/' + name + '.json', tolerance: 0.2 });
const line = (id, source, colour, width, more = {}) =>
  ({ id, type: 'line', source, paint: { 'line-color': colour, 'line-width': width }, ...more });
const names = ['outline', 'counties', 'water', 'cells', 'townships', 'labels'];
new Map({
  container: 'map',
  attributionControl: false,
  bounds: [[113.8, 25.4], [118, 30.2]],
  fitBoundsOptions: { padding: 60 },
  style: {
    version: 8,
    sources: Object.fromEntries(names.map((name) => [name, source(name)])),
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#ebe8e0' } },
      line('outline', 'outline', '#bdb5a5', 1),
      line('edge', 'counties', '#84745a', 2.5),
      { id: 'county', type: 'fill', source: 'counties', paint: { 'fill-color': '#fbfaf6' } },
      { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': '#c4dae8' } },
      line('cells', 'cells', '#a79c86', 1, { minzoom: 9.5 }),
      line('counties', 'counties', '#b5a88f', 1),
      { id: 'labels', type: 'symbol', source: 'labels',
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 12 } },
      { id: 'townships', type: 'symbol', source: 'townships', minzoom: 9.5,
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 11 } },
    ],
  },
});
</script>`;

const ROOTS: Record<string, string> = {
  '/maplibre/': 'node_modules/maplibre-gl/dist',
  '/base/': 'public/base',
};
const TYPES: Record<string, string> = {
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves it on loopback at a free port. */
export async function serveBare(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const folder = Object.keys(ROOTS).find((start) => path.startsWith(start));
    const file = folder && join(ROOTS[folder]!, path.slice(folder.length));
    if (path === '/') response.setHeader('content-type', 'text/html').end(PAGE);
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
