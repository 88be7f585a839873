import type { Evidence } from '#core/plan/compliance';
import type { Plan } from '#core/plan/plan';

/** One file behind a plan, however often it is attached. */
export interface EvidenceFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Names under which it was attached, each once. */
  readonly fileNames: readonly string[];
}

/** The evidence files of a plan, each once, in the order of their digests. */
export function evidenceOfPlan({ compliance }: Pick<Plan, 'compliance'>): readonly EvidenceFile[] {
  const files = new Map<string, { first: Evidence; names: Set<string> }>();
  for (const { evidence } of Object.values(compliance?.duties ?? {}))
    for (const file of evidence) {
      const known = files.get(file.sha256);
      if (known === undefined) files.set(file.sha256, { first: file, names: new Set([file.fileName]) });
      else known.names.add(file.fileName);
    }
  return [...files.values()]
    .map(({ first, names }) => ({ sha256: first.sha256, bytes: first.bytes, fileNames: [...names] }))
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}
