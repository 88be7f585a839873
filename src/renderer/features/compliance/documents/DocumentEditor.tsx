import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DocumentSource } from '#core/assessments/context';
import type { DocumentId } from '#core/assessments/document';
import { DOCUMENT_TITLES } from '#core/assessments/document-titles';
import type { FilledSection } from '#core/assessments/fill-document';
import { languageOf, tagOf } from '../../../format/language';
import { ErrorState } from '../../../ui/ErrorState';
import { PageHead } from '../../../ui/PageHead';
import { SectionHead } from '../../../ui/SectionHead';
import { BreachClock } from './BreachClock';
import { DocumentActions } from './DocumentActions';
import classes from './documents.module.css';
import { FieldView } from './fields/FieldView';
import { RisksEditor } from './risks/RisksEditor';
import { SectionList } from './SectionList';
import { SignaturePanel } from './transparency/SignaturePanel';
import { useDocument } from './use-document';
import { documentsAddress } from './use-documents-place';

export interface DocumentEditorProps {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  /** Section named in the address; the first one when it names none. */
  readonly wantedSection: string | null;
}

/** One document: its sections at the left, the fields of one section, risks and sign-off where they belong. */
export function DocumentEditor({ id, source, wantedSection }: DocumentEditorProps) {
  const { t, i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  const edited = useDocument(id, source);
  const { document, edit, error } = edited;
  const at = Math.max(
    0,
    document.sections.findIndex(({ section }) => section.id === wantedSection),
  );
  const current = document.sections[at];
  const next = document.sections[at + 1];
  if (current === undefined) return null;
  return (
    <div className={classes.editor}>
      <PageHead
        title={DOCUMENT_TITLES[id].title[language]}
        meta={
          <>
            <Link href={documentsAddress()}>{t('toList')}</Link> {DOCUMENT_TITLES[id].law[language]}
            {language === 'zh' ? '。' : '. '}
            {document.openCount === 0 ? t('complete') : t('openCount', { count: document.openCount })}
          </>
        }
        actions={<DocumentActions source={source} {...edited} />}
      />
      {error === null ? null : <ErrorState title={t('refused')} detail={error.message} />}
      <div className={classes.columns}>
        <SectionList document={document} current={current.section.id} />
        <div className={classes.fields}>
          <SectionHead title={titleOf(current, language)} />
          <fieldset
            className={classes.fieldset}
            lang={tagOf(language)}
            // What is signed stays as it was signed, until the signature is withdrawn.
            disabled={document.signature !== null}
          >
            {current.fields
              .filter(({ field }) => !(id === 'breach' && field.id === 'clock'))
              .map((filled) => (
                <FieldView key={filled.field.id} filled={filled} document={document} edit={edit} />
              ))}
          </fieldset>
          {id === 'ethics-review' && (next === undefined || document.signature !== null) ? (
            <SignaturePanel id={id} document={document} />
          ) : null}
          {id === 'breach' && at === 0 ? <BreachClock document={document} source={source} /> : null}
          {current.section.hasRisks === true ? <RisksEditor document={document} edit={edit} /> : null}
          {next === undefined ? null : (
            <p className={classes.next}>
              <Link href={documentsAddress(id, next.section.id)}>
                {t('next', { section: titleOf(next, language) })}
              </Link>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function titleOf({ number, section }: FilledSection, language: 'en' | 'zh'): string {
  return `${number} ${section.title[language]}`;
}
