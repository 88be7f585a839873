import path from 'node:path';
import type { Session } from 'electron';
import { BUNDLE_ENDING } from '#core/plan/bundle/manifest';
import type { MenuLabels } from '#main/shells/electron/menu-labels';

/**
 * Files that the page hands out (the PDF, a copy of the plan) go where the user says: the system's save dialog, with
 * the name that the page gave and the kind of file.
 */
export function askWhereToSave(session: Session, words: () => MenuLabels): void {
  session.on('will-download', (_event, item) => {
    const fileName = item.getFilename();
    const extension = path.extname(fileName).slice(1).toLowerCase();
    const kind = fileName.endsWith(BUNDLE_ENDING) ? words().bundleFile : kindOf(extension, words());
    item.setSaveDialogOptions({
      defaultPath: fileName,
      filters: kind === null ? [] : [{ name: kind, extensions: [extension] }],
    });
  });
}

function kindOf(extension: string, words: MenuLabels): string | null {
  if (extension === 'pdf') return words.pdfFile;
  return extension === 'landfall' ? words.planFile : null;
}
