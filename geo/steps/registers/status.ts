import type { FacilityStatus, Nature, ProjectStatus } from '../../../src/atlas/feature';
import { statusOfStage } from './stages';

export interface Standing {
  stage?: string;
  nature?: Nature;
  countRole?: 'target' | 'existing' | 'increment';
  projectStatus?: ProjectStatus;
  facilityStatus?: FacilityStatus;
}

/** Status of the project; undefined where its stage says something that no pattern knows. */
export function projectStatusOf(row: Standing): ProjectStatus | undefined {
  if (row.projectStatus) return row.projectStatus;
  if (row.stage) return statusOfStage(row.stage);
  return row.countRole === 'target' || row.countRole === 'increment' ? 'target' : 'unknown';
}

/**
 * Whether the facility was there at the date of the document. What concerns a facility that is
 * there (改扩建, 改造, 设备购置, 运营) is existing; everything else is future unless the text says
 * that it is complete or counts it as existing: nothing is claimed to exist for want of a word.
 */
export function facilityStatusOf(row: Standing, project: ProjectStatus): FacilityStatus {
  if (row.facilityStatus) return row.facilityStatus;
  if (row.nature && row.nature !== 'new') return 'existing';
  return project === 'complete' || row.countRole === 'existing' ? 'existing' : 'future';
}
