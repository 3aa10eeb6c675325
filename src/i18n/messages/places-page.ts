import { bilingual } from '../catalogue';

/** Texts of the page of own places, of keeping them, and of handing them on. */
export const placesPageMessages = bilingual(
  {
    page: '我的位置',
    pageAbout:
      '知道某个项目在哪里，就把它放到那里。位置只保存在这个浏览器里，用于地图、搜索、服务圈和导出；可以交给同事，也可以交给记录的维护者。',
    list: '已更正的位置',
    count: (n: string) => `${n} 处`,
    empty: '还没有更正过位置。在“没有坐标的项目”里选一个，或在任一项目的详情里按“更正位置”。',
    drafts: '没有完成的更正',
    goOn: '继续',
    removeAll: '全部撤去',
    cancelRemoval: '不撤',
    removeAllTitle: (n: string) => `撤去全部 ${n} 处位置？`,
    removeAllText: '这些项目回到记录中的位置。关闭页面前可以撤销；要长久留着，请先保存文件。',
    doesNotFit: '与这份记录不符：没有这个编号的项目，或名称不同。没有用上，仍保存着。',

    storageOpening: '正在读取已保存的位置…',
    storageKept: '保存在这个浏览器里。磁盘将满时浏览器可能清除它们；要长久留着，请保存文件。',
    storageLasting: '保存在这个浏览器里，浏览器不会自行清除。',
    storageMemory: (reason: string) =>
      `浏览器不让保存（${reason}）。位置只在这个页面打开时有效：关闭前请保存文件，下次再打开它。`,
    writeFailed: (reason: string) =>
      `没有写入浏览器的存储（${reason}）。位置仍在使用，但关闭页面会丢失：请腾出磁盘空间后重试，或先保存文件。`,
    retry: '重试',
    unreadable: (n: string) => `已保存的位置中有 ${n} 处读不出来，没有用上。`,

    handOn: '交出去',
    toColleague: '给同事的文件',
    toColleagueHelp: '同事在这一页“打开文件”，就有同样的位置。',
    toMaintainer: '给维护者的地名表',
    toMaintainerHelp:
      '地名表的行（放进 geo/gazetteer.csv），和哪个项目用哪一行的对应表。未核实的位置按维护规则记为“未核实”，误差至少 3000 米。',
    saveFile: '保存文件',
    saveRows: '保存地名表（CSV）',
    saveUses: '保存对应表（CSV）',
    refused: (names: string) => `在记录各县之外，地名表不收，没有写入：${names}。`,
    saved: (file: string) => `已保存：${file}`,
    saveFailed: (reason: string) => `浏览器没有保存文件（${reason}）。请检查下载权限后再试。`,
    rowsFailed: (path: string, reason: string) =>
      `没有写成：${path} 没有载入（${reason}），无法核对所在的县。`,

    openFile: '打开文件',
    chooseFile: '选择文件…',
    openFileHelp: '同事交来的位置（.json）。先看清会改什么，再决定。',
    notTaken: (file: string, n: string) => `“${file}”没有用上：有 ${n} 处问题。`,
    notOpened: (file: string, reason: string) => `“${file}”打不开（${reason}）。`,
    line: (n: string) => `第 ${n} 行`,
    fieldMark: (field: string) => `“${field}”：`,
    file_ready: (file: string) => `“${file}”里的位置`,
    file_fresh: (n: string) => `新的：${n} 处`,
    file_same: (n: string) => `与我的相同：${n} 处`,
    file_conflicts: (n: string) => `与我的不同：${n} 处，请逐一选择`,
    file_strangers: (n: string) => `与这份记录不符，不会用上：${n} 处`,
    file_outside: (n: string) => `不在文中所说的县里：${n} 处，请看清再用`,
    mine: '留我的',
    theirs: '用对方的',
    allMine: '全部留我的',
    allTheirs: '全部用对方的',
    strangerUnknown: '没有这个编号的项目',
    strangerName: (name: string) => `这份记录里叫“${name}”`,
    takeOver: (n: string) => `用上 ${n} 处`,
    nothingNew: '没有可用的新位置。',
    taken: (n: string) => `已用上 ${n} 处。`,

    'problem_no-place': '这里应是一个位置：{ "feature": …, "lon": …, "lat": … }。',
    problem_missing: '缺这一项，请补上。',
    'problem_unknown-field': '没有这一项，请删去。',
    'problem_not-text': '应是一段文字，不能为空。',
    'problem_too-long': '文字太长：最多 400 个字。',
    'problem_not-id': '应是项目编号：小写字母、数字和单个连字符。',
    'problem_not-lon': '应是 73 到 136 之间的数（经度，WGS84）。',
    'problem_not-lat': '应是 3 到 54 之间的数（纬度，WGS84）。',
    'problem_not-uncertainty': '应是 1 到 100000 之间的整数（米）。',
    'problem_not-choice': '不是可用的词。可用：',
    'problem_not-flag': '应是 true 或 false。',
    'problem_not-time': '应是时间，如 2026-03-01T08:00:00.000Z。',
    'problem_too-large': '文件太大（超过 8 MB），不会是这里保存的位置文件。',
    'problem_not-json': '不是完整的 JSON。请向同事再要一次文件；若改动过，请看这一行附近。',
    'problem_not-our-format': '不是位置文件。请选择“给同事的文件”所保存的 .json。',
    'problem_newer-version': '文件的版本不同。请用同样新的图集打开。',
    'problem_no-places': '文件里没有 places 列表。请向同事再要一次文件。',
    problem_twice: '同一个项目出现了两次，请删去一处。',
    problem_more: '还有更多问题，没有列出。',

    waiting: '没有坐标的项目',
    waitingAbout: '按“更正位置”，再在地图上点出来。',
    waitingSearch: '按名称、地点找',
    waitingMore: (n: string) => `另有 ${n} 项，请输入几个字缩小范围。`,
    waitingNone: '没有符合的项目。',
  },
  {
    page: 'Own places',
    pageAbout:
      'Whoever knows where a thing stands puts it there. Places stay in this browser and are used by map, search, service circles and exports; they can be handed on to a colleague, or to those who maintain the record.',
    list: 'Corrected places',
    count: (n: string) => `${n}`,
    empty:
      'No place has been corrected yet. Choose one of the features without a point, or press “Correct the place” in the details of any.',
    drafts: 'Unfinished corrections',
    goOn: 'Go on',
    removeAll: 'Remove all',
    cancelRemoval: 'Keep them',
    removeAllTitle: (n: string) =>
      n === '1' ? 'Remove the one place?' : `Remove all ${n} places?`,
    removeAllText:
      'The features go back to where the record has them. This can be undone until the page is closed; to have the places for good, save the file first.',
    doesNotFit:
      'Does not fit this record: there is no feature of this id, or it bears another name. Not used, still kept.',

    storageOpening: 'Reading the places kept so far…',
    storageKept:
      'Kept in this browser. When the disk runs full the browser may clear them; to have them for good, save the file.',
    storageLasting: 'Kept in this browser, which will not clear them by itself.',
    storageMemory: (reason: string) =>
      `The browser does not keep anything here (${reason}). Places last as long as this page is open: save the file before closing, and open it next time.`,
    writeFailed: (reason: string) =>
      `Could not be written to the browser’s storage (${reason}). The places are in use, but closing the page loses them: make room on the disk and try again, or save the file first.`,
    retry: 'Try again',
    unreadable: (n: string) => `${n} of the kept places cannot be read and are not used.`,

    handOn: 'Hand on',
    toColleague: 'A file for a colleague',
    toColleagueHelp: 'Opened on this page, it gives your colleague the same places.',
    toMaintainer: 'Rows for the maintainers',
    toMaintainerHelp:
      'Rows of the gazetteer (for geo/gazetteer.csv), and a table of which feature uses which row. What is not verified is marked so, with at least 3,000 m, as the gazetteer asks.',
    saveFile: 'Save the file',
    saveRows: 'Save gazetteer rows (CSV)',
    saveUses: 'Save uses (CSV)',
    refused: (names: string) =>
      `Outside every county of the record, where the gazetteer takes no site; not written: ${names}.`,
    saved: (file: string) => `Saved: ${file}`,
    saveFailed: (reason: string) =>
      `The browser did not save the file (${reason}). Check that downloads are allowed and try again.`,
    rowsFailed: (path: string, reason: string) =>
      `Not written: ${path} could not be loaded (${reason}), so the counties cannot be checked.`,

    openFile: 'Open a file',
    chooseFile: 'Choose a file…',
    openFileHelp: 'Places from a colleague (.json). You see what would change before you decide.',
    notTaken: (file: string, n: string) =>
      `“${file}” was not taken over: ${n === '1' ? 'one fault' : `${n} faults`}.`,
    notOpened: (file: string, reason: string) => `“${file}” cannot be opened (${reason}).`,
    line: (n: string) => `Line ${n}`,
    fieldMark: (field: string) => `“${field}”: `,
    file_ready: (file: string) => `Places in “${file}”`,
    file_fresh: (n: string) => `New: ${n}`,
    file_same: (n: string) => `Same as mine: ${n}`,
    file_conflicts: (n: string) => `Different from mine: ${n}; please choose`,
    file_strangers: (n: string) => `Do not fit this record, will not be used: ${n}`,
    file_outside: (n: string) =>
      `Not in the county that the text names: ${n}; look before you use them`,
    mine: 'Keep mine',
    theirs: 'Take theirs',
    allMine: 'Keep all of mine',
    allTheirs: 'Take all of theirs',
    strangerUnknown: 'no feature of this id',
    strangerName: (name: string) => `called “${name}” in this record`,
    takeOver: (n: string) => (n === '1' ? 'Use 1 place' : `Use ${n} places`),
    nothingNew: 'There is nothing new to use.',
    taken: (n: string) => (n === '1' ? '1 place is in use.' : `${n} places are in use.`),

    'problem_no-place': 'A place should stand here: { "feature": …, "lon": …, "lat": … }.',
    problem_missing: 'is missing: add it.',
    'problem_unknown-field': 'is not known: remove it.',
    'problem_not-text': 'must be a text and not empty.',
    'problem_too-long': 'is too long: at most 400 characters.',
    'problem_not-id': 'must be the id of a feature: lower-case letters, digits and single hyphens.',
    'problem_not-lon': 'must be a number from 73 to 136 (longitude, WGS84).',
    'problem_not-lat': 'must be a number from 3 to 54 (latitude, WGS84).',
    'problem_not-uncertainty': 'must be whole metres from 1 to 100000.',
    'problem_not-choice': 'is not one of the words that may stand here:',
    'problem_not-flag': 'must be true or false.',
    'problem_not-time': 'must be a time such as 2026-03-01T08:00:00.000Z.',
    'problem_too-large': 'The file is larger than 8 MB and cannot be a file of places.',
    'problem_not-json':
      'This is no complete JSON. Ask your colleague for the file again; if it was edited, look near this line.',
    'problem_not-our-format':
      'This is no file of places. Choose a .json that was saved as “A file for a colleague”.',
    'problem_newer-version':
      'The file is of another version. Open it with an atlas as new as the one that wrote it.',
    'problem_no-places': 'The file has no list of places. Ask your colleague for it again.',
    problem_twice: 'The same feature stands twice: remove one.',
    problem_more: 'There are more faults that are not listed.',

    waiting: 'Features without a point',
    waitingAbout: 'Press “Correct the place”, then click on the map.',
    waitingSearch: 'Find by name or place',
    waitingMore: (n: string) => `${n} more; type a few letters to narrow them down.`,
    waitingNone: 'Nothing fits.',
  },
);
