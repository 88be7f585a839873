import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DocumentSource } from '#core/assessments/context';
import { standing } from '#core/assessments/context';
import { TRANSPARENCY_DOCUMENT_IDS, type TransparencyDocumentId } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DOCUMENT_TITLES } from '#core/assessments/document-titles';
import { fillDocument } from '#core/assessments/fill-document';
import { languageOf } from '../../../../format/language';
import { useFormat } from '../../../../format/use-format';
import { ReadMore } from '../../../../ui/ReadMore';
import { SectionHead } from '../../../../ui/SectionHead';
import { StateWord } from '../../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../../ui/Table';
import documents from '../documents.module.css';
import { STATE_TONES } from '../state-tones';
import { documentsAddress } from '../use-documents-place';
import classes from './transparency.module.css';

/** Id of the heading, to go there from above. */
export const TRANSPARENCY_LIST = 'transparency-documents';

/** Documents that show others what the product is: how far each is, and which laws ask for it. */
export function TransparencyList({ source }: { readonly source: DocumentSource }) {
  const { t } = useTranslation('transparency');
  return (
    <section className={classes.list} aria-labelledby={TRANSPARENCY_LIST}>
      <SectionHead id={TRANSPARENCY_LIST} title={t('title')} meta={t('meta')} />
      <Table density="roomy" className={documents.list ?? ''} aria-labelledby={TRANSPARENCY_LIST}>
        <thead>
          <tr>
            <Th className={documents.nameColumn ?? ''}>{t('list.document')}</Th>
            <Th>{t('list.askedBy')}</Th>
            <Th className={documents.stateColumn ?? ''}>{t('list.state')}</Th>
            <Th className={documents.openColumn ?? ''} numeric>
              {t('list.open')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {TRANSPARENCY_DOCUMENT_IDS.map((id) => (
            <DocumentRow key={id} id={id} source={source} />
          ))}
        </tbody>
      </Table>
      <ReadMore topic="transparency" />
    </section>
  );
}

interface DocumentRowProps {
  readonly id: TransparencyDocumentId;
  readonly source: DocumentSource;
}

function DocumentRow({ id, source }: DocumentRowProps) {
  const { t } = useTranslation('documents');
  const { t: tShown, i18n } = useTranslation('transparency');
  const format = useFormat();
  const language = languageOf(i18n.language);
  const document = useMemo(() => fillDocument(id, source), [id, source]);
  const duties = useMemo(() => standing(source.duties, (duty) => servesDuty(id, duty)), [id, source]);
  const { title, law } = DOCUMENT_TITLES[id];
  const { signature } = document;
  return (
    <Tr>
      <Td rowHead>
        <Link href={documentsAddress(id)} className={documents.name ?? ''}>
          {title[language]}
        </Link>
        <span className="meta">{law[language]}</span>
      </Td>
      <Td>
        {duties.length === 0 ? (
          <span className="soft">{tShown('notAsked')}</span>
        ) : (
          <>
            {duties
              .slice(0, MOST_LAWS)
              .map(({ assessment }) => assessment.duty.title[language])
              .join(t('semicolon'))}
            {duties.length > MOST_LAWS ? ` ${t('need.more', { count: duties.length - MOST_LAWS })}` : ''}
          </>
        )}
      </Td>
      <Td>
        <StateWord tone={STATE_TONES[document.state]}>{t(`state.${document.state}`)}</StateWord>
        {document.updatedOn === null ? null : (
          <span className={`meta ${documents.second}`}>{format.date(document.updatedOn, 'table')}</span>
        )}
        {signature === null ? null : (
          <span className={`meta ${documents.second}`}>
            {tShown('signedOn', { date: format.date(signature.signOff.on, 'table') })}{' '}
            {signature.changedParts.length === 0 && !signature.isDocumentChanged ? null : (
              <StateWord tone="warn">{tShown('changedSince')}</StateWord>
            )}
          </span>
        )}
      </Td>
      <Td numeric>{format.count(document.openCount)}</Td>
    </Tr>
  );
}

/** Most duties named in a row; the others are counted. */
const MOST_LAWS = 3;
