import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CostScope } from '#core/evaluation/evaluation';
import { lifetimeFlop } from '#core/workload/sizing/inference-aware';
import { type Size, trainingFlopOf } from '#core/workload/sizing/scaling-laws';
import type { SizeChoice, SizeWay } from '#core/workload/sizing/size-choices';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './sizing.module.css';
import { useSizeText } from './use-size-text';

export interface WaysTableProps {
  readonly ways: readonly SizeWay[];
  /** null = the plan adapts a model that is there already. */
  readonly plan: SizeChoice | null;
  readonly served: number;
  readonly onUse: (size: Size) => void;
}

/** Every way to choose a size, with the plan's own below. */
export function WaysTable({ ways, plan, served, onUse }: WaysTableProps) {
  const { t } = useTranslation('sizing');
  const format = useFormat();
  const text = useSizeText();
  const headingId = useId();
  const row = (id: SizeWay['id'] | 'plan', choice: SizeChoice, way: SizeWay | null) => (
    <Tr key={id}>
      <Td rowHead className={classes.way ?? ''}>
        {t(`ways.${id}`)}
      </Td>
      <Td numeric>
        <b>{text.size(choice.size.parameterCount)}</b>{' '}
        <Ends text={way === null ? null : text.range(way.parameterRange)} />
      </Td>
      <Td numeric>
        <b>{text.size(choice.size.tokenCount)}</b>{' '}
        <Ends text={way === null ? null : text.range(way.tokenRange)} />
      </Td>
      <Td numeric className={classes.spare ?? ''}>
        {text.perParameter(choice.size)}
      </Td>
      <Td numeric>
        <b>{text.loss(choice.loss)}</b> <Ends text={text.losses(choice.lossRange)} />
      </Td>
      <Td numeric className={classes.spare ?? ''}>
        {format.scientific(trainingFlopOf(choice.size))}
      </Td>
      <Td numeric>{format.scientific(lifetimeFlop(choice.size, served))}</Td>
      <Td>{id === 'plan' ? null : <UseButton size={choice.size} onUse={onUse} />}</Td>
    </Tr>
  );
  return (
    <section aria-labelledby={headingId} className={classes.wide}>
      <SectionHead id={headingId} title={t('ways.title')} meta={t('ways.meta')} />
      <div className={classes.scroll}>
        <Table aria-labelledby={headingId} density="roomy">
          <thead>
            <tr>
              <Th>{t('ways.way')}</Th>
              <Th numeric>{t('ways.size')}</Th>
              <Th numeric>{t('ways.tokens')}</Th>
              <Th numeric className={classes.spare ?? ''}>
                {t('ways.perParameter')}
              </Th>
              <Th numeric>{t('ways.loss')}</Th>
              <Th numeric className={classes.spare ?? ''}>
                {t('ways.training')}
              </Th>
              <Th numeric>{t('ways.life')}</Th>
              <Th>
                <span className="visually-hidden">{t('ways.use')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {ways.map((way) => row(way.id, way, way))}
            {plan === null ? null : row('plan', plan, null)}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

export interface NeighboursTableProps {
  readonly choices: readonly SizeChoice[];
  readonly costs: readonly (CostScope | null)[];
  readonly onUse: (size: Size) => void;
}

/** Larger and smaller models for the same compute, with what training them would cost. */
export function NeighboursTable({ choices, costs, onUse }: NeighboursTableProps) {
  const { t } = useTranslation('sizing');
  const text = useSizeText();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('neighbours.title')} meta={t('neighbours.meta')} />
      <div className={classes.scroll}>
        <Table aria-labelledby={headingId}>
          <thead>
            <tr>
              <Th>{t('ways.size')}</Th>
              <Th numeric>{t('ways.tokens')}</Th>
              <Th numeric className={classes.spare ?? ''}>
                {t('ways.perParameter')}
              </Th>
              <Th numeric>{t('ways.loss')}</Th>
              <Th numeric>{t('neighbours.cost')}</Th>
              <Th>
                <span className="visually-hidden">{t('ways.use')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ size, loss, lossRange }, position) => (
              <Tr key={size.parameterCount}>
                <Td rowHead>{text.size(size.parameterCount)}</Td>
                <Td numeric>{text.size(size.tokenCount)}</Td>
                <Td numeric className={classes.spare ?? ''}>
                  {text.perParameter(size)}
                </Td>
                <Td numeric>
                  <b>{text.loss(loss)}</b> <Ends text={text.losses(lossRange)} />
                </Td>
                <Td numeric>
                  <Cost scope={costs[position] ?? null} />
                </Td>
                <Td>
                  <UseButton size={size} onUse={onUse} />
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

/** The range over the laws, in brackets. */
function Ends({ text }: { readonly text: string | null }) {
  const { language } = useFormat();
  if (text === null) return null;
  return <small>{language === 'zh' ? `（${text}）` : `(${text})`}</small>;
}

function Cost({ scope }: { readonly scope: CostScope | null }) {
  const { t } = useTranslation('sizing');
  return scope === null ? (
    <span className="unk">{t('neighbours.computing')}</span>
  ) : (
    <Amount usd={scope.totalUsd} />
  );
}

function UseButton({ size, onUse }: { readonly size: Size; readonly onUse: (size: Size) => void }) {
  const { t } = useTranslation('sizing');
  const text = useSizeText();
  return (
    <button
      type="button"
      className={`link ${classes.use}`}
      aria-label={t('ways.useLabel', {
        size: text.size(size.parameterCount),
        tokens: text.size(size.tokenCount),
      })}
      onClick={() => onUse(size)}
    >
      {t('ways.use')}
    </button>
  );
}
