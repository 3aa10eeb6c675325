import type { LayerSpec } from '../layer';

export const transport: LayerSpec = {
  id: 'transport',
  title: { zh: '交通', en: 'Transport' },
  about: {
    zh: '规划提到的公路、铁路和航道；原文未印走向者不画线',
    en: 'Roads, railways and waterways that plans name; no line where none is printed',
  },
  colour: { light: '#48566e', dark: '#a9b9d6' },
  kinds: [
    { id: 'road', title: { zh: '公路', en: 'Roads' }, symbol: 'car' },
    { id: 'railway', title: { zh: '铁路', en: 'Railways' }, symbol: 'rail' },
    { id: 'waterway', title: { zh: '航道', en: 'Waterways' }, symbol: 'harbor' },
  ],
  fields: ['count', 'countRole', 'from', 'to', 'scale'],
};
