import type { ReactNode } from 'react';
import { MAX_MATERIALS_FILE_BYTES } from '#core/ip/materials/readers/limits';
import { FileChoice } from '../../../../ui/FileChoice';
import { FileDrop } from '../../../../ui/FileDrop';
import type { MaterialWords } from '../use-material-words';
import classes from './import.module.css';

export interface MaterialsDropProps {
  readonly words: MaterialWords;
  readonly onFiles: (files: readonly File[]) => void;
  /** Further actions beside the button. */
  readonly children: ReactNode;
}

/** Where files that name materials are dropped or chosen. */
export function MaterialsDrop({ words, onFiles, children }: MaterialsDropProps) {
  const { t, format } = words;
  return (
    <FileDrop className={classes.drop} onFiles={onFiles}>
      <div className={classes.actions}>
        <FileChoice label={t('import.choose')} multiple onFiles={onFiles} />
        {children}
      </div>
      <p className={classes.hint}>{t('import.hint', { size: format.bytes(MAX_MATERIALS_FILE_BYTES) })}</p>
    </FileDrop>
  );
}
