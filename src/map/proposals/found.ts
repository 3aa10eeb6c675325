/** Sites that a search has found: the open flag of a proposal, with the number in the list. */
import type { Theme } from '../../state/view';
import { imageId } from '../images/spec';

export function imageOfFound(theme: Theme, number: number): string {
  return imageId({ t: 'proposal', theme, sign: String(number), selected: false, open: true });
}
