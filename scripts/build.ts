/** `npm run build`: data, fonts, the app in dist/, and the one-file edition dist/gazette-atlas.html. */
import { execSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';

const CACHE = 'node_modules/.cache/gazette-atlas/onefile';
const run = (command: string) => execSync(command, { stdio: 'inherit' });

run('npx tsx geo/build.ts');
run('npx tsx scripts/fonts.ts');
run('npx vite build');
run(`npx vite build --mode onefile --outDir ${CACHE}`);
renameSync(`${CACHE}/index.html`, 'dist/gazette-atlas.html');
rmSync(CACHE, { recursive: true });
