import type { Accelerator } from '#core/catalog/catalog';
import {
  peakFlopPerSecond,
  type ReplicaHardware,
  replicaWork,
  type ServingEfficiency,
  type ServingThroughput,
  servingThroughput,
  throughputAt,
  weightBytesOf,
} from '#core/compute/serving-throughput';
import {
  cacheBytesPerToken,
  cachedInputShare,
  type ServedPlan,
  servedModel,
} from '#core/serving/served-model';

/** One copy of the model on its hardware, before calibration, as a function of the batch. */
export interface Replica {
  readonly outputTokensPerRequest: number;
  /** Most requests that memory holds at once; 0 = the model does not fit. */
  readonly memoryBatch: number;
  /** Reading the part of a prompt that is not cached [s]. */
  readonly prefillSeconds: number;
  /** What no software can beat: the active weights read once from memory, and the prompt at the peak rate [s]. */
  readonly floor: { readonly secondsPerOutputToken: number; readonly prefillSeconds: number };
  /** @param batchSize requests worked on at once, at most `memoryBatch` */
  at(batchSize: number): ServingThroughput;
}

/** A copy on accelerators of the catalog. */
export function catalogReplica(plan: ServedPlan, part: Accelerator, efficiency: ServingEfficiency): Replica {
  const model = servedModel(plan);
  const count = plan.serving.acceleratorsPerReplica;
  const peak: ReplicaHardware = {
    flopPerSecond: peakFlopPerSecond(part, plan.serving.precision) * count,
    bytesPerSecond: part.memoryBandwidthGbPerSecond * 1e9 * count,
    usableBytes: efficiency.memory01 * part.memoryGb * 1e9 * count,
  };
  const reached = { ...peak, flopPerSecond: peak.flopPerSecond * efficiency.compute01 };
  return replicaOf(plan, reached, peak, (batchSize) =>
    servingThroughput(model, part, { ...plan.serving, maxConcurrency: batchSize }, efficiency),
  );
}

/** A copy on hardware whose reached rates are known, as of measured machines; nothing is known to be faster. */
export function hardwareReplica(plan: ServedPlan, hardware: ReplicaHardware): Replica {
  const model = servedModel(plan);
  return replicaOf(plan, hardware, hardware, (batchSize) =>
    throughputAt(model, { ...plan.serving, maxConcurrency: batchSize }, hardware),
  );
}

/** Past this no engine schedules [requests]. */
const MOST_REQUESTS = 100_000;

function replicaOf(
  plan: ServedPlan,
  reached: ReplicaHardware,
  peak: ReplicaHardware,
  throughput: (batchSize: number) => ServingThroughput,
): Replica {
  const { model, serving } = plan;
  const most = replicaWork(
    servedModel(plan),
    { ...serving, maxConcurrency: MOST_REQUESTS },
    peak.usableBytes,
  );
  const share = cachedInputShare(plan);
  const prefillFlop = (most?.prefillFlop ?? 0) * (1 - share);
  const activeShare = model.activeParameterCount / model.parameterCount;
  const input = serving.inputTokensPerRequest + serving.outputTokensPerRequest / 2;
  const context = Math.min(input, model.slidingWindow ?? Number.POSITIVE_INFINITY);
  const leastBytes =
    weightBytesOf(model, serving.precision) * activeShare + context * cacheBytesPerToken(plan);
  return {
    outputTokensPerRequest: serving.outputTokensPerRequest,
    memoryBatch: most?.batchSize ?? 0,
    prefillSeconds: prefillFlop / reached.flopPerSecond,
    floor: {
      secondsPerOutputToken: leastBytes / peak.bytesPerSecond,
      prefillSeconds: prefillFlop / peak.flopPerSecond,
    },
    at: (batchSize) => {
      const plain = throughput(batchSize);
      if (share === 0 || plain.tokensPerSecond <= 0) return plain;
      return { ...plain, tokensPerSecond: withoutCachedPart(plain, batchSize) };
    },
  };

  /** Tokens per second when the cached part of every prompt is not read again. */
  function withoutCachedPart({ tokensPerSecond }: ServingThroughput, batchSize: number): number {
    const output = serving.outputTokensPerRequest;
    const savedSeconds = ((most?.prefillFlop ?? 0) * share * batchSize) / reached.flopPerSecond;
    const requestSeconds = (batchSize * output) / tokensPerSecond;
    // What a calibrated roofline says of a prompt may be less than the arithmetic here; never save all of it.
    return (batchSize * output) / Math.max(requestSeconds - savedSeconds, requestSeconds * 1e-3);
  }
}
