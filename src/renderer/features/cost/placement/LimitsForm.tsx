import { Button, Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Catalog } from '#core/catalog/catalog';
import { APPROVAL_DUTIES, STAY_DUTIES } from '#core/placement/data-rules';
import { OVERHEAD_MS } from '#core/placement/latency';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { DATA_RULES, PLACEMENT_ROLES } from '#core/plan/placement-choices';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { CountrySelect } from '../../../ui/CountrySelect';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { fieldPlace } from '../input-field';
import type { Names } from '../use-names';
import classes from './placement.module.css';
import { isDefault } from './relax-constraint';

export interface LimitsFormProps {
  readonly plan: Plan;
  readonly constraints: PlacementSearch;
  readonly catalog: Catalog;
  readonly names: Names;
  readonly onChange: (change: Partial<PlacementSearch>) => void;
}

const WEIGHTS = ['ip', 'law', 'ecosystem'] as const;

/** What placements have to keep to; part of the plan, so that it is undone and saved like the rest. */
export function LimitsForm({ plan, constraints, catalog, names, onChange }: LimitsFormProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const headingId = useId();
  const markets = catalog.countries.filter(
    ({ iso2 }) =>
      plan.markets.some(({ country }) => country === iso2) && !constraints.dataStays.includes(iso2),
  );
  const others = catalog.countries.filter(({ iso2 }) => !constraints.excluded.includes(iso2));
  const { riskWeights } = constraints;
  return (
    <section className={classes.form} aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('limits.title')}
        meta={
          isDefault(constraints) ? undefined : (
            <button type="button" className="link" onClick={() => onChange(NO_PLACEMENT_SEARCH)}>
              {t('limits.reset')}
            </button>
          )
        }
      />
      <div>
        <SelectField
          label={t('limits.data')}
          value={constraints.dataRule}
          options={DATA_RULES.map((rule) => ({ value: rule, label: t(`limits.dataRule.${rule}`) }))}
          onChange={(rule) => onChange({ dataRule: rule as PlacementSearch['dataRule'] })}
        />
        <p className={classes.help}>
          {t('limits.dataHelp', { stay: STAY_DUTIES.length, approval: APPROVAL_DUTIES.length })}{' '}
          <Link href={fieldPlace('facts.common.personalData')}>{t('limits.answer')}</Link>
        </p>
      </div>
      {markets.length + constraints.dataStays.length === 0 ? null : (
        <CountryList
          label={t('limits.stays')}
          help={t('limits.staysHelp')}
          add={t('limits.addMarket')}
          chosen={constraints.dataStays}
          choices={markets}
          names={names}
          onChange={(dataStays) => onChange({ dataStays })}
        />
      )}
      <NumberField
        label={t('limits.latency')}
        value={constraints.maxLatencyMs}
        min={1}
        max={5000}
        unit="ms"
        placeholder={t('limits.noLimit')}
        description={t('limits.latencyHelp', { overhead: OVERHEAD_MS })}
        onChange={(maxLatencyMs) => onChange({ maxLatencyMs })}
        onClear={() => onChange({ maxLatencyMs: null })}
      />
      <NumberField
        label={t('limits.carbon')}
        value={constraints.maxTonnesCo2}
        min={0}
        max={1e9}
        unit="t CO₂"
        placeholder={t('limits.noLimit')}
        onChange={(maxTonnesCo2) => onChange({ maxTonnesCo2 })}
        onClear={() => onChange({ maxTonnesCo2: null })}
      />
      <div>
        <SelectField
          label={
            plan.budgetUsd === null
              ? t('limits.budget')
              : `${t('limits.budget')} ${format.money(plan.budgetUsd)}`
          }
          value={constraints.budgetAt ?? 'none'}
          options={(['none', 'p50', 'p90'] as const).map((at) => ({
            value: at,
            label: t(`limits.budgetAt.${at}`),
            disabled: at !== 'none' && plan.budgetUsd === null,
          }))}
          onChange={(at) =>
            onChange({ budgetAt: at === 'none' ? null : (at as PlacementSearch['budgetAt']) })
          }
        />
        {plan.budgetUsd === null ? (
          <p className={classes.help}>
            {t('limits.noBudget')} <Link href={fieldPlace('budgetUsd')}>{t('limits.setBudget')}</Link>
          </p>
        ) : null}
      </div>
      <CountryList
        label={t('limits.excluded')}
        help={t('limits.excludedHelp')}
        add={t('limits.addCountry')}
        chosen={constraints.excluded}
        choices={others}
        names={names}
        onChange={(excluded) => onChange({ excluded })}
      />
      <fieldset className={classes.group}>
        <legend>{t('limits.kept')}</legend>
        {PLACEMENT_ROLES.map((role) => (
          <Checkbox
            key={role}
            size="xs"
            label={`${t(`role.${role}`)}: ${names.country(plan.placement[role])}`}
            checked={constraints.kept.includes(role)}
            onChange={({ currentTarget }) =>
              onChange({
                kept: PLACEMENT_ROLES.filter((each) =>
                  each === role ? currentTarget.checked : constraints.kept.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <Checkbox
        size="xs"
        label={t('limits.offers')}
        description={t('limits.offersHelp')}
        checked={constraints.localOffersOnly}
        onChange={({ currentTarget }) => onChange({ localOffersOnly: currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('limits.licence')}
        description={t('limits.licenceHelp')}
        checked={constraints.allowsLicence}
        onChange={({ currentTarget }) => onChange({ allowsLicence: currentTarget.checked })}
      />
      <fieldset className={classes.group}>
        <legend>{t('limits.risk')}</legend>
        <div className={classes.weights}>
          {WEIGHTS.map((part) => (
            <NumberField
              key={part}
              label={t(`limits.weight.${part}`)}
              value={riskWeights[part]}
              min={0}
              max={100}
              onChange={(weight) => onChange({ riskWeights: { ...riskWeights, [part]: weight } })}
            />
          ))}
        </div>
        {WEIGHTS.every((part) => riskWeights[part] === 0) ? (
          <p className={classes.help}>{t('limits.noWeight')}</p>
        ) : null}
      </fieldset>
    </section>
  );
}

interface CountryListProps {
  readonly label: string;
  readonly help: string;
  readonly add: string;
  readonly chosen: readonly string[];
  readonly choices: Catalog['countries'];
  readonly names: Names;
  readonly onChange: (chosen: string[]) => void;
}

/** Countries on a list, each taken out with a click, and a field that adds one. */
function CountryList({ label, help, add, chosen, choices, names, onChange }: CountryListProps) {
  const { t } = useTranslation('placement');
  return (
    <div>
      <CountrySelect
        label={label}
        description={help}
        placeholder={add}
        value={null}
        countries={choices}
        onChange={(country) => onChange([...chosen, country])}
      />
      {chosen.length === 0 ? null : (
        <ul className={classes.chosen}>
          {chosen.map((country) => (
            <li key={country}>
              <Button
                size="compact-xs"
                aria-label={t('limits.remove', { name: names.country(country) })}
                onClick={() => onChange(chosen.filter((other) => other !== country))}
              >
                {t('limits.chosen', { name: names.country(country) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
