import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ModelArchitecture } from '#core/plan/architecture';
import type { Plan } from '#core/plan/plan';
import { textOfKey } from '../../../app/text-of-key';
import { useFormat } from '../../../format/use-format';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { choiceText } from '../question-text';
import { SHAPE_QUESTIONS } from '../questions/shape-questions';
import type { ConfigReading } from '../read-config-file';
import type { Answer } from '../use-answer';
import classes from './editors.module.css';

export interface ConfigPreviewProps {
  readonly reading: Extract<ConfigReading, { kind: 'read' }>;
  readonly plan: Plan;
  readonly answer: Answer;
  readonly onClose: () => void;
}

/** What the file would fill in, field by field, and what of it is not known; nothing is changed before the button. */
export function ConfigPreview({ reading, plan, answer, onClose }: ConfigPreviewProps) {
  const { t } = useTranslation(['plan', 'common']);
  const format = useFormat();
  const { architecture, defaults, notes, unknown } = reading.model;
  const write = (key: keyof ModelArchitecture, value: unknown): string => {
    if (typeof value === 'boolean') return value ? t('common:yes') : t('common:no');
    if (value === null || value === undefined) return t('common:none');
    if (key === 'kind') return choiceText('model.kind', String(value));
    return typeof value === 'number' ? format.integer(value) : String(value);
  };
  const fields = SHAPE_QUESTIONS.map((id) => id.slice('model.'.length) as keyof ModelArchitecture);

  return (
    <div className={classes.preview}>
      <Table label={t('config.preview', { name: reading.fileName })}>
        <thead>
          <tr>
            <Th>{t('config.field')}</Th>
            <Th numeric>{t('config.now')}</Th>
            <Th numeric>{t('config.new', { name: reading.fileName })}</Th>
          </tr>
        </thead>
        <tbody>
          {fields.map((key) => {
            const now = write(key, plan.model[key]);
            const next = write(key, architecture[key]);
            return (
              <Tr key={String(key)}>
                <Td rowHead>{textOfKey(`edit:model.${String(key)}`, {}) ?? String(key)}</Td>
                <Td numeric soft>
                  {now}
                </Td>
                <Td numeric>{now === next ? next : <b>{next}</b>}</Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <List
        title={t('config.defaults')}
        items={defaults.map(({ field, value }) => `${field}: ${String(value)}`)}
      />
      <List
        title={t('config.notes')}
        items={notes.map((note) => noteText(note.code, note.values, note.message))}
      />
      <List title={t('config.unknown')} items={unknown} />
      <div className={classes.buttons}>
        <Button
          variant="filled"
          onClick={() => {
            answer([{ path: 'model', value: { ...plan.model, ...architecture } }], {
              labelKey: 'edit:model.imported',
              how: 'imported',
              alsoAnswers: SHAPE_QUESTIONS,
            });
            onClose();
          }}
        >
          {t('config.fill')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </div>
  );
}

function noteText(code: string, values: Readonly<Record<string, string | number>>, message: string): string {
  return textOfKey(`plan:config.note.${code}`, values) ?? message;
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={classes.small}>{title}</h3>
      <ul className="soft">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
