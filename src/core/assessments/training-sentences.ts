import type { DocumentContext } from '#core/assessments/context';
import type { Statement } from '#core/assessments/document';
import { countWords, powerWords, rangeWords } from '#core/assessments/number-words';
import { ESTIMATE, planOrigin } from '#core/assessments/plan-origin';
import { ask, both, filled, same, say } from '#core/assessments/statements';

const NOT_COMPUTED = both('the estimate of the training run', '训练估算');

export function architectureSentence({ plan: { model } }: DocumentContext): Statement {
  const whole = (value: number) => same(value.toLocaleString('en-US'));
  const shape = filled(
    '{family} architecture, {kind}: {size} parameters, {layers} layers, hidden size {hidden}, {heads} attention heads ({kv} for keys and values), vocabulary {vocabulary}, context {context} tokens.',
    '{family}架构，{kind}：参数量{size}，{layers}层，隐藏维度{hidden}，{heads}个注意力头（键值头{kv}个），词表{vocabulary}，上下文{context}词元。',
    {
      family: same(model.family),
      kind: model.kind === 'moe' ? both('mixture of experts', '混合专家') : both('dense', '稠密'),
      size: countWords(model.parameterCount),
      layers: whole(model.layerCount),
      hidden: whole(model.hiddenSize),
      heads: whole(model.attentionHeadCount),
      kv: whole(model.keyValueHeadCount),
      vocabulary: whole(model.vocabularySize),
      context: whole(model.contextLength),
    },
  );
  return say(shape, planOrigin('model'));
}

/** Operations of the final run; more than the plan's model if experiments are counted, which the sentence says. */
export function computeSentence({ evaluation }: DocumentContext): Statement {
  if (evaluation === null) return ask(NOT_COMPUTED);
  const { p10, p50, p90 } = evaluation.trainingFacts.flop;
  const [low, likely, high] = [powerWords(p10), powerWords(p50), powerWords(p90)];
  return say(
    both(
      `Estimated compute of the final run: ${likely} FLOP (8 runs in 10: ${low} to ${high}); experiments not counted.`,
      `最终训练的估计运算量：${likely} FLOP（10次模拟中8次：${low}至${high}）；不含实验。`,
    ),
    ESTIMATE,
  );
}

export function trainingTimeSentence({ evaluation }: DocumentContext): Statement {
  if (evaluation === null) return ask(NOT_COMPUTED);
  const { wallDays, acceleratorHours } = evaluation.trainingFacts;
  const days = rangeWords(wallDays.p10, wallDays.p50, wallDays.p90);
  const hours = rangeWords(acceleratorHours.p10, acceleratorHours.p50, acceleratorHours.p90);
  return say(
    both(
      `Estimated time: ${days.en} days; ${hours.en} accelerator-hours.`,
      `估计用时：${days.zh}天；${hours.zh}加速器小时。`,
    ),
    ESTIMATE,
  );
}

export function energySentence({ evaluation }: DocumentContext): Statement {
  if (evaluation === null) return ask(NOT_COMPUTED);
  const { energyMwh } = evaluation.trainingFacts;
  if (energyMwh === null) return ask(both('the energy used in training', '训练能耗'));
  const energy = rangeWords(energyMwh.p10, energyMwh.p50, energyMwh.p90);
  return say(
    both(`Estimated energy of training: ${energy.en} MWh.`, `训练的估计能耗：${energy.zh}兆瓦时。`),
    ESTIMATE,
  );
}
