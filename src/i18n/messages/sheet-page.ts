import { bilingual } from '../catalogue';

/** Texts on a sheet: its furniture, its table and its imprint. */
export const sheetPageMessages = bilingual(
  {
    legendLine: (kind: string) => `${kind}（线路）`,
    legendBadge: '没有坐标的项目，按地区和颜色合计',
    legendMap: '地图要素',
    legendWater: '水系（概略）',
    border_province: '省界（示意）',
    border_prefecture: '设区市界（示意）',
    border_county: '县界（示意）',

    scaleIs: (denominator: string) => `比例尺 1:${denominator}`,
    scaleAtCentre: '比例尺以图幅中心为准',
    scaleEdge: (percent: string) => `图廓内长度相差不超过 ${percent}%`,
    projection: (projection: string) => `投影：${projection}`,
    convergence: (degrees: string) => `子午线收敛角 ${degrees}°`,

    figureAll: '图上项目',
    figureComplete: '已有或建成',
    figureBuilding: '在建',
    figurePlanned: '规划、目标或未说明',
    figureMoney: (n: string) => `已载总投资（${n} 项合计）`,
    figureBeds: (n: string) => `已载床位（${n} 项合计）`,
    figureOverlap: (n: string) => `另有 ${n} 项与其他记录含相同设施，未计入合计`,

    table: '图上项目',
    columnName: '名称',
    columnKind: '类别',
    columnPlace: '地点',
    columnStatus: '状态',
    columnAmount: '规模或投资',
    columnLocator: '出处',
    withoutPoint: '无坐标',
    tableMore: (n: string) => `…… 另有 ${n} 项，见数据文件`,

    sources: '资料来源',
    sourceLine: (number: string, title: string, documentNumber: string, date: string, n: string) =>
      `${number} 《${title}》，${documentNumber}，${date}（${n} 项）`,
    credits: '底图与坐标来源',
    creditLine: (name: string, licence: string, use: string) => `${name} · ${licence}：${use}`,

    made: (day: string) => `制图日期：${day}`,
    author: (name: string) => `制图：${name}`,
    approval: (number: string) => `审图号：${number}`,
    approvalEmpty: '（未送审）',
    notice: '示意图，不作划界依据',
    noticeUnreviewed: '示意图，未经地图审核，不作划界依据',
    asOfRecord: '条目以所列文件为准，进展截至各文件日期，之后的变化未知。',
  },
  {
    legendLine: (kind: string) => `${kind} (route)`,
    legendBadge: 'Without a point, counted by region and colour',
    legendMap: 'Base map',
    legendWater: 'Water (generalised)',
    border_province: 'Province border (schematic)',
    border_prefecture: 'Prefecture border (schematic)',
    border_county: 'County border (schematic)',

    scaleIs: (denominator: string) => `Scale 1:${denominator}`,
    scaleAtCentre: 'True at the centre of the map',
    scaleEdge: (percent: string) => `Lengths within the frame differ by at most ${percent} %`,
    projection: (projection: string) => `Projection: ${projection}`,
    convergence: (degrees: string) => `Grid convergence ${degrees}°`,

    figureAll: 'Features on the map',
    figureComplete: 'Existing or complete',
    figureBuilding: 'Under construction',
    figurePlanned: 'Planned, a target or not stated',
    figureMoney: (n: string) => `Investment as printed (sum of ${n})`,
    figureBeds: (n: string) => `Beds as printed (sum of ${n})`,
    figureOverlap: (n: string) => `${n} more share facilities with others and are not in the sums`,

    table: 'Features on the map',
    columnName: 'Name',
    columnKind: 'Kind',
    columnPlace: 'Place',
    columnStatus: 'Status',
    columnAmount: 'Size or investment',
    columnLocator: 'Source',
    withoutPoint: 'no point',
    tableMore: (n: string) => `… and ${n} more, see the data file`,

    sources: 'Sources',
    sourceLine: (number: string, title: string, documentNumber: string, date: string, n: string) =>
      `${number} 《${title}》, ${documentNumber}, ${date} (${n})`,
    credits: 'Base map and coordinates',
    creditLine: (name: string, licence: string, use: string) => `${name} · ${licence}: ${use}`,

    made: (day: string) => `Made on ${day}`,
    author: (name: string) => `By ${name}`,
    approval: (number: string) => `Map approval number (审图号): ${number}`,
    approvalEmpty: 'not submitted',
    notice: 'Schematic map, no authority on borders',
    noticeUnreviewed: 'Schematic map, not officially reviewed, no authority on borders',
    asOfRecord:
      'Entries follow the documents listed; stages are of their dates, what happened since is not known.',
  },
);
