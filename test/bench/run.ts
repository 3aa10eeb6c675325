/** `npm run bench`: every *.bench.ts beside this file, one after the other; ratios, not seconds. */
import { readdirSync } from 'node:fs';

type Bench = (print: (line: string) => void) => Promise<void>;

const wanted = process.argv[2];
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.bench.ts') || (wanted && !file.includes(wanted))) continue;
  console.log(`\n── ${file.replace('.bench.ts', '')} ──`);
  const module = (await import(`./${file}`)) as { default: Bench };
  await module.default((line) => console.log(line));
}
