import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { createStaticFiles } from '#main/shells/browser/static-files';

/** Builds a bare page around a part of the product, as the product is built. @param folder with an `index.html` */
export async function buildPage(folder: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
    },
    worker: { format: 'es' },
  });
}

/** Serves a built page under the headers and the policy of the browser shell. */
export async function servePage(
  outDir: string,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const sendFile = createStaticFiles({ folder: outDir, connectSources: [] });
  const server = createServer((request, response) => {
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
