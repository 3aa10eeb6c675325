import type { LayerSpec } from '../layer';

export const care: LayerSpec = {
  id: 'care',
  title: { zh: '养老托育', en: 'Care' },
  about: {
    zh: '各文件中的养老、托育和居家照护：机构、设施、床位和项目',
    en: 'Elderly care, child care and care at home: homes, centres, beds and projects',
  },
  colour: { light: '#a3246f', dark: '#f48cc6' },
  kinds: [
    {
      id: 'elderly-home',
      title: { zh: '养老机构', en: 'Elderly homes' },
      symbol: 'home',
      serves: 'elderly',
    },
    {
      id: 'township-home',
      title: { zh: '乡镇敬老院', en: 'Township homes' },
      symbol: 'village',
      serves: 'elderly',
    },
    {
      id: 'embedded-home',
      title: { zh: '嵌入式养老院', en: 'Embedded homes' },
      symbol: 'residential-community',
      serves: 'elderly',
    },
    {
      id: 'day-care',
      title: { zh: '社区居家养老', en: 'Community day care' },
      symbol: 'social_facility',
      serves: 'elderly',
    },
    {
      id: 'mutual-aid',
      title: { zh: '农村互助养老', en: 'Rural mutual-aid care' },
      symbol: 'hand',
      serves: 'elderly',
    },
    {
      id: 'medical-care-home',
      title: { zh: '医养结合', en: 'Medical care homes' },
      symbol: 'heart',
      serves: 'elderly',
    },
    {
      id: 'home-care-beds',
      title: { zh: '家庭养老床位', en: 'Home-care beds' },
      symbol: 'lodging',
    },
    {
      id: 'childcare',
      title: { zh: '托育机构', en: 'Child care' },
      symbol: 'playhouse',
      serves: 'children',
    },
    {
      id: 'kindergarten',
      title: { zh: '幼儿园', en: 'Kindergartens' },
      symbol: 'playground',
      serves: 'children',
    },
    { id: 'care-other', title: { zh: '其他养老托育', en: 'Other care' }, symbol: 'garden' },
  ],
  fields: [
    'investmentWan',
    'beds',
    'bedsNew',
    'places',
    'floorAreaM2',
    'scale',
    'typePrinted',
    'operator',
  ],
};
