/** Serves the built app on loopback and a free port for the browser tests. */
import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

export default async function serve(project: TestProject) {
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('address', `http://127.0.0.1:${port}/`);
  return () => server.close();
}
