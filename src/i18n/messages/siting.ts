import { bilingual } from '../catalogue';

/** Where next: the question, the search and its answer. */
export const sitingMessages = bilingual(
  {
    title: '选址与情景',
    about:
      '已有设施不动，再添几处放在哪里最有用；也可以自己在地图上放，数字随之变化。拟设点是使用者的假定，不出自任何文件。',
    listMark: '、',
    question: '问的是什么',
    kinds: '设施类别',
    chooseKind: '请选择设施类别',
    state: '已有的设施',
    state_existing: '文件日期时已有的',
    state_building: '已有的和在建的',
    state_by: (year: string) => `已有的和计划 ${year} 年前建成的`,
    state_all: '已有的和规划的全部',
    minutes: '几分钟内到达（假定）',
    noReach: '这类设施没有时间或距离的标准：不画圈、不计算，直到您假定一个时间。',
    toCoverage: '在“覆盖”里改标准、速度和绕行系数',
    reachText: (straight: string) => `直线距离 ${straight} 以内算到达。`,
    locked: (placed: string, without: string) =>
      without === '0'
        ? `计入设施 ${placed} 处。`
        : `计入设施 ${placed} 处；另有 ${without} 处没有可用坐标，不放上地图，也不计入。`,
    figures: '所用数字及其来源',
    whereNext: '放在哪里',
    k: '再添几处（1–20）',
    aim: '目标',
    aim_cover: '让到达范围内的需求最多',
    aim_distance: '让到最近设施的路最短',
    end: '按哪一端计算',
    end_sure: '肯定到达',
    end_nominal: '按现有坐标',
    end_possible: '可能到达',
    cap: '超过几公里都按这么远计',
    candidates: '可以放在',
    'candidates_township-seats': '乡镇驻地',
    candidates_grid: '网格点',
    candidates_points: '自备的点',
    step: '网格边长（公里）',
    run: '算出位置',
    running: '正在计算',
    runFailed: (reason: string) => `没有算成：${reason}`,
    tooManyPairs: '候选点和需求点的组合太多：请减少候选点（加大网格），或缩短到达距离。',
    noShapes: (path: string, reason: string) => `县界没有读到（${path}：${reason}），不能铺网格。`,
    earlier: '下面是上一次的结果。',
    outdated: '条件已改动，下面仍是改动前的结果。',
    noneAdds:
      '没有一个候选点能再增加什么。候选点和乡镇驻地是同一个地名点时，两者的距离未知，按现有坐标不算到达：可改用网格点，或按“可能到达”一端计算。',
    found: (n: string) => `找到 ${n} 处`,
    foundCover: (n: string, unit: string, before: string, after: string, total: string) =>
      `找到 ${n} 处：到达的${unit}从 ${before} 到 ${after}，共 ${total}`,
    foundWays: (n: string, before: string, after: string) =>
      `找到 ${n} 处：到最近设施平均从 ${before} 到 ${after}`,
    range: (nominal: string, sure: string, possible: string) =>
      `${nominal}（肯定 ${sure}，可能 ${possible}）`,
    rangeDistance: (nominal: string, near: string, far: string) => `${nominal}（${near}–${far}）`,
    rangeAdded: (nominal: string, sure: string, possible: string) =>
      `${nominal}（肯定到达 ${sure}，可能到达 ${possible}）`,
    adds: (unit: string) => `增加（${unit}）`,
    shortens: '平均缩短',
    site: '位置',
    method: '方法：贪心加局部交换；是找到的最好结果，未证明最优。',
    methodProven: '方法：贪心加局部交换；已达到上界，再好的放法不存在。',
    bound: (best: string, unit: string) => `任何放法到达的${unit}都不会超过 ${best}。`,
    boundDistance: (best: string) => `任何放法的平均都不会短于 ${best}。`,
    basis: (candidates: string, locked: string, proposals: string, source: string) =>
      `候选点 ${candidates} 个；不动的设施 ${locked} 处${proposals === '0' ? '' : `（含拟设点 ${proposals} 处）`}；需求：${source}。`,
    straight: '距离为直线距离，未计河流、铁路和干道的阻隔。',
    takeOver: '作为拟设点放入情景',
    taken: (n: string) => `已放入 ${n} 处`,
    takenLess: (n: string, left: string) => `已放入 ${n} 处；情景最多 40 处，另 ${left} 处未放`,
    exactNote: '放入情景后，拟设点就在这个坐标上，不再有位置误差，所以数字可能与上表不同。',
    cancel: '取消',
    demand_seats: '乡镇驻地（每个计 1）',
    unit_seats: '驻地',
    unit_points: '点',
  },
  {
    title: 'Siting and what-if',
    about:
      'Facilities that are there stay; where do a few more help most? Put them on the map yourself and the figures follow. A proposal is the user’s assumption, from no document.',
    listMark: ', ',
    question: 'The question',
    kinds: 'Kind of facility',
    chooseKind: 'Choose a kind of facility',
    state: 'Facilities that are there',
    state_existing: 'existing at the date of the documents',
    state_building: 'existing and being built',
    state_by: (year: string) => `existing and planned to be complete by ${year}`,
    state_all: 'existing and everything planned',
    minutes: 'Within how many minutes (assumption)',
    noReach:
      'There is no standard of time or distance for these: nothing is drawn or reckoned until you assume a time.',
    toCoverage: 'Change standard, speed and detour in “Coverage”',
    reachText: (straight: string) => `In reach within ${straight} of straight line.`,
    locked: (placed: string, without: string) =>
      without === '0'
        ? `Facilities counted: ${placed}.`
        : `Facilities counted: ${placed}; without a usable point, so neither placed nor counted: ${without}.`,
    figures: 'Figures used and their sources',
    whereNext: 'Where next',
    k: 'How many more (1–20)',
    aim: 'Aim',
    aim_cover: 'Bring the most demand into reach',
    aim_distance: 'Make the ways to the nearest facility shortest',
    end: 'Reckoned as',
    end_sure: 'surely in reach',
    end_nominal: 'in reach by today’s points',
    end_possible: 'possibly in reach',
    cap: 'Ways longer than this count as this (km)',
    candidates: 'Where a site may go',
    'candidates_township-seats': 'township seats',
    candidates_grid: 'points of a grid',
    candidates_points: 'your own points',
    step: 'Step of the grid (km)',
    run: 'Find sites',
    running: 'Reckoning',
    runFailed: (reason: string) => `It failed: ${reason}`,
    tooManyPairs:
      'Too many pairs of candidate and demand point: take fewer candidates (a wider grid) or a shorter reach.',
    noShapes: (path: string, reason: string) =>
      `The counties could not be read (${path}: ${reason}), so there is no grid.`,
    earlier: 'Below is the result before.',
    outdated: 'The question has changed; below is still the result before.',
    noneAdds:
      'No candidate adds anything. Where a candidate and a township seat are one place of the gazetteer, their distance is unknown and not in reach by today’s points: take a grid, or reckon with “possibly in reach”.',
    found: (n: string) => `Sites found: ${n}`,
    foundCover: (n: string, unit: string, before: string, after: string, total: string) =>
      `Sites found: ${n}; ${unit} in reach go from ${before} to ${after}, of ${total}`,
    foundWays: (n: string, before: string, after: string) =>
      `Sites found: ${n}; the way to the nearest facility goes from ${before} to ${after} on average`,
    range: (nominal: string, sure: string, possible: string) =>
      `${nominal} (surely ${sure}, possibly ${possible})`,
    rangeDistance: (nominal: string, near: string, far: string) => `${nominal} (${near}–${far})`,
    rangeAdded: (nominal: string, sure: string, possible: string) =>
      `${nominal} (surely in reach ${sure}, possibly ${possible})`,
    adds: (unit: string) => `Adds (${unit})`,
    shortens: 'Shortens on average by',
    site: 'Site',
    method: 'Method: greedy and local search; the best found, not proven best.',
    methodProven: 'Method: greedy and local search; it meets the bound, so no choice is better.',
    bound: (best: string, unit: string) => `No choice brings more than ${best} ${unit} into reach.`,
    boundDistance: (best: string) => `No choice makes the average shorter than ${best}.`,
    basis: (candidates: string, locked: string, proposals: string, source: string) =>
      `Candidates: ${candidates}; facilities that stay: ${locked}${proposals === '0' ? '' : ` (proposals among them: ${proposals})`}; demand: ${source}.`,
    straight: 'Straight lines; barriers (rivers, railways, main roads) are not reckoned.',
    takeOver: 'Take over as proposals',
    taken: (n: string) => `${n} put into the scenario`,
    takenLess: (n: string, left: string) =>
      `${n} put into the scenario; it holds 40 at most, so ${left} were not`,
    exactNote:
      'Once taken over, a proposal stands exactly there, without uncertainty: its figures may differ from this table.',
    cancel: 'Cancel',
    demand_seats: 'Township seats (each counts 1)',
    unit_seats: 'seats',
    unit_points: 'points',
  },
);
