import type { LayerSpec } from '../layer';

export const health: LayerSpec = {
  id: 'health',
  title: { zh: '医疗卫生', en: 'Health' },
  about: { zh: '医院和卫生服务项目', en: 'Hospitals and health services' },
  colour: { light: '#00705c', dark: '#4ecfb1' },
  kinds: [{ id: 'hospital', title: { zh: '医院', en: 'Hospitals' }, symbol: 'hospital' }],
  fields: ['investmentWan', 'beds', 'bedsNew', 'floorAreaM2', 'scale', 'operator'],
};
