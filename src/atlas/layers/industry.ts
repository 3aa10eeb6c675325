import type { LayerSpec } from '../layer';

export const industry: LayerSpec = {
  id: 'industry',
  title: { zh: '产业布局', en: 'Industry' },
  about: {
    zh: '开发区、基地、产业带、点名的工厂与各县首位和主导产业',
    en: 'Parks, bases, belts, named plants, and each county’s leading industries',
  },
  colour: { light: '#48566e', dark: '#a9b9d6' },
  kinds: [
    { id: 'industrial-park', title: { zh: '开发区和园区', en: 'Parks' }, symbol: 'industry' },
    { id: 'industrial-base', title: { zh: '产业基地', en: 'Bases' }, symbol: 'hangar' },
    {
      id: 'industrial-belt',
      title: { zh: '产业带和功能区', en: 'Belts and functional areas' },
      symbol: 'mountain_range',
    },
    { id: 'industrial-cluster', title: { zh: '产业集群', en: 'Clusters' }, symbol: 'city' },
    {
      id: 'county-industry',
      title: { zh: '县域产业', en: 'County industries' },
      symbol: 'town-hall',
    },
    { id: 'factory', title: { zh: '工厂', en: 'Plants' }, symbol: 'chimney' },
  ],
  fields: ['firstIndustry', 'leadingIndustries', 'target', 'areaKm2', 'scale'],
};
