import type { Standard } from '../standard';
import { fromDocuments, quote, reading } from './quote';

const JINGDEZHEN = ['360200'];
const JIUJIANG = ['360400'];

const MODE_NOT_PRINTED = {
  zh: '文件未印出行方式、速度和距离，均为假定；未计河流、铁路、干道等阻隔。',
  en: 'No mode of travel, speed or distance is printed: all three are assumed. Barriers (rivers, railways, main roads) are not reckoned.',
};

/** The circle that four of the documents promise. */
export const ELDERLY_CIRCLE: Standard = {
  id: 'elderly-circle',
  title: { zh: '15分钟养老服务圈', en: '15-minute elderly care circle' },
  kinds: [
    ...['elderly-home', 'township-home', 'embedded-home', 'day-care', 'mutual-aid'],
    'medical-care-home',
  ],
  measure: { t: 'minutes', minutes: 15, mode: 'walk-elderly' },
  ...fromDocuments(
    quote('景民字〔2022〕69号', '二(三)2；三(二)1；专栏2', '养老服务圈', JINGDEZHEN),
    quote('景府字〔2022〕134号', '二(二)1；三(二)2', '城市养老服务圈', JINGDEZHEN),
    quote('九府办字〔2022〕113号', '三（三）拓展社区服务功能', '15分钟养老托育服务圈', JIUJIANG),
    quote(
      '景民字〔2021〕71号',
      '第五章 专栏9 第5项；第五章第二节 三级服务网络',
      '15分钟养老服务圈',
      JINGDEZHEN,
    ),
  ),
  note: {
    zh: `${MODE_NOT_PRINTED.zh}文件所指为城市社区养老服务（日间照料、嵌入式）；机构养老在此一并列出，可自行取舍。`,
    en: `${MODE_NOT_PRINTED.en} The documents speak of community care in towns (day care, embedded homes); homes are listed with them and may be left out.`,
  },
};

const homes = ['elderly-home', 'township-home', 'embedded-home', 'medical-care-home'];

export const careStandards: readonly Standard[] = [
  ELDERLY_CIRCLE,
  {
    id: 'home-care-response',
    title: {
      zh: '家庭养老床位：呼叫后15分钟到达',
      en: 'Home-care beds: 15 minutes after the call',
    },
    kinds: ['elderly-home', 'embedded-home', 'medical-care-home', 'home-care-beds'],
    measure: { t: 'minutes', minutes: 15, mode: 'ebike' },
    ...fromDocuments(
      quote('景民字〔2022〕53号', '四(二)', '呼叫到达时间', ['360202', '360203', '360281']),
    ),
    note: {
      zh: '自服务机构到老人家中；电动自行车或汽车为假定。承接机构为三级及以上养老机构、嵌入式养老机构（景民字〔2022〕53号 三(一)），是否承接须逐一核对。',
      en: 'From the provider to the home; e-bike or car is assumed. Providers are elderly homes of grade three or better and embedded homes (景民字〔2022〕53号 三(一)): whether one takes part must be checked one by one.',
    },
  },
  {
    id: 'childcare-circle',
    title: { zh: '15分钟托育服务圈', en: '15-minute child care circle' },
    kinds: ['childcare'],
    measure: { t: 'minutes', minutes: 15, mode: 'walk' },
    ...fromDocuments(
      quote('九府办字〔2022〕113号', '三（三）拓展社区服务功能', '15分钟养老托育服务圈', JIUJIANG),
      quote('景府字〔2022〕134号', '二(二)1；三(二)2', '城市养老服务圈', JINGDEZHEN),
    ),
    note: {
      zh: `${MODE_NOT_PRINTED.zh}景府字〔2022〕134号仅三(二)2之题提及托育。`,
      en: `${MODE_NOT_PRINTED.en} In 景府字〔2022〕134号 only the heading of 三(二)2 speaks of child care.`,
    },
  },
  {
    id: 'day-care-radius',
    title: { zh: '老年人日间照料中心服务半径', en: 'Service radius of day care for the old' },
    kinds: ['day-care'],
    measure: { t: 'metres', low: 300, high: 300, along: 'line' },
    ...reading('GB 50180-2018 附录C：不宜大于300米', 'GB 50180-2018 appendix C: not over 300 m'),
    tier: 5,
  },
  {
    id: 'childcare-radius',
    title: { zh: '托育设施服务半径', en: 'Service radius of child care' },
    kinds: ['childcare'],
    measure: { t: 'metres', low: 300, high: 300, along: 'line' },
    ...reading(
      '安徽省地方标准征求意见稿（2025年10月）：300米，5分钟生活圈',
      'Draft standard of Anhui (October 2025): 300 m, the 5-minute circle',
    ),
    tier: 5,
    note: { zh: '外省草案，仅供参照。', en: 'A draft of another province, for comparison only.' },
  },
  {
    id: 'elderly-beds-per-1000',
    title: { zh: '每千名老人养老床位', en: 'Beds per 1,000 elderly' },
    kinds: homes,
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 39,
      unit: { zh: '张', en: 'beds' },
      per: { zh: '千名60岁及以上老人', en: '1,000 people aged 60+' },
    },
    ...fromDocuments(
      quote('景府字〔2022〕134号', '附件 重大政策清单表 第1项', '每千名老人养老床位', JINGDEZHEN),
    ),
  },
  {
    id: 'elderly-beds-per-1000-national',
    title: {
      zh: '每千名老人养老床位（国家标准）',
      en: 'Beds per 1,000 elderly (national standard)',
    },
    kinds: homes,
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 40,
      unit: { zh: '张', en: 'beds' },
      per: { zh: '千名老人', en: '1,000 elderly people' },
    },
    ...reading('GB 50437（2018年局部修订）', 'GB 50437 (partial revision of 2018)'),
    note: {
      zh: '养老院、老年养护院每处服务5万至10万人，属15分钟生活圈。',
      en: 'One large home serves 50,000 to 100,000 people: it belongs to the 15-minute circle.',
    },
  },
  {
    id: 'care-home-per-street',
    title: { zh: '街道综合功能社区养老机构', en: 'Comprehensive care home of a street' },
    kinds: ['embedded-home'],
    measure: {
      t: 'ratio',
      relation: '>=',
      value: 1,
      unit: { zh: '所', en: 'home' },
      per: { zh: '街道和县（市）城关镇', en: 'street or county town' },
    },
    ...fromDocuments(
      quote('景民字〔2022〕69号', '二(三)2；专栏2 第2项', '综合功能社区养老机构数', JINGDEZHEN),
      quote('景民字〔2021〕71号', '第五章 专栏9 第5项', '社区养老机构数', JINGDEZHEN),
    ),
    note: {
      zh: '每所约750平方米，护理型床位25张以上。',
      en: 'About 750 m² and 25 nursing beds or more each.',
    },
  },
];
