import { columnShares } from '#core/assessments/column-shares';
import type { DocumentBlock } from '#core/assessments/document-blocks';
import classes from './transparency.module.css';

/** The blocks of a document inside the report: its headings stand below those of the report. */
export function DocumentContent({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return (
    <div className={classes.document}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
        <Content key={at} block={block} />
      ))}
    </div>
  );
}

function Content({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? <h5>{block.text}</h5> : <h4>{block.text}</h4>;
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
          <colgroup>
            {columnShares(block.head, block.rows).map((percent, at) => (
              <col key={block.head[at]} style={{ width: `${percent}%` }} />
            ))}
          </colgroup>
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
