import { useTranslation } from 'react-i18next';
import { readMoment, writeMoment } from '#core/assessments/breach-clock';
import { dayOf, timeOfDay } from '../../../../format/dates';
import { readLocalMoment } from '../../../../format/read-moment';
import { TypedField } from '../../../../ui/TypedField';
import type { FieldInputProps } from './FieldView';

const EXAMPLE = '2027-08-02 14:05';

/** A point in time, shown on this machine's clock and kept in UTC. */
export function MomentInput({ filled, labelledBy, onChange }: FieldInputProps) {
  const { t } = useTranslation('ui');
  const timeMs = readMoment(String(filled.value));
  return (
    <TypedField
      name={{ labelledBy }}
      text={timeMs === null ? '' : `${dayOf(timeMs)} ${timeOfDay(timeMs)}`}
      read={(typed) => {
        const typedMs = readLocalMoment(typed);
        return typedMs === null ? null : writeMoment(typedMs);
      }}
      onChange={onChange}
      onClear={() => onChange('')}
      placeholder={EXAMPLE}
      fault={t('fault.moment', { example: EXAMPLE })}
      width={12}
    />
  );
}
