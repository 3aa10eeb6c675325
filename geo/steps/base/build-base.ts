/** Writes the base map: public/base/*.json. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Feature, Geometry } from 'geojson';
import type { CountyShape } from '../../model';
import { cityOf } from './boundaries';
import { countyCells } from './cells';
import { credits } from './credits';
import { englishTownship } from './english-township';
import { labelsOf, type NamedRegion } from './labels';
import { outlineOf } from './outline';
import { labelPoint } from './label-point';
import { isFresh, stampFile, stampOf } from './stamp';
import type { TownshipPlace } from './township-places';
import { waterAround } from './water';

export interface BaseInput {
  /** Names of cities and counties; others of the region's fields do not matter. */
  regions: NamedRegion[];
  shapes: CountyShape[];
  townships: TownshipPlace[];
  /** Folder to write to: public/base. */
  folder: string;
}

export interface BaseReport {
  /** False where the files of an earlier build still hold; `files` is empty then. */
  rebuilt: boolean;
  files: { name: string; bytes: number; gzipBytes: number }[];
}

const fileNames = ['counties', 'labels', 'outline', 'townships', 'cells', 'water', 'credits'].map(
  (name) => `${name}.json`,
);

/**
 * Writes the base map's files unless those in the folder were made from the same input, packages
 * and code. The stamp is written last, so that a build that breaks off is done again.
 */
export function buildBase({ regions, shapes, townships, folder }: BaseInput): BaseReport {
  const named = regions.map(({ code, name, level }) => ({ code, name, level }));
  const stamp = stampOf({ regions: named, shapes: shapes.map((s) => s.code), townships });
  if (isFresh(folder, stamp, fileNames)) return { rebuilt: false, files: [] };
  const contents: Record<string, unknown> = {
    'counties.json': collection(shapes.map((shape) => county(shape, named))),
    'labels.json': collection(labelsOf(named, shapes)),
    'outline.json': collection(outlineOf(shapes)),
    'townships.json': collection(townships.flatMap(townshipPoint)),
    'cells.json': collection(shapes.flatMap((shape) => countyCells(shape, townships))),
    'water.json': collection(waterAround(shapes)),
    'credits.json': credits,
  };
  mkdirSync(folder, { recursive: true });
  const [stampName, stampText] = stampFile(stamp);
  rmSync(join(folder, stampName), { force: true });
  const files = fileNames.map((name) => {
    const text = JSON.stringify(contents[name]);
    writeFileSync(join(folder, name), text);
    return { name, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length };
  });
  writeFileSync(join(folder, stampName), stampText);
  return { rebuilt: true, files };
}

function county(shape: CountyShape, regions: NamedRegion[]): Feature {
  const name = regions.find((region) => region.code === shape.code)?.name;
  const properties = {
    code: shape.code,
    zh: name?.zh ?? shape.name,
    en: name?.en ?? shape.name,
    city: cityOf(shape.code),
    label: labelPoint(shape.geometry),
  };
  return { type: 'Feature', properties, geometry: shape.geometry };
}

function townshipPoint({ code, name, county, place }: TownshipPlace): Feature[] {
  if (!place) return [];
  const { lon, lat, uncertaintyM, mark, id: placeId } = place;
  const en = englishTownship(name);
  const properties = { code, name, en, county, uncertaintyM, mark, placeId };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }];
}

function collection(features: Feature<Geometry>[]): object {
  return { type: 'FeatureCollection', features };
}
