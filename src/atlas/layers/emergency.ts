import type { LayerSpec } from '../layer';

export const emergency: LayerSpec = {
  id: 'emergency',
  title: { zh: '应急救援', en: 'Emergency' },
  about: {
    zh: '消防站、储备库、救援基地与队伍、指挥和监测平台',
    en: 'Fire stations, relief depots, rescue bases and teams, command and monitoring',
  },
  colour: { light: '#c2341a', dark: '#ff8a66' },
  kinds: [
    {
      id: 'fire-station',
      title: { zh: '城市消防站', en: 'Fire stations' },
      symbol: 'fire-station',
    },
    {
      id: 'township-fire-station',
      title: { zh: '乡镇消防站', en: 'Township fire stations' },
      symbol: 'fire_hydrant',
    },
    {
      id: 'satellite-fire-station',
      title: { zh: '卫星消防站', en: 'Satellite fire stations' },
      symbol: 'fire_hydrant_underground',
    },
    {
      id: 'micro-fire-station',
      title: { zh: '微型消防站', en: 'Micro fire stations' },
      symbol: 'campfire',
    },
    { id: 'depot', title: { zh: '物资储备库', en: 'Relief depots' }, symbol: 'warehouse' },
    { id: 'rescue-base', title: { zh: '救援基地', en: 'Rescue bases' }, symbol: 'heliport' },
    { id: 'rescue-team', title: { zh: '救援队伍', en: 'Rescue teams' }, symbol: 'buoy' },
    {
      id: 'forest-fire-team',
      title: { zh: '森林消防队', en: 'Forest-fire teams' },
      symbol: 'tree_needleleaved',
    },
    {
      id: 'command-platform',
      title: { zh: '指挥平台', en: 'Command platforms' },
      symbol: 'app_terminal',
    },
    {
      id: 'monitoring-station',
      title: { zh: '监测站点', en: 'Monitoring' },
      symbol: 'mast_communication',
    },
    { id: 'warning-system', title: { zh: '预警系统', en: 'Warning systems' }, symbol: 'speaker' },
    { id: 'shelter', title: { zh: '避难场所', en: 'Shelters' }, symbol: 'tents' },
    {
      id: 'safety-education',
      title: { zh: '安全科普', en: 'Safety education' },
      symbol: 'info_board',
    },
    {
      id: 'training-base',
      title: { zh: '训练基地', en: 'Training bases' },
      symbol: 'climbing_wall',
    },
    { id: 'other-emergency', title: { zh: '其他应急', en: 'Other emergency' }, symbol: 'caution' },
  ],
  fields: ['count', 'countRole', 'investmentWan', 'scale', 'operator'],
};
