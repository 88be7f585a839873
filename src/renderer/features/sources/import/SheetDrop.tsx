import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../panels.module.css';

export interface SheetDropProps {
  readonly onChoose: (file: File) => void;
}

/** Place to drop a file, with a button for those who would rather choose. */
export function SheetDrop({ onChoose }: SheetDropProps) {
  const { t } = useTranslation('sources');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
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
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onChoose(file);
      }}
    >
      <label htmlFor={id} className={classes.choose}>
        {t('import.choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        className="visually-hidden"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      <p className={classes.note}>{t('import.drop')}</p>
    </div>
  );
}
