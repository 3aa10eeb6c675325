/** From the folders of a checkout to the whole record: what the build and the audit share. */
import type { Problem } from '../model';
import { credits, loadCountyShapes, loadTownshipPlaces, regionGeometry } from './base';
import type { Ground } from './ground';
import { makeRecord, type AtlasRecord } from './record';
import { gatherRegions } from './regions';
import { readInputs } from './registers/inputs';
import { loadSources } from './sources';

/**
 * Reads seeds/ and geo/gazetteer.csv below `root`, and the packages. The record is of use only
 * while `problems` stays empty.
 */
export function recordFromSeeds(
  root: string,
  problems: Problem[],
): { record: AtlasRecord; ground: Ground } {
  const inputs = readInputs(loadSources(root), problems);
  const specs = gatherRegions(inputs.gazettes, problems);
  const counties = specs.flatMap(({ code, level }) => (level === 'county' ? [code] : []));
  const { shapes, problems: unknownCounties } = loadCountyShapes(counties);
  const { townships, problems: misplaced } = loadTownshipPlaces(shapes, inputs.places);
  problems.push(...unknownCounties, ...misplaced);
  const elsewhere = new Set(inputs.places.map(({ county }) => county).filter(Boolean));
  const { shapes: beyond } = loadCountyShapes(
    [...elsewhere].filter((code) => !counties.includes(code)),
  );
  const ground = { shapes, beyond, townships, regions: regionGeometry(shapes) };
  return { record: makeRecord(inputs, specs, ground, credits, problems), ground };
}
