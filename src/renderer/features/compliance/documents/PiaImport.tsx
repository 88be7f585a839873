import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentEdit } from '#core/assessments/edit-document';
import type { FilledDocument } from '#core/assessments/fill-document';
import { importPia } from '#core/assessments/pia/import-pia';
import { MAX_PIA_CHARS, readPiaFile } from '#core/assessments/pia/pia-file';
import { dayOf } from '../../../format/dates';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { FileChoice } from '../../../ui/FileChoice';
import classes from './documents.module.css';

export interface PiaImportProps {
  readonly document: FilledDocument;
  readonly edit: (edit: DocumentEdit) => void;
}

/** Reads a file of CNIL's PIA tool into the assessment; one step, which can be undone. */
export function PiaImport({ document, edit }: PiaImportProps) {
  const { t } = useTranslation('documents');
  const { ui } = useStores();
  const { language } = useFormat();
  const [fault, setFault] = useState<string | null>(null);
  const read = async (file: File) => {
    // What is larger is refused by its size, without being read.
    const text = file.size > 4 * MAX_PIA_CHARS ? 'x'.repeat(MAX_PIA_CHARS + 1) : await file.text();
    const parsed = readPiaFile(text, file.name, language);
    const record = parsed.ok ? importPia(parsed.value, document, dayOf(Date.now()), language) : parsed;
    setFault(record.ok ? null : record.error.message);
    if (!record.ok) return;
    edit({ kind: 'replace', record: record.value });
    ui.announce(t('pia.imported', { file: file.name }));
  };
  return (
    <>
      <FileChoice
        label={t('pia.import')}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void read(file);
        }}
      />
      {fault === null ? null : (
        <div className={classes.fault}>
          <ErrorState
            title={t('pia.refused')}
            safe={t('pia.safe')}
            action={
              <button type="button" className="link" onClick={() => setFault(null)}>
                {t('pia.close')}
              </button>
            }
            detail={fault}
          />
        </div>
      )}
    </>
  );
}
