import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MATERIAL_KINDS, type Material, type MaterialKind } from '#core/plan/ip/material';
import { Disclosure } from '../../../ui/Disclosure';
import { SidePanel } from '../../../ui/SidePanel';
import { StatusWord } from './findings/StatusWord';
import { LicenceField } from './LicenceField';
import classes from './materials.module.css';
import { SourcesField } from './SourcesField';
import { UseQuestion } from './UseQuestion';
import { type MaterialEdits, withAnswer } from './use-material-edits';
import type { MaterialWords } from './use-material-words';
import type { MaterialsData } from './use-materials';

export interface MaterialPanelProps {
  readonly material: Material;
  /** Just added: its name is chosen, to be typed over. */
  readonly isNew: boolean;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
  readonly onOpenFinding: (key: string) => void;
  readonly onClose: () => void;
}

/** Packages of a line that are named in the panel; the exports have all. */
const MOST_PACKAGES = 50;

/** One material: what it is, its licence, what it is made from, what is done with it. */
export function MaterialPanel(props: MaterialPanelProps) {
  const { material, isNew, data, words, edits, onOpenFinding, onClose } = props;
  const { t } = words;
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) nameField.current?.select();
  }, [isNew]);
  const found = data.findingsOf(material.id);
  const effective = data.planIp.materials.get(material.id)?.uses ?? {};
  const asked = new Set(found.flatMap(({ finding }) => finding.missingUses));
  const { components = [] } = material;
  const uses = data.ip.uses.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)));
  const own = uses.filter(({ id }) => asked.has(id) || Object.hasOwn(material.uses, id));
  const others = uses.filter((use) => !own.includes(use));
  const question = (use: (typeof uses)[number]) => (
    <UseQuestion
      key={use.id}
      use={use}
      answer={material.uses[use.id] ?? null}
      unsaid={
        effective[use.id] === undefined || Object.hasOwn(material.uses, use.id)
          ? t('answer.asPlan')
          : t(effective[use.id] === true ? 'answer.asPlanYes' : 'answer.asPlanNo')
      }
      words={words}
      onAnswer={(answer) => edits.change(material, { uses: withAnswer(material.uses, use.id, answer) })}
    />
  );
  return (
    <SidePanel title={material.name} meta={t('panel.meta')} onClose={onClose}>
      <div className={classes.form}>
        <LateText
          label={t('field.name')}
          inputRef={nameField}
          value={material.name}
          maxLength={300}
          isRequired
          fault={t('nameFault')}
          onDone={(name) => edits.change(material, { name })}
        />
        <LateText
          label={t('field.version')}
          value={material.version ?? ''}
          maxLength={120}
          onDone={(version) => edits.change(material, { version: version === '' ? undefined : version })}
        />
        <div>
          <span className={classes.label}>{t('field.kind')}</span>
          <SegmentedControl
            aria-label={t('field.kind')}
            value={material.kind}
            data={MATERIAL_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => edits.change(material, { kind: kind as MaterialKind })}
          />
        </div>
        <div>
          <LicenceField
            value={material.licence}
            data={data}
            words={words}
            onChange={(licence) => edits.change(material, { licence })}
          />
        </div>
        <Checkbox
          size="xs"
          label={t('field.own')}
          description={t('ownHelp')}
          checked={material.own === true}
          onChange={(event) =>
            edits.change(material, { own: event.currentTarget.checked ? true : undefined })
          }
        />
        <SourcesField material={material} data={data} words={words} edits={edits} />
      </div>
      {found.length === 0 ? null : (
        <section className={classes.part} aria-label={t('findings.title')}>
          <h3>{t('findings.title')}</h3>
          <ul className={classes.found}>
            {found.map(({ key, finding, record }) => (
              <li key={key}>
                <StatusWord finding={finding} record={record} words={words} />
                <button type="button" className="link" onClick={() => onOpenFinding(key)}>
                  {words.text(finding.title)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.part} aria-label={t('panel.uses')}>
        <h3>{t('panel.uses')}</h3>
        <p className={classes.small}>{t('panel.usesHelp')}</p>
        {own.map(question)}
        <Disclosure summary={t(own.length === 0 ? 'uses.all' : 'uses.more', { count: others.length })}>
          {others.map(question)}
        </Disclosure>
      </section>
      <section className={classes.part}>
        <LateText
          label={t('field.source')}
          value={material.source ?? ''}
          maxLength={2000}
          onDone={(source) => edits.change(material, { source: source === '' ? undefined : source })}
        />
        <LateText
          label={t('field.copyright')}
          value={material.copyright ?? ''}
          maxLength={500}
          onDone={(text) => edits.change(material, { copyright: text === '' ? undefined : text })}
        />
        <LateText
          label={t('field.note')}
          value={material.note}
          maxLength={5000}
          isLong
          onDone={(note) => edits.change(material, { note })}
        />
        {components.length === 0 ? null : (
          <Disclosure summary={t('packages', { count: components.length })}>
            <ul className={classes.packages}>
              {components.slice(0, MOST_PACKAGES).map((each) => (
                <li key={`${each.name} ${each.version ?? ''} ${each.purl ?? ''}`}>
                  {each.name} {each.version ?? ''}{' '}
                  <span className={classes.small}>{each.licence ?? t('licence.noneShort')}</span>
                </li>
              ))}
            </ul>
            {components.length <= MOST_PACKAGES ? null : (
              <p className={classes.small}>
                {t('packagesLeft', { count: components.length - MOST_PACKAGES })}
              </p>
            )}
          </Disclosure>
        )}
      </section>
      <p className={classes.foot}>
        <Button
          onClick={() => {
            edits.remove(material);
            onClose();
          }}
        >
          {t('remove', { name: shortName(material.name) })}
        </Button>
      </p>
    </SidePanel>
  );
}

const SHORT_NAME_CHARS = 40;

function shortName(name: string): string {
  return name.length <= SHORT_NAME_CHARS ? name : `${name.slice(0, SHORT_NAME_CHARS)}…`;
}

interface LateTextProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isRequired?: boolean;
  /** What is wrong with an empty field that must not be empty. */
  readonly fault?: string;
  readonly isLong?: boolean;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly onDone: (text: string) => void;
}

/** A text that becomes one edit when the field is left, not one with every key. */
function LateText(props: LateTextProps) {
  const { label, value, maxLength, isRequired = false, fault, isLong = false, inputRef, onDone } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const isFaulty = isRequired && draft !== null && draft.trim() === '';
  const done = () => {
    if (draft === null || isFaulty) return;
    setDraft(null);
    if (draft.trim() !== value) onDone(draft.trim());
  };
  const field = {
    label,
    maxLength,
    value: draft ?? value,
    onBlur: done,
    onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
  };
  if (isLong) return <Textarea {...field} autosize minRows={2} maxRows={10} />;
  return (
    <TextInput
      {...field}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      error={isFaulty ? fault : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) done();
      }}
    />
  );
}
