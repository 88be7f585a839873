import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';
import { createStaticFiles } from '#main/shells/browser/static-files';

const PAGE_DIR = import.meta.dirname;
const OUT_DIR = path.join(PAGE_DIR, '../../../out/benchmark-page');

/** Builds a bare page around the engine, as the product is built. */
export async function buildBenchmarkPage(): Promise<void> {
  await build({
    configFile: false,
    root: PAGE_DIR,
    logLevel: 'warn',
    build: {
      outDir: OUT_DIR,
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
    },
    worker: { format: 'es' },
  });
}

/** Serves it under the headers and the policy of the browser shell. */
export async function serveBenchmarkPage(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const sendFile = createStaticFiles({ folder: OUT_DIR, connectSources: [] });
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void sendFile(request, response, pathname).then((sent) => {
      if (!sent) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
