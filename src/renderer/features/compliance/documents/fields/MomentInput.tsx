import { TextInput } from '@mantine/core';
import { readMoment, writeMoment } from '#core/assessments/breach-clock';
import { dayOf, timeOfDay } from '../../../../format/dates';
import classes from '../documents.module.css';
import type { FieldInputProps } from './FieldView';

/** A point in time, shown on this machine's clock and kept in UTC. */
export function MomentInput({ filled, labelledBy, onChange }: FieldInputProps) {
  const timeMs = readMoment(String(filled.value));
  return (
    <TextInput
      type="datetime-local"
      aria-labelledby={labelledBy}
      className={classes.date ?? ''}
      value={timeMs === null ? '' : `${dayOf(timeMs)}T${timeOfDay(timeMs)}`}
      onChange={(event) => {
        const typedMs = new Date(event.currentTarget.value).getTime();
        onChange(Number.isNaN(typedMs) ? '' : writeMoment(typedMs));
      }}
    />
  );
}
