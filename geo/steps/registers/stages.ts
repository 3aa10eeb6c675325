/**
 * Printed stages (进展) and the status that each means: the one place where that is decided. The
 * first pattern that a stage meets decides, so the order matters: 已完成可研 is a plan on paper,
 * and 完成主体 is no finished building.
 */
import type { ProjectStatus } from '../../../src/atlas/feature';

const STAGES: readonly (readonly [ProjectStatus, RegExp])[] = [
  // Steps on paper, and works not begun.
  ['planned', /可研|可行性|初步设计|施工图|财审|设计中|立项|前期|规划|规委会|认证|申报|初始阶段/],
  [
    'planned',
    /筹备|筹建|计划|选址|招标|未按期开工|未开工|尚未|待开工|开工前|(预计|拟).*(动工|开工)/,
  ],
  ['building', /在建|正在建设|建设中|已开工|施工|装修|进行中|主体|封顶|试运行/],
  // A completion that is wished for or foreseen.
  ['planned', /(加快|加速|力争|争取|确保|预计|拟|底前|年前|月前).*(建成|竣工|投产|投用|完工|开园)/],
  [
    'complete',
    /(?<!未)(竣工|投产|建成|投用|投入使用|完工|已完成|完成.*建设|完成复建|已开园|已运营)/,
  ],
  // A plan's verbs say what it wants, not where the work stands.
  ['planned', /推进|推动|加快|加速|支持|打造|组建|建立|搭建|创建|引入|争取|完善|提升|赋能|应用/],
  ['planned', /^(突出)?(抓好)?建设$/],
  // These repeat the nature of the work, or say that a firm has come, and tell no progress.
  ['unknown', /^(新建|改建|扩建|改扩建|园中园改扩建)$|落户/],
];

/** The status that a printed stage means; undefined where no pattern knows it. */
export function statusOfStage(stage: string): ProjectStatus | undefined {
  const text = stage.normalize('NFKC').replace(/[\s“”"]/g, '');
  return STAGES.find(([, pattern]) => pattern.test(text))?.[0];
}
