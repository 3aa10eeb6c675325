import { bilingual } from '../catalogue';

/** The blocks of a sheet by name: in the panel, in the check and in drawing programs. */
export const blockNames = bilingual(
  {
    title: '图名',
    subtitle: '副题',
    figures: '数字',
    map: '地图',
    legend: '图例',
    scale: '比例尺',
    north: '指北针',
    inset: '位置图',
    table: '项目表',
    sources: '资料来源',
    credits: '底图来源',
    imprint: '图廓说明',
    qr: '二维码',
  },
  {
    title: 'Title',
    subtitle: 'Subtitle',
    figures: 'Figures',
    map: 'Map',
    legend: 'Legend',
    scale: 'Scale',
    north: 'North arrow',
    inset: 'Inset',
    table: 'Table',
    sources: 'Sources',
    credits: 'Base map credits',
    imprint: 'Imprint',
    qr: 'QR code',
  },
);
