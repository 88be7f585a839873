import { useTranslation } from 'react-i18next';
import type { Duty } from '#core/law/law';
import { APPROVAL_DUTIES, STAY_DUTIES } from '#core/placement/data-rules';
import { OVERHEAD_MS } from '#core/placement/latency';
import type { PlacementOverview } from '#core/placement/placement-overview';
import { useFormat } from '../../../format/use-format';
import { useLaw } from '../../../state/use-state';
import { Disclosure } from '../../../ui/Disclosure';
import classes from './placement.module.css';

/** Every formula of the search in words, with what rests on memory. */
export function Method({ overview }: { readonly overview: PlacementOverview }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const law = useLaw((state) => state.law);
  const duties = new Map(law?.jurisdictions.flatMap((place) => place.duties.map((duty) => [duty.id, duty])));
  const titles = (ids: readonly string[]) =>
    format.listed(
      ids
        .flatMap((id) => duties.get(id) ?? [])
        .map(({ jurisdiction, title }: Duty) => `${title[format.language]} (${jurisdiction})`),
    );
  return (
    <Disclosure summary={t('method.title')}>
      <div className={classes.method}>
        <p>
          {t('method.cost', {
            exact: format.integer(overview.exactCount),
            error: format.percent(overview.estimateError),
          })}
        </p>
        <p>{t('method.latency', { overhead: OVERHEAD_MS })}</p>
        <p>{t('method.risk')}</p>
        <p>{t('method.carbon')}</p>
        <p>{t('method.export')}</p>
        <p>{t('method.data', { duties: titles(STAY_DUTIES), approval: titles(APPROVAL_DUTIES) })}</p>
      </div>
    </Disclosure>
  );
}
