/** Schools, health, sport, and the living circles of GB 50180. */
import type { Metres, Standard } from '../standard';
import { fromDocuments, quote, reading } from './quote';

const GANXIAN = ['360704'];

const within = (metres: number): Metres => ({
  t: 'metres',
  low: metres,
  high: metres,
  along: 'line',
});
const appendixC = (metres: string) =>
  reading(
    `GB 50180-2018 附录C：不宜大于${metres}米`,
    `GB 50180-2018 appendix C: not over ${metres} m`,
  );
const livingCircle = (minutes: number, metres: string) =>
  reading(
    `GB 50180-2018 表3.0.4（定义2.0.2—2.0.4）：${minutes}分钟生活圈步行${metres}米`,
    `GB 50180-2018 table 3.0.4 (definitions 2.0.2–2.0.4): ${metres} m on foot for ${minutes} minutes`,
  );
const NOT_NESTED = {
  zh: '各级生活圈不相包含：上一级的设施不能代替下一级的设施。',
  en: 'The tiers are not nested: a facility of a higher tier does not stand in for one of a lower tier.',
};

export const townStandards: readonly Standard[] = [
  {
    id: 'living-circle-15',
    title: { zh: '15分钟生活圈', en: '15-minute living circle' },
    kinds: ['elderly-home', 'culture-venue'],
    measure: { t: 'metres', low: 800, high: 1000, along: 'way' },
    ...livingCircle(15, '800–1000'),
    tier: 15,
    note: NOT_NESTED,
  },
  {
    id: 'living-circle-10',
    title: { zh: '10分钟生活圈', en: '10-minute living circle' },
    kinds: ['sports-ground'],
    measure: { t: 'metres', low: 500, high: 500, along: 'way' },
    ...livingCircle(10, '500'),
    tier: 10,
    note: NOT_NESTED,
  },
  {
    id: 'living-circle-5',
    title: { zh: '5分钟生活圈', en: '5-minute living circle' },
    kinds: ['day-care', 'kindergarten', 'community-centre'],
    measure: { t: 'metres', low: 300, high: 300, along: 'way' },
    ...livingCircle(5, '300'),
    tier: 5,
    note: NOT_NESTED,
  },
  {
    id: 'kindergarten-radius',
    title: { zh: '幼儿园服务半径', en: 'Service radius of a kindergarten' },
    kinds: ['kindergarten'],
    measure: within(300),
    ...appendixC('300'),
    tier: 5,
  },
  {
    id: 'community-station-radius',
    title: { zh: '社区服务站服务半径', en: 'Service radius of a community station' },
    kinds: ['community-centre'],
    measure: within(300),
    ...appendixC('300'),
    tier: 5,
  },
  {
    id: 'primary-school-radius',
    title: { zh: '小学服务半径', en: 'Service radius of a primary school' },
    kinds: [],
    measure: within(500),
    ...appendixC('500'),
    tier: 10,
    note: {
      zh: '图集“学校和老年大学”一类不分小学，须自行选定。',
      en: 'The atlas’s kind “schools” does not tell primary schools apart: choose them yourself.',
    },
  },
  {
    id: 'market-radius',
    title: { zh: '菜市场服务半径', en: 'Service radius of a market' },
    kinds: [],
    measure: within(500),
    ...appendixC('500'),
    tier: 10,
    note: { zh: '图集没有菜市场一类。', en: 'The atlas has no kind for markets.' },
  },
  {
    id: 'sports-ground-radius',
    title: { zh: '中型多功能运动场地服务半径', en: 'Service radius of a mid-size sports ground' },
    kinds: ['sports-ground'],
    measure: within(500),
    ...appendixC('500'),
    tier: 10,
  },
  {
    id: 'junior-school-radius',
    title: { zh: '初中服务半径', en: 'Service radius of a junior school' },
    kinds: [],
    measure: within(1000),
    ...appendixC('1000'),
    tier: 15,
    note: {
      zh: '图集“学校和老年大学”一类不分初中，须自行选定。',
      en: 'The atlas’s kind “schools” does not tell junior schools apart: choose them yourself.',
    },
  },
  {
    id: 'community-hospital-radius',
    title: { zh: '社区卫生服务中心服务半径', en: 'Service radius of a community hospital' },
    kinds: ['community-health'],
    measure: within(1000),
    ...appendixC('1000'),
    tier: 15,
  },
  {
    id: 'culture-venue-radius',
    title: { zh: '文化活动中心服务半径', en: 'Service radius of a cultural centre' },
    kinds: ['culture-venue'],
    measure: within(1000),
    ...appendixC('1000'),
    tier: 15,
  },
  {
    id: 'fitness-circle',
    title: { zh: '社区15分钟健身圈', en: '15-minute fitness circle' },
    kinds: ['sports-ground', 'fitness-centre', 'football-field', 'pool', 'track'],
    measure: { t: 'minutes', minutes: 15, mode: 'walk' },
    ...fromDocuments(quote('赣区府字〔2023〕66号', '三', '15分钟健身圈', GANXIAN)),
    note: {
      zh: '出行方式未印；哪些场地算健身圈也未印。',
      en: 'Neither the mode of travel nor which grounds count is printed.',
    },
  },
  {
    id: 'sports-area-per-person',
    title: { zh: '人均体育场地面积', en: 'Sports area per person' },
    kinds: ['sports-ground', 'football-field', 'pool', 'track'],
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 2.6,
      unit: { zh: '平方米', en: 'm²' },
      per: { zh: '人', en: 'person' },
    },
    ...fromDocuments(quote('赣区府字〔2023〕66号', '三', '人均体育场地', GANXIAN)),
  },
  {
    id: 'football-per-10000',
    title: { zh: '每万人足球场', en: 'Football fields per 10,000 people' },
    kinds: ['football-field'],
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 1,
      unit: { zh: '块', en: 'field' },
      per: { zh: '万人', en: '10,000 people' },
    },
    ...fromDocuments(quote('赣区府字〔2023〕66号', '三', '每万人足球场', GANXIAN)),
  },
  {
    id: 'hospital-beds-per-1000',
    title: { zh: '每千人口医疗卫生机构床位', en: 'Hospital beds per 1,000 people' },
    kinds: ['hospital', 'township-hospital'],
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 7.5,
      unit: { zh: '张', en: 'beds' },
      per: { zh: '千人', en: '1,000 people' },
    },
    ...fromDocuments(
      quote('赣区政府发〔2023〕5号', '一', '每千人口医疗卫生机构床位数', GANXIAN, 'indicators'),
    ),
  },
];
