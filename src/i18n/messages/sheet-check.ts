import { bilingual } from '../catalogue';

/** What the check before export says. */
export const sheetCheckMessages = bilingual(
  {
    pageNotANumber: '自定纸张的宽或高不是数字。',
    pageTooSmall: (edge: string, limit: string) =>
      `自定纸张的一边 ${edge} 毫米，太小：至少 ${limit} 毫米。`,
    pageTooLarge: (edge: string, limit: string) =>
      `自定纸张的一边 ${edge} 毫米，太大：至多 ${limit} 毫米。`,
    pageTooLong: (limit: string) => `自定纸张太窄长：长边至多是短边的 ${limit} 倍。`,
    marginOutOfRange: (margin: string, limit: string) =>
      `页边距 ${margin} 毫米不可用：应在 0 至 ${limit} 毫米之间。`,
    scaleDiffers: (percent: string) =>
      `图上比例尺与地图不符：线段长度与实地距离相差 ${percent}%，请不要输出，并告知维护者。`,
    scaleMissing: '图上没有比例尺。',
    legendIncomplete: (what: string) => `图例缺少：${what}。`,
    legendTooMuch: (what: string) => `图例中有图上没有的内容：${what}。`,
    sourceMissing: (n: string, what: string) =>
      `${n} 条资料来源没有印在图上：${what}。请打开“资料来源”、放大它的方框或换大一号的纸。`,
    creditMissing: (n: string, what: string) =>
      `${n} 条底图来源没有印在图上：${what}。请打开“底图来源”或放大它的方框。`,
    rasterCoarse: (dpi: string, least: string) =>
      `底图只有 ${dpi} dpi，低于 ${least} dpi，印出来看得出是图片。换小一号的纸会更清楚。`,
    outsidePage: (n: string, what: string) => `有 ${n} 处内容超出页面：${what}。`,
    outsideBox: (block: string, what: string) => `“${block}”的文字超出方框：${what}。`,
    blockCut: (block: string, n: string) =>
      `“${block}”放不下，有 ${n} 条没有印出。请放大方框或换大一号的纸。`,
    blockNoRoom: (block: string) => `“${block}”没有位置，未印出。`,
    tableRest: (n: string) => `项目表另有 ${n} 项没有列出，见数据文件。`,
    textsOverlap: (n: string, what: string) => `有 ${n} 处文字重叠：${what}。`,
    blocksOverlap: (a: string, b: string) => `“${a}”与“${b}”重叠。`,
    blockOnMap: (block: string) => `“${block}”压在地图上，盖住了下面的内容。`,
    mapOverlaps: (n: string, what: string) => `地图上有 ${n} 处符号或注记相压：${what}。`,
    labelsDropped: (n: string) => `${n} 个注记没有位置，未注出；符号都在图上。`,
    badgeNoRoom: (n: string) => `${n} 项的地区徽标没有位置，未画出。`,
    outsideFrame: (n: string) => `筛选留下的项目中有 ${n} 项在图幅以外。`,
    switchedOff: (n: string, what: string) => `图幅内另有 ${n} 项没有显示：${what}。`,
    layerOff: (layer: string, n: string) => `${layer} ${n} 项（图层关闭）`,
    filteredOut: (layer: string, n: string) => `${layer} ${n} 项（筛选）`,
    lowPrecision: (n: string, scale: string, what: string) =>
      `在 1:${scale} 图上，${n} 个点的位置误差超过 5 毫米：${what}。`,
    fontMissing: (characters: string) => `字体中没有这些字，会印成空框：${characters}`,
    qrLocal: '此页面的地址别人打不开，未印二维码。',
    qrTooLong: '此图的地址太长，二维码放不下，未印出。',
    qrTooSmall: '二维码太小，手机可能读不出；请放大它的方框。',
    edgeError: (percent: string) => `图廓内长度与中心相差最多 ${percent}%，图上已注明。`,
    andMore: (n: string) => `等 ${n} 处`,
    listMark: '、',
  },
  {
    pageNotANumber: 'Width or height of the own page is not a number.',
    pageTooSmall: (edge: string, limit: string) =>
      `An edge of the own page has ${edge} mm, too little: at least ${limit} mm.`,
    pageTooLarge: (edge: string, limit: string) =>
      `An edge of the own page has ${edge} mm, too much: at most ${limit} mm.`,
    pageTooLong: (limit: string) =>
      `The own page is too long: its longer edge is at most ${limit} times the shorter one.`,
    marginOutOfRange: (margin: string, limit: string) =>
      `A margin of ${margin} mm cannot be used: 0 to ${limit} mm.`,
    scaleDiffers: (percent: string) =>
      `The scale bar does not agree with the map: its length differs from the ground by ${percent} %. Please do not export, and tell the maintainers.`,
    scaleMissing: 'There is no scale on the sheet.',
    legendIncomplete: (what: string) => `Missing in the legend: ${what}.`,
    legendTooMuch: (what: string) => `In the legend but not on the sheet: ${what}.`,
    sourceMissing: (n: string, what: string) =>
      `${n} sources are not printed on the sheet: ${what}. Switch the sources on, make their box larger or take larger paper.`,
    creditMissing: (n: string, what: string) =>
      `${n} credits of the base map are not printed: ${what}. Switch the credits on or make their box larger.`,
    rasterCoarse: (dpi: string, least: string) =>
      `The base map has ${dpi} dpi, below ${least}: in print it will look like a picture. A smaller page is sharper.`,
    outsidePage: (n: string, what: string) => `${n} things stand off the page: ${what}.`,
    outsideBox: (block: string, what: string) =>
      `Text of the block “${block}” stands out of its box: ${what}.`,
    blockCut: (block: string, n: string) =>
      `“${block}” does not fit: ${n} entries are not printed. Make its box larger or take larger paper.`,
    blockNoRoom: (block: string) => `There is no room for “${block}”; it is not printed.`,
    tableRest: (n: string) => `${n} more features are not in the table; see the data file.`,
    textsOverlap: (n: string, what: string) => `Texts overlap in ${n} places: ${what}.`,
    blocksOverlap: (a: string, b: string) => `“${a}” and “${b}” overlap.`,
    blockOnMap: (block: string) => `“${block}” stands on the map and hides what is under it.`,
    mapOverlaps: (n: string, what: string) =>
      `Signs or names on the map touch in ${n} places: ${what}.`,
    labelsDropped: (n: string) =>
      `${n} names found no room and are left out; all signs are on the map.`,
    badgeNoRoom: (n: string) => `The badges of ${n} features found no room.`,
    outsideFrame: (n: string) => `${n} of the features that the filters leave lie off the map.`,
    switchedOff: (n: string, what: string) =>
      `${n} more features in the frame are not shown: ${what}.`,
    layerOff: (layer: string, n: string) => `${layer} ${n} (layer off)`,
    filteredOut: (layer: string, n: string) => `${layer} ${n} (filtered)`,
    lowPrecision: (n: string, scale: string, what: string) =>
      `At 1:${scale} the uncertainty of ${n} points is more than 5 mm: ${what}.`,
    fontMissing: (characters: string) =>
      `The fonts lack these characters, which would print as boxes: ${characters}`,
    qrLocal: 'Others cannot open this address, so there is no QR code.',
    qrTooLong: 'The address of this sheet is too long for a QR code, so there is none.',
    qrTooSmall: 'The QR code is too small for a phone to read; make its box larger.',
    edgeError: (percent: string) =>
      `Lengths within the frame differ from the centre by up to ${percent} %, as the sheet says.`,
    andMore: (n: string) => `and others, ${n} in all`,
    listMark: ', ',
  },
);
