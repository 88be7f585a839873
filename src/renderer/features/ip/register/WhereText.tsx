import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { useIp } from '../../../state/use-state';
import type { Words } from '../use-words';
import classes from './register.module.css';

/** Whose law it is, and, where that is wider than a country, in which countries of the plan it bears. */
export function WhereText({ entry, words }: { readonly entry: RegisterEntry; readonly words: Words }) {
  const { countries, planRisk } = entry;
  const { jurisdiction } = planRisk.assessment.risk;
  const name = useIp(({ ip }) => ip?.jurisdictions.find(({ id }) => id === jurisdiction)?.name ?? null);
  if (name === null || (countries.length === 1 && countries[0] === jurisdiction))
    return <>{words.countries(countries)}</>;
  return (
    <>
      {words.text(name)}
      <span className={classes.second}>
        {words.t('register.in', { countries: words.countries(countries) })}
      </span>
    </>
  );
}
