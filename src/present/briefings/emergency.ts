/** Emergency facilities and key projects across the three places. */
import { shipped } from './shipped';

const BOTH = 'layers=emergency,key-project';

export const emergencyBriefing = shipped(
  'emergency-and-projects',
  { zh: '三地应急设施与重点项目', en: 'Emergency facilities and key projects of three places' },
  [
    {
      view: BOTH,
      title: { zh: '九江、景德镇、赣县：一张图', en: 'Jiujiang, Jingdezhen, Ganxian: one picture' },
      text: {
        zh: '三地文件中，应急救援 {count.emergency} 条，重点项目 {count.key-project} 条。\n各地文件详略不同，条数多少不等于设施多少。',
        en: 'The documents of the three places hold {count.emergency} records of emergency services and {count.key-project} of key projects.\nThey differ in detail: more records do not mean more facilities.',
      },
      notes: {
        zh: '九江主要出自应急体系规划和工业规划；景德镇、赣县出自预案、规划、方案和简报。',
        en: 'Jiujiang’s come mostly from an emergency plan and an industry plan, those of Jingdezhen and Ganxian from contingency plans, other plans, programmes and bulletins.',
      },
      figure: { id: 'count', params: { by: 'region' } },
      transition: 'cut',
    },
    {
      view: 'layers=emergency&area=360400',
      title: { zh: '九江：消防站与储备库的目标', en: 'Jiujiang: targets for stations and depots' },
      text: {
        zh: '到 2025 年：城市消防站 {counted.jiujiang-2022-23-emergency-24} 个，乡镇专职消防站 {counted.jiujiang-2022-23-emergency-25} 个，“卫星”消防站 {counted.jiujiang-2022-23-emergency-26} 个，应急救援物资储备库 {counted.jiujiang-2022-23-emergency-27} 个。\n文件只印总数，没有印站址，所以在市的标牌里。',
        en: 'By 2025: city fire stations {counted.jiujiang-2022-23-emergency-24}, township stations {counted.jiujiang-2022-23-emergency-25}, satellite stations {counted.jiujiang-2022-23-emergency-26}, relief depots {counted.jiujiang-2022-23-emergency-27}.\nThe document prints numbers and no sites, so they stand on the badge of the city.',
      },
      notes: {
        zh: '各条可能相互重叠，不要相加。',
        en: 'The records may overlap: do not add them up.',
      },
      figure: { id: 'counted', params: {} },
      highlight: [
        'jiujiang-2022-23-emergency-24',
        'jiujiang-2022-23-emergency-25',
        'jiujiang-2022-23-emergency-26',
        'jiujiang-2022-23-emergency-27',
      ],
    },
    {
      view: 'layers=emergency&area=360400',
      title: {
        zh: '九江：应急项目走到哪一步',
        en: 'Jiujiang: how far emergency projects have come',
      },
      text: {
        zh: '应急救援共 {stages.total} 条：规划 {stages.planned} 条，在建 {stages.building} 条，已建成 {stages.complete} 条，目标 {stages.target} 条。',
        en: 'Of {stages.total} emergency records {stages.planned} were planned, {stages.building} being built and {stages.complete} complete; {stages.target} are targets.',
      },
      notes: {
        zh: '阶段为应急体系规划印发时的情况。',
        en: 'Stages are of the date of the emergency plan.',
      },
      figure: { id: 'stages', params: {} },
    },
    {
      view: 'layers=emergency&area=360200',
      title: {
        zh: '景德镇：环境应急与养老救援',
        en: 'Jingdezhen: environmental and care emergencies',
      },
      text: {
        zh: '景德镇的应急救援记录 {count.emergency} 条，来自环境应急预案和民政、养老规划。\n文件没有消防站和避难场所的名录，图上也没有。',
        en: 'Jingdezhen has {count.emergency} emergency records, from its environmental contingency plan and its civil-affairs and care plans.\nThe documents list no fire stations or shelters, and neither does the map.',
      },
      notes: {
        zh: '“没有”指所收公报里没有，不是当地没有。',
        en: '“None” means none in the gazettes at hand, not none on the ground.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
    },
    {
      view: 'layers=emergency&area=360700',
      title: { zh: '赣县：生产安全事故应急', en: 'Ganxian: work-safety emergencies' },
      text: {
        zh: '赣县区的应急救援记录 {count.emergency} 条，来自生产安全事故应急预案，{count.placed} 条有可上图的地点。',
        en: 'Ganxian has {count.emergency} emergency records from its work-safety plan; {count.placed} of them have a place that can be mapped.',
      },
      notes: {
        zh: '没有地点的记录在区的标牌里，点开可见。',
        en: 'Records without a place stand on the badge of the district.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
    },
    {
      view: 'layers=key-project',
      title: { zh: '重点项目：做什么', en: 'Key projects: what they are' },
      text: {
        zh: '重点项目 {count.key-project} 条，最多的是{count.top}，{count.topcount} 条；有可上图地点的 {count.placed} 条。',
        en: 'Of {count.key-project} records of key projects most are of the kind “{count.top}”: {count.topcount}. {count.placed} have a place that can be mapped.',
      },
      notes: {
        zh: '景德镇的方案多只印总数，一条记录代表多个项目。',
        en: 'The programme of Jingdezhen mostly prints totals: one record stands for many projects.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
    },
    {
      view: BOTH,
      title: { zh: '何时建成', en: 'When they are to be complete' },
      text: {
        zh: '印有计划完成年份的 {years.withend} 条，{years.undated} 条起止年份都没有印。\n没有印年份的，不能说到某年建成。',
        en: '{years.withend} records print a year of planned completion; {years.undated} print neither start nor end.\nWhere no year is printed, none can be promised.',
      },
      notes: {
        zh: '逐年播放时，只显示文件说得出年份的记录。',
        en: 'Played year by year, only what the documents date takes part.',
      },
      figure: { id: 'years', params: {} },
      date: '2025-12-31',
    },
  ],
);
