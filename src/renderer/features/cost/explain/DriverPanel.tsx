import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../../../format/use-format';
import { SidePanel } from '../../../ui/SidePanel';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { alikeMoney, spokenUnit, valueText } from '../../../ui/value-text';
import { driverSentence } from '../driver-text';
import { fieldOfInput, fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './explain.module.css';
import { FigureList } from './FigureList';

export interface DriverPanelProps {
  readonly input: string;
  readonly view: CostView;
  readonly names: Names;
  readonly onClose: () => void;
}

/** One input: what the total becomes at its low, likely and high, and where the input comes from. */
export function DriverPanel({ input, view, names, onClose }: DriverPanelProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { scope, evaluation } = view;
  const name = names.input(input);
  const meta = t('panel.driver', { scope: tItems(`scope.${scope.id}`) });
  const driver = scope.drivers.find((candidate) => candidate.input === input);
  if (driver === undefined) {
    return (
      <SidePanel title={name} meta={meta} onClose={onClose}>
        <p className="soft">{t('panel.driverStill')}</p>
      </SidePanel>
    );
  }
  const unit = spokenUnit(driver.value, driver.unit);
  const { likelyUsd } = scope;
  const points = [
    { point: 'low', value: driver.value.low, usd: driver.totalAtLowUsd },
    { point: 'likely', value: driver.value.likely, usd: likelyUsd },
    { point: 'high', value: driver.value.high, usd: driver.totalAtHighUsd },
  ] as const;
  const totals = alikeMoney(
    format,
    points.map(({ usd }) => usd),
  );
  const changes = alikeMoney(
    format,
    points.map(({ usd }) => usd - likelyUsd),
  );
  const figure = driver.figureId === null ? undefined : evaluation.figures[driver.figureId];
  const field = fieldOfInput(input);
  const assumption = view.index.assumptions.get(driver.figureId?.replace('assumption/', '') ?? '');
  return (
    <SidePanel title={name} meta={meta} onClose={onClose}>
      <p>{driverSentence(t, tItems, format, driver, likelyUsd)}</p>
      {assumption === undefined ? null : (
        <p className="soft">
          {format.language === 'zh' ? assumption.explanationZh : assumption.explanationEn}
        </p>
      )}
      <section className={classes.section}>
        <h3>{t('panel.whatTotal')}</h3>
        <p className="meta">{t('panel.driverNote')}</p>
        <Table label={t('panel.whatTotal')}>
          <thead>
            <tr>
              <Th>
                <span className="visually-hidden">{name}</span>
              </Th>
              <Th numeric>{t('panel.value')}</Th>
              <Th numeric>{t('panel.total')}</Th>
              <Th numeric>{t('panel.change')}</Th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ point, value, usd }) => (
              <Tr key={point}>
                <Td rowHead>{t(`panel.${point}`)}</Td>
                <Td numeric>{valueText(tItems, format, value, unit)}</Td>
                <Td numeric>{totals(usd)}</Td>
                <Td numeric soft>
                  {usd === likelyUsd
                    ? ''
                    : t(usd < likelyUsd ? 'whatIf.less' : 'whatIf.more', {
                        amount: changes(Math.abs(usd - likelyUsd)),
                      })}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section className={classes.section}>
        <h3>{t('panel.figure')}</h3>
        {figure !== undefined ? (
          <>
            <FigureList figures={[figure]} names={names} />
            <p className="meta">{t('panel.likelyNote')}</p>
          </>
        ) : null}
        {field === null ? null : <Link href={fieldPlace(field)}>{t('panel.goToField')}</Link>}
      </section>
    </SidePanel>
  );
}
