import { bilingual } from '../catalogue';

/** The coverage room's question in one line, what it waits for, and where one goes from a finding. */
export const studyQuestionMessages = bilingual(
  {
    edit: '修改',
    editDone: '收起',
    kindsShort: (first: string, n: string) => `${first}等 ${n} 类`,
    waits: '地址里不带您的数据：在上面打开文件后计算。',
    waitsEarlier: '打开文件后计算；在此之前，下面仍是先前的结果。',
    wayOn: '接下来可以：',
    toProposals: '在地图上拟设位置，看其范围和作用',
    toPlaces: '按您所知确定它们的位置',
    plannedThere: (n: string, without: string) =>
      without === '0'
        ? `规划新建的有 ${n} 处。`
        : `规划新建的有 ${n} 处，其中 ${without} 处没有坐标。`,
    showPlanned: '看规划全部建成后',
    proposalsApart: (n: string) => `地图上另有拟设点 ${n} 处及其范围，未计入这一结果；`,
    seeProposals: '作用见“选址与情景”',
  },
  {
    edit: 'Change',
    editDone: 'Close',
    kindsShort: (first: string, n: string) => `${first} and others, ${n} kinds`,
    waits: 'Your data are not in the address: open the file above, then it is computed.',
    waitsEarlier: 'Open a file and it is computed; until then what follows is the earlier result.',
    wayOn: 'From here:',
    toProposals: 'propose places on the map and see what they reach',
    toPlaces: 'say where they are, as far as you know',
    plannedThere: (n: string, without: string) =>
      without === '0'
        ? `New ones are planned: ${n}.`
        : `New ones are planned: ${n}, without a point: ${without}.`,
    showPlanned: 'See when everything planned is built',
    proposalsApart: (n: string) =>
      `The map also shows proposals with their areas (${n}), which are not in this result; `,
    seeProposals: 'what they change stands in “New sites”',
  },
);
