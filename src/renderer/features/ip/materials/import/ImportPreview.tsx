import { Button } from '@mantine/core';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import { noteText } from '#core/ip/materials/readers/note-text';
import type { Material } from '#core/plan/ip/material';
import { SectionHead } from '../../../../ui/SectionHead';
import { StateWord } from '../../../../ui/StateWord';
import type { MaterialEdits } from '../use-material-edits';
import type { MaterialWords } from '../use-material-words';
import classes from './import.module.css';
import type { MaterialsImport } from './use-materials-import';

export interface ImportPreviewProps {
  readonly reading: MaterialsImport;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
}

/** Materials of a group that are named one by one. */
const MOST_NAMED = 30;

/** What the files bring, before it is taken over: new, changed, same; what is to be said about each file. */
export function ImportPreview({ reading, words, edits }: ImportPreviewProps) {
  const { t } = words;
  const { files, isReading, preview, clear } = reading;
  if (isReading) return <p role="status">{t('import.reading')}</p>;
  if (files.length === 0) return null;
  const { added, changed, same } = preview.changes;
  const news = added.length + changed.length;
  const title = words.listed(files.map(({ name }) => name));
  return (
    <section aria-labelledby="ip-import" className={classes.preview}>
      <SectionHead id="ip-import" title={t('import.title')} meta={t('import.meta')} />
      {files.map((file) => (
        <div key={file.name} className={classes.file}>
          {file.kind === 'refused' ? (
            <div role="alert">
              <StateWord tone="crit">{t('import.refused')}</StateWord> {file.message}
            </div>
          ) : (
            <>
              <p>
                <b>{file.name}</b> {t(`import.format.${file.format}`)}
              </p>
              <Notes notes={file.notes} words={words} />
            </>
          )}
        </div>
      ))}
      <Notes notes={preview.notes} words={words} />
      <dl className={classes.groups}>
        <Group name={t('import.added', { count: added.length })} materials={added} words={words} />
        {changed.length === 0 ? null : (
          <>
            <dt>{t('import.changed', { count: changed.length })}</dt>
            <dd>
              <ul>
                {changed.slice(0, MOST_NAMED).map(({ material, fields }) => (
                  <li key={material.id}>
                    {material.name}{' '}
                    <span className={classes.hint}>
                      {words.listed(fields.map((field) => t(`import.field.${field}`)))}
                    </span>
                  </li>
                ))}
              </ul>
              <Rest count={changed.length - MOST_NAMED} words={words} />
            </dd>
          </>
        )}
        {same.length === 0 ? null : (
          <Group name={t('import.same', { count: same.length })} materials={same} words={words} />
        )}
      </dl>
      <p className={classes.actions}>
        <Button
          disabled={news === 0}
          onClick={() => {
            if (edits.replaceAll(preview.materials, title) === null) clear();
          }}
        >
          {news === 0 ? t('import.nothingNew') : t('import.take', { count: news })}
        </Button>
        <button type="button" className="link" onClick={clear}>
          {t('import.leave')}
        </button>
      </p>
    </section>
  );
}

interface GroupProps {
  readonly name: string;
  readonly materials: readonly Material[];
  readonly words: MaterialWords;
}

function Group({ name, materials, words }: GroupProps) {
  const { t } = words;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul>
          {materials.slice(0, MOST_NAMED).map((material) => (
            <li key={material.id}>
              {material.name} {material.version ?? ''}{' '}
              <span className={classes.hint}>
                {words.listed([
                  t(`kind.${material.kind}`),
                  material.licence ?? t('licence.noneShort'),
                  ...(material.components === undefined
                    ? []
                    : [t('packages', { count: material.components.length })]),
                ])}
              </span>
            </li>
          ))}
        </ul>
        <Rest count={materials.length - MOST_NAMED} words={words} />
      </dd>
    </>
  );
}

function Rest({ count, words: { t } }: { readonly count: number; readonly words: MaterialWords }) {
  return count <= 0 ? null : <p className={classes.hint}>{t('import.rest', { count })}</p>;
}

function Notes({ notes, words }: { readonly notes: readonly BomNote[]; readonly words: MaterialWords }) {
  const { t, format } = words;
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label={t('import.notes')}>
      {notes.map((note) => (
        <li key={`${note.code} ${note.place} ${JSON.stringify(note.values)}`} data-severity={note.severity}>
          <StateWord tone={note.severity === 'warning' ? 'warn' : 'acc'}>
            {t(`import.${note.severity}`)}
          </StateWord>
          <span>
            {note.place === '' ? null : <code>{note.place}</code>} {noteText(note, format.language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
