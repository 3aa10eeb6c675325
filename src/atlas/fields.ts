/** How each field of a feature is called and written, for details, table and exports. */
import type { FieldKey } from './layer';
import type { Bilingual } from './text';

export interface FieldSpec {
  key: FieldKey;
  title: Bilingual;
  /** How a value is written: see src/i18n/format.ts. */
  format: 'text' | 'list' | 'number' | 'money' | 'date' | 'code';
  unit?: Bilingual;
}

const field = (
  key: FieldKey,
  zh: string,
  en: string,
  format: FieldSpec['format'] = 'text',
  unit?: Bilingual,
): FieldSpec => ({ key, title: { zh, en }, format, ...(unit ? { unit } : {}) });

export const FIELDS: readonly FieldSpec[] = [
  field('investmentWan', '总投资', 'Investment', 'money'),
  field('beds', '床位', 'Beds', 'number', { zh: '张', en: 'beds' }),
  field('bedsNew', '新增床位', 'New beds', 'number', { zh: '张', en: 'beds' }),
  field('places', '托位/学位', 'Places', 'number', { zh: '个', en: 'places' }),
  field('floorAreaM2', '建筑面积', 'Floor area', 'number', { zh: 'm²', en: 'm²' }),
  field('areaKm2', '面积', 'Area', 'number', { zh: 'km²', en: 'km²' }),
  field('capacityWanTonnesPerYear', '产能', 'Capacity', 'number', {
    zh: '万吨/年',
    en: '10⁴ t/yr',
  }),
  field('capacity', '产能', 'Capacity'),
  field('minerals', '矿种', 'Minerals', 'list'),
  field('level', '层级', 'Level', 'code'),
  field('count', '处数', 'Number of facilities', 'number', { zh: '处', en: '' }),
  field('countRole', '数量含义', 'What the count says', 'code'),
  field('firstIndustry', '首位产业', 'First industry'),
  field('leadingIndustries', '主导产业', 'Leading industries'),
  field('target', '目标', 'Target'),
  field('scale', '内容和规模', 'Content and scale'),
  field('typePrinted', '项目类型', 'Type as printed'),
  field('operator', '实施单位', 'Responsible body'),
  field('naturePrinted', '建设性质', 'Nature as printed'),
  field('nature', '性质', 'Nature', 'code'),
  field('projectStatus', '状态', 'Status', 'code'),
  field('stage', '进展', 'Stage as printed'),
  field('start', '开始', 'Start', 'date'),
  field('end', '结束', 'End', 'date'),
  field('durationYears', '建设期限', 'Duration', 'number', { zh: '年', en: 'years' }),
  field('from', '起点', 'From'),
  field('to', '终点', 'To'),
];

const byKey = new Map(FIELDS.map((spec) => [spec.key, spec]));

export function fieldOf(key: FieldKey): FieldSpec {
  const spec = byKey.get(key);
  if (!spec) throw new Error(`No field "${key}" in src/atlas/fields.ts`);
  return spec;
}
