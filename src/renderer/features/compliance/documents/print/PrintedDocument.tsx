import { documentBlocks } from '#core/assessments/document-blocks';
import type { FilledDocument } from '#core/assessments/fill-document';
import { tagOf } from '../../../../format/language';
import { PrintedBlock } from '../../../../print/PrintedBlock';
import classes from './print.module.css';

/** A document on paper; its headings make the outline of the PDF, its tables are tables. */
export function PrintedDocument({ document }: { readonly document: FilledDocument }) {
  return (
    <article lang={tagOf(document.language)} data-sheet="" className={classes.document}>
      {documentBlocks(document).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is printed does not change
        <PrintedBlock key={at} block={block} headings={['h1', 'h2', 'h3']} classes={classes} />
      ))}
    </article>
  );
}
