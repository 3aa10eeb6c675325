/** How the briefings that come with the atlas are written down. */
import { BLANK_SCENE, type Briefing, type Scene } from '../model/scene';
import type { Bilingual } from '../../atlas/text';

/** In both languages; the view without a language, which is the screen's. */
export type ShippedScene = Pick<Scene, 'view'> & {
  title: Bilingual;
  text: Bilingual;
  notes: Bilingual;
} & Partial<Pick<Scene, 'figure' | 'highlight' | 'date' | 'seconds' | 'transition'>>;

export function shipped(id: string, title: Bilingual, scenes: readonly ShippedScene[]): Briefing {
  return {
    id,
    title,
    languages: ['zh', 'en'],
    scenes: scenes.map((scene, i) => ({ ...BLANK_SCENE, ...scene, id: `s${i + 1}` })),
  };
}
