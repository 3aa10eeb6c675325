/// <reference types="vite/client" />
/**
 * Where MapLibre finds its worker. A build writes it as a file of its own; the one-file edition
 * carries it in the page as a data address, which MapLibre starts from file:// too.
 */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);
