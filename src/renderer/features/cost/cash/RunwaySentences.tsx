import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CashFlow } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { type Quantiles, scaleQuantiles } from '#core/uncertainty/quantiles';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { NumberField } from '../../../ui/NumberField';
import { StateWord } from '../../../ui/StateWord';
import { frequencyOf } from '../frequency';
import { fieldPlace } from '../input-field';
import type { Names } from '../use-names';
import { useTypedAnswers } from '../use-typed-answers';
import classes from './cash.module.css';
import { missingUsd, roundedUp, verdictOf } from './money-facts';

export interface RunwaySentencesProps {
  readonly cash: CashFlow;
  readonly plan: Plan;
  readonly names: Names;
}

const MAX_CASH_USD = 1e15;
/** Digits of an amount in the field, in the currency of the plan. */
const SHOWN_DIGITS = 6;

/** How long the money lasts, what is missing, what goes out a month; and the field that answers most of it. */
export function RunwaySentences({ cash, plan }: RunwaySentencesProps) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const answer = useTypedAnswers();
  const { runway, months, burn } = cash;
  const verdict = verdictOf(cash);
  const monthName = (at: number | null) => (at === null ? '' : format.date(months[at]?.month ?? ''));
  const end = format.date(months.at(-1)?.month ?? '');
  const ask = (usd: number) => format.money(roundedUp(usd * format.currency.perUsd) / format.currency.perUsd);
  const missing = missingUsd(runway);
  const lasting = frequencyOf(runway.survives01);
  const sentences = [
    verdict === 'unsaid'
      ? t('runway.unsaid', { amount: ask(runway.needed.p90), end })
      : verdict === 'lasts'
        ? t('runway.lasts', { end })
        : verdict === 'mostly'
          ? t('runway.mostly', { number: lasting.count, of: lasting.of, end })
          : t('runway.ends', { half: monthName(runway.outMonth.p50) }),
    ...(verdict !== 'unsaid' && verdict !== 'lasts' && runway.outMonth.p10 !== null
      ? [t('runway.early', { month: monthName(runway.outMonth.p10) })]
      : []),
    ...(verdict === 'unsaid' || verdict === 'lasts' || missing === null
      ? []
      : [t('runway.missing', { amount: ask(missing) })]),
  ];
  const tone =
    verdict === 'unsaid' ? 'unk' : verdict === 'lasts' ? 'ok' : verdict === 'mostly' ? 'warn' : 'crit';
  const startUsd = plan.funding?.cashAtStartUsd ?? null;
  const { perUsd, code } = format.currency;
  const saveStart = (usd: number | null) => answer([{ path: 'funding.cashAtStartUsd', value: usd }]);
  return (
    <section className={classes.headline} aria-label={t('runway.label')}>
      <div>
        <p className={classes.state}>
          <StateWord tone={tone}>{t(`runway.word.${verdict}`)}</StateWord>
        </p>
        <p className={classes.say}>{format.sentences(sentences)}</p>
        {cash.missing.length === 0 ? null : <Missing ids={cash.missing} />}
        {cash.lateRounds.length === 0 ? null : (
          <p className="meta">{t('runway.late', { names: format.listed(cash.lateRounds) })}</p>
        )}
      </div>
      <dl className={classes.facts}>
        <MonthlyFact out={t('fact.burnBefore')} gain={t('fact.gainBefore')} burnUsd={burn.beforeLaunch} />
        <MonthlyFact out={t('fact.burnAfter')} gain={t('fact.gainAfter')} burnUsd={burn.afterLaunch} />
        <Fact label={t('fact.needed')} usd={runway.needed} />
        <div>
          <dt>{t('fact.makesMoney', { month: end })}</dt>
          <dd>
            <b>{format.percent(cash.makesMoneyAtEnd01)}</b> {t('fact.ofRuns')}
          </dd>
        </div>
      </dl>
      <div className={classes.edit}>
        <NumberField
          label={t('start.label')}
          value={startUsd === null ? null : Number((startUsd * perUsd).toPrecision(SHOWN_DIGITS))}
          min={0}
          max={MAX_CASH_USD * perUsd}
          unit={code}
          onChange={(value) => saveStart(value / perUsd)}
          onClear={() => saveStart(null)}
        />
        <p className="meta">
          <Link href={fieldPlace('funding.rounds')}>{t('start.rounds')}</Link>{' '}
          <Link href={fieldPlace('funding.usdPerUserMonth')}>
            {t(cash.hasRevenue ? 'start.revenue' : 'start.noRevenue')}
          </Link>
        </p>
      </div>
    </section>
  );
}

interface MonthlyFactProps {
  readonly out: string;
  readonly gain: string;
  readonly burnUsd: Quantiles | null;
}

/** What goes out a month, or comes in where that is likelier: never a loss below zero. */
function MonthlyFact({ out, gain, burnUsd }: MonthlyFactProps) {
  if (burnUsd === null) return null;
  return burnUsd.p50 < 0 ? (
    <Fact label={gain} usd={scaleQuantiles(burnUsd, -1)} />
  ) : (
    <Fact label={out} usd={burnUsd} />
  );
}

function Fact({ label, usd }: { readonly label: string; readonly usd: Quantiles | null }) {
  return usd === null ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount usd={usd} />
      </dd>
    </div>
  );
}

function Missing({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('cash');
  const { t: tItems } = useTranslation('items');
  const { listed } = useFormat();
  const names = listed(ids.map((id) => tItems(`cost.${id as 'staff'}`)));
  return <p className="meta">{t('runway.incomplete', { names })}</p>;
}
