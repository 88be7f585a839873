import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../ui/NumberField';

export interface SeedFieldProps {
  readonly value: number;
  readonly onChange: (seed: number) => void;
}

/** What chance starts from; the same seed gives the same run. */
export function SeedField({ value, onChange }: SeedFieldProps) {
  const { t } = useTranslation('lab');
  return (
    <NumberField
      label={t('starter.train.seed')}
      value={value}
      min={0}
      max={2 ** 31 - 1}
      integer
      onChange={onChange}
    />
  );
}
