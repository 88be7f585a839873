import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { ownFigureId, ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { matrixRatio, nativeFactorAssumption, partOf } from '#core/evaluation/own-machines/own-inputs';
import type { ListedMachine } from '#core/machine/own-machine-of';
import { ownUnitsOf } from '#core/plan/own-hardware';
import { FLEET_ID, type OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { figureParts } from '../../../ui/figure-text';
import { SourceChip } from '../../../ui/SourceChip';
import { StateWord } from '../../../ui/StateWord';
import classes from '../editors/editors.module.css';
import type { Answer } from '../use-answer';
import { takeoverChanges, takeoverFor } from './own-choices';

export interface OwnMachineFactsProps {
  readonly plan: Plan;
  readonly hardwareId: string;
  readonly listed: readonly ListedMachine[];
  readonly answer: Answer;
}

/** What the plan took over with its machines, each figure with its source, and whether there is something newer. */
export function OwnMachineFacts({ plan, hardwareId, listed, answer }: OwnMachineFactsProps) {
  const { t } = useTranslation('ownMachines');
  const units = ownUnitsOf(plan, hardwareId);
  const changed = units
    .flatMap(({ machine }) => {
      const takeover = takeoverFor(machine, listed);
      return takeover === 'same' ? [] : [{ machine, takeover }];
    });
  const [first] = changed;
  return (
    <>
      {units.map(({ machine }) => (
        <MachineFacts key={machine.id} machine={machine} isNamed={hardwareId === FLEET_ID} />
      ))}
      {hardwareId === FLEET_ID ? <p className={`meta ${classes.below}`}>{t('fleetRule')}</p> : null}
      <p className={`meta ${classes.below}`}>{t('place')}</p>
      {first === undefined ? null : (
        <p className={classes.below} role="status">
          <StateWord tone="warn">{t(`takeover.${first.takeover}`, { name: first.machine.name })}</StateWord>{' '}
          <Button
            type="button"
            variant="default"
            onClick={() =>
              answer(takeoverChanges(plan, new Set(changed.map(({ machine }) => machine.id)), listed), {
                labelKey: 'edit:machines',
                how: 'imported',
              })
            }
          >
            {t('takeover.take')}
          </Button>
        </p>
      )}
    </>
  );
}

function MachineFacts({ machine, isNamed }: { readonly machine: OwnMachine; readonly isNamed: boolean }) {
  const { t } = useTranslation(['ownMachines', 'common']);
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const part = index === null ? null : partOf(machine, index.accelerators);
  const figure = (id: string): FigureUse | undefined => figures?.[id];
  const rate = figure(ownFigureId(machine, 'training_rate'));
  const factor =
    figure(ownFigureId(machine, 'native_factor')) ??
    figure(`assumption/${nativeFactorAssumption(machine)}`);
  const ratio = machine.nativeFactor === null ? matrixRatio(machine, part) : 1;
  const memoryBytes = ownMemoryBytes(machine, part);
  const watts = figure(ownFigureId(machine, 'load_watts'));
  const rated = part === null ? undefined : figure(`accelerator/${part.id}/tdp_w`);
  const price = figure(ownFigureId(machine, 'price_usd'));
  const listPrice = part === null ? undefined : figure(`accelerator/${part.id}/list_price_usd`);
  const written = (value: ThreePoint, unit: string) => {
    const { median, range } = figureParts(value, unit, format.language);
    return range === null ? median : t('range', { likely: median, ends: range });
  };
  const unknown = <span className="unk">{t('common:notKnown')}</span>;
  const power = watts ?? rated;
  const cost = price ?? listPrice;
  return (
    <>
      {isNamed ? (
        <h3 className={classes.below}>{t('named', { name: machine.name, count: machine.count })}</h3>
      ) : null}
      <dl className={classes.facts}>
        <dt>{t('measured')}</dt>
        <dd>
          {t('measuredValue', {
            date: format.date(machine.measuredOn),
            backend: t(`backend.${machine.backend}`),
          })}
          {machine.software === true ? (
            <>
              {' '}
              <StateWord tone="warn">{t('software')}</StateWord>
            </>
          ) : null}
        </dd>
        <dt>{t('rate')}</dt>
        <dd>
          {rate === undefined ? (
            unknown
          ) : (
            <>
              {t('tflops', { value: written(rate.value, rate.unit) })} <SourceChip figure={rate} />
            </>
          )}
        </dd>
        <dt>{t('factor')}</dt>
        <dd>
          {factor === undefined ? (
            unknown
          ) : (
            <>
              {t('times', { value: written(factor.value, factor.unit) })} <SourceChip figure={factor} />{' '}
              <span className="meta">{t(ratio === 1 ? 'factorWhy' : 'factorMatrix')}</span>
            </>
          )}
        </dd>
        <dt>{t('memory')}</dt>
        <dd>{memoryBytes === null ? unknown : format.bytes(memoryBytes)}</dd>
        <dt>{t('power')}</dt>
        <dd>
          {power === undefined ? (
            <span className="unk">{t('noPower')}</span>
          ) : (
            <>
              {t('watts', { value: written(power.value, power.unit) })} <SourceChip figure={power} />
            </>
          )}
        </dd>
        <dt>{t('price')}</dt>
        <dd>
          {cost === undefined ? (
            <span className="unk">{t('noPrice')}</span>
          ) : (
            <>
              {format.price(cost.value.likely)} <SourceChip figure={cost} />
            </>
          )}
        </dd>
        {part === null ? null : (
          <>
            <dt>{t('part')}</dt>
            <dd>{part.name}</dd>
          </>
        )}
      </dl>
    </>
  );
}
