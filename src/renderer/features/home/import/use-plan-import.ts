import { useCallback, useMemo, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { EvidenceProblem } from '#core/plan/bundle/manifest';
import type { Result } from '#core/shared/result';
import { toBase64 } from '../../../app/file-bytes';
import { navigate } from '../../../app/hash-location';
import type { Stores } from '../../../state/stores';
import { useStores } from '../../../state/stores-context';
import type { FilePreview, PlanFile, ReadyFile } from './preview-plan-files';

export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileCount: number }
  | { readonly status: 'preview' | 'importing'; readonly previews: readonly FilePreview[] };

/** A plan that came out of a file. */
export interface Imported {
  readonly id: string;
  readonly name: string;
}

const IDLE: ImportState = { status: 'idle' };

/** Reads plan files, shows what they hold, and stores them once that was confirmed; and takes the last import back. */
export function usePlanImport() {
  const stores = useStores();
  const [state, setState] = useState<ImportState>(IDLE);
  const [imported, setImported] = useState<readonly Imported[]>([]);

  const preview = useCallback(
    async (files: readonly PlanFile[]) => {
      if (files.length === 0) return;
      setState({ status: 'reading', fileCount: files.length });
      setState({ status: 'preview', previews: await read(files, stores) });
    },
    [stores],
  );

  /** One file, straight into its plan; what cannot be opened is shown as in the preview. */
  const open = useCallback(
    async (file: PlanFile) => {
      const previews = await read([file], stores);
      const [first] = previews;
      if (first?.kind !== 'ready') return setState({ status: 'preview', previews });
      const opened = await openReady(first, stores);
      if (opened.ok) navigate('/plan');
      else stores.ui.showFault(opened.error);
    },
    [stores],
  );

  const confirm = useCallback(
    async (previews: readonly FilePreview[]) => {
      setState({ status: 'importing', previews });
      const ready = previews.filter((file) => file.kind === 'ready');
      const outcome = await storeAll(ready, stores);
      setImported(outcome.imported);
      setState(outcome.refused.length === 0 ? IDLE : { status: 'preview', previews: outcome.refused });
      await stores.planList.refresh();
    },
    [stores],
  );

  const undo = useCallback(async () => {
    setImported([]);
    for (const { id } of imported) {
      const removed = await stores.planList.remove(id);
      if (removed.ok && stores.session.store.getState().id === id) stores.session.close();
      else if (!removed.ok) stores.ui.showFault(removed.error);
    }
  }, [stores, imported]);

  const cancel = useCallback(() => setState(IDLE), []);
  return useMemo(
    () => ({ state, imported, preview, open, confirm, undo, cancel }),
    [state, imported, preview, open, confirm, undo, cancel],
  );
}

/** Loaded when first needed: it brings the schema of the plan with it. */
async function read(files: readonly PlanFile[], { planList }: Stores): Promise<readonly FilePreview[]> {
  const { previewPlanFiles } = await import('./preview-plan-files');
  const listed = await planList.refresh();
  return previewPlanFiles(files, listed.ok ? listed.value.map(({ name }) => name) : []);
}

async function openReady(
  { fileName, text, bundle }: ReadyFile,
  { session, ui }: Stores,
): Promise<Result<unknown, AppError>> {
  if (bundle === null) return session.importText(fileName, text);
  const opened = await session.importBundle(fileName, await base64Of(bundle));
  if (opened.ok && opened.value.problems.length > 0)
    ui.showEvidenceNotice({ kind: 'notImported', problems: opened.value.problems });
  return opened;
}

async function base64Of(bundle: PlanFile): Promise<string> {
  return toBase64(new Blob([await bundle.arrayBuffer()]));
}

async function storeAll(files: readonly ReadyFile[], { call, ui }: Stores) {
  const imported: Imported[] = [];
  const refused: FilePreview[] = [];
  const problems: EvidenceProblem[] = [];
  for (const { fileName, text, bundle } of files) {
    const stored =
      bundle === null
        ? await call('plans.import', { fileName, text })
        : await call('bundles.import', { fileName, base64: await base64Of(bundle) });
    if (!stored.ok) {
      refused.push({ kind: 'refused', fileName, error: stored.error });
      continue;
    }
    const opened = 'opened' in stored.value ? stored.value.opened : stored.value;
    if ('problems' in stored.value) problems.push(...stored.value.problems);
    imported.push({ id: opened.id, name: opened.plan.name });
  }
  if (problems.length > 0) ui.showEvidenceNotice({ kind: 'notImported', problems });
  return { imported, refused };
}
