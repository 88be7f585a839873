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
import { readJson, refuse } from '#core/ip/materials/readers/read-json';
import {
  looksLikeRequirements,
  readRequirements,
} from '#core/ip/materials/readers/requirements/read-requirements';
import { readSpdx2 } from '#core/ip/materials/readers/spdx/read-spdx2';
import { readSpdx3 } from '#core/ip/materials/readers/spdx/read-spdx3';
import type { JsonRecord } from '#core/model/huggingface/config-text';
import type { Material } from '#core/plan/ip/material';
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
  /** Language of the names of lines that stand for many packages. */
  readonly language: 'en' | 'zh';
}

const EXPECTED =
  'expected a model card (README.md), a CycloneDX or SPDX file in JSON, a package-lock.json or a requirements.txt';

/** @returns why a file of this size is not read; null = it is small enough */
export function refuseSize(file: string, bytes: number): AppError | null {
  if (bytes <= MAX_MATERIALS_FILE_BYTES) return null;
  const limit = MAX_MATERIALS_FILE_BYTES / 1e6;
  return {
    code: 'too-large',
    message: `${file}: ${(bytes / 1e6).toFixed(1)} MB, expected a bill of materials of at most ${limit} MB`,
  };
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
  const tooLarge = refuseSize(file, text.length);
  if (tooLarge !== null) return err(tooLarge);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refuse(file, `the file is empty, ${EXPECTED}`);
  const draft = bomDraft(options.names);
  const read = readBody(file, body, FOLD_WORDS[options.language], draft);
  if (!read.ok) return read;
  return ok({ format: read.value, materials: draft.materials, notes: draft.notes.list });
}

function readBody(
  file: string,
  body: string,
  words: FoldWords,
  draft: BomDraft,
): Result<MaterialsFormat, AppError> {
  if (/^---\s*$/m.test(body.slice(0, 10))) return readCard(file, body, draft);
  const other = otherFormat(body);
  if (other !== null) return refuse(file, other);
  if (/^\s*[{[]/.test(body)) {
    const document = readJson(file, body);
    return document.ok ? readDocument(file, document.value, words, draft) : document;
  }
  // A heading and the text below it are prose, even if some of its lines are single words.
  if (looksLikeRequirements(body)) {
    readRequirements(file, body, words, draft);
    return ok('requirements');
  }
  return /^#{1,6}[ \t]+\S/m.test(body)
    ? readCard(file, body, draft)
    : refuse(file, `not a known format, ${EXPECTED}`);
}

function readCard(file: string, body: string, draft: BomDraft): Result<MaterialsFormat, AppError> {
  const card = readModelCard(file, body, draft);
  return card.ok ? ok('model-card') : card;
}

function readDocument(
  file: string,
  document: JsonRecord,
  words: FoldWords,
  draft: BomDraft,
): Result<MaterialsFormat, AppError> {
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
  if (has('model_type') || has('architectures'))
    return refuse(file, "a model's config.json names no licence; drop in the README.md of the same model");
  if (has('dependencies') || has('devDependencies'))
    return refuse(file, 'a package.json names no exact versions; drop in the package-lock.json beside it');
  return refuse(file, `JSON of another kind, ${EXPECTED}`);
}

/** Formats that are known and not read, with the way to one that is. */
function otherFormat(body: string): string | null {
  const head = body.slice(0, 4_000);
  if (/^\s*<\?xml|^\s*<bom\b/.test(head)) return 'XML is not read; export CycloneDX or SPDX as JSON';
  if (/^SPDXVersion:/m.test(head)) return 'tag-value files of SPDX are not read; export SPDX as JSON';
  if (/^lockfileVersion:/m.test(head) || /^# yarn lockfile/m.test(head) || /^__metadata:/m.test(head))
    return 'lock files of pnpm and yarn are not read; export a CycloneDX file, e.g. with cdxgen';
  if (/^\[(?:project|tool\.[\w.-]+|build-system|\[package\])\]/m.test(head))
    return 'TOML is not read; write a requirements.txt, e.g. with pip freeze or poetry export';
  return null;
}
