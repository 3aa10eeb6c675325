/** Mining zones and projects of Jiujiang. */
import { shipped } from './shipped';

const BASE = 'layers=mining&area=360400';

export const miningBriefing = shipped(
  'jiujiang-mining',
  { zh: '九江市矿区与矿业项目', en: 'Mining zones and projects of Jiujiang' },
  [
    {
      view: BASE,
      title: { zh: '矿产资源规划：一张图', en: 'The mineral plan: one picture' },
      text: {
        zh: '市矿产资源总体规划共有 {count.mining} 条记录：规划区、区块、项目和许可证。\n虚线圆与矿区面积相等，位置和边界为示意。',
        en: 'The city’s mineral plan gives {count.mining} records: zones, blocks, projects and licences.\nA dashed circle has the area of its zone; its place and border are schematic.',
      },
      notes: {
        zh: '{count.unplaced} 条记录文中没有可上图的地点，列在所属县区的标牌里。',
        en: '{count.unplaced} records have no place in the text that can be mapped; they stand on the badges of their counties.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
      transition: 'cut',
    },
    {
      view: `${BASE}&kinds=resource-base,planning-area`,
      title: {
        zh: '国家级：资源基地与规划矿区',
        en: 'National: resource bases and planning areas',
      },
      text: {
        zh: '能源资源基地 {count.resource-base} 处，国家规划矿区 {count.planning-area} 处。\n同一矿区可能又列为重点开采区，面积不尽相同，不能相加。',
        en: 'Resource bases: {count.resource-base}; national planning areas: {count.planning-area}.\nA zone may stand among the key mining zones once more, at times with another area: they cannot be added up.',
      },
      notes: {
        zh: '点开武宁大湖塘–蓑衣洞矿区，可见两表所印面积的出入和出处。',
        en: 'Open the zone 武宁大湖塘–蓑衣洞 to see where the two tables differ, with both citations.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
      highlight: [
        'jiujiang-2022-26-zone-4-2-1',
        'jiujiang-2022-26-zone-4-2-3',
        'jiujiang-2022-26-zone-4-2-4',
      ],
    },
    {
      view: `${BASE}&kinds=key-exploration-zone,exploration-block,exploration-project`,
      title: { zh: '找矿：重点勘查区、区块与项目', en: 'Exploration: zones, blocks, projects' },
      text: {
        zh: '重点勘查区 {count.key-exploration-zone} 处，勘查规划区块 {count.exploration-block} 个，勘查项目 {count.exploration-project} 项。\n新设勘查须落在规划区块内，不符合规划的不得审批。',
        en: 'Key exploration zones: {count.key-exploration-zone}; exploration blocks: {count.exploration-block}; exploration projects: {count.exploration-project}.\nA new right must lie in a planned block; what does not fit the plan may not be approved.',
      },
      notes: {
        zh: '勘查项目中有已完成的，图上为实心。',
        en: 'Some exploration projects are complete: their marks are solid.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
    },
    {
      view: `${BASE}&kinds=key-mining-zone,mining-block,mine-project`,
      title: { zh: '采矿：重点开采区、区块与项目', en: 'Mining: zones, blocks, projects' },
      text: {
        zh: '重点开采区 {count.key-mining-zone} 处，开采规划区块 {count.mining-block} 个，开发项目 {count.mine-project} 项。',
        en: 'Key mining zones: {count.key-mining-zone}; mining blocks: {count.mining-block}; mine projects: {count.mine-project}.',
      },
      notes: {
        zh: '重点开采区与基地、规划矿区同名的，记录中互相指明有重叠。',
        en: 'Where a key mining zone bears the name of a base or a planning area, the records say that they overlap.',
      },
      figure: { id: 'count', params: { by: 'region' } },
    },
    {
      view: `${BASE}&kinds=mine-project,exploration-project`,
      title: { zh: '项目与投资', en: 'Projects and money' },
      text: {
        zh: '{money.records} 个项目印有投资，合计 {money.total}；最多的是{money.top}，{money.topsum}。',
        en: '{money.records} projects print an investment, {money.total} in all; most of it in {money.top}: {money.topsum}.',
      },
      notes: {
        zh: '其余项目文件没有印投资，不等于没有投资。',
        en: 'The other projects print no sum, which does not mean that there is none.',
      },
      figure: { id: 'money', params: {} },
    },
    {
      view: BASE,
      title: { zh: '矿山：少而大', en: 'Mines: fewer and larger' },
      text: {
        zh: '全市矿山 {indicators:unit=个,names=矿山数 全市.baseyear} 年 {indicators:unit=个,names=矿山数 全市.base} 个，{indicators:unit=个,names=矿山数 全市.targetyear} 年目标 {indicators:unit=个,names=矿山数 全市.target} 个。\n大中型矿山由 {indicators:unit=个,names=大中型矿山数 全市.base} 个增到 {indicators:unit=个,names=大中型矿山数 全市.target} 个。',
        en: 'Mines in the city: {indicators:unit=个,names=矿山数 全市.base} in {indicators:unit=个,names=矿山数 全市.baseyear}, target {indicators:unit=个,names=矿山数 全市.target} in {indicators:unit=个,names=矿山数 全市.targetyear}.\nLarge and medium ones are to grow from {indicators:unit=个,names=大中型矿山数 全市.base} to {indicators:unit=个,names=大中型矿山数 全市.target}.',
      },
      notes: {
        zh: '大中型矿山含在矿山总数之内；两行均为同一表所印。',
        en: 'Large and medium mines are part of all mines; both rows are printed in the same table.',
      },
      figure: { id: 'indicators', params: { unit: '个', names: '矿山数 全市;大中型矿山数 全市' } },
    },
    {
      view: 'layers=mining&area=360423&kinds=resource-base,planning-area,key-mining-zone,key-exploration-zone,mine-project',
      title: { zh: '走近看：武宁县', en: 'A closer look: Wuning' },
      text: {
        zh: '武宁县的矿区与项目共 {count.total} 条记录。在大湖塘和东坪，矿区与项目落在一起。',
        en: 'Wuning has {count.total} records of zones and projects. At Dahutang and at Dongping zones and projects lie together.',
      },
      notes: {
        zh: '圆的大小等于所印面积；中心点的不确定范围以虚线晕圈表示。',
        en: 'A circle is as large as the printed area; a dashed halo shows how far its centre may be off.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
      highlight: [
        'jiujiang-2022-26-zone-4-5-5',
        'jiujiang-2022-26-zone-4-5-6',
        'jiujiang-2022-26-mine-project-10',
        'jiujiang-2022-26-mine-project-12',
      ],
    },
  ],
);
