import { useTranslation } from 'react-i18next';
import type { DocumentEdit } from '#core/assessments/edit-document';
import type { FilledDocument } from '#core/assessments/fill-document';
import { newRisk } from '#core/assessments/new-risk';
import type { DocumentRisk } from '#core/plan/compliance';
import { SectionHead } from '../../../../ui/SectionHead';
import classes from '../documents.module.css';
import { RiskEditor } from './RiskEditor';
import { RiskMatrix } from './RiskMatrix';

export interface RisksEditorProps {
  readonly document: FilledDocument;
  readonly edit: (edit: DocumentEdit) => void;
}

/** The risks of a document: where each stands before and after the measures, and its words. */
export function RisksEditor({ document, edit }: RisksEditorProps) {
  const { t } = useTranslation('documents');
  const { risks, language } = document;
  const keep = (next: readonly DocumentRisk[]) => edit({ kind: 'risks', risks: next });
  return (
    <section className={classes.risks} aria-labelledby="document-risks">
      <SectionHead id="document-risks" level={3} title={t('risk.title')} meta={t('risk.scale')} />
      <RiskMatrix risks={risks} />
      {risks.map((risk, at) => (
        <RiskEditor
          key={risk.id}
          number={at + 1}
          risk={risk}
          language={language}
          onChange={(changed) => keep(risks.with(at, changed))}
          onRemove={() => keep(risks.toSpliced(at, 1))}
        />
      ))}
      <button type="button" className="link" onClick={() => keep([...risks, newRisk(freeId(risks))])}>
        {t('risk.add')}
      </button>
    </section>
  );
}

/** The first of `own-1`, `own-2` … that no risk has. */
function freeId(risks: readonly DocumentRisk[]): string {
  const taken = new Set(risks.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
