import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import {
  BACKEND_NAMES,
  type OwnFigure,
  ownFigureId,
  ownMemoryBytes,
} from '#core/evaluation/own-machines/own-figures';
import { matrixRatio, nativeFactorAssumption, partOf } from '#core/evaluation/own-machines/own-inputs';
import type { ListedMachine } from '#core/machine/own-machine-of';
import { ownUnitsOf } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { exactly, scalePoints, type ThreePoint } from '#core/uncertainty/three-point';
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
  const changed = units.flatMap(({ machine }) => {
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

/** A value with its figure, which has the source; null = not computed yet. */
interface Shown {
  readonly value: ThreePoint;
  readonly figure: FigureUse | null;
}

function shown(figure: FigureUse | undefined, fallback: ThreePoint | null): Shown | null {
  if (figure !== undefined) return { value: figure.value, figure };
  return fallback === null ? null : { value: fallback, figure: null };
}

function exactlyOrNull(value: number | null | undefined): ThreePoint | null {
  return value === null || value === undefined ? null : exactly(value);
}

function Chip({ shown: { figure } }: { readonly shown: Shown }) {
  return figure === null ? null : <SourceChip figure={figure} />;
}

function MachineFacts({ machine, isNamed }: { readonly machine: OwnMachine; readonly isNamed: boolean }) {
  const { t } = useTranslation(['ownMachines', 'common']);
  const format = useFormat();
  const index = useCatalog((state) => state.index);
  const figures = useEvaluation((evaluation) => evaluation.figures);
  const part = index === null ? null : partOf(machine, index.accelerators);
  const assumption = nativeFactorAssumption(machine);
  // Until the figures are computed those that the plan took over stand in, without a source to open.
  const rate: Shown | null = figureOr('training_rate', scalePoints(machine.trainingFlopPerSecond, 1e-12));
  const factor: Shown | null =
    figureOr('native_factor', machine.nativeFactor) ??
    shown(figures?.[`assumption/${assumption}`], index?.assumptions.get(assumption) ?? null);
  const ratio = machine.nativeFactor === null ? matrixRatio(machine, part) : 1;
  const memoryBytes = ownMemoryBytes(machine, part);
  const power =
    figureOr('load_watts', exactlyOrNull(machine.loadWatts)) ??
    shown(figures?.[`accelerator/${part?.id}/tdp_w`], exactlyOrNull(part?.tdpW));
  const cost =
    figureOr('price_usd', exactlyOrNull(machine.priceUsd)) ??
    shown(figures?.[`accelerator/${part?.id}/list_price_usd`], exactlyOrNull(part?.listPriceUsd));
  const written = (value: ThreePoint, unit: string) => {
    const { median, range } = figureParts(value, unit, format.language);
    return range === null ? median : t('range', { likely: median, ends: range });
  };
  const unknown = <span className="unk">{t('common:notKnown')}</span>;

  function figureOr(id: OwnFigure, fallback: ThreePoint | null): Shown | null {
    return shown(figures?.[ownFigureId(machine, id)], fallback);
  }
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
            backend: BACKEND_NAMES[machine.backend],
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
          {rate === null ? (
            unknown
          ) : (
            <>
              {t('tflops', { value: written(rate.value, 'tflop_per_s') })} <Chip shown={rate} />
            </>
          )}
        </dd>
        <dt>{t('factor')}</dt>
        <dd>
          {factor === null ? (
            unknown
          ) : (
            <>
              {t('times', { value: written(factor.value, 'ratio') })} <Chip shown={factor} />{' '}
              <span className="meta">{t(ratio === 1 ? 'factorWhy' : 'factorMatrix')}</span>
            </>
          )}
        </dd>
        <dt>{t('memory')}</dt>
        <dd>{memoryBytes === null ? unknown : format.bytes(memoryBytes)}</dd>
        <dt>{t('power')}</dt>
        <dd>
          {power === null ? (
            <span className="unk">{t('noPower')}</span>
          ) : (
            <>
              {t('watts', { value: written(power.value, 'w') })} <Chip shown={power} />
            </>
          )}
        </dd>
        <dt>{t('price')}</dt>
        <dd>
          {cost === null ? (
            <span className="unk">{t('noPrice')}</span>
          ) : (
            <>
              {format.price(cost.value.likely)} <Chip shown={cost} />
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
