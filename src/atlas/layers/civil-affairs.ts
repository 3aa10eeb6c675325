import type { LayerSpec } from '../layer';

export const civilAffairs: LayerSpec = {
  id: 'civil-affairs',
  title: { zh: '民政服务', en: 'Civil affairs' },
  about: {
    zh: '福利、儿童、殡葬、救助、社工、社区和婚姻登记设施',
    en: 'Welfare, children’s, funeral, relief, social-work, community and registry facilities',
  },
  colour: { light: '#a3246f', dark: '#f48cc6' },
  kinds: [
    { id: 'welfare-centre', title: { zh: '福利中心', en: 'Welfare centres' }, symbol: 'bunk_beds' },
    {
      id: 'children-welfare',
      title: { zh: '儿童福利和保护', en: 'Children’s welfare' },
      symbol: 'sandbox',
    },
    { id: 'cemetery', title: { zh: '公墓和骨灰堂', en: 'Cemeteries' }, symbol: 'cemetery' },
    { id: 'funeral-home', title: { zh: '殡仪馆', en: 'Funeral homes' }, symbol: 'monument' },
    {
      id: 'funeral-station',
      title: { zh: '殡仪服务站', en: 'Funeral stations' },
      symbol: 'florist',
    },
    {
      id: 'rescue-station',
      title: { zh: '救助管理站', en: 'Relief stations' },
      symbol: 'sleep_shelter',
    },
    {
      id: 'social-work-station',
      title: { zh: '社工站', en: 'Social-work stations' },
      symbol: 'pedestrian',
    },
    {
      id: 'community-centre',
      title: { zh: '社区服务设施', en: 'Community centres' },
      symbol: 'row_houses',
    },
    {
      id: 'marriage-registry',
      title: { zh: '婚姻登记', en: 'Marriage registries' },
      symbol: 'jewelry-store',
    },
    { id: 'place-names', title: { zh: '地名服务', en: 'Place names' }, symbol: 'bulletin_board' },
    { id: 'civil-other', title: { zh: '其他民政', en: 'Other civil affairs' }, symbol: 'paifang' },
  ],
  fields: ['count', 'countRole', 'investmentWan', 'beds', 'bedsNew', 'scale', 'operator'],
};
