import { type Refusal, refuse } from '#core/ip/materials/readers/refusal';
import { isRecord, type JsonRecord } from '#core/model/huggingface/config-text';
import { findJsonFault } from '#core/model/huggingface/json-fault';
import { ok, type Result } from '#core/shared/result';

/** @returns the object of a JSON file; or where the text breaks off */
export function readJson(text: string): Result<JsonRecord, Refusal> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const { line, column, truncated } = findJsonFault(text);
    return refuse({ reason: truncated ? 'json-breaks-off' : 'no-json', line, column });
  }
  return isRecord(document) ? ok(document) : refuse({ reason: 'no-object' });
}
