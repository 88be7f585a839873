import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlannedItem } from '#core/ip/protection/plan-protection';
import { PROTECTION_STATUSES } from '#core/plan/ip/protection';
import { DayField } from '../../../ui/DayField';
import { SelectField } from '../../../ui/SelectField';
import { StateWord } from '../../../ui/StateWord';
import { Td, Tr } from '../../../ui/Table';
import { isNeverGranted } from './is-never-granted';
import { Money } from './Money';
import classes from './protection.module.css';
import { statusKey } from './status-key';
import type { ProtectionEdits } from './use-protection-edits';
import type { ProtectionWords } from './use-protection-words';

export interface ItemRowProps {
  readonly planned: PlannedItem;
  readonly words: ProtectionWords;
  readonly edits: ProtectionEdits;
}

const MAX_OWNER_CHARS = 120;

/** One filing: state, day, when it is usually granted, what it costs within the plan, whose it is. */
export function ItemRow({ planned, words, edits }: ItemRowProps) {
  const { t, format } = words;
  const { filing, novelty, grantedBetween, cost } = planned;
  const { item, filedOn, isFiled } = filing;
  const [owner, setOwner] = useState<string | null>(null);
  const place = words.market(item.market);
  const dayName = isFiled ? 'filedOn' : 'plannedFor';
  return (
    <Tr data-item={item.id}>
      <Td rowHead>
        <b className={classes.name}>{place}</b>
        <span className={classes.second}>{t(`way.${filing.way}`)}</span>
        {novelty === 'lost' ? <StateWord tone="crit">{t('novelty.lost')}</StateWord> : null}
        {novelty === 'grace' ? <StateWord tone="warn">{t('novelty.grace')}</StateWord> : null}
        {novelty === 'unknown' ? <StateWord tone="unk">{t('novelty.unknown')}</StateWord> : null}
      </Td>
      <Td className={classes.select ?? ''}>
        <SelectField
          hideLabel
          label={t('statusOf', { market: place })}
          value={item.status}
          options={PROTECTION_STATUSES.map((status) => ({
            value: status,
            label: t(statusKey(item.right, status)),
          }))}
          onChange={(chosen) => {
            const status = PROTECTION_STATUSES.find((each) => each === chosen) ?? 'planned';
            // What has been filed has a day: the planned one, until the user says otherwise.
            const isNowFiled = status === 'filed' || status === 'granted';
            if (isNowFiled) edits.change(item, { status, ...(isFiled ? {} : { filedOn }) });
            else if (status === 'planned')
              edits.change(item, { status, filedOn: undefined, plannedFor: filedOn });
            else edits.change(item, { status });
          }}
        />
      </Td>
      <Td>
        <DayField
          name={{ label: t(isFiled ? 'filedOf' : 'plannedOf', { market: place }) }}
          value={filedOn}
          onChange={(day) => edits.change(item, { [dayName]: day })}
          onClear={() => edits.change(item, { [dayName]: undefined })}
        />
        {isFiled || item.plannedFor !== undefined ? null : (
          <span className={classes.second}>{t('counted')}</span>
        )}
      </Td>
      <Td>
        {grantedBetween === null
          ? t(isNeverGranted(item.right) ? 'nothingGranted' : 'monthsUnknown')
          : format.joinRange(
              format.date(grantedBetween.from.slice(0, 7), 'table'),
              format.date(grantedBetween.to.slice(0, 7), 'table'),
            )}
      </Td>
      <Td>
        <Money total={cost} words={words} withOfficial isWithinPlan />
      </Td>
      <Td>
        <TextInput
          aria-label={t('ownerOf', { market: place })}
          w="8rem"
          maxLength={MAX_OWNER_CHARS}
          value={owner ?? item.owner ?? ''}
          placeholder={t('nobody')}
          onChange={(event) => setOwner(event.currentTarget.value)}
          onBlur={() => {
            if (owner === null) return;
            edits.change(item, { owner: owner.trim() === '' ? undefined : owner.trim() });
            setOwner(null);
          }}
        />
      </Td>
      <Td>
        <button
          type="button"
          className="link"
          aria-label={t('removeNamed', { market: place })}
          onClick={() => edits.remove(item)}
        >
          {t('remove')}
        </button>
      </Td>
    </Tr>
  );
}
