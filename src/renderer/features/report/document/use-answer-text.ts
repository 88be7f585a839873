import type { ThreePoint } from '#core/uncertainty/three-point';
import { diffusionOf, workloadKindOf } from '#core/workload/resolve';
import { getIn } from '../../../state/set-in';
import type { AnswerPath } from './assumption-groups';
import type { ReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** Writes an answer of the plan in one line; null where the plan has none. */
export function useAnswerText(data: ReportData): (path: AnswerPath) => string | null {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const { plan } = data;
  const withUnit = (text: string, unit: string) =>
    format.language === 'zh' ? `${text}${words.unit(unit)}` : `${text}\u00a0${words.unit(unit)}`;
  const spread = (value: ThreePoint, unit: string) => {
    const likely = words.value(value.likely, unit);
    if (value.low === value.high) return likely;
    return `${likely}${words.bracketed(format.joinRange(words.value(value.low, unit), words.value(value.high, unit)))}`;
  };
  return (path) => {
    const value = getIn(plan, path) as unknown;
    switch (path) {
      case 'schedule.start':
        return format.date(plan.schedule.start);
      case 'schedule.monthsToLaunch':
      case 'schedule.horizonMonths':
      case 'serving.rampMonths':
      case 'data.retentionMonths':
        return withUnit(format.integer(Number(value)), 'months');
      case 'budgetUsd':
        return plan.budgetUsd === null ? null : format.money(plan.budgetUsd);
      case 'currency':
        return `${plan.currency}${words.bracketed(format.currencyName(plan.currency))}`;
      case 'seed':
        return String(plan.seed);
      case 'model.parameterCount':
      case 'model.activeParameterCount':
      case 'fineTuning.baseParameterCount':
        return value === null ? null : format.size(Number(value));
      case 'placement.training':
      case 'placement.serving':
      case 'placement.team':
        return words.country(String(value));
      case 'training.acceleratorId':
      case 'serving.acceleratorId':
        return words.accelerator(String(value));
      case 'model.kind':
        return tItems(`kind.${plan.model.kind}`);
      case 'training.approach':
        return tItems(`approach.${plan.training.approach}`);
      case 'training.recipe':
        return tItems(`recipe.${plan.training.recipe}`);
      case 'training.tenure':
        return tItems(`tenure.${plan.training.tenure}`);
      case 'serving.tenure':
        return tItems(`tenure.${plan.serving.tenure}`);
      case 'training.precision':
        return tItems(`precision.${plan.training.precision}`);
      case 'serving.precision':
        return tItems(`precision.${plan.serving.precision}`);
      case 'serving.timeToFirstTokenMs':
      case 'serving.timePerOutputTokenMs':
        return typeof value === 'number' ? `${format.count(value)}\u00a0ms` : null;
      case 'serving.cachedInputShare':
        return typeof value === 'number' ? format.percent(value) : null;
      case 'serving.cachePrecision':
        return tItems(`cachePrecision.${plan.serving.cachePrecision ?? 'auto'}`);
      case 'fineTuning.method':
        return tItems(`fineTuningMethod.${plan.fineTuning.method}`);
      case 'fineTuning.adapterShare':
        return format.percent(plan.fineTuning.adapterShare);
      case 'workload.kind':
        return tItems(`workloadKind.${workloadKindOf(plan)}`);
      case 'workload.diffusion.network':
        return tItems(`diffusionNetwork.${diffusionOf(plan).network}`);
      case 'workload.samples':
      case 'workload.tuningSamples':
        return spread(value as ThreePoint, 'samples');
      case 'workload.reinforcement.trainedShare':
        return format.percent(Number(value));
      case 'workload.teacherParameterCount':
      case 'workload.diffusion.encoderParameterCount':
      case 'workload.reinforcement.scoringParameterCount':
      case 'workload.recommender.rowCount':
        return value === null ? null : format.size(Number(value));
      case 'workload.diffusion.forwardTflop':
      case 'workload.diffusion.encoderTflop':
        return `${format.factor(Number(value))}\u00a0TFLOP`;
      case 'workload.dataGb':
        return value === null ? null : `${format.integer(Number(value))}\u00a0GB`;
      case 'training.tokens':
      case 'fineTuning.tokens':
        return spread(value as ThreePoint, 'tokens');
      case 'workload.reinforcement.rolloutSpeed':
      case 'training.stepEfficiency':
      case 'training.goodput':
      case 'training.experimentsMultiplier':
      case 'training.postTrainingShare':
      case 'serving.peakToMean':
      case 'serving.targetLoad':
      case 'serving.requestsPerUserPerMonth':
        return value === null ? null : spread(value as ThreePoint, 'ratio');
      case 'claimsRdIncentive':
      case 'model.tiedEmbeddings':
        return value === true ? t('yes') : t('no');
      default:
        return value === null || value === ''
          ? null
          : typeof value === 'number'
            ? format.integer(value)
            : String(value);
    }
  };
}
