import { describe, expect, it } from 'vitest';
import type { Nature, ProjectStatus } from '../../src/atlas/feature';
import { statusOfStage } from '../../geo/steps/registers/stages';
import { facilityStatusOf, projectStatusOf } from '../../geo/steps/registers/status';

describe('the status of a printed stage', () => {
  const cases: [ProjectStatus | undefined, string[]][] = [
    ['building', ['在建', '进行中', '装修期', '已完成主体工程', '在建，预计2023年投产']],
    ['complete', ['竣工投产', '建成', '已建成', '完成标准化建设', '2021年竣工', '目前已投用']],
    ['planned', ['完成可研', '已完成可研,正在进行初步设计和概算', '完成财审', '立项', '待选址']],
    ['planned', ['目前正在上规委会，预计九月份动工', '未按期开工', '前期认证、申报阶段']],
    ['planned', ['加快建成', '力争2025年底前竣工', '重点推进', '加快推进建设', '建设']],
    ['unknown', ['新建', '园中园改扩建', '已落户']],
    [undefined, ['', '未建成', '如火如荼']],
  ];
  it.each(cases)('%s: %j', (status, stages) => {
    expect(stages.map(statusOfStage)).toEqual(stages.map(() => status));
  });

  it('is the same for spaced and full-width print', () => {
    expect(statusOfStage('完 成 可 研')).toBe('planned');
  });
});

describe('the status of a project', () => {
  it('is what the row sets, whatever the stage', () => {
    expect(projectStatusOf({ stage: '在建', projectStatus: 'complete' })).toBe('complete');
  });
  it('follows the stage before the role of the count', () => {
    expect(projectStatusOf({ stage: '在建', countRole: 'target' })).toBe('building');
  });
  it('is a target for a count to reach or to add, and unknown without any word', () => {
    expect(projectStatusOf({ countRole: 'target' })).toBe('target');
    expect(projectStatusOf({ countRole: 'increment' })).toBe('target');
    expect(projectStatusOf({ countRole: 'existing' })).toBe('unknown');
    expect(projectStatusOf({})).toBe('unknown');
  });
  it('is undefined for a stage that nobody has classified', () => {
    expect(projectStatusOf({ stage: '如火如荼' })).toBeUndefined();
  });
});

describe('the status of a facility', () => {
  it.each<[Nature]>([['renovation'], ['equipment'], ['operation'], ['extension']])(
    '%s concerns one that exists',
    (nature) => expect(facilityStatusOf({ nature }, 'planned')).toBe('existing'),
  );
  it('a new one exists only when it is complete', () => {
    expect(facilityStatusOf({ nature: 'new' }, 'building')).toBe('future');
    expect(facilityStatusOf({ nature: 'new' }, 'complete')).toBe('existing');
  });
  it('a count of existing ones exists; without any word nothing does', () => {
    expect(facilityStatusOf({ countRole: 'existing' }, 'unknown')).toBe('existing');
    expect(facilityStatusOf({}, 'unknown')).toBe('future');
  });
  it('is what the row sets before all else', () => {
    expect(facilityStatusOf({ nature: 'renovation', facilityStatus: 'future' }, 'complete')).toBe(
      'future',
    );
  });
});
