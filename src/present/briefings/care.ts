/** The care network of Jiujiang, and its 15-minute circle before and after the plan. */
import { shipped } from './shipped';

const BASE = 'layers=care&area=360400';
const CIRCLE = '15:walk-elderly:elderly';

export const careBriefing = shipped(
  'jiujiang-care',
  { zh: '九江市养老托育网络', en: 'The care network of Jiujiang' },
  [
    {
      view: BASE,
      title: { zh: '九江市养老托育：一张图', en: 'Care in Jiujiang: one picture' },
      text: {
        zh: '文件中九江市的养老托育项目和设施共 {count.care} 条记录，最多的是{count.top}，{count.topcount} 条。\n其中 {count.placed} 条有可上图的地点，其余 {count.unplaced} 条列在各县区的标牌里。',
        en: 'The documents hold {count.care} records of care in Jiujiang; most are of the kind “{count.top}”: {count.topcount}.\n{count.placed} of them have a place that can be mapped; the other {count.unplaced} stand on the badges of their counties.',
      },
      notes: {
        zh: '先说明图例：实心为文件日期时已有，半实心为在建，空心为规划。标牌里的记录点开即见列表和出处。',
        en: 'Begin with the legend: solid marks existed at the date of the documents, half-filled ones were being built, open ones are planned. A badge opens the list with its citations.',
      },
      figure: { id: 'count', params: { by: 'kind' } },
      transition: 'cut',
    },
    {
      view: BASE,
      title: { zh: '钱投在哪里', en: 'Where the money goes' },
      text: {
        zh: '{money.all} 条记录中有 {money.records} 条印有投资，合计 {money.total}。\n最多的是{money.top}，{money.topsum}。',
        en: '{money.records} of {money.all} records print an investment, {money.total} in all.\nMost of it is planned in {money.top}: {money.topsum}.',
      },
      notes: {
        zh: '金额均为文件所印的计划投资，不是已完成的投资；跨县和市级的项目记在市。',
        en: 'These are planned investments as printed, not money spent; what concerns several counties or the whole city stands under the city.',
      },
      figure: { id: 'money', params: {} },
    },
    {
      view: BASE,
      title: { zh: '走到了哪一步', en: 'How far they have come' },
      text: {
        zh: '按文件所印的阶段：在建 {stages.building} 条，规划 {stages.planned} 条，已建成 {stages.complete} 条，只是目标的 {stages.target} 条。\n阶段为文件印发时的情况，此后是否建成，文件没有说。',
        en: 'By the printed stage {stages.building} were being built, {stages.planned} planned and {stages.complete} complete; {stages.target} are targets only.\nStages are of the dates of the documents; whether a thing was built since, they do not say.',
      },
      notes: {
        zh: '不要把“计划完成的年份已过”说成“已经建成”。',
        en: 'A planned year of completion that has passed does not mean that the thing exists.',
      },
      figure: { id: 'stages', params: {} },
    },
    {
      view: `${BASE}&kinds=elderly-home,township-home,embedded-home,medical-care-home`,
      title: { zh: '养老床位：现有与目标', en: 'Care beds: present and target' },
      text: {
        zh: '文件印有 {supply.baseyear} 年养老床位 {supply.base} 张，{supply.targetyear} 年目标 {supply.target} 张，还差 {supply.gap} 张。\n记录中的项目至少新增 {supply.added} 张，所计记录 {supply.records} 条。',
        en: 'The documents print {supply.base} care beds in {supply.baseyear} and a target of {supply.target} in {supply.targetyear}: {supply.gap} are still missing.\nThe projects of the record add at least {supply.added}, counted from {supply.records} records.',
      },
      notes: {
        zh: '重叠的项目只计一次，改造项目不计；分子口径按文件原名，“养老服务床位总数”含义或宽于机构床位。',
        en: 'Projects that overlap are counted once, renovations not at all. “Total service beds” may be wider than beds in homes.',
      },
      figure: { id: 'supply', params: { ratio: 'elderly-beds' } },
    },
    {
      view: `${BASE}&kinds=childcare,kindergarten`,
      title: { zh: '托位：现有与目标', en: 'Child-care places: present and target' },
      text: {
        zh: '文件印有托位 {supply.base} 个，{supply.targetyear} 年目标 {supply.target} 个，还差 {supply.gap} 个。\n记录中的项目至少新增 {supply.added} 个。',
        en: 'The documents print {supply.base} child-care places and a target of {supply.target} in {supply.targetyear}: {supply.gap} are still missing.\nThe projects of the record add at least {supply.added}.',
      },
      notes: {
        zh: '现有托位数在文件中没有印年份。',
        en: 'The document prints no year for the present number of places.',
      },
      figure: { id: 'supply', params: { ratio: 'childcare-places' } },
    },
    {
      view: `${BASE}&c=${CIRCLE}:existing`,
      title: { zh: '15分钟养老服务圈：建设之前', en: 'The 15-minute care circle: before the plan' },
      text: {
        zh: '文件要求建成15分钟服务圈，没有印出行方式和速度；这里按老年人步行，直线半径 {coverage.radius}。\n{coverage.seats} 个乡镇（街道）驻地中，可能到达的 {coverage.beforepossible} 个，按现有坐标到达的 {coverage.beforenominal} 个，肯定到达的 {coverage.beforesure} 个。',
        en: 'The documents promise a 15-minute circle and print neither a way of travel nor a speed; here the old walk, which gives a straight radius of {coverage.radius}.\nOf {coverage.seats} seats of townships {coverage.beforepossible} are possibly in reach, {coverage.beforenominal} by today’s points, and {coverage.beforesure} surely.',
      },
      notes: {
        zh: '已有设施 {coverage.beforefacilities} 处，其中 {coverage.beforeunplaced} 处没有可上图的地点。{coverage.verdict}',
        en: 'Facilities that existed: {coverage.beforefacilities}, of which {coverage.beforeunplaced} have no place on the map. {coverage.verdict}',
      },
      figure: { id: 'coverage', params: {} },
      seconds: 30,
      transition: 'fade',
    },
    {
      view: `${BASE}&c=${CIRCLE}:planned`,
      title: {
        zh: '15分钟养老服务圈：全部建成之后',
        en: 'The 15-minute care circle: after the plan',
      },
      text: {
        zh: '规划全部建成后，可能到达的驻地为 {coverage.afterpossible} 个，按现有坐标到达的 {coverage.afternominal} 个，肯定到达的 {coverage.aftersure} 个。\n{coverage.verdict}',
        en: 'With all that is planned, {coverage.afterpossible} seats are possibly in reach, {coverage.afternominal} by today’s points and {coverage.aftersure} surely.\n{coverage.verdict}',
      },
      notes: {
        zh: '规划后共 {coverage.afterfacilities} 处，{coverage.afterunplaced} 处没有可上图的地点。要得出肯定的结论，先补坐标：分析一栏列出了应先核实的点。',
        en: 'Facilities after the plan: {coverage.afterfacilities}, without a place on the map {coverage.afterunplaced}. A sure answer needs better points first: the analysis lists which ones.',
      },
      figure: { id: 'coverage', params: {} },
      seconds: 30,
      transition: 'fade',
    },
    {
      view: BASE,
      title: { zh: '计划何时建成', en: 'When they are to be complete' },
      text: {
        zh: '印有计划完成年份的 {years.withend} 条，最多的是 {years.busiest} 年，{years.busiestends} 条；{years.undated} 条起止年份都没有印。\n到了年份只说“计划到此时建成”。',
        en: '{years.withend} records print a year of planned completion, most of them {years.busiest} ({years.busiestends}); {years.undated} print neither start nor end.\nOnce a year has passed, all that can be said is “planned to be complete by then”.',
      },
      notes: {
        zh: '可用日期滑块逐年播放。',
        en: 'The date slider plays it year by year.',
      },
      figure: { id: 'years', params: {} },
      date: '2025-12-31',
    },
  ],
);
