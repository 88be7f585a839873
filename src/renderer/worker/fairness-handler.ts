import { bootstrapDisparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import { createPredictionCounter } from '#core/fairness/table/count-predictions';
import { decodePart } from '#core/fairness/table/decode-part';
import type { TableFault } from '#core/fairness/table/table-fault';
import { err } from '#core/shared/result';
import type { FairnessQuestion, FairnessReply } from './fairness-messages';

/** Bytes after which progress is told again. */
const PROGRESS_BYTES = 1 << 20;

/** The worker without its thread: counts a table as it is read, or draws its groups anew. */
export async function answerFairness(
  question: FairnessQuestion,
  answer: (reply: FairnessReply) => void,
): Promise<void> {
  try {
    if (question.kind === 'bootstrap')
      answer({
        kind: 'bootstrapped',
        disparities: bootstrapDisparities(question.groups, question.seed),
      });
    else answer(await count(question, answer));
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function count(
  { file, columns }: Extract<FairnessQuestion, { kind: 'count' }>,
  tell: (reply: FairnessReply) => void,
): Promise<FairnessReply> {
  const counter = createPredictionCounter(columns);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const push = (bytes?: Uint8Array): TableFault | null => {
    const text = decodePart(decoder, bytes);
    return text.ok ? counter.push(text.value) : text.error;
  };
  const reader = file.stream().getReader();
  let bytes = 0;
  let toldAt = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    const fault = push(value);
    if (fault !== null) {
      await reader.cancel();
      return { kind: 'counted', result: err(fault) };
    }
    if (bytes - toldAt >= PROGRESS_BYTES) {
      toldAt = bytes;
      tell({ kind: 'progress', bytes, rows: counter.rowCount() });
    }
  }
  const fault = push();
  return { kind: 'counted', result: fault === null ? counter.end() : err(fault) };
}
