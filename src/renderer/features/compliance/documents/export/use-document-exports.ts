import { useCallback, useMemo, useState } from 'react';
import type { DocumentSource } from '#core/assessments/context';
import { isTransparencyDocument } from '#core/assessments/document';
import { documentHtml } from '#core/assessments/document-html';
import { documentMarkdown } from '#core/assessments/document-markdown';
import { type FilledDocument, recordOf } from '#core/assessments/fill-document';
import { exportPia } from '#core/assessments/pia/export-pia';
import { PiaFile } from '#core/assessments/pia/pia-file';
import { fileNameFor } from '#core/shared/file-name';
import { saveFile, saveTextFile } from '../../../../app/save-file';
import { dayOf } from '../../../../format/dates';
import { printPlace } from '../../../../print/print-place';
import { usePrintReport } from '../../../../print/use-print-report';
import { useStores } from '../../../../state/stores-context';
import { useSession, useSettings } from '../../../../state/use-state';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ways out of a document: each offers a file. */
export function useDocumentExports(document: FilledDocument, source: DocumentSource) {
  const { ui } = useStores();
  const planId = useSession((state) => state.id);
  const paper = useSettings((all) => all.paper);
  const { id, language, planName } = document;
  const [failure, setFailure] = useState<string | null>(null);
  const options = useMemo(
    () => (planId === null ? null : { planId, language, paper, document: id }),
    [planId, language, paper, id],
  );
  const printing = usePrintReport(options);
  const nameOf = useCallback(
    (ending: string) => fileNameFor(planName, `-${id}-${language}.${ending}`),
    [planName, id, language],
  );
  const { plan } = source;
  const toMarkdown = useCallback(async () => {
    setFailure(null);
    try {
      const markdown = documentMarkdown(document);
      // Cards alone have metadata before the text; what writes it is loaded for them.
      const text = isTransparencyDocument(document.id)
        ? (await import('#core/transparency/front-matter/front-matter')).withFrontMatter(
            markdown,
            document,
            plan,
          )
        : markdown;
      saveTextFile(nameOf('md'), text, 'text/markdown');
      ui.announce(nameOf('md'));
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
    }
  }, [document, plan, nameOf, ui]);
  const toHtml = useCallback(() => {
    saveTextFile(nameOf('html'), documentHtml(document), 'text/html');
    ui.announce(nameOf('html'));
  }, [document, nameOf, ui]);
  const toDocx = useCallback(async () => {
    setFailure(null);
    try {
      // Only those who want a file of Word load what writes it.
      const { documentDocx } = await import('./document-docx');
      saveFile(nameOf('docx'), await documentDocx(document), DOCX_TYPE);
      ui.announce(nameOf('docx'));
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
    }
  }, [document, nameOf, ui]);
  const toPia = useCallback(() => {
    const imported = PiaFile.safeParse(recordOf(source, id)?.imported);
    const file = exportPia(document, imported.success ? imported.data : null, dayOf(Date.now()));
    const name = fileNameFor(planName, '-pia.json');
    saveTextFile(name, `${JSON.stringify(file, null, 2)}\n`);
    ui.announce(name);
  }, [document, source, id, planName, ui]);
  return {
    printing,
    failure,
    printAddress:
      planId === null ? '' : printPlace({ planId, language, paper, document: id }, dayOf(Date.now())),
    toPdf: printing.start,
    toDocx: () => void toDocx(),
    toMarkdown: () => void toMarkdown(),
    toHtml,
    toPia,
  };
}
