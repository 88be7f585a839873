import { useTranslation } from 'react-i18next';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import classes from '../panels.module.css';

export interface SheetDropProps {
  readonly onChoose: (file: File) => void;
}

/** Place to drop a file, with a button for those who would rather choose. */
export function SheetDrop({ onChoose }: SheetDropProps) {
  const { t } = useTranslation('sources');
  const chooseFirst = ([file]: readonly File[]) => {
    if (file !== undefined) onChoose(file);
  };
  return (
    <FileDrop className={classes.drop} onFiles={chooseFirst}>
      <FileChoice label={t('import.choose')} accept=".csv,text/csv" onFiles={chooseFirst} />
      <p className={classes.note}>{t('import.drop')}</p>
    </FileDrop>
  );
}
