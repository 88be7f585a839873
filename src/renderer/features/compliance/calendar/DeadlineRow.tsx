import { useTranslation } from 'react-i18next';
import type { Deadline, DeadlineState } from '#core/law/plan-duties/deadlines';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Td } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './calendar.module.css';

const TONES: Readonly<Partial<Record<DeadlineState, StateTone>>> = {
  overdue: 'crit',
  blocked: 'unk',
  done: 'ok',
};

export interface DeadlineRowProps {
  readonly deadline: Deadline;
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onOpen: (dutyId: string) => void;
}

/** One duty and its day. */
export function DeadlineRow({ deadline, words, isOpen, onOpen }: DeadlineRowProps) {
  const { t } = useTranslation('deadlines');
  const { planDuty, record, dueOn, isOwn, state } = deadline;
  const { duty } = planDuty.assessment;
  const tone = TONES[state];
  return (
    <tr data-selected={isOpen || undefined}>
      <Td className={classes.day ?? ''}>{words.format.date(dueOn, 'table')}</Td>
      <Td rowHead>
        <button type="button" className={classes.open} onClick={() => onOpen(duty.id)}>
          {words.text(duty.title)}
        </button>
        <span className={classes.second}>
          {words.joined([
            words.provision(duty.provision),
            isOwn ? t('ownDay') : words.t(`timing.${duty.timing}`),
            ...(record.owner === '' ? [] : [record.owner]),
          ])}
        </span>
      </Td>
      <Td soft className={classes.where ?? ''}>
        {words.countries(planDuty.countries)}
      </Td>
      <Td>
        {duty.severity === 'critical' ? (
          <StateWord tone="crit">{words.t('severity.critical')}</StateWord>
        ) : (
          words.t(`severity.${duty.severity}`)
        )}
      </Td>
      <Td>
        {tone === undefined ? t(`state.${state}`) : <StateWord tone={tone}>{t(`state.${state}`)}</StateWord>}
      </Td>
    </tr>
  );
}
