import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#core/evaluation/freshness';
import { useFormat } from '../../../format/use-format';
import { useCatalog } from '../../../state/use-state';
import { SelectField } from '../../../ui/SelectField';
import classes from '../panels.module.css';
import type { SheetOrigin } from './use-price-import';

export interface OriginFormProps {
  readonly fileName: string;
  /** What the name of the file says; null = nothing. */
  readonly provider: string | null;
  /** This month, YYYY-MM. */
  readonly month: string;
  readonly onCheck: (origin: SheetOrigin) => void;
  readonly onCancel: () => void;
}

/** Months back that prices may be of. */
const MONTHS_BACK = 36;

/** Asks what a list in the layout of the SkyPilot catalog does not say: whose prices, and of when. */
export function OriginForm({ fileName, provider, month, onCheck, onCancel }: OriginFormProps) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const providers = useCatalog((state) => state.catalog?.providers) ?? [];
  const [chosen, setChosen] = useState({ provider, month });
  return (
    <>
      <p className={classes.say}>{t('import.skyPilot', { name: fileName })}</p>
      <SelectField
        label={t('import.provider')}
        value={chosen.provider}
        options={providers.map(({ id, name }) => ({ value: id, label: name, keywords: id }))}
        onChange={(next) => setChosen({ ...chosen, provider: next })}
      />
      <SelectField
        label={t('import.month')}
        value={chosen.month}
        options={Array.from({ length: MONTHS_BACK }, (_, back) => {
          const value = addMonths(month, -back);
          return { value, label: format.date(value), keywords: value };
        })}
        onChange={(next) => setChosen({ ...chosen, month: next })}
      />
      <div className={classes.buttons}>
        <Button
          variant="filled"
          disabled={chosen.provider === null}
          onClick={() => {
            if (chosen.provider !== null) onCheck({ provider: chosen.provider, month: chosen.month });
          }}
        >
          {t('import.check')}
        </Button>
        <Button onClick={onCancel}>{tCommon('cancel')}</Button>
      </div>
    </>
  );
}
