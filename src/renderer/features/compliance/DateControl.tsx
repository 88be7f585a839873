import { Button, Popover, Radio } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../ui/DayField';
import classes from './page.module.css';
import type { ComplianceData } from './use-compliance';
import type { Place } from './use-place';
import type { Words } from './use-words';

export interface DateControlProps {
  readonly data: ComplianceData;
  readonly place: Place;
  readonly words: Words;
}

/** Day on which it is asked what binds: “what applies on 2 August 2027?”. Kept in the address. */
export function DateControl({ data, place, words }: DateControlProps) {
  const { t, format } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { asked } = place;
  const launch = format.date(data.milestones.launch);
  const kind = typeof asked === 'string' ? asked : 'day';
  const text =
    asked === 'launch'
      ? t('on.launch', { date: launch })
      : asked === 'all'
        ? t('on.all')
        : format.date(asked.day);
  const day = typeof asked === 'string' ? data.milestones.launch : asked.day;
  const set = (on: string | null) => place.go({ on }, { replace: true });
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus withRoles shadow="none">
      <Popover.Target>
        <Button onClick={() => setIsOpen(!isOpen)}>{t('on.label', { when: text })}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('on.question')}>
        <Radio.Group
          label={t('on.question')}
          value={kind}
          onChange={(chosen) => set(chosen === 'launch' ? null : chosen === 'all' ? 'all' : day)}
        >
          <Radio size="xs" mt="xs" value="launch" label={t('on.launch', { date: launch })} />
          <Radio size="xs" mt="xs" value="all" label={t('on.all')} />
          <Radio size="xs" mt="xs" value="day" label={t('on.otherDay')} />
        </Radio.Group>
        <div className={classes.day}>
          <DayField label={t('on.day')} value={day} onChange={set} />
        </div>
        <p className="meta">{t('on.help')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
