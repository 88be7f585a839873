import { sourcePieces } from '../../../../ui/source-links';

/** What a source names, as it can be read on paper; in the file its addresses can be opened. */
export function ReferenceText({ source }: { readonly source: string }) {
  return (
    <span>
      {sourcePieces(source).map(({ text, href }, index) =>
        href === null ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source may name an address twice
          <a key={index} href={href}>
            {text.replace(/^github[: ]/, 'github.com/')}
          </a>
        ),
      )}
    </span>
  );
}
