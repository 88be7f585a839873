import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import type { AppError } from '#core/contract/app-error';
import { EVIDENCE_FOLDER, MANIFEST_NAME, MAX_BUNDLE_BYTES, PLAN_NAME } from '#core/plan/bundle/manifest';
import { MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { MAX_PLAN_FILE_CHARS } from '#core/plan/plan-file';
import { err, ok, type Result } from '#core/shared/result';

const MAX_ENTRIES = 20_000;
const EVIDENCE_NAME = /^evidence\/([0-9a-f]{64})$/;
/** Absolute, upwards, with a drive or a backslash: a name that was made to land elsewhere. */
const HOSTILE_NAME = /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.?(\/|$)/;

/** What lies in a bundle; nothing of it has been compared with its digest yet. */
export interface BundleContent {
  readonly planText: string;
  /** By the digest that their names claim. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names that are no part of a bundle. */
  readonly ignored: readonly string[];
}

/** Stops the reading with a sentence for the user. */
class Refusal extends Error {
  readonly code: AppError['code'];
  constructor(code: AppError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Unpacks a bundle into memory. Sizes are checked before anything is unpacked, and no entry gets more room than it
 * says it needs, so that a small file cannot become a large one; nothing is ever written under an entry's name.
 *
 * @param subject how messages name the file
 * @param parts `plan`: leave the evidence packed, for a preview
 * @returns `too-large`, or `invalid-input` for what is damaged, cut off or no bundle
 */
export function readBundle(
  zip: Uint8Array,
  subject: string,
  parts: 'all' | 'plan' = 'all',
): Result<BundleContent, AppError> {
  const ignored: string[] = [];
  try {
    if (zip.length > MAX_BUNDLE_BYTES) throw tooLarge(zip.length);
    const filter = createFilter(parts, ignored);
    const entries = unzipSync(zip, { filter });
    const plan = entries[PLAN_NAME];
    if (plan === undefined) throw new Refusal('invalid-input', `it holds no ${PLAN_NAME}`);
    const files = Object.entries(entries).flatMap(([name, bytes]): readonly [string, Uint8Array][] => {
      const sha256 = EVIDENCE_NAME.exec(name)?.[1];
      return sha256 === undefined ? [] : [[sha256, bytes]];
    });
    return ok({ planText: strFromU8(plan), files: new Map(files), ignored });
  } catch (cause) {
    const code = cause instanceof Refusal ? cause.code : 'invalid-input';
    const reason =
      cause instanceof Refusal
        ? cause.message
        : 'it is damaged or cut off; expected a bundle (*.landfall.zip)';
    return err({ code, message: `${subject}: ${reason}` });
  }
}

function createFilter(parts: 'all' | 'plan', ignored: string[]): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>();
  let totalBytes = 0;
  return ({ name, size, originalSize }) => {
    if (HOSTILE_NAME.test(name))
      throw new Refusal(
        'invalid-input',
        `its entry ${JSON.stringify(name.slice(0, 80))} points outside of it`,
      );
    if (seen.has(name)) throw new Refusal('invalid-input', `its entry ${name.slice(0, 80)} is there twice`);
    seen.add(name);
    if (seen.size > MAX_ENTRIES)
      throw new Refusal('too-large', `it has more than ${MAX_ENTRIES.toLocaleString('en-US')} entries`);
    totalBytes += Math.max(size, originalSize);
    if (totalBytes > MAX_BUNDLE_BYTES) throw tooLarge(totalBytes);
    if (name === PLAN_NAME) return isWithin(name, originalSize, MAX_PLAN_FILE_CHARS);
    if (EVIDENCE_NAME.test(name)) return parts === 'all' && isWithin(name, originalSize, MAX_EVIDENCE_BYTES);
    if (name !== MANIFEST_NAME && name !== EVIDENCE_FOLDER) ignored.push(name);
    return false;
  };
}

function isWithin(name: string, bytes: number, maxBytes: number): true {
  if (bytes > maxBytes)
    throw new Refusal(
      'too-large',
      `its entry ${name} has ${Math.ceil(bytes / 1e6)} MB unpacked, expected at most ${maxBytes / 1e6} MB`,
    );
  return true;
}

function tooLarge(bytes: number): Refusal {
  return new Refusal(
    'too-large',
    `${Math.ceil(bytes / 1e6)} MB unpacked, expected a bundle of at most ${MAX_BUNDLE_BYTES / 1e6} MB`,
  );
}
