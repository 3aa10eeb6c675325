import type { LayerSpec } from '../layer';

export const keyProject: LayerSpec = {
  id: 'key-project',
  title: { zh: '重点项目', en: 'Key projects' },
  about: {
    zh: '产业规划、重点工程和科学素质方案中的项目与创新平台',
    en: 'Projects and innovation platforms of industry, key-works and science plans',
  },
  colour: { light: '#0b63ad', dark: '#62b6f7' },
  kinds: [
    {
      id: 'petrochemical',
      title: { zh: '石油化工', en: 'Petrochemicals' },
      symbol: 'storage_tank',
    },
    { id: 'materials', title: { zh: '新材料', en: 'New materials' }, symbol: 'storage_drum' },
    { id: 'electronics', title: { zh: '电子信息', en: 'Electronics' }, symbol: 'electronic' },
    { id: 'equipment', title: { zh: '装备制造', en: 'Equipment' }, symbol: 'tools' },
    { id: 'textile', title: { zh: '纺织服装', en: 'Textiles' }, symbol: 'needle_and_spool' },
    { id: 'metal', title: { zh: '钢铁有色', en: 'Steel and metals' }, symbol: 'anvil' },
    {
      id: 'building-materials',
      title: { zh: '建材', en: 'Building materials' },
      symbol: 'brick_trowel',
    },
    { id: 'energy', title: { zh: '新能源', en: 'Energy' }, symbol: 'power' },
    { id: 'food', title: { zh: '绿色食品', en: 'Food' }, symbol: 'food' },
    { id: 'medicine', title: { zh: '生物医药', en: 'Medicine' }, symbol: 'pharmacy' },
    { id: 'digital', title: { zh: '数字经济', en: 'Digital economy' }, symbol: 'antenna' },
    { id: 'innovation', title: { zh: '创新平台', en: 'Innovation' }, symbol: 'bulb' },
    { id: 'logistics', title: { zh: '物流', en: 'Logistics' }, symbol: 'truck' },
    { id: 'urban-renewal', title: { zh: '城市功能', en: 'Urban renewal' }, symbol: 'building' },
    {
      id: 'other-project',
      title: { zh: '其他项目', en: 'Other projects' },
      symbol: 'construction',
    },
  ],
  fields: ['investmentWan', 'capacity', 'scale', 'operator'],
};
