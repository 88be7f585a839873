import { Button } from '@mantine/core';
import { useState } from 'react';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EmptyState } from '../../../ui/EmptyState';
import { ReadMore } from '../../../ui/ReadMore';
import { SectionHead } from '../../../ui/SectionHead';
import page from '../page.module.css';
import type { ViewProps } from '../view-props';
import { ExportButtons } from './exports/ExportButtons';
import { FindingPanel } from './findings/FindingPanel';
import { FindingsSection } from './findings/FindingsSection';
import { ImportPreview } from './import/ImportPreview';
import { MaterialsDrop } from './import/MaterialsDrop';
import { useMaterialsImport } from './import/use-materials-import';
import { MaterialPanel } from './MaterialPanel';
import { MaterialTable } from './MaterialTable';
import classes from './materials.module.css';
import { PlanUses } from './PlanUses';
import { useMaterialEdits } from './use-material-edits';
import { useMaterialWords } from './use-material-words';
import { useMaterials } from './use-materials';

/** What the product is made with, under which licences, and what follows from them. */
export function MaterialsView({ data: ipData, place }: ViewProps) {
  const words = useMaterialWords();
  const { t } = words;
  const data = useMaterials(ipData);
  const edits = useMaterialEdits(words);
  const reading = useMaterialsImport(data, words);
  // A material just added opens with its name ready to be typed.
  const [newId, setNewId] = useState<string | null>(null);
  const { materials } = data.part;
  const material = data.byId.get(place.get('material') ?? '') ?? null;
  const finding = data.findings.find(({ key }) => key === place.get('finding')) ?? null;
  const open = (word: 'material' | 'finding', id: string | null) =>
    place.go({ material: null, finding: null, [word]: id }, { replace: true });
  const add = () => {
    const id = edits.add(t('newName'));
    setNewId(id);
    open('material', id);
  };
  return (
    <BesidePanel
      className={page.main}
      panel={
        material !== null ? (
          <MaterialPanel
            key={material.id}
            material={material}
            isNew={material.id === newId}
            data={data}
            words={words}
            edits={edits}
            onOpenFinding={(key) => open('finding', key)}
            onClose={() => open('material', null)}
          />
        ) : finding !== null ? (
          <FindingPanel
            key={finding.key}
            keyed={finding}
            data={data}
            words={words}
            edits={edits}
            onOpenMaterial={(id) => open('material', id)}
            onClose={() => open('finding', null)}
          />
        ) : null
      }
    >
      <MaterialsDrop words={words} onFiles={(files) => void reading.read(files)}>
        <Button onClick={add}>{t('add')}</Button>
        <ExportButtons data={data} words={words} />
      </MaterialsDrop>
      <ImportPreview reading={reading} words={words} edits={edits} />
      <section aria-labelledby="ip-materials">
        <SectionHead
          id="ip-materials"
          title={t('title')}
          meta={t('checkedAgainst', { count: materials.length, rules: data.ip.rules.length })}
        />
        {materials.length === 0 ? (
          <EmptyState
            action={
              <button type="button" className="link" onClick={add}>
                {t('addFirst')}
              </button>
            }
          >
            {t('empty')}
          </EmptyState>
        ) : (
          <MaterialTable
            data={data}
            words={words}
            openId={material?.id ?? null}
            onOpen={(id) => open('material', id)}
          />
        )}
      </section>
      {materials.length === 0 ? null : (
        <FindingsSection
          data={data}
          asked={place.get('findings')}
          onAsk={(findings) => place.go({ findings }, { replace: true })}
          words={words}
          openKey={finding?.key ?? null}
          onOpen={(key) => open('finding', key)}
        />
      )}
      <div className={classes.below}>
        <PlanUses data={data} words={words} edits={edits} />
      </div>
      <ReadMore topic="data" />
    </BesidePanel>
  );
}
