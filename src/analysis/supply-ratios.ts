/**
 * Which figures of the documents make a ratio of supply to people. One row a ratio; an indicator
 * belongs to it by its exact name in the registers, so a new gazette that prints the same name needs
 * no code, and one with a new wording needs that word here.
 */
import type { Bilingual } from '../atlas/text';

export const RATIO_IDS = [
  'elderly-beds',
  'childcare-places',
  'childcare-places-per-child',
  'community-space',
  'hospital-beds',
] as const;
export type RatioId = (typeof RATIO_IDS)[number];

export interface RatioSpec {
  id: RatioId;
  title: Bilingual;
  unit: Bilingual;
  /** The quotient times this is in `unit`. */
  per: number;
  /** Names of indicators: what there is (numerator), whom it serves (denominator). */
  supply: readonly string[];
  people: readonly string[];
  /** The ratio as a document prints it, in `unit`, and the units that say so. */
  printed: { names: readonly string[]; units: readonly string[] };
  /** What a document itself says is missing, or is to be added. */
  gap: readonly string[];
  /** Records that add to the supply; absent: none of the record's figures does. */
  records?: { kinds: readonly string[]; figure: 'beds' | 'places' };
  note?: Bilingual;
}

const CHILDCARE_PLACES = ['托位', '托位总数', '婴幼儿托位数', '婴幼儿托位总数'];

export const RATIOS: readonly RatioSpec[] = [
  {
    id: 'elderly-beds',
    title: { zh: '每千名60岁及以上老年人养老床位', en: 'Care beds per 1,000 people aged 60+' },
    unit: { zh: '张/千人', en: 'beds per 1,000' },
    per: 1000,
    supply: ['养老机构床位数', '养老机构床位', '养老床位', '养老服务床位总数'],
    people: [
      '60岁及以上人口',
      '60岁及以上常住老年人口',
      '60周岁及以上老年人口',
      '60岁及以上老年人口（预计）',
    ],
    printed: { names: ['每千名老人养老床位数'], units: ['个', '张', '个/千人', '张/千人'] },
    gap: ['养老床位缺口', '新增养老床位'],
    records: {
      kinds: ['elderly-home', 'township-home', 'embedded-home', 'medical-care-home'],
      figure: 'beds',
    },
    note: {
      zh: '分子按文件原名：“养老机构床位”与“养老服务床位总数”口径或异；家庭养老床位、日间照料和互助养老床位不计入项目合计',
      en: 'Numerators as the documents name them: beds in homes and “total service beds” may differ in scope; beds at home, in day care and in mutual aid take no part in the sum of projects',
    },
  },
  {
    id: 'childcare-places',
    title: { zh: '每千人口托位', en: 'Child-care places per 1,000 people' },
    unit: { zh: '个/千人', en: 'places per 1,000' },
    per: 1000,
    supply: CHILDCARE_PLACES,
    people: ['常住人口', '总人口'],
    gap: ['“十四五”托位缺口'],
    records: { kinds: ['childcare'], figure: 'places' },
    printed: {
      names: ['每千人口托位数', '每千人口拥有3岁以下婴幼儿托位数'],
      units: ['个', '个/千人'],
    },
  },
  {
    id: 'childcare-places-per-child',
    title: { zh: '每千名3岁以下婴幼儿托位', en: 'Child-care places per 1,000 children under 3' },
    unit: { zh: '个/千名婴幼儿', en: 'places per 1,000 children' },
    per: 1000,
    supply: CHILDCARE_PLACES,
    people: ['0-3岁婴幼儿'],
    gap: [],
    printed: { names: [], units: [] },
  },
  {
    id: 'community-space',
    title: {
      zh: '每百户社区综合服务设施建筑面积',
      en: 'Community service space per 100 households',
    },
    unit: { zh: '平方米/百户', en: 'm² per 100 households' },
    per: 100,
    supply: ['城乡社区综合服务设施建筑面积'],
    people: ['家庭户数', '总户数'],
    printed: {
      names: ['每百户居民拥有的城乡社区综合服务设施建筑面积'],
      units: ['平方米', '平方米/百户', '㎡/百户'],
    },
    gap: [],
  },
  {
    id: 'hospital-beds',
    title: { zh: '每千人口医疗卫生机构床位', en: 'Hospital beds per 1,000 people' },
    unit: { zh: '张/千人', en: 'beds per 1,000' },
    per: 1000,
    supply: ['医疗卫生机构床位数'],
    people: ['常住人口', '总人口'],
    printed: { names: ['每千人口医疗卫生机构床位数'], units: ['张', '张/千人'] },
    gap: [],
  },
];
