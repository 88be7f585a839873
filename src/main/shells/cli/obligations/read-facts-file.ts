import type { AppError } from '#core/contract/app-error';
import type { Facts } from '#core/law/facts';
import { readFacts } from '#core/law/read-facts';
import { err, type Result } from '#core/shared/result';
import { readTextFile } from '#main/shells/read-text-file';

const EXPECTED = 'a file of facts, {"fact": value}';

/** Far more than all facts with all countries of the world. */
const MAX_BYTES = 1_000_000;

/** Facts from a JSON file; messages name the file and the fact. */
export async function readFactsFile(file: string): Promise<Result<Facts, AppError>> {
  const text = await readTextFile(file, EXPECTED, MAX_BYTES);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value.replace(/^\uFEFF/, ''));
  } catch {
    return err({
      code: 'invalid-input',
      message: `${file}: not valid JSON; expected ${EXPECTED}`,
      field: file,
    });
  }
  const facts = readFacts(json);
  if (facts.ok) return facts;
  return err({ ...facts.error, message: `${file}: ${facts.error.message}` });
}
