import type { AppError } from '#core/contract/app-error';
import { findJsonFault } from '#core/model/huggingface/json-fault';
import { err, ok, type Result } from '#core/shared/result';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Largest config.json that is read [characters]; the longest real ones, with thousands of labels, stay below 1 MB. */
const MAX_CONFIG_CHARS = 5_000_000;

/** @returns the JSON object of a config.json; or `too-large`, or `invalid-input` saying where the text breaks off */
export function parseConfigText(text: string): Result<JsonRecord, AppError> {
  if (text.length > MAX_CONFIG_CHARS)
    return err({
      code: 'too-large',
      message: `config.json: ${(text.length / 1e6).toFixed(1)} MB, expected a model's config.json of at most 5 MB`,
    });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refuse('the text is empty, expected the JSON of a model');
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    const { line, column, truncated } = findJsonFault(body);
    return refuse(
      truncated
        ? `the text breaks off at line ${line}, column ${column}; expected JSON up to its closing brace`
        : `not JSON from line ${line}, column ${column} on; expected the unchanged file of the model`,
    );
  }
  return isRecord(document) ? ok(document) : refuse('expected a JSON object with the keys of a model');
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(reason: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `config.json: ${reason}` });
}
