/** Space and places that new and old estates must have: ratios of provision. */
import type { Ratio, Standard } from '../standard';
import { fromDocuments, quote } from './quote';

const JINGDEZHEN = ['360200'];
const JIUJIANG = ['360400'];
const GANXIAN = ['360704'];

const perHouseholds = (relation: Ratio['relation'], value: number): Ratio => ({
  t: 'ratio',
  relation,
  value,
  unit: { zh: '平方米', en: 'm²' },
  per: { zh: '百户', en: '100 households' },
});
const placesPerThousand = (value: number): Ratio => ({
  t: 'ratio',
  relation: '>=',
  value,
  unit: { zh: '个托位', en: 'places' },
  per: { zh: '千人', en: '1,000 people' },
});

export const spaceStandards: readonly Standard[] = [
  {
    id: 'care-space-new',
    title: { zh: '养老用房：新建居住区', en: 'Care space in new estates' },
    kinds: ['day-care'],
    measure: perHouseholds('>=', 20),
    ...fromDocuments(
      quote(
        '九府办字〔2022〕113号',
        '三（一）统筹服务设施布局',
        '新建小区社区养老设施配建',
        JIUJIANG,
      ),
      quote('景民字〔2022〕69号', '专栏2 第1项', '新建小区养老设施配建', JINGDEZHEN),
      quote('景府字〔2022〕134号', '附件 重大政策清单表 第1项', '养老用房配建', JINGDEZHEN),
    ),
  },
  {
    id: 'care-space-old',
    title: { zh: '养老用房：老城区和已建居住区', en: 'Care space in old estates' },
    kinds: ['day-care'],
    measure: perHouseholds('>=', 15),
    ...fromDocuments(
      quote(
        '九府办字〔2022〕113号',
        '三（一）统筹服务设施布局',
        '老城区连片改造养老设施配建',
        JIUJIANG,
      ),
      quote('景民字〔2022〕69号', '专栏2 第1项', '已建小区养老设施配建', JINGDEZHEN),
    ),
  },
  {
    id: 'childcare-places-new',
    title: { zh: '托位：新建和在建居住区', en: 'Child-care places in new estates' },
    kinds: ['childcare'],
    measure: placesPerThousand(10),
    ...fromDocuments(
      quote('九府办字〔2022〕113号', '三（一）统筹服务设施布局', '新建小区托位配建', JIUJIANG),
      quote(
        '景府字〔2022〕134号',
        '二(二)2；三(二)2；二(二) 主要指标表 第18项',
        '新建小区每千人口托位',
        JINGDEZHEN,
      ),
    ),
  },
  {
    id: 'childcare-places-old',
    title: { zh: '托位：老旧城区和已建居住区', en: 'Child-care places in old estates' },
    kinds: ['childcare'],
    measure: placesPerThousand(8),
    ...fromDocuments(
      quote('九府办字〔2022〕113号', '三（一）统筹服务设施布局', '老旧城区托位配建', JIUJIANG),
    ),
  },
  {
    id: 'childcare-places',
    title: {
      zh: '每千人口托位（2025年目标）',
      en: 'Child-care places per 1,000 people (target 2025)',
    },
    kinds: ['childcare'],
    measure: placesPerThousand(4.5),
    ...fromDocuments(
      quote(
        '景府字〔2022〕134号',
        '一(二)2；二(二)2；二(二) 主要指标表 第14项',
        '每千人口托位',
        JINGDEZHEN,
      ),
      quote('赣区政府发〔2023〕5号', '二（五）17；附件 重点项目清单 第5行', '千人口托位', GANXIAN),
      quote('九府办字〔2022〕113号', '表2 第7行', '每千人口托位数', JIUJIANG, 'indicators'),
    ),
  },
  {
    id: 'community-space',
    title: { zh: '城乡社区综合服务设施', en: 'Community service space' },
    kinds: ['community-centre'],
    measure: perHouseholds('>', 30),
    ...fromDocuments(
      quote(
        '景民字〔2021〕71号',
        '第一章第四节 十四五主要指标表 序号15；第三章第一节 推进城乡社区治理；第三章 专栏5 第1项',
        '每百户社区综合服务设施面积',
        JINGDEZHEN,
      ),
    ),
    note: { zh: '后两处印作“达到30%”。', en: 'Two of the three places print “30 %”.' },
  },
];
