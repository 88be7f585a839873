import { Button, Menu, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentSource } from '#core/assessments/context';
import { errorReason } from '../../../app/error-text';
import { Loading } from '../../../ui/Loading';
import classes from './documents.module.css';
import { useDocumentExports } from './export/use-document-exports';
import { PiaImport } from './PiaImport';
import type { EditedDocument } from './use-document';

export interface DocumentActionsProps extends EditedDocument {
  readonly source: DocumentSource;
}

/** Language of the document, and the ways out of and into it. */
export function DocumentActions({ document, edit, source }: DocumentActionsProps) {
  const { t } = useTranslation('documents');
  const { t: tShell } = useTranslation('shell');
  const exports = useDocumentExports(document, source);
  const { printing, failure } = exports;
  return (
    <div className={classes.actions}>
      <div className={classes.exportState} role="status">
        {printing.status.kind === 'printing' ? (
          <Loading progress01={printing.status.progress01} onCancel={printing.cancel}>
            {t('export.printing')}
          </Loading>
        ) : null}
        {printing.status.kind === 'failed' ? (
          <span className="crit">
            {t('export.failed', { reason: errorReason(tShell, printing.status.error) })}{' '}
            <a href={exports.printAddress} target="_blank" rel="noreferrer">
              {t('export.byHand')}
            </a>
          </span>
        ) : null}
        {failure === null ? null : <span className="crit">{t('export.failed', { reason: failure })}</span>}
      </div>
      <SegmentedControl
        aria-label={t('language')}
        value={document.language}
        onChange={(language) => edit({ kind: 'language', language: language === 'zh' ? 'zh' : 'en' })}
        data={[
          { value: 'en', label: t('english') },
          { value: 'zh', label: <span lang="zh-CN">{t('chinese')}</span> },
        ]}
      />
      {document.id === 'dpia' ? <PiaImport document={document} edit={edit} /> : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="filled">{t('export.button')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={exports.toPdf}>{t('export.pdf')}</Menu.Item>
          <Menu.Item onClick={exports.toDocx}>{t('export.docx')}</Menu.Item>
          <Menu.Item onClick={exports.toMarkdown}>{t('export.markdown')}</Menu.Item>
          <Menu.Item onClick={exports.toHtml}>{t('export.html')}</Menu.Item>
          {document.id === 'dpia' ? <Menu.Item onClick={exports.toPia}>{t('export.pia')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
