import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSource } from '#core/assessments/context';
import { TRANSPARENCY_DOCUMENT_IDS, type TransparencyDocumentId } from '#core/assessments/document';
import { documentNeed } from '#core/assessments/needed-documents';
import type { SignOffState } from '#core/transparency/sign-off/sign-off';
import { languageOf } from '../../../../format/language';
import { useFormat } from '../../../../format/use-format';
import { ReadMore } from '../../../../ui/ReadMore';
import { SectionHead } from '../../../../ui/SectionHead';
import { StateWord } from '../../../../ui/StateWord';
import { DocumentRow, DocumentTable, MaybeWord, MOST_LAWS } from '../DocumentTable';
import documents from '../documents.module.css';
import classes from './transparency.module.css';

/** Id of the heading, to go there from above. */
export const TRANSPARENCY_LIST = 'transparency-documents';

/** Documents that show others what the product is: how far each is, and which laws ask for it. */
export function TransparencyList({ source }: { readonly source: DocumentSource }) {
  const { t } = useTranslation('transparency');
  return (
    <section className={classes.list} aria-labelledby={TRANSPARENCY_LIST}>
      <SectionHead id={TRANSPARENCY_LIST} title={t('title')} meta={t('meta')} />
      <DocumentTable aria-labelledby={TRANSPARENCY_LIST}>
        {TRANSPARENCY_DOCUMENT_IDS.map((id) => (
          <DocumentRow
            key={id}
            id={id}
            source={source}
            askedBy={<AskedBy id={id} source={source} />}
            under={({ signature }) => (signature === null ? null : <SignedOn signature={signature} />)}
          />
        ))}
      </DocumentTable>
      <ReadMore topic="transparency" />
    </section>
  );
}

interface AskedByProps {
  readonly id: TransparencyDocumentId;
  readonly source: DocumentSource;
}

function AskedBy({ id, source }: AskedByProps) {
  const { t, i18n } = useTranslation('transparency');
  const { t: tDocuments } = useTranslation('documents');
  const language = languageOf(i18n.language);
  const { need, duties, missing } = useMemo(() => documentNeed(id, source), [id, source]);
  if (need === 'no') return <span className="soft">{t('notAsked')}</span>;
  const more = duties.length - MOST_LAWS;
  return (
    <>
      {need === 'maybe' ? <MaybeWord missing={missing} /> : null}
      <span className={documents.laws}>
        {duties
          .slice(0, MOST_LAWS)
          .map(({ assessment }) => assessment.duty.title[language])
          .join(tDocuments('semicolon'))}
        {more > 0 ? ` ${tDocuments('need.more', { count: more })}` : ''}
      </span>
    </>
  );
}

function SignedOn({ signature }: { readonly signature: SignOffState }) {
  const { t } = useTranslation('transparency');
  const format = useFormat();
  return (
    <span className={`meta ${documents.second}`}>
      {t('signedOn', { date: format.date(signature.signOff.on, 'table') })}{' '}
      {signature.changedParts.length === 0 && !signature.isDocumentChanged ? null : (
        <StateWord tone="warn">{t('changedSince')}</StateWord>
      )}
    </span>
  );
}
