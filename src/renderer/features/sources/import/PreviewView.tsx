import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useImportedOffers, usePlan } from '../../../state/use-state';
import { EffectOnPlan } from '../EffectOnPlan';
import classes from '../panels.module.css';
import { useTrial } from '../use-trial';
import { PreviewRows } from './PreviewRows';
import { type PriceListPreview, withImported } from './preview-price-list';
import { RejectedRows } from './RejectedRows';

export interface PreviewViewProps {
  readonly fileName: string;
  readonly preview: PriceListPreview;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What an import would do: counts, effect on the plan, rows. Nothing is stored yet. */
export function PreviewView({ fileName, preview, isBusy, onConfirm, onCancel }: PreviewViewProps) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const plan = usePlan((all) => all);
  const imported = useImportedOffers();
  const { added, changed, same, issues, rejectedRowCount, skippedCount, csv } = preview;
  const offers = useMemo(
    () =>
      withImported(
        imported,
        [...added, ...changed, ...same].map(({ offer }) => offer),
      ),
    [imported, added, changed, same],
  );
  const trial = useTrial(csv === null ? null : plan, offers);
  const rowCount = added.length + changed.length + same.length;
  const counts = [
    ['new', added.length],
    ['changed', changed.length],
    ['same', same.length],
    ['rejected', rejectedRowCount],
  ] as const;
  return (
    <>
      <p className={classes.say}>{t('preview.say', { name: fileName })}</p>
      <dl className={classes.counts}>
        {counts.map(([word, count]) => (
          <div key={word}>
            <dt>{t(`preview.${word}`)}</dt>
            <dd>{format.integer(count)}</dd>
          </div>
        ))}
      </dl>
      {csv === null ? (
        <p className={classes.say}>{t('preview.nothing')}</p>
      ) : (
        <EffectOnPlan trial={trial} hint={t('effect.computing')} />
      )}
      <div className={classes.buttons}>
        {csv === null ? null : (
          <Button variant="filled" loading={isBusy} onClick={onConfirm}>
            {t(rejectedRowCount > 0 ? 'preview.importSome' : 'preview.import', {
              count: rowCount,
              number: format.integer(rowCount),
            })}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {tCommon('cancel')}
        </Button>
      </div>
      {rejectedRowCount > 0 && csv !== null ? (
        <p className={classes.note}>{t('preview.leftOut', { count: rejectedRowCount })}</p>
      ) : null}
      {skippedCount > 0 ? (
        <p className={classes.note}>
          {t('import.skipped', { count: skippedCount, number: format.integer(skippedCount) })}
        </p>
      ) : null}
      <RejectedRows issues={issues} />
      <PreviewRows title={t('preview.changedRows')} rows={changed} />
      <PreviewRows title={t('preview.newRows')} rows={added} />
    </>
  );
}
