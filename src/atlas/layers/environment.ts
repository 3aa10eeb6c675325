import type { LayerSpec } from '../layer';

export const environment: LayerSpec = {
  id: 'environment',
  title: { zh: '生态环境', en: 'Environment' },
  about: {
    zh: '污水和固废处理、水源地、保护区、监测点和风险源',
    en: 'Sewage and waste works, water intakes, reserves, monitoring sites and hazards',
  },
  colour: { light: '#4a7418', dark: '#9fd15c' },
  kinds: [
    { id: 'sewage-works', title: { zh: '污水处理', en: 'Sewage works' }, symbol: 'manhole' },
    { id: 'water-intake', title: { zh: '水源地', en: 'Water intakes' }, symbol: 'drinking-water' },
    { id: 'reserve', title: { zh: '保护区', en: 'Reserves' }, symbol: 'park-alt1' },
    {
      id: 'monitoring-site',
      title: { zh: '环境监测', en: 'Monitoring sites' },
      symbol: 'windsock',
    },
    { id: 'hazard-source', title: { zh: '环境风险源', en: 'Hazard sources' }, symbol: 'danger' },
    { id: 'solid-waste', title: { zh: '固体废物', en: 'Solid waste' }, symbol: 'waste-basket' },
    {
      id: 'environment-other',
      title: { zh: '其他环境', en: 'Other environment' },
      symbol: 'plant',
    },
  ],
  fields: ['count', 'countRole', 'areaKm2', 'capacity', 'investmentWan', 'scale', 'operator'],
};
