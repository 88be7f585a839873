import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { PlanListItem } from '#core/contract/plans';
import { saveTextFile } from '../../app/save-file';
import { useFormat } from '../../format/use-format';
import { useStores } from '../../state/stores-context';
import { Amount } from '../../ui/Amount';
import type { AxisRange } from '../../ui/axis';
import { RangeMark } from '../../ui/RangeMark';
import { StateWord } from '../../ui/StateWord';
import { Td, Tr } from '../../ui/Table';
import classes from './home.module.css';

export interface PlanRowProps {
  readonly item: PlanListItem;
  readonly axis: AxisRange;
  readonly isOpen: boolean;
  readonly onFault: (error: AppError | null) => void;
}

/** One plan: name, markets, first twelve months, plan check, what can be done with it. */
export function PlanRow({ item, axis, isOpen, onFault }: PlanRowProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { session, planList, call } = useStores();
  const { summary } = item;
  async function take(
    work: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: AppError }>,
  ) {
    const answer = await work;
    onFault(answer.ok ? null : answer.error);
    await planList.refresh();
  }
  async function exportFile() {
    const answer = await call('plans.export', { id: item.id });
    if (answer.ok) saveTextFile(answer.value.fileName, answer.value.text);
    onFault(answer.ok ? null : answer.error);
  }
  const first12 = summary?.first12MonthsUsd ?? null;
  return (
    <Tr selected={isOpen}>
      <Td rowHead>
        <button type="button" className="link" onClick={() => void take(session.open(item.id))}>
          {item.name}
        </button>
        <span className={classes.second}>
          {[item.client, item.sample ? t('sample') : ''].filter((word) => word !== '').join(' · ')}
        </span>
      </Td>
      <Td soft>{summary?.markets.join(' ') ?? ''}</Td>
      <Td numeric>{summary === null ? t('counting') : <Amount usd={first12} />}</Td>
      <Td>
        <RangeMark
          quantiles={first12}
          axis={axis}
          hollow={summary?.assumed ?? false}
          label={t('rangeOf', { name: item.name })}
          text={format.money}
          spoken={format.moneySpoken}
        />
      </Td>
      <Td>{summary === null ? null : <CheckWord {...summary} />}</Td>
      <Td soft>{format.moment(item.updatedAtMs, Date.now())}</Td>
      <Td>
        <span className={classes.actions}>
          <button type="button" className="link" onClick={() => void take(session.duplicate(item.id))}>
            {t('duplicate')}
            <span className="visually-hidden"> {item.name}</span>
          </button>
          <button type="button" className="link" onClick={() => void exportFile()}>
            {t('export')}
            <span className="visually-hidden"> {item.name}</span>
          </button>
          <button type="button" className="link" onClick={() => void take(planList.remove(item.id))}>
            {t('delete')}
            <span className="visually-hidden"> {item.name}</span>
          </button>
        </span>
      </Td>
    </Tr>
  );
}

interface CheckWordProps {
  readonly errorCount: number;
  readonly warningCount: number;
}

function CheckWord({ errorCount, warningCount }: CheckWordProps) {
  const { t } = useTranslation('home');
  if (errorCount > 0) return <StateWord tone="crit">{t('check.errors', { count: errorCount })}</StateWord>;
  if (warningCount > 0)
    return <StateWord tone="warn">{t('check.warnings', { count: warningCount })}</StateWord>;
  return <StateWord tone="ok">{t('check.clean')}</StateWord>;
}
