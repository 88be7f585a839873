import type { AppError } from '#core/contract/app-error';
import type { JsonRecord } from '#core/shared/json/json-record';
import { noRecordText, parseRecord } from '#core/shared/json/parse-record';
import { err, type Result } from '#core/shared/result';

/** Largest config.json that is read [characters]; the longest real ones, with thousands of labels, stay below 1 MB. */
const MAX_CONFIG_CHARS = 5_000_000;

const EXPECTED = {
  file: 'the unchanged file of the model',
  object: 'a JSON object with the keys of a model',
};

/** @returns the JSON object of a config.json; or `too-large`, or `invalid-input` saying where the text breaks off */
export function parseConfigText(text: string): Result<JsonRecord, AppError> {
  if (text.length > MAX_CONFIG_CHARS)
    return err({
      code: 'too-large',
      message: `config.json: ${(text.length / 1e6).toFixed(1)} MB, expected a model's config.json of at most 5 MB`,
    });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refuse('the text is empty, expected the JSON of a model');
  const document = parseRecord(body);
  return document.ok ? document : refuse(noRecordText(document.error, EXPECTED));
}

function refuse(reason: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `config.json: ${reason}` });
}
