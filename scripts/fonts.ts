/** Before the app is built or served: the fonts of sheets, made anew only where they are stale. */
import { buildFonts } from './fonts/build';

const { rebuilt, characters } = await buildFonts('public/fonts');
console.log(`fonts of sheets: ${characters} characters, ${rebuilt ? 'rebuilt' : 'unchanged'}`);
