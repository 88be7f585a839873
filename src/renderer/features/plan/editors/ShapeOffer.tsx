import { useTranslation } from 'react-i18next';
import { architectureFromParameterCount } from '#core/model/parameter-count';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { SHAPE_QUESTIONS } from '../questions/shape-questions';
import { useAnswer } from '../use-answer';

/** With only a size known: offers a typical dense shape for it, as one step. */
export function ShapeOffer({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { answer } = useAnswer('model.parameterCount');
  const estimated = architectureFromParameterCount(plan.model.parameterCount);
  if (!estimated.ok || plan.model.kind !== 'dense') return null;
  const { model } = plan;
  const shape = estimated.value;
  const isTaken = model.layerCount === shape.layerCount && model.hiddenSize === shape.hiddenSize;
  if (isTaken) return <p className="meta">{t('shape.taken')}</p>;
  return (
    <p className="meta">
      {t('shape.offer', {
        size: format.size(shape.parameterCount),
        layers: format.integer(shape.layerCount),
        width: format.integer(shape.hiddenSize),
      })}{' '}
      <button
        type="button"
        className="link"
        onClick={() =>
          answer([{ path: 'model', value: { ...model, ...shape } }], {
            labelKey: 'plan:shape.label',
            how: 'estimated',
            alsoAnswers: SHAPE_QUESTIONS,
          })
        }
      >
        {t('shape.take')}
      </button>
    </p>
  );
}
