import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { MAX_MATERIALS_FILE_BYTES } from '#core/ip/materials/readers/limits';
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
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <div className={classes.actions}>
        <label htmlFor={id} className={classes.choose}>
          {t('import.choose')}
        </label>
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = '';
            onFiles(files);
          }}
        />
        {children}
      </div>
      <p className={classes.hint}>{t('import.hint', { size: format.bytes(MAX_MATERIALS_FILE_BYTES) })}</p>
    </div>
  );
}
