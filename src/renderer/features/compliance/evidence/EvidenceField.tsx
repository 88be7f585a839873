import { useTranslation } from 'react-i18next';
import { type Evidence, MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { errorText } from '../../../app/error-text';
import { useFormat } from '../../../format/use-format';
import { usePlan } from '../../../state/use-state';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { StateWord } from '../../../ui/StateWord';
import { EvidenceItem } from './EvidenceItem';
import classes from './evidence.module.css';
import { useEvidenceEdits } from './use-evidence-edits';
import { useEvidenceStates } from './use-evidence-states';

const NONE: readonly Evidence[] = [];

export interface EvidenceFieldProps {
  readonly dutyId: string;
}

/** The files that prove that a duty is met: attached by button or drop, each with whether it is still what it was. */
export function EvidenceField({ dutyId }: EvidenceFieldProps) {
  const { t } = useTranslation('evidence');
  const { t: tShell } = useTranslation('shell');
  const format = useFormat();
  const evidence = usePlan((plan) => plan.compliance?.duties[dutyId]?.evidence) ?? NONE;
  const { states, look } = useEvidenceStates([...new Set(evidence.map(({ sha256 }) => sha256))].join(' '));
  const { add, remove, saveCopy, faults, pendingCount } = useEvidenceEdits(dutyId);
  // The same file may have been attached again because its bytes were gone.
  const addAndLook = (files: readonly File[]) => void add(files).then(look);
  return (
    <FileDrop className={classes.field} onFiles={addAndLook}>
      {evidence.length === 0 ? null : (
        <ul className={classes.files} aria-label={t('list')}>
          {evidence.map((file) => (
            <EvidenceItem
              key={`${file.sha256} ${file.fileName}`}
              file={file}
              state={states?.[file.sha256] ?? null}
              onSave={() => void saveCopy(file)}
              onRemove={() => remove(file)}
            />
          ))}
        </ul>
      )}
      <p className={classes.add}>
        <FileChoice label={t('add')} multiple onFiles={addAndLook} />
        <span className={classes.note}>{t('limit', { size: format.bytes(MAX_EVIDENCE_BYTES) })}</span>
      </p>
      <p role="status" className={classes.note}>
        {pendingCount === 0 ? null : t('adding', { count: pendingCount })}
      </p>
      {faults.length === 0 ? null : (
        <ul role="alert" className={classes.faults}>
          {faults.map(({ fileName, error }) => (
            <li key={`${fileName} ${error.code}`}>
              <StateWord tone="crit">
                <b className={classes.name}>{fileName}</b>
              </StateWord>
              <span>{errorText(tShell, error)}</span>
            </li>
          ))}
        </ul>
      )}
    </FileDrop>
  );
}
