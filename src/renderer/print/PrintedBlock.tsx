import { columnShares } from '#core/assessments/column-shares';
import type { DocumentBlock } from '#core/assessments/document-blocks';

export interface PrintedBlockProps {
  readonly block: DocumentBlock;
  /** Elements of the three levels of headings, below what stands above the document. */
  readonly headings: readonly ['h1', 'h2', 'h3'] | readonly ['h4', 'h4', 'h5'];
  /** Classes of a remark and of a line of text. */
  readonly classes: Readonly<Record<string, string>>;
  /** Columns of a table as wide as their texts need, in a table of fixed layout; absent = the browser lays them out. */
  readonly hasShares?: boolean;
}

/** A part of a document on paper; a table is a table. */
export function PrintedBlock({ block, headings, classes, hasShares = false }: PrintedBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level - 1] ?? headings[2];
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
          {hasShares ? (
            <colgroup>
              {columnShares(block.head, block.rows).map((percent, at) => (
                <col key={block.head[at]} style={{ width: `${percent}%` }} />
              ))}
            </colgroup>
          ) : null}
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
