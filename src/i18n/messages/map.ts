import { bilingual } from '../catalogue';

/** Texts on and around the map. */
export const mapMessages = bilingual(
  {
    map: '地图',
    proposalSign: '拟',
    proposals: '拟设点',
    legendProposal: '拟设点：使用者的假定，不出自文件',
    legendProposalReach: '拟设点按直线距离的到达范围',
    canvas: '地图画面：方向键移动，加减键缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全部范围',
    zoneLabel: (km2: string) => `${km2} km² (示意)`,
    groupTitle: (n: string) => `此处 ${n} 项`,
    groupZoom: '点击放大分开',
    groupFan: '同一点位，点击展开',
    badgeTitle: (region: string, n: string) => `${region}：${n} 项只知道到这一级，没有坐标`,
    cityBadgeTitle: (region: string, n: string) => `${region}：${n} 项没有坐标`,
    badgeHelp: '点击查看该地区',
    more: (n: string) => `另有 ${n} 项`,
    uncertainty: (distance: string) => `位置误差约 ±${distance}`,
    scale: (length: string) => `比例尺：${length}`,
    sources: '底图来源',
    noWebGL: '这台设备画不出地图',
    noWebGLHelp:
      '浏览器没有开启 WebGL（图形加速）。列表、搜索、详情和数据照常可用；换一个浏览器，或在设置中开启图形加速后刷新，就能看到地图。',
    baseFailed: (path: string, reason: string) => `底图文件 ${path} 没有载入（${reason}）`,
    pictureFailed: '20 秒内没有画完这张图，请缩小尺寸再试。',
    pictureTooLarge: (limit: string) =>
      `这台设备的图片边长最多 ${limit} 像素，请缩小尺寸或清晰度。`,
  },
  {
    map: 'Map',
    proposalSign: 'P',
    proposals: 'Proposals',
    legendProposal: 'Proposed by the user: an assumption, from no document',
    legendProposalReach: 'Within straight-line reach of a proposal',
    canvas: 'Map canvas: arrow keys move it, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole extent',
    zoneLabel: (km2: string) => `${km2} km² (schematic)`,
    groupTitle: (n: string) => `${n} features here`,
    groupZoom: 'Click to zoom in and part them',
    groupFan: 'On one point: click to fan them out',
    badgeTitle: (region: string, n: string) =>
      `${region}: ${n} features known only to this level, without a point`,
    cityBadgeTitle: (region: string, n: string) => `${region}: ${n} features without a point`,
    badgeHelp: 'Click to see this region',
    more: (n: string) => `and ${n} more`,
    uncertainty: (distance: string) => `Place known to about ±${distance}`,
    scale: (length: string) => `Scale: ${length}`,
    sources: 'Base map sources',
    noWebGL: 'This device cannot draw the map',
    noWebGLHelp:
      'WebGL (graphics acceleration) is off in this browser. The list, search, details and data work as ever; with another browser, or after switching acceleration on and reloading, the map appears.',
    baseFailed: (path: string, reason: string) =>
      `The base map file ${path} could not be loaded (${reason})`,
    pictureFailed: 'The picture was not finished within 20 seconds; try a smaller one.',
    pictureTooLarge: (limit: string) =>
      `This device draws at most ${limit} pixels along an edge; choose a smaller or coarser picture.`,
  },
);
