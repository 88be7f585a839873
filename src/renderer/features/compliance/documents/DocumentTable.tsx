import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DocumentSource } from '#core/assessments/context';
import type { DocumentId } from '#core/assessments/document';
import { DOCUMENT_TITLES } from '#core/assessments/document-titles';
import { type FilledDocument, fillDocument } from '#core/assessments/fill-document';
import type { DocumentNeed } from '#core/assessments/needed-documents';
import { languageOf } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
import { questionHref } from '../../../law/question-href';
import { StateWord } from '../../../ui/StateWord';
import { Table, type TableProps, Td, Th, Tr } from '../../../ui/Table';
import classes from './documents.module.css';
import { STATE_TONES } from './state-tones';
import { documentsAddress } from './use-documents-place';

/** Documents, one a row: which laws ask for each and how far it is. */
export function DocumentTable({ children, ...name }: TableProps) {
  const { t } = useTranslation('documents');
  return (
    <Table density="roomy" className={classes.list ?? ''} {...name}>
      <thead>
        <tr>
          <Th className={classes.nameColumn ?? ''}>{t('list.document')}</Th>
          <Th>{t('list.askedBy')}</Th>
          <Th className={classes.stateColumn ?? ''}>{t('list.state')}</Th>
          <Th className={classes.openColumn ?? ''} numeric>
            {t('list.open')}
          </Th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}

export interface DocumentRowProps {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  /** Which laws ask for it. */
  readonly askedBy: ReactNode;
  /** What is said under its state, beside the day of the last change. */
  readonly under?: (document: FilledDocument) => ReactNode;
}

export function DocumentRow({ id, source, askedBy, under }: DocumentRowProps) {
  const { t, i18n } = useTranslation('documents');
  const format = useFormat();
  const language = languageOf(i18n.language);
  const document = useMemo(() => fillDocument(id, source), [id, source]);
  const { title, law } = DOCUMENT_TITLES[id];
  return (
    <Tr>
      <Td rowHead>
        <Link href={documentsAddress(id)} className={classes.name ?? ''}>
          {title[language]}
        </Link>
        <span className="meta">{law[language]}</span>
      </Td>
      <Td>{askedBy}</Td>
      <Td>
        <StateWord tone={STATE_TONES[document.state]}>{t(`state.${document.state}`)}</StateWord>
        {document.updatedOn === null ? null : (
          <span className={`meta ${classes.second}`}>{format.date(document.updatedOn, 'table')}</span>
        )}
        {under?.(document)}
      </Td>
      <Td numeric>{format.count(document.openCount)}</Td>
    </Tr>
  );
}

/** How it is said that a missing answer decides whether a document is asked for, and where it is given. */
export function MaybeWord({ missing }: Pick<DocumentNeed, 'missing'>) {
  const { t } = useTranslation('documents');
  return (
    <span className={classes.maybe}>
      <StateWord tone="unk">{t('need.maybe')}</StateWord>
      {missing[0] === undefined ? null : <Link href={questionHref(missing[0])}>{t('need.settle')}</Link>}
    </span>
  );
}

/** Most laws named in a row; the others are counted. */
export const MOST_LAWS = 3;
