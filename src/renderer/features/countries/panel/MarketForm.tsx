import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { UncertainField } from '../../../ui/UncertainField';
import classes from '../panel.module.css';
import type { Words } from '../use-words';

/** Most users a market can have, as the plan's schema says. */
const MAX_USERS = 1e10;

export interface MarketFormProps {
  readonly name: string;
  readonly words: Pick<Words, 't'>;
  readonly onAdd: (users: ThreePoint) => void;
  readonly onCancel: () => void;
}

/** A market needs its users: nothing is assumed for them. */
export function MarketForm({ name, words, onAdd, onCancel }: MarketFormProps) {
  const { t } = words;
  const { t: tCommon } = useTranslation('common');
  const [users, setUsers] = useState<ThreePoint | null>(null);
  return (
    <form
      className={classes.market}
      onSubmit={(event) => {
        event.preventDefault();
        if (users !== null) onAdd(users);
      }}
    >
      <UncertainField
        label={t('place.users', { country: name })}
        unit={t('place.usersUnit')}
        value={users}
        min={0}
        max={MAX_USERS}
        onChange={setUsers}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" disabled={users === null}>
          {t('place.add')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
