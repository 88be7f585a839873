import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LEVEL_NAMES } from '#core/assessments/risk-level';
import classes from '../documents.module.css';

export interface LevelSelectProps {
  /** Names the field, with its risk, for screen readers. */
  readonly label: string;
  /** The word beside it. */
  readonly shown: string;
  /** 0 = not rated. */
  readonly value: number;
  readonly onChange: (level: number) => void;
}

/** One of the four levels, or none yet. */
export function LevelSelect({ label, shown, value, onChange }: LevelSelectProps) {
  const { t } = useTranslation('documents');
  return (
    <span className={classes.level}>
      <span className="meta" aria-hidden="true">
        {shown}
      </span>
      <NativeSelect
        aria-label={label}
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        data={LEVEL_NAMES.map((name, level) => ({ value: String(level), label: t(`risk.level.${name}`) }))}
      />
    </span>
  );
}
