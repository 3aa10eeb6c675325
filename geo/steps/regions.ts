/** The regions of the record, gathered from every gazette.json. */
import type { Region } from '../../src/atlas/regions';
import type { Place, Problem } from '../model';
import type { Ground } from './ground';
import { known } from './problems';
import type { Gazette, RegionSpec } from './registers/gazette';

/** Every region once, in the order of first mention. Two gazettes must say the same of one. */
export function gatherRegions(gazettes: readonly Gazette[], problems: Problem[]): RegionSpec[] {
  const first = new Map<string, { spec: RegionSpec; file: string }>();
  for (const { folder, regions } of gazettes) {
    const file = `${folder}/gazette.json`;
    regions.forEach((spec, i) => {
      const column = `/regions/${i}`;
      const earlier = first.get(spec.code);
      if (!earlier) {
        first.set(spec.code, { spec, file });
        return;
      }
      const differing = (['zh', 'en', 'level', 'city', 'place', 'note'] as const).filter(
        (key) => earlier.spec[key] !== spec[key],
      );
      if (differing.length || earlier.file === file)
        problems.push({
          ...{ file, line: 0, column },
          reason: differing.length
            ? `${spec.code} differs from ${earlier.file} in ${differing.join(', ')}`
            : `${spec.code} stands twice`,
        });
    });
  }
  const regions = [...first.values()];
  const cities = regions.flatMap(({ spec }) => (spec.level === 'city' ? [spec.code] : []));
  for (const { spec, file } of regions)
    if (!cities.includes(spec.city) || (spec.level === 'city' && spec.city !== spec.code))
      problems.push({
        ...{ file, line: 0, column: '/regions' },
        reason: `city ${spec.city} of ${spec.code} ${spec.zh} is not its city ${known(cities)}`,
      });
  return regions.map(({ spec }) => spec);
}

/** Regions with anchor and box; an area takes its anchor from its gazetteer row. */
export function placeRegions(
  specs: readonly RegionSpec[],
  places: ReadonlyMap<string, Place>,
  ground: Ground,
  problems: Problem[],
): Region[] {
  return specs.flatMap(({ code, zh, en, level, city, place: placeId, note }): Region[] => {
    const region = { code, name: { zh, en }, level, city, ...(note ? { note } : {}) };
    const fail = (reason: string) => {
      problems.push({ file: 'seeds/*/gazette.json', line: 0, column: '/regions', reason });
      return [];
    };
    if (level === 'area') {
      const place = places.get(placeId ?? '');
      if (!place) return fail(`area ${code}: no gazetteer row "${placeId}" for its anchor`);
      const { lon, lat, uncertaintyM } = place;
      return [{ ...region, anchor: [lon, lat], uncertaintyM }];
    }
    const geometry = ground.regions.get(code);
    if (!geometry) return fail(`${code} ${zh}: no polygon for it, or for any county of it`);
    return [{ ...region, anchor: geometry.anchor, bbox: geometry.bbox }];
  });
}
