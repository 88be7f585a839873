import { Button } from '@mantine/core';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { ErrorState } from '../../../ui/ErrorState';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { SidePanel } from '../../../ui/SidePanel';
import classes from '../fairness.module.css';
import type { FairnessView } from '../use-fairness-view';
import { ColumnForm } from './ColumnForm';
import { faultText } from './fault-text';
import { useImport } from './use-import';

export interface ImportPanelProps {
  readonly view: FairnessView;
  readonly onClose: () => void;
}

/** From a file to counts in the plan: choose, say which column says what, count with progress, or cancel. */
export function ImportPanel({ view, onClose }: ImportPanelProps) {
  const words = useFairnessWords();
  const { t, format } = words;
  const { step, choose, sample, count, cancel, startOver } = useImport(view, onClose);
  const chooseFirst = ([file]: readonly File[]) => {
    if (file !== undefined) void choose(file);
  };
  return (
    <SidePanel title={t('import.title')} meta={t('import.meta')} onClose={onClose}>
      {step.kind === 'failed' ? (
        <ErrorState
          title={t('import.failed', { file: step.fileName })}
          action={<span>{faultText(step.fault, words)}</span>}
        />
      ) : null}
      {step.kind === 'choose' || step.kind === 'failed' ? (
        <FileDrop className={classes.drop} onFiles={chooseFirst}>
          <FileChoice label={t('import.choose')} accept=".csv,text/csv" onFiles={chooseFirst} isFirst />
          <p className="soft">{t('import.drop')}</p>
          <Button variant="default" onClick={() => void sample()}>
            {t('import.sample')}
          </Button>
          <p className="soft">{t('import.sampleHelp')}</p>
          {step.kind === 'choose' && step.wasCancelled ? <p role="status">{t('import.cancelled')}</p> : null}
        </FileDrop>
      ) : null}
      {step.kind === 'columns' ? (
        <>
          <ColumnForm key={step.file.name} file={step} onCount={count} />
          <p>
            <button type="button" className="link" onClick={startOver}>
              {t('import.another')}
            </button>
          </p>
        </>
      ) : null}
      {step.kind === 'counting' ? (
        <div className={classes.progress}>
          <progress
            value={step.bytes}
            max={Math.max(1, step.size)}
            aria-label={t('import.start', { file: step.fileName })}
          />
          <p role="status">
            {t('import.reading', {
              rows: format.integer(step.rows),
              share: format.percent(step.size === 0 ? 1 : step.bytes / step.size),
            })}
          </p>
          <Button variant="default" onClick={cancel}>
            {t('import.cancel')}
          </Button>
        </div>
      ) : null}
    </SidePanel>
  );
}
