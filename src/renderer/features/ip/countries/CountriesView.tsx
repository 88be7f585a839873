import { INDICATOR_IDS } from '#core/ip/ip';
import { usePlanIp } from '../../../state/use-plan-ip';
import { BesidePanel } from '../../../ui/BesidePanel';
import pageClasses from '../page.module.css';
import { Gaps } from '../risks/Gaps';
import type { ViewProps } from '../view-props';
import classes from './countries.module.css';
import { FormulaTable } from './FormulaTable';
import { IndicatorPanel } from './IndicatorPanel';
import { IndicatorTable, MOST_COUNTRIES } from './IndicatorTable';
import { orderCountries, readOrder } from './order-countries';
import { ScoreTable } from './ScoreTable';

/** Word of the address for “none picked”, which is not the same as “not picked yet”. */
const NONE = 'none';

/** Countries side by side: IP score with its formula, and the ten indicators. */
export function CountriesView({ data, place, words }: ViewProps) {
  const { t } = words;
  const own = data.planIp.countries.filter(({ places }) => places.length > 0).map(({ country }) => country);
  const asked = place.get('with');
  const covered = new Set(data.ip.jurisdictions.flatMap(({ covers }) => covers));
  const picked = (asked === null ? own : place.list('with').filter((code) => covered.has(code))).slice(
    0,
    MOST_COUNTRIES,
  );
  const also = picked.filter((code) => !own.includes(code));
  const { countries } = usePlanIp(also) ?? data.planIp;
  const byCode = new Map(countries.map((each) => [each.country, each]));
  const order = readOrder(place.get('order'));
  const shown = orderCountries(
    picked.flatMap((code) => byCode.get(code) ?? []),
    order,
  );
  const all = countries.filter(({ score }) => score !== null);
  const open = openIndicator();
  return (
    <BesidePanel
      className={`${pageClasses.main} ${classes.view}`}
      panel={
        open === null ? null : (
          <IndicatorPanel
            {...open}
            ip={data.ip}
            words={words}
            onClose={() => place.go({ indicator: null, of: null })}
          />
        )
      }
    >
      <Gaps data={data} words={words} />
      {all.length === 0 ? (
        <p className={classes.note}>{t('compare.noData')}</p>
      ) : (
        <ScoreTable countries={orderCountries(all, order)} place={place} words={words} />
      )}
      <IndicatorTable
        ip={data.ip}
        countries={shown}
        order={order}
        onPick={(next) => place.go({ with: next.length === 0 ? NONE : next.join() }, { replace: true })}
        place={place}
        words={words}
      />
      <FormulaTable countries={all} place={place} words={words} />
    </BesidePanel>
  );

  function openIndicator() {
    const id = INDICATOR_IDS.find((each) => each === place.get('indicator'));
    const country = place.get('of');
    const indicators = country === null ? null : (byCode.get(country)?.indicators ?? null);
    if (id === undefined || country === null || indicators === null) return null;
    return { country, of: indicators[id] };
  }
}
