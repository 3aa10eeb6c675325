import { bilingual } from '../catalogue';

/** Texts of the panels around the map. */
export const exploreMessages = bilingual(
  {
    loadingRecord: '正在载入公报记录…',
    recordFailed: '公报记录没有载入',
    recordFailedHelp: (path: string, reason: string) =>
      `文件 ${path} 读取失败（${reason}）。请确认文件夹完整，再试一次。`,
    layers: '图层',
    legend: '图例',
    list: '列表',
    details: '详情',
    map: '地图',
    menu: '功能',
    panel_browse: '资源浏览',
    panel_query: '查询统计',
    panel_analyse: '对比分析',
    panel_share: '成果共享',
  },
  {
    loadingRecord: 'Loading the record…',
    recordFailed: 'The record could not be loaded',
    recordFailedHelp: (path: string, reason: string) =>
      `Reading ${path} failed (${reason}). Check that the folder is complete and try again.`,
    layers: 'Layers',
    legend: 'Legend',
    list: 'List',
    details: 'Details',
    map: 'Map',
    menu: 'Functions',
    panel_browse: 'Browse',
    panel_query: 'Query',
    panel_analyse: 'Analyse',
    panel_share: 'Share',
  },
);
