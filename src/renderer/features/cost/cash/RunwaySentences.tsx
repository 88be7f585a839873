import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CashFlow } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import type { Quantiles } from '#core/uncertainty/quantiles';
import { monthlyFact } from '../../../cash/money-facts';
import { useRunwayWords } from '../../../cash/use-runway-words';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { NumberField } from '../../../ui/NumberField';
import { StateWord } from '../../../ui/StateWord';
import { fieldPlace } from '../input-field';
import type { Names } from '../use-names';
import { useTypedAnswers } from '../use-typed-answers';
import classes from './cash.module.css';

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
  const words = useRunwayWords(cash);
  const end = format.date(months.at(-1)?.month ?? '');
  const startUsd = plan.funding?.cashAtStartUsd ?? null;
  const { perUsd, code } = format.currency;
  const saveStart = (usd: number | null) => answer([{ path: 'funding.cashAtStartUsd', value: usd }]);
  return (
    <section className={classes.headline} aria-label={t('runway.label')}>
      <div>
        <p className={classes.state}>
          <StateWord tone={words.tone}>{t(`runway.word.${words.verdict}`)}</StateWord>
        </p>
        <p className={classes.say}>{format.sentences(words.sentences)}</p>
        {words.cautions.map((caution) => (
          <p key={caution} className="meta">
            {caution}
          </p>
        ))}
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

function MonthlyFact({ out, gain, burnUsd }: MonthlyFactProps) {
  if (burnUsd === null) return null;
  const { isGain, usd } = monthlyFact(burnUsd);
  return <Fact label={isGain ? gain : out} usd={usd} />;
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
