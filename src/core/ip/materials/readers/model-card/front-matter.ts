import { LineCounter, parseDocument } from 'yaml';
import { type Refusal, refuse } from '#core/ip/materials/readers/refusal';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';
import { ok, type Result } from '#core/shared/result';

export interface ModelCardText {
  /** Values between the two `---`; empty where there are none. */
  readonly metadata: JsonRecord;
  /** First heading of the text below; null = none. */
  readonly heading: string | null;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$)|$(?![\s\S]))/m;
const HEADING = /^#[ \t]+(.+?)[ \t#]*$/m;
/** Cards with thousands of results stay below; YAML takes seconds for a megabyte [characters]. */
const MAX_METADATA_CHARS = 1_000_000;

/** Splits a README of the Hugging Face Hub into its metadata and its text. */
export function readFrontMatter(text: string): Result<ModelCardText, Refusal> {
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  const body = match === null ? text : text.slice(match[0].length);
  const heading = withoutCard(HEADING.exec(body.slice(0, 100_000))?.[1] ?? '');
  if (match === null) return ok({ metadata: {}, heading });
  const yaml = match[1] ?? '';
  if (yaml.length > MAX_METADATA_CHARS) return refuse({ reason: 'long-metadata' });
  try {
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const [problem] = document.errors;
    if (problem !== undefined) {
      const line = lines.linePos(problem.pos[0]).line + 1;
      return refuse({ reason: 'metadata-no-yaml', line, problem: firstLine(problem.message) });
    }
    // Few names may stand for much: a card needs none, and a hundred of them could fill the memory.
    const metadata: unknown = document.toJS({ maxAliasCount: 100 });
    if (metadata === null || metadata === undefined) return ok({ metadata: {}, heading });
    if (!isRecord(metadata)) return refuse({ reason: 'odd-metadata' });
    return ok({ metadata, heading });
  } catch (cause) {
    return refuse({ reason: 'metadata-unreadable', problem: firstLine(String(cause)) });
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200);
}

/** “Model Card for X” and “X model card” are about X. */
function withoutCard(heading: string): string | null {
  const name = heading
    .trim()
    .replace(/^(?:model|dataset) card (?:for|of)\s+/i, '')
    .replace(/\s+(?:model|dataset) card$/i, '');
  return name === '' ? null : name;
}
