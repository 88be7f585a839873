import type { AppError } from '#core/contract/app-error';
import { isRecord, type JsonRecord } from '#core/model/huggingface/config-text';
import { findJsonFault } from '#core/model/huggingface/json-fault';
import { err, ok, type Result } from '#core/shared/result';

/** @returns the object of a JSON file; or `invalid-input` saying where the text breaks off */
export function readJson(file: string, text: string): Result<JsonRecord, AppError> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const { line, column, truncated } = findJsonFault(text);
    return refuse(
      file,
      truncated
        ? `the text breaks off at line ${line}, column ${column}; expected JSON up to its closing brace`
        : `not JSON from line ${line}, column ${column} on; expected the unchanged file`,
    );
  }
  return isRecord(document) ? ok(document) : refuse(file, 'expected a JSON object');
}

export function refuse(file: string, reason: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `${file}: ${reason}` });
}
