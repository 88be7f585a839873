import type { FigureUse } from '#core/evaluation/evaluation';
import { FigureChip } from '../../catalog/FigureChip';
import { useCatalog } from '../../state/use-state';
import { figureName } from '../../ui/figure-name';
import classes from './parts.module.css';
import { useWords } from './use-words';

export interface FigureValueProps {
  /** null = unknown. */
  readonly figure: FigureUse | null;
  /** The value with its unit; null where the figure is one of several behind a value shown elsewhere. */
  readonly text: string | null;
}

/** A figure with the chip that says where it comes from. */
export function FigureValue({ figure, text }: FigureValueProps) {
  const { t, tItems, format } = useWords();
  const index = useCatalog((state) => state.index);
  if (figure === null) return <span className="unk">{t('map.unknown')}</span>;
  const name = index === null ? figure.id : figureName(tItems, figure.id, index, format.language);
  return (
    <span className={classes.figure}>
      {text === null ? null : <span>{text}</span>}
      <FigureChip figure={figure} name={name} />
    </span>
  );
}
