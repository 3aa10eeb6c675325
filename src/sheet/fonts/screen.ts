/** The same fonts for what the browser draws itself: the preview and pictures. */
import type { FontFamily } from '../draw/drawing';
import { FACES, FAMILY_NAMES } from './faces';
import type { Fonts } from './fonts';

/** Names of their own, so that the page's other texts keep the fonts of the system. */
const OWN: Record<FontFamily, string> = {
  sans: 'Gazette Sheet Sans',
  serif: 'Gazette Sheet Serif',
};

/** CSS lists: what the embedded fonts lack is drawn with a font of the system. */
export const SCREEN_FAMILIES: Record<FontFamily, string> = {
  sans: `'${OWN.sans}', ${FAMILY_NAMES.sans}`,
  serif: `'${OWN.serif}', ${FAMILY_NAMES.serif}`,
};

const shown = new WeakMap<Fonts, Promise<void>>();

/** Makes the fonts known to the page, once; resolves when they can be drawn with. */
export function useOnScreen(fonts: Fonts): Promise<void> {
  const before = shown.get(fonts);
  if (before) return before;
  const ready = Promise.all(
    FACES.map(async ({ family, weight }) => {
      const face = new FontFace(OWN[family], fonts.bytes(family, weight), {
        weight: String(weight),
      });
      document.fonts.add(await face.load());
    }),
  ).then(() => undefined);
  shown.set(fonts, ready);
  return ready;
}
