import { bilingual } from '../catalogue';

/** Texts of saved data files and of the choices before they are saved. */
export const dataMessages = bilingual(
  {
    system: '坐标系',
    system_WGS84: 'WGS84 经纬度（EPSG:4326）',
    system_CGCS2000: 'CGCS2000 经纬度（EPSG:4490）',
    'system_CGCS2000-GK': 'CGCS2000 高斯 3° 分带，各点入本带，每带一表',
    systemZone: (meridian: string, epsg: string) =>
      `CGCS2000 高斯 3° 带，全部用中央经线 ${meridian}°（EPSG:${epsg}）`,
    'system_GCJ-02': 'GCJ-02（高德、腾讯）',
    'system_BD-09': 'BD-09（百度）',
    systemPart: (name: string) => `坐标系：${name}`,
    about_WGS84: '坐标按 WGS84 保存，经度在前，单位度，6 位小数（0.1 米）。',
    about_CGCS2000:
      'CGCS2000 与 WGS84 按同值处理，不作历元改正，二者相差不到 1 米；经度在前，单位度，6 位小数（0.1 米）。',
    aboutZone: (meridian: string, epsg: string) =>
      `CGCS2000 高斯–克吕格投影，3° 带，中央经线 ${meridian}°（EPSG:${epsg}），东坐标加 500 公里、不加带号，单位米，1 位小数；由 WGS84 按同值换算，不作历元改正，差值不到 1 米。我国测量习惯以 X 为北、Y 为东，列名已写明 east（东）、north（北）。`,
    aboutZones:
      '各点按经度归入所在的 3° 带，每带一个文件或一张表，不混带；线按其东西范围的中点归带。',
    aboutOneZone: '全部点用同一带，离中央经线 1.5° 以外的点长度变形加大（每公里可超过 0.3 米）。',
    'about_GCJ-02':
      'GCJ-02 没有公开参数和 EPSG 代码，由 WGS84 按通行的公开公式换算，与官方加密结果可差几米；比 WGS84 偏五六百米，不可与 WGS84 数据直接叠加。',
    'about_BD-09':
      'BD-09 没有公开参数和 EPSG 代码，由 WGS84 按通行的公开公式经 GCJ-02 换算，与官方结果可差几米；比 WGS84 偏约 1 公里，不可与 WGS84 数据直接叠加。',
    precision:
      '换算不会提高点位精度：各点可能的误差见 uncertaintyM（米）。ownPlace、placeNote 中的坐标始终为 WGS84。',
    withoutPoint:
      '文件只写到县、市或功能区、或所写地点还没有查到坐标的条目没有坐标，但仍在表内，不作删减。',
    onlyWgs84: 'KML 和 GeoJSON 的标准只许 WGS84，总按 WGS84 保存。',
    headers: '表头',
    headers_keys: '字段代码（英文）',
    headers_names: '字段名称（中文）',
    headersNote: '表头只用于 XLSX 和 CSV：代码便于程序和比对，名称便于阅读。',

    working: (format: string) => `正在生成 ${format}…`,
    savedRows: (file: string, rows: string, without: string) =>
      `已保存：${file}。共 ${rows} 行，其中 ${without} 行没有坐标。`,
    savedRowsAll: (file: string, rows: string) => `已保存：${file}。共 ${rows} 行，都有坐标。`,
    failed: (format: string, reason: string) =>
      `${format} 没有生成（${reason}）。已有内容不受影响，请再试，或换一种格式。`,
    partNotLoaded: '所需部件没有载入，请确认文件夹完整或网络可用',
    textsCut: (n: string) => `${n} 处长文字在 DBF 中截短，全文见压缩包内 README.txt。`,
    fgbTable: (n: string) => `FlatGeobuf 只收有坐标的项目，其余 ${n} 行在压缩包内的 CSV 中。`,
    noteXlsx: '表格，附文件、字段和说明',
    noteCsv: '文本表格，带 BOM',
    noteGeojson: '网页地图和程序，WGS84',
    noteKml: '图新地球、奥维等，WGS84',
    noteShapefile: 'ArcGIS、QGIS 等，ZIP',
    noteGeopackage: 'QGIS、ArcGIS 等，单文件',
    noteFlatgeobuf: '大数据量网页地图，ZIP',

    tableFeatures: '项目',
    tableWithout: '无坐标',
    tableDocuments: '文件',
    tableFields: '字段',
    tableNotes: '说明',
    zoneTag: (epsg: string) => `EPSG${epsg}`,
    folderWithout: '无坐标',

    n_title: '内容',
    n_atlas: '出自',
    n_made: '保存日期',
    n_dates: '文件日期',
    n_filters: '筛选',
    n_view: '视图地址',
    n_rows: '行数',
    n_without: '其中没有坐标',
    n_system: '坐标系',
    n_notes: '说明',
    n_cite: '引用方式',
    n_documents: '所引文件',
    n_credits: '来源与许可',
    cite: '引用时写明文件名、文号、日期和文中位置；每行 citation 一栏即完整出处。',
    none: '无',
    d_number: '文号',
    d_title: '文件名',
    d_titleEn: '英文名',
    d_date: '日期',
    d_issuer: '发文机关',
    d_gazette: '刊载公报',
    d_features: '本表项数',
    f_key: '字段代码',
    f_name: '名称',
    f_short: 'DBF 字段名',
    cutHead: '以下文字超过 254 字节，在 DBF 中按整字截短；全文如下：',
    fieldHead: 'DBF 字段名不超过 10 个字符，对照如下：',
    filesHead: '压缩包内的文件：',
    filePoints: '点',
    fileLines: '线',
    fileWithout: '没有坐标的项目（只有表）',
    dbfNote: '换行和控制字符在 DBF 中换成空格。',
  },
  {
    system: 'Coordinates',
    system_WGS84: 'WGS84 degrees (EPSG:4326)',
    system_CGCS2000: 'CGCS2000 degrees (EPSG:4490)',
    'system_CGCS2000-GK': 'CGCS2000 3° Gauss–Krüger, each point in its zone, a table a zone',
    systemZone: (meridian: string, epsg: string) =>
      `CGCS2000 3° Gauss–Krüger, all in the zone of ${meridian}°E (EPSG:${epsg})`,
    'system_GCJ-02': 'GCJ-02 (Amap, Tencent)',
    'system_BD-09': 'BD-09 (Baidu)',
    systemPart: (name: string) => `Coordinates: ${name}`,
    about_WGS84: 'Coordinates are WGS84, longitude first, in degrees to 6 decimals (0.1 m).',
    about_CGCS2000:
      'CGCS2000 is taken as equal to WGS84, without a change of epoch: they differ by less than 1 m. Longitude first, in degrees to 6 decimals (0.1 m).',
    aboutZone: (meridian: string, epsg: string) =>
      `CGCS2000 Gauss–Krüger, 3-degree zone of ${meridian}°E (EPSG:${epsg}), false easting 500 km without the zone number, in metres to 1 decimal; computed from WGS84 taken as equal, without a change of epoch (less than 1 m). Chinese surveys call north X and east Y: the columns say east and north.`,
    aboutZones:
      'Each point stands in the 3-degree zone of its longitude, one file or table a zone; a line goes by the middle of its extent. Zones are never mixed.',
    aboutOneZone:
      'All points use one zone; more than 1.5° from its meridian lengths are stretched more (beyond 0.3 m a km).',
    'about_GCJ-02':
      'GCJ-02 has no published parameters and no EPSG code; computed from WGS84 by the formula in public use, it can differ by some metres from the official result. It lies 500 to 600 m off WGS84: never overlay the two.',
    'about_BD-09':
      'BD-09 has no published parameters and no EPSG code; computed from WGS84 through GCJ-02 by the formula in public use, it can differ by some metres from the official result. It lies about 1 km off WGS84: never overlay the two.',
    precision:
      'No conversion makes a point finer: uncertaintyM gives its uncertainty in metres. Coordinates inside ownPlace and placeNote are always WGS84.',
    withoutPoint:
      'What a document places only in a county, city or functional area, and what it places somewhere of which no coordinate has been found yet, has no point; it is in the tables all the same.',
    onlyWgs84: 'KML and GeoJSON allow only WGS84 by their standards and are always saved so.',
    headers: 'Heads',
    headers_keys: 'Field keys',
    headers_names: 'Names in English',
    headersNote: 'Heads of columns in XLSX and CSV: keys for programs, names for reading.',

    working: (format: string) => `Making the ${format}…`,
    savedRows: (file: string, rows: string, without: string) =>
      `Saved: ${file}. ${rows} rows, ${without} without a point.`,
    savedRowsAll: (file: string, rows: string) => `Saved: ${file}. ${rows} rows, all with a point.`,
    failed: (format: string, reason: string) =>
      `The ${format} could not be made (${reason}). Nothing of yours is lost; try again, or another format.`,
    partNotLoaded: 'a part did not load; check that the folder is complete or the network is there',
    textsCut: (n: string) =>
      `${n} long texts are cut in the DBF; README.txt in the archive has them in full.`,
    fgbTable: (n: string) =>
      `FlatGeobuf takes only what has a point; the other ${n} rows are in the CSV in the archive.`,
    noteXlsx: 'spreadsheet with documents, fields, notes',
    noteCsv: 'text table with BOM',
    noteGeojson: 'web maps and programs, WGS84',
    noteKml: 'Google Earth and the like, WGS84',
    noteShapefile: 'ArcGIS, QGIS and others, ZIP',
    noteGeopackage: 'QGIS, ArcGIS and others, one file',
    noteFlatgeobuf: 'large web maps, ZIP',

    tableFeatures: 'Features',
    tableWithout: 'Without point',
    tableDocuments: 'Documents',
    tableFields: 'Fields',
    tableNotes: 'Notes',
    zoneTag: (epsg: string) => `EPSG${epsg}`,
    folderWithout: 'Without a point',

    n_title: 'Content',
    n_atlas: 'From',
    n_made: 'Saved on',
    n_dates: 'Dates of documents',
    n_filters: 'Filters',
    n_view: 'Address of the view',
    n_rows: 'Rows',
    n_without: 'Of them without a point',
    n_system: 'Coordinates',
    n_notes: 'Notes',
    n_cite: 'How to cite',
    n_documents: 'Documents cited',
    n_credits: 'Sources and licences',
    cite: 'Name document, number, date and the place inside it; the column citation of each row is the whole line.',
    none: 'none',
    d_number: 'Number',
    d_title: 'Title',
    d_titleEn: 'English title',
    d_date: 'Date',
    d_issuer: 'Issued by',
    d_gazette: 'Printed in',
    d_features: 'Features here',
    f_key: 'Field key',
    f_name: 'Name',
    f_short: 'DBF name',
    cutHead:
      'These texts are longer than 254 bytes and cut in the DBF, at a whole character; in full:',
    fieldHead: 'DBF field names have at most 10 characters; they stand for:',
    filesHead: 'Files in the archive:',
    filePoints: 'points',
    fileLines: 'lines',
    fileWithout: 'features without a point (a table only)',
    dbfNote: 'Line breaks and control characters are spaces in the DBF.',
  },
);
