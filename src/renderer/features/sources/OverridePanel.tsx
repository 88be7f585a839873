import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { dayOf } from '../../format/dates';
import { useFormat } from '../../format/use-format';
import { useStores } from '../../state/stores-context';
import { useOverrideActions } from '../../state/use-override';
import { usePlan } from '../../state/use-state';
import { figureParts, unitText } from '../../ui/figure-text';
import { OverrideForm } from '../../ui/OverrideForm';
import { SidePanel } from '../../ui/SidePanel';
import { EffectOnPlan } from './EffectOnPlan';
import classes from './panels.module.css';
import { SourceList } from './SourceList';
import type { SourceRow } from './source-row';
import { UsageText } from './UsageText';
import { useTrial } from './use-trial';

export interface OverridePanelProps {
  readonly row: SourceRow & { readonly figureId: string };
  /** The figure as the plan uses it; else what the row says. */
  readonly figure: FigureUse | null;
  readonly onClose: () => void;
}

/** The user's own value for a figure, with what it would do to the plan before it is stored. */
export function OverridePanel({ row, figure, onClose }: OverridePanelProps) {
  const { t } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { ui } = useStores();
  const overrides = useOverrideActions();
  const [draft, setDraft] = useState<ThreePoint | null>(null);
  const plan = usePlan((all) => all);
  const trial = useTrial(useDraftPlan(plan, row.figureId, draft));
  const unit = unitText(tItems, row.unit);
  const isYours = figure?.layer === 'yours';
  const catalog = figure === null ? null : figure.catalogValue;
  return (
    <SidePanel title={row.name} meta={t('override.meta')} onClose={onClose}>
      <dl className={classes.facts}>
        <dt>{t('override.catalog')}</dt>
        <dd>{catalog === null ? t('override.unknown') : written(catalog)}</dd>
        {row.source === '' || isYours ? null : (
          <>
            <dt>{t('override.source')}</dt>
            <dd>
              <SourceList source={row.source}>{t(`trust.${row.confidence}`)}</SourceList>
            </dd>
          </>
        )}
        <dt>{t('override.used')}</dt>
        <dd>
          <UsageText usage={row.usage} />
        </dd>
      </dl>
      <OverrideForm
        key={row.figureId}
        figure={figure ?? emptyFigure(row)}
        name={row.name}
        unit={unit}
        isUnknown={figure === null}
        onDraft={setDraft}
        onCancel={onClose}
        onSave={(value, note) => {
          overrides.set(row.figureId, row.name, value, note);
          ui.announce(t('override.saved', { name: row.name }));
          onClose();
        }}
      />
      {isYours ? (
        <button
          type="button"
          className="link"
          onClick={() => {
            overrides.remove(row.figureId, row.name);
            ui.announce(t('override.removed', { name: row.name }));
            onClose();
          }}
        >
          {t('override.back')}
        </button>
      ) : null}
      <EffectOnPlan trial={trial} hint={t('override.hint')} />
    </SidePanel>
  );

  function written(value: ThreePoint): string {
    const { median, range } = figureParts(value, row.unit, format.language);
    return range === null
      ? t('override.exact', { median, unit })
      : t('override.range', { median, range, unit });
  }
}

/** The open plan with the draft in it; the same object while neither changes. */
function useDraftPlan(plan: Plan | null, figureId: string, draft: ThreePoint | null): Plan | null {
  return useMemo(() => {
    if (plan === null || draft === null) return null;
    const { low, likely, high } = draft;
    const own = { value: { low, likely, high }, note: '', enteredOn: dayOf(Date.now()) };
    return { ...plan, overrides: { ...plan.overrides, [figureId]: own } };
  }, [plan, figureId, draft]);
}

/** Carries the unit and the id of a figure that nobody knows. */
function emptyFigure({ figureId, unit, asOf, confidence }: OverridePanelProps['row']): FigureUse {
  return {
    id: figureId,
    value: { low: 0, likely: 0, high: 0 },
    catalogValue: null,
    unit,
    layer: 'built-in',
    source: '',
    asOf,
    confidence,
    freshness: 'fresh',
    rowCount: 0,
  };
}
