import { useTranslation } from 'react-i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../format/use-format';

export interface FactNumberProps {
  /** null = unknown: a word, never a zero. */
  readonly value: ThreePoint | null;
  readonly text: (value: number) => string;
}

/** A figure in a cell: likely bold, range plain, unit in the head. */
export function FactNumber({ value, text }: FactNumberProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  if (value === null) return <span className="unk">{t('unknown')}</span>;
  const ends = value.low === value.high ? null : format.joinRange(text(value.low), text(value.high));
  return (
    <>
      {text(value.likely)}
      {ends === null ? null : <span className="soft">{format.bracketed(ends)}</span>}
    </>
  );
}
