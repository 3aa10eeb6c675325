import type { Standard } from '../standard';
import { reading } from './quote';

const gradeArea = (id: string, zh: string, en: string, km2: number): Standard => ({
  id,
  title: { zh: `${zh}辖区面积`, en: `District of a ${en}` },
  kinds: ['fire-station'],
  measure: {
    t: 'ratio',
    relation: '<=',
    value: km2,
    unit: { zh: '平方公里', en: 'km²' },
    per: { zh: '站', en: 'station' },
  },
  ...reading('建标152-2017 第十四条', '建标152-2017 article 14'),
});

const shelter = (id: string, zh: string, en: string, low: number, high: number): Standard => ({
  id,
  title: { zh: `${zh}避难场所疏散距离`, en: `Walk to ${en}` },
  kinds: ['shelter'],
  measure: { t: 'metres', low, high, along: 'way' },
  mark: 'assumption',
  source: {
    zh: '本图集假定，依GB 51143的一般所知，原文未见',
    en: 'Assumed by this atlas from what is generally known of GB 51143; its text was not seen',
  },
});

export const emergencyStandards: readonly Standard[] = [
  {
    id: 'fire-response',
    title: {
      zh: '消防站：接令后5分钟到达辖区边缘',
      en: 'Fire station: 5 minutes to the edge of its district',
    },
    kinds: ['fire-station'],
    measure: { t: 'minutes', minutes: 5, mode: 'car' },
    ...reading(
      '建标152-2017 选址条文（所见为建标152-2011 第十二条）',
      '建标152-2017, article on siting (seen: article 12 of 建标152-2011)',
    ),
    note: {
      zh: '车速为假定；乡镇专职队、卫星站和微型站不在此列。',
      en: 'The speed is assumed; township, satellite and micro stations are not meant.',
    },
  },
  gradeArea('fire-area-grade-1', '一级消防站', 'grade 1 fire station', 7),
  gradeArea('fire-area-grade-2', '二级消防站', 'grade 2 fire station', 4),
  gradeArea('fire-area-small', '小型消防站', 'small fire station', 2),
  gradeArea('fire-area-suburb', '近郊消防站', 'suburban fire station', 15),
  shelter('shelter-emergency', '紧急', 'an emergency shelter', 500, 500),
  shelter('shelter-fixed', '固定', 'a fixed shelter', 500, 2500),
  shelter('shelter-central', '中心', 'a central shelter', 5000, 10_000),
];
