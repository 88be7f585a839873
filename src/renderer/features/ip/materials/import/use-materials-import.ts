import { useMemo, useState } from 'react';
import { refusalText } from '#core/ip/materials/readers/refusal-text';
import { useStores } from '../../../../state/stores-context';
import type { MaterialsAnswer } from '../../../../worker/materials-messages';
import { readMaterialsApart } from '../../../../worker/read-materials-apart';
import type { MaterialWords } from '../use-material-words';
import type { MaterialsData } from '../use-materials';
import { previewFiles } from './preview-files';

/** Files dropped in: read, compared with the plan, taken over only when the user says so. */
export function useMaterialsImport(data: MaterialsData, { t, format }: MaterialWords) {
  const { ui } = useStores();
  const [files, setFiles] = useState<MaterialsAnswer>([]);
  const [isReading, setIsReading] = useState(false);

  async function read(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return;
    setIsReading(true);
    const licences = data.ip.licences.map(({ id, name, aliases }) => ({ id, name, aliases }));
    const request = { files: chosen, licences, language: format.language };
    const answer = await readMaterialsApart(request);
    const done = answer.ok ? answer.value : chosen.map(({ name }) => refused(name, answer.error));
    setIsReading(false);
    setFiles(done);
    ui.announce(t('import.readSpoken', { count: done.length }));
  }

  const refused = (name: string, problem: string) => ({
    kind: 'refused' as const,
    name,
    message: refusalText(name, { reason: 'unreadable', problem }, format.language),
  });

  // Always against the plan of now, so that an edit made meanwhile is not lost.
  const preview = useMemo(
    () => previewFiles(files, data.part.materials, data.names),
    [files, data.part.materials, data.names],
  );

  return { files, isReading, read, preview, clear: () => setFiles([]) };
}

export type MaterialsImport = ReturnType<typeof useMaterialsImport>;
