import type { LayerSpec } from '../layer';

export const mining: LayerSpec = {
  id: 'mining',
  title: { zh: '矿产资源', en: 'Mining' },
  about: {
    zh: '资源基地、勘查和开采的规划区、区块与项目',
    en: 'Resource bases, planning zones and blocks, exploration and mine projects',
  },
  colour: { light: '#8a5200', dark: '#e8ac52' },
  kinds: [
    { id: 'resource-base', title: { zh: '能源资源基地', en: 'Resource bases' }, symbol: 'star' },
    {
      id: 'planning-area',
      title: { zh: '国家规划矿区', en: 'National planning areas' },
      symbol: 'landmark',
    },
    {
      id: 'key-exploration-zone',
      title: { zh: '重点勘查区', en: 'Key exploration zones' },
      symbol: 'binoculars',
    },
    {
      id: 'exploration-block',
      title: { zh: '勘查规划区块', en: 'Exploration blocks' },
      symbol: 'telescope',
    },
    {
      id: 'key-mining-zone',
      title: { zh: '重点开采区', en: 'Key mining zones' },
      symbol: 'pick_hammer',
    },
    {
      id: 'mining-block',
      title: { zh: '开采规划区块', en: 'Mining blocks' },
      symbol: 'adit_profile',
    },
    {
      id: 'exploration-project',
      title: { zh: '勘查项目', en: 'Exploration projects' },
      symbol: 'spotting_scope',
    },
    {
      id: 'mine-project',
      title: { zh: '开发项目', en: 'Mine projects' },
      symbol: 'mineshaft_cage',
    },
    { id: 'mining-licence', title: { zh: '采矿和勘查许可证', en: 'Licences' }, symbol: 'stamp' },
    { id: 'mine-restoration', title: { zh: '矿山修复', en: 'Mine restoration' }, symbol: 'shrub' },
    {
      id: 'mining-cluster',
      title: { zh: '矿业产业布局', en: 'Mining clusters' },
      symbol: 'anvil_and_hammer',
    },
    { id: 'ore-pipeline', title: { zh: '输矿管道', en: 'Ore pipelines' }, symbol: 'pipe' },
  ],
  fields: ['areaKm2', 'minerals', 'level', 'investmentWan', 'capacityWanTonnesPerYear', 'scale'],
};
