/** `npm start`: builds the data and the app, then serves the built app and prints the address. */
import { execSync } from 'node:child_process';
import { preview } from 'vite';

execSync('npm run build', { stdio: 'inherit' });
const server = await preview({ preview: { port: 4173, host: '127.0.0.1' } });
console.log(`\nGazette Atlas: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}`);
console.log('One-file edition: dist/gazette-atlas.html (opens with a double click)');
