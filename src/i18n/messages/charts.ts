import { bilingual } from '../catalogue';

/** Charts of what the filters leave. */
export const chartMessages = bilingual(
  {
    title: '图表',
    table: '数据表',
    sources: (first: string, n: string) => `来源：${first}，共 ${n} 份文件`,
    source: (first: string) => `来源：${first}`,
    sourceDates: (from: string, to: string) => `文件日期 ${from} 至 ${to}`,
    sourceDate: (day: string) => `文件日期 ${day}`,
    openSources: '打开资料来源',
    legend: '图层颜色',

    money: '各地区计划投资（按图层）',
    moneyNote: (n: string, all: string) =>
      `${all} 项中有 ${n} 项印有投资，合计如图；跨县和市级的记入市。重叠或重复的记录可能重复计入。`,
    moneyNone: '所选记录均未印投资。',
    moneySummary: (region: string, money: string) => `最多的是${region}，${money}。`,
    region: '地区',
    total: '合计',
    records: '项数',
    more: (n: string) => `显示其余 ${n} 个地区`,
    fewer: '只显示前列',

    stages: '各阶段项数（按图层）',
    stagesNote: '阶段为文件印发时的情况，此后是否建成，记录中没有。',
    stagesSummary: (stage: string, n: string) => `最多的是“${stage}”，${n} 项。`,
    stage: '阶段',

    years: '开工与计划完成的年份',
    yearsNote: (undated: string) =>
      `上为开工，下为计划完成（“计划”，不等于已完成）；${undated} 项两者均未印。`,
    yearsNone: '所选记录均未印起止年份。',
    yearsSummary: (starts: string, ends: string) =>
      `印有开工年份的 ${starts} 项，印有计划完成年份的 ${ends} 项。`,
    year: '年份',
    starts: '开工',
    ends: '计划完成',
  },
  {
    title: 'Charts',
    table: 'Table of the figures',
    sources: (first: string, n: string) => `Source: ${first}; documents in all: ${n}`,
    source: (first: string) => `Source: ${first}`,
    sourceDates: (from: string, to: string) => `dated ${from} to ${to}`,
    sourceDate: (day: string) => `dated ${day}`,
    openSources: 'Open the sources',
    legend: 'Colours of the layers',

    money: 'Planned investment by region and layer',
    moneyNote: (n: string, all: string) =>
      `${n} of ${all} records print a sum; these are added up. What concerns several counties or the whole city stands under the city. Records that overlap or repeat may be counted twice.`,
    moneyNone: 'None of the chosen records prints an investment.',
    moneySummary: (region: string, money: string) => `Most: ${region}, ${money}.`,
    region: 'Region',
    total: 'Total',
    records: 'Records',
    more: (n: string) => `Show the other ${n} regions`,
    fewer: 'Show the first ones alone',

    stages: 'Records by stage and layer',
    stagesNote:
      'Stages are of the dates of the documents; whether a thing was built since is not in the record.',
    stagesSummary: (stage: string, n: string) => `Most: ${stage}, ${n}.`,
    stage: 'Stage',

    years: 'Years of start and of planned completion',
    yearsNote: (undated: string) =>
      `Starts above, planned completion below (planned, which is not completed); records that print neither: ${undated}.`,
    yearsNone: 'None of the chosen records prints a year of start or end.',
    yearsSummary: (starts: string, ends: string) =>
      `Records with a year of start: ${starts}; with a year of planned completion: ${ends}.`,
    year: 'Year',
    starts: 'Start',
    ends: 'Planned completion',
  },
);
