/** A small record for the tests of the map: the counties of 九江 with their anchors, and things. */
import { LAYERS } from '../../src/atlas/catalogue';
import type { AtlasFeature, Properties } from '../../src/atlas/feature';
import { Regions, type Region } from '../../src/atlas/regions';

const COUNTIES: [code: string, zh: string, en: string, lon: number, lat: number][] = [
  ['360402', '濂溪区', 'Lianxi', 116.094, 29.673],
  ['360403', '浔阳区', 'Xunyang', 115.977, 29.715],
  ['360404', '柴桑区', 'Chaisang', 115.786, 29.599],
  ['360423', '武宁县', 'Wuning', 115.11, 29.288],
  ['360424', '修水县', 'Xiushui', 114.425, 28.979],
  ['360425', '永修县', 'Yongxiu', 115.6, 29.139],
  ['360426', '德安县', 'De’an', 115.646, 29.422],
  ['360428', '都昌县', 'Duchang', 116.351, 29.343],
  ['360429', '湖口县', 'Hukou', 116.272, 29.668],
  ['360430', '彭泽县', 'Pengze', 116.543, 29.779],
  ['360481', '瑞昌市', 'Ruichang', 115.494, 29.617],
  ['360482', '共青城市', 'Gongqingcheng', 115.837, 29.256],
  ['360483', '庐山市', 'Lushan', 116.006, 29.511],
];

const CITIES: Region[] = [
  {
    code: '360400',
    name: { zh: '九江市', en: 'Jiujiang' },
    level: 'city',
    city: '360400',
    anchor: [115.78, 29.4],
    bbox: [113.9, 28.7, 116.9, 30.1],
  },
  {
    code: '360200',
    name: { zh: '景德镇市', en: 'Jingdezhen' },
    level: 'city',
    city: '360200',
    anchor: [117.25, 29.47],
    bbox: [116.9, 28.7, 117.7, 29.9],
  },
];

export function feature(
  properties: Partial<Properties> & { id: string },
  at?: [number, number],
): AtlasFeature {
  return {
    type: 'Feature',
    geometry: at ? { type: 'Point', coordinates: at } : null,
    properties: {
      layer: 'care',
      kind: 'elderly-home',
      name: properties.id,
      city: '360400',
      counties: [],
      precision: at ? 'township' : 'city',
      projectStatus: 'planned',
      facilityStatus: 'future',
      asOf: '2022-11-09',
      document: '',
      documentNumber: '',
      documentDate: '2022-11-09',
      gazette: '',
      locator: '',
      ...properties,
    },
  };
}

/** Things of every layer for each county, the city, and a functional area beside a county's anchor. */
export function record(): { features: AtlasFeature[]; regions: Regions } {
  const regions = new Regions([
    ...CITIES,
    ...COUNTIES.map(([code, zh, en, lon, lat]): Region => ({
      code,
      name: { zh, en },
      level: 'county',
      city: '360400',
      anchor: [lon, lat],
      bbox: [lon - 0.2, lat - 0.2, lon + 0.2, lat + 0.2],
    })),
    {
      code: 'jjkq',
      name: { zh: '九江经开区', en: 'Jiujiang ETDZ' },
      level: 'area',
      city: '360400',
      anchor: [115.93, 29.7],
    },
  ]);
  const features = LAYERS.flatMap(({ id: layer, kinds }, l) => {
    const kind = kinds[0]!.id;
    return [
      feature({ id: `${layer}-city`, layer, kind }),
      feature({ id: `${layer}-area`, layer, kind, area: 'jjkq', precision: 'area' }),
      ...COUNTIES.flatMap(([code, , , lon, lat], c) => [
        feature({ id: `${layer}-${code}`, layer, kind, counties: [code], precision: 'county' }),
        feature({ id: `${layer}-${code}-at`, layer, kind, counties: [code], uncertaintyM: 2000 }, [
          lon + 0.02 * ((l + c) % 4),
          lat - 0.03,
        ]),
      ]),
    ];
  });
  return { features, regions };
}
