import { type DocumentBlock, documentBlocks } from '#core/assessments/document-blocks';
import type { FilledDocument } from '#core/assessments/fill-document';
import { tagOf } from '../../../../format/language';
import classes from './print.module.css';

/** A document on paper; its headings make the outline of the PDF, its tables are tables. */
export function PrintedDocument({ document }: { readonly document: FilledDocument }) {
  return (
    <article lang={tagOf(document.language)} data-sheet="" className={classes.document}>
      {documentBlocks(document).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
        <PrintedBlock key={at} block={block} />
      ))}
    </article>
  );
}

function PrintedBlock({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{block.text}</Heading>;
    }
    case 'remark':
      return <p className={classes.remark}>{block.text}</p>;
    case 'text':
      return block.lines.map(({ text, isOpen }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
        <p key={at} className={classes.line} data-open={isOpen || undefined}>
          {text}
        </p>
      ));
    case 'table':
      return (
        <table aria-label={block.label} data-links={block.linkColumn === undefined ? undefined : ''}>
          <thead>
            <tr>
              {block.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
              <tr key={at}>
                {block.head.map((head, column) => (
                  <td key={head}>
                    {column === block.linkColumn ? <a href={row[column]}>{row[column]}</a> : row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
