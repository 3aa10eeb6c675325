/** What every sheet needs once: the fonts, and the base map's files. */
import type { FeatureCollection } from 'geojson';
import type { BaseMap } from '../../sheet/carto/content';
import { sheetFonts } from '../../sheet/fonts/fetch-font';
import type { Fonts } from '../../sheet/fonts/fonts';
import { useOnScreen } from '../../sheet/fonts/screen';
import { loadJson, type Loaded } from '../../state/load';

export interface SheetParts {
  fonts: Fonts;
  base: BaseMap;
}

const BASE_FILES = ['counties', 'outline', 'water', 'cells', 'townships', 'labels'] as const;

/** Fails as a whole: a sheet without its borders or with other letters must not be printed. */
export async function loadParts(): Promise<Loaded<SheetParts>> {
  const [fonts, ...files] = await Promise.all([
    loadFontsForScreen(),
    ...BASE_FILES.map((name) => loadJson<FeatureCollection>(`base/${name}.json`)),
  ]);
  if (!fonts.ok) return fonts;
  const failed = files.find((file) => !file.ok);
  if (failed && !failed.ok) return failed;
  const base = Object.fromEntries(
    BASE_FILES.map((name, i) => [name, files[i]!.ok ? files[i]!.value : null]),
  ) as BaseMap;
  return { ok: true, value: { fonts: fonts.value, base } };
}

async function loadFontsForScreen(): Promise<Loaded<Fonts>> {
  try {
    const fonts = await sheetFonts();
    await useOnScreen(fonts);
    return { ok: true, value: fonts };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, path: 'fonts/', reason };
  }
}
