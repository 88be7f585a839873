import type { Plugin } from 'vite';

/**
 * Completes the built `index.html`: its script runs before anything is painted, and what that script imports next is on
 * its way before it does. It is fetched and no more: a preload would be compiled while the first frame is painted, and
 * take the machine from it.
 *
 * @param file the module that it imports dynamically
 */
export function fetchAhead(file: string): Plugin {
  return {
    name: 'landfall:fetch-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const asked = chunks.find(({ facadeModuleId }) => facadeModuleId === file);
        if (asked === undefined) throw new Error(`${file} is no chunk of its own`);
        const needed = chunks.filter(({ fileName }) => [asked.fileName, ...asked.imports].includes(fileName));
        const scripts = needed.map(({ fileName }) => ({ rel: 'prefetch', href: `./${fileName}` }));
        const styles = needed
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
          .map((fileName) => ({ rel: 'prefetch', href: `./${fileName}` }));
        const isNew = ({ href }: { readonly href: string }) => !html.includes(href);
        return {
          html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
          tags: [...scripts, ...styles]
            .filter(isNew)
            .map((attrs) => ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' })),
        };
      },
    },
  };
}
