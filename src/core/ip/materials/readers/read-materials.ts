import type { AppError } from '#core/contract/app-error';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { type BomDraft, bomDraft } from '#core/ip/materials/readers/bom-draft';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import { readCyclonedx } from '#core/ip/materials/readers/cyclonedx/read-cyclonedx';
import { FOLD_WORDS, type FoldWords } from '#core/ip/materials/readers/fold-components';
import { own } from '#core/ip/materials/readers/json-value';
import { MAX_MATERIALS_FILE_BYTES } from '#core/ip/materials/readers/limits';
import { readModelCard } from '#core/ip/materials/readers/model-card/read-model-card';
import { readPackageLock } from '#core/ip/materials/readers/package-lock/read-package-lock';
import { type Refusal, refuse } from '#core/ip/materials/readers/refusal';
import { refusalText } from '#core/ip/materials/readers/refusal-text';
import {
  looksLikeRequirements,
  readRequirements,
} from '#core/ip/materials/readers/requirements/read-requirements';
import { readSpdx2 } from '#core/ip/materials/readers/spdx/read-spdx2';
import { readSpdx3 } from '#core/ip/materials/readers/spdx/read-spdx3';
import type { Material } from '#core/plan/ip/material';
import type { JsonRecord } from '#core/shared/json/json-record';
import { parseRecord } from '#core/shared/json/parse-record';
import { err, ok, type Result } from '#core/shared/result';

export type MaterialsFormat =
  | 'model-card'
  | 'cyclonedx'
  | 'spdx-2'
  | 'spdx-3'
  | 'package-lock'
  | 'requirements';

export interface ReadMaterials {
  readonly format: MaterialsFormat;
  /** Ids are unique within the file alone. */
  readonly materials: readonly Material[];
  readonly notes: readonly BomNote[];
}

export interface ReadOptions {
  readonly names: LicenceNames;
  /** Language of the names of lines that stand for many packages, and of the message by which a file is refused. */
  readonly language: 'en' | 'zh';
}

/** @returns why a file of this size is not read; null = it is small enough */
export function refuseSize(file: string, bytes: number, language: ReadOptions['language']): AppError | null {
  if (bytes <= MAX_MATERIALS_FILE_BYTES) return null;
  const refusal = { reason: 'too-large', bytes, limitBytes: MAX_MATERIALS_FILE_BYTES } as const;
  return { code: 'too-large', message: refusalText(file, refusal, language) };
}

/**
 * Reads a file that names materials. What it is is told by its content, whatever it is called.
 *
 * @param file its name, for messages and for what has no name of its own
 * @returns the materials and what is to be said about them; or `too-large`, or `invalid-input` where it is no such file
 */
export function readMaterials(
  file: string,
  text: string,
  options: ReadOptions,
): Result<ReadMaterials, AppError> {
  const { names, language } = options;
  const tooLarge = refuseSize(file, text.length, language);
  if (tooLarge !== null) return err(tooLarge);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const draft = bomDraft(names);
  const read = readBody(file, body, FOLD_WORDS[language], draft);
  if (!read.ok) return err({ code: 'invalid-input', message: refusalText(file, read.error, language) });
  return ok({ format: read.value, materials: draft.materials, notes: draft.notes.list });
}

function readBody(
  file: string,
  body: string,
  words: FoldWords,
  draft: BomDraft,
): Result<MaterialsFormat, Refusal> {
  if (body.trim() === '') return refuse({ reason: 'empty' });
  if (/^---\s*$/m.test(body.slice(0, 10))) return readCard(file, body, draft);
  const other = otherFormat(body);
  if (other !== null) return refuse({ reason: other });
  if (/^\s*[{[]/.test(body)) {
    const document = parseRecord(body);
    return document.ok ? readDocument(file, document.value, words, draft) : document;
  }
  // A heading and the text below it are prose, even if some of its lines are single words.
  if (looksLikeRequirements(file, body)) {
    readRequirements(file, body, words, draft);
    return ok('requirements');
  }
  return /^#{1,6}[ \t]+\S/m.test(body) ? readCard(file, body, draft) : refuse({ reason: 'unknown-format' });
}

function readCard(file: string, body: string, draft: BomDraft): Result<MaterialsFormat, Refusal> {
  const card = readModelCard(file, body, draft);
  return card.ok ? ok('model-card') : card;
}

function readDocument(
  file: string,
  document: JsonRecord,
  words: FoldWords,
  draft: BomDraft,
): Result<MaterialsFormat, Refusal> {
  const has = (key: string) => Object.hasOwn(document, key);
  const context = JSON.stringify(own(document, '@context') ?? '');
  if (own(document, 'bomFormat') === 'CycloneDX') {
    readCyclonedx(file, document, words, draft);
    return ok('cyclonedx');
  }
  if (has('spdxVersion')) {
    readSpdx2(file, document, words, draft);
    return ok('spdx-2');
  }
  if (/spdx\.(?:org|dev)\/(?:rdf|v)/.test(context) || (has('@graph') && context.includes('spdx'))) {
    readSpdx3(file, document, words, draft);
    return ok('spdx-3');
  }
  if (has('lockfileVersion')) {
    readPackageLock(file, document, words, draft);
    return ok('package-lock');
  }
  if (has('model_type') || has('architectures')) return refuse({ reason: 'model-config' });
  if (has('dependencies') || has('devDependencies')) return refuse({ reason: 'package-json' });
  return refuse({ reason: 'other-json' });
}

/** Formats that are known and not read, with the way to one that is. */
function otherFormat(body: string): 'xml' | 'tag-value' | 'other-lock-file' | 'toml' | null {
  const head = body.slice(0, 4_000);
  if (/^\s*<\?xml|^\s*<bom\b/.test(head)) return 'xml';
  if (/^SPDXVersion:/m.test(head)) return 'tag-value';
  if (/^lockfileVersion:/m.test(head) || /^# yarn lockfile/m.test(head) || /^__metadata:/m.test(head))
    return 'other-lock-file';
  if (/^\[(?:project|tool\.[\w.-]+|build-system|\[package\])\]/m.test(head)) return 'toml';
  return null;
}
