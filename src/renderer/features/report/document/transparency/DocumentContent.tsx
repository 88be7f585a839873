import type { DocumentBlock } from '#core/assessments/document-blocks';
import { PrintedBlock } from '../../../../print/PrintedBlock';
import classes from './transparency.module.css';

/** The blocks of a document inside the report: its headings stand below those of the report. */
export function DocumentContent({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return (
    <div className={classes.document}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
        <PrintedBlock key={at} block={block} headings={['h4', 'h4', 'h5']} classes={classes} hasShares />
      ))}
    </div>
  );
}
