import type { LayerSpec } from '../layer';

export const health: LayerSpec = {
  id: 'health',
  title: { zh: '医疗卫生', en: 'Health' },
  about: {
    zh: '医院、基层医疗机构、公共卫生机构和卫生服务项目',
    en: 'Hospitals, township and village care, public health and health programmes',
  },
  colour: { light: '#00705c', dark: '#4ecfb1' },
  kinds: [
    { id: 'hospital', title: { zh: '医院', en: 'Hospitals' }, symbol: 'hospital' },
    {
      id: 'hospital-department',
      title: { zh: '院内科室和中心', en: 'Hospital departments' },
      symbol: 'doctor',
    },
    {
      id: 'township-hospital',
      title: { zh: '乡镇卫生院', en: 'Township hospitals' },
      symbol: 'briefcase_cross',
    },
    {
      id: 'community-health',
      title: { zh: '社区健康服务', en: 'Community health' },
      symbol: 'hospital-JP',
    },
    { id: 'village-clinic', title: { zh: '村卫生室', en: 'Village clinics' }, symbol: 'asterisk' },
    { id: 'public-health', title: { zh: '公共卫生', en: 'Public health' }, symbol: 'blood-bank' },
    {
      id: 'emergency-medical',
      title: { zh: '急救和发热诊疗', en: 'Emergency and fever care' },
      symbol: 'defibrillator',
    },
    {
      id: 'health-other',
      title: { zh: '其他卫生项目', en: 'Other health' },
      symbol: 'briefcase_info',
    },
  ],
  fields: [
    'count',
    'countRole',
    'investmentWan',
    'beds',
    'bedsNew',
    'floorAreaM2',
    'scale',
    'operator',
  ],
};
