import { bilingual } from '../catalogue';

/** Texts of saved pictures, saved data and the panel that saves them. */
export const sheetMessages = bilingual(
  {
    savePicture: '保存图片',
    pictureNote: 'PNG 图片，两倍清晰度，附图例、比例尺和出处。',
    pictureTitle: '图名',
    pictureButton: '保存 PNG 图片',
    pictureCopy: '复制图片',
    pictureCopied: '图片已复制，可以粘贴到文档里。',
    pictureCopyRefused: (reason: string) =>
      `浏览器没有让图片进入剪贴板（${reason}）。请改用“保存 PNG 图片”。`,
    pictureCopyUnknown: '只有 https 或本机网址、且浏览器支持时才能复制图片',
    pictureWaiting: '正在绘制图片…',
    pictureNoMap: '地图没有打开，无法出图；数据仍可保存。请换用支持 WebGL 的浏览器。',
    pictureFailed: (reason: string) =>
      `图片没有画成（${reason}）。请等地图画完后再试；仍不行，请缩小窗口或重新打开页面。`,
    pictureTooLarge: '图片超出浏览器能处理的大小。请缩小窗口后再试。',
    saved: (file: string) => `已保存：${file}`,
    saveFailed: (reason: string) => `浏览器没有保存文件（${reason}）。请检查下载权限后再试。`,

    share: '分享…',
    shareHead: '分享当前视图',
    shareQr: '用手机扫码打开同一视图',
    shareNoQr: '这个网址只在本机或内部网络有效，别人的手机打不开，因此不出二维码。',
    shareTooLong: '网址太长，放不进二维码；请复制网址。',

    saveData: '保存数据',
    dataNote: (n: string) => `保存筛选和搜索留下的 ${n} 项，每项都带出处。`,
    dataWithoutPoint: (n: string) =>
      `其中 ${n} 项没有坐标（多数文件只写到县、市或功能区），照样写入每种文件，不作删减。`,
    dataNothing: '没有可保存的项目。请清除筛选，或打开更多图层。',
    layersMissing: (layers: string) => `没有载入、因此不在文件和图片里：${layers}。`,

    planned: '规划项目',
    wholeRecord: '全部地区',
    filterArea: '地区',
    filterLayers: '图层',
    filterKinds: '类别',
    filterStatus: '状态',
    filterYears: '年份',
    filterMoney: '总投资',
    filterDocument: '文件',
    filterSearch: '搜索',
    yearsFrom: (year: string) => `${year} 年起`,
    yearsTo: (year: string) => `至 ${year} 年`,
    yearsBoth: (from: string, to: string) => `${from}—${to} 年`,
    moneyFrom: (sum: string) => `不少于 ${sum}`,
    moneyTo: (sum: string) => `不多于 ${sum}`,
    moneyBoth: (min: string, max: string) => `${min} 至 ${max}`,
    filtered: (filters: string) => `筛选：${filters}`,
    listMark: '、',
    partMark: '；',

    asOf: (day: string) => `截至文件日期 ${day}`,
    asOfSpan: (from: string, to: string) => `截至各文件日期 ${from} 至 ${to}`,
    onMap: (n: string) => `图上 ${n} 项`,
    onMapBadges: (n: string, badges: string) =>
      `图上 ${n} 项，其中 ${badges} 项没有坐标，归入地区徽标`,
    made: (day: string) => `${day} 制`,
    schematic: '示意图，未经地图审核（无审图号）',
    sources: '资料来源',
    credits: '底图与坐标来源',
    count: (n: string) => `${n} 项`,

    note_facts: '条目和数字出自所列政府文件；引用时请注明文件名、文号和文中位置（locator）。',
    note_places:
      '坐标为 WGS84，经度在前，单位度；误差见 uncertaintyM（米）。文件只写到县、市或功能区、或所写地点还没有查到坐标的条目，坐标留空。',
    note_age: '进展截至 asOf，之后是否变化未知。',
    note_counts: 'overlaps 和 sameAs 所列记录含相同设施，数量和金额不可直接相加。',
    note_map: '坐标仅供示意，未经地图审核，无审图号。',
  },
  {
    savePicture: 'Save picture',
    pictureNote: 'A PNG at twice the sharpness, with legend, scale bar and sources.',
    pictureTitle: 'Title',
    pictureButton: 'Save PNG picture',
    pictureCopy: 'Copy picture',
    pictureCopied: 'The picture is copied and can be pasted into a document.',
    pictureCopyRefused: (reason: string) =>
      `The browser did not take the picture to the clipboard (${reason}). Save it as PNG instead.`,
    pictureCopyUnknown:
      'pictures can be copied only from https or this computer, in a browser that supports it',
    pictureWaiting: 'Drawing the picture…',
    pictureNoMap:
      'There is no map, so no picture can be made; the data can still be saved. Please use a browser with WebGL.',
    pictureFailed: (reason: string) =>
      `The picture could not be drawn (${reason}). Wait until the map is complete and try again; if that does not help, make the window smaller or reload the page.`,
    pictureTooLarge:
      'The picture is larger than this browser can handle. Make the window smaller and try again.',
    saved: (file: string) => `Saved: ${file}`,
    saveFailed: (reason: string) =>
      `The browser did not save the file (${reason}). Check that downloads are allowed and try again.`,

    share: 'Share…',
    shareHead: 'Share this view',
    shareQr: 'Scan to open the same view on a phone',
    shareNoQr:
      'This address works only on this computer or inside its network, where a phone of others cannot open it: there is no QR code.',
    shareTooLong: 'The address is too long for a QR code; please copy it.',

    saveData: 'Save data',
    dataNote: (n: string) =>
      `Saves the ${n} features that filters and search leave, each with its citation.`,
    dataWithoutPoint: (n: string) =>
      `${n} of them have no point (most are known only to a county, city or functional area); they are in every file all the same.`,
    dataNothing: 'There is nothing to save. Clear the filters or switch on more layers.',
    layersMissing: (layers: string) =>
      `Not loaded, therefore neither in files nor in pictures: ${layers}.`,

    planned: 'Planned projects',
    wholeRecord: 'All places',
    filterArea: 'Place',
    filterLayers: 'Layers',
    filterKinds: 'Kinds',
    filterStatus: 'Status',
    filterYears: 'Years',
    filterMoney: 'Investment',
    filterDocument: 'Document',
    filterSearch: 'Search',
    yearsFrom: (year: string) => `from ${year}`,
    yearsTo: (year: string) => `to ${year}`,
    yearsBoth: (from: string, to: string) => `${from}–${to}`,
    moneyFrom: (sum: string) => `at least ${sum}`,
    moneyTo: (sum: string) => `at most ${sum}`,
    moneyBoth: (min: string, max: string) => `${min} to ${max}`,
    filtered: (filters: string) => `Filters: ${filters}`,
    listMark: ', ',
    partMark: '; ',

    asOf: (day: string) => `As of ${day}, the date of the document`,
    asOfSpan: (from: string, to: string) => `As of the dates of the documents, ${from} to ${to}`,
    onMap: (n: string) => `${n} features on the map`,
    onMapBadges: (n: string, badges: string) =>
      `${n} features on the map; ${badges} of them have no point and stand in badges`,
    made: (day: string) => `Made on ${day}`,
    schematic: 'Schematic map, not officially reviewed (no map approval number)',
    sources: 'Sources',
    credits: 'Base map and coordinates',
    count: (n: string) => `${n} features`,

    note_facts:
      'Entries and figures come from the official documents listed; when quoting, name document, number and the place inside it (locator).',
    note_places:
      'Coordinates are WGS84, longitude first, in degrees; uncertaintyM gives their uncertainty in metres. What a document places only in a county, city or functional area, and what it places somewhere of which no coordinate has been found yet, has none.',
    note_age: 'Stages are as of asOf; what happened since is not known from the record.',
    note_counts:
      'Records named in overlaps and sameAs share facilities: counts and sums must not simply be added up.',
    note_map: 'Coordinates are schematic and not officially reviewed (no map approval number).',
  },
);
