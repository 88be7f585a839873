import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { type ColumnMap, MAX_GROUP_COLUMNS } from '#core/fairness/table/column-map';
import { guessColumns, namedColumns, positiveWord } from '#core/fairness/table/guess-columns';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { Table, Td, Th } from '../../../ui/Table';
import classes from '../fairness.module.css';
import type { ChosenFile } from './use-import';

export interface ColumnFormProps {
  readonly file: ChosenFile;
  readonly onCount: (file: File, columns: ColumnMap) => void;
}

/** Which column says what, guessed from names and first rows, to be looked at before anything is counted. */
export function ColumnForm({ file, onCount }: ColumnFormProps) {
  const { t } = useFairnessWords();
  const { columns: all, rows } = file;
  const columns = namedColumns(all);
  const [map, setMap] = useState(() => guessColumns(columns));
  const options = columns.map(({ name }) => ({ value: name, label: name }));
  const columnOf = (name: string | null) => columns.find((column) => column.name === name);
  const taken = [map.label, map.prediction, map.score];
  const groups = map.groups.filter((name) => !taken.includes(name));
  const ready =
    map.label !== null && map.prediction !== null && map.label !== map.prediction && groups.length > 0;
  const wordOptions = (name: string | null) =>
    (columnOf(name)?.values ?? []).map((value) => ({ value, label: value }));
  return (
    <>
      <SectionHead title={t('import.columns')} meta={file.file.name} />
      <div className={classes.fields}>
        <SelectField
          label={t('import.label')}
          value={map.label}
          options={options}
          onChange={(label) => setMap({ ...map, label, positiveLabel: positiveWord(columnOf(label)) })}
        />
        <SelectField
          label={t('import.prediction')}
          value={map.prediction}
          options={options}
          onChange={(prediction) =>
            setMap({ ...map, prediction, positivePrediction: positiveWord(columnOf(prediction)) })
          }
        />
        {map.positiveLabel === null ? null : (
          <SelectField
            label={t('import.positiveLabel')}
            value={map.positiveLabel}
            options={wordOptions(map.label)}
            onChange={(positiveLabel) => setMap({ ...map, positiveLabel })}
          />
        )}
        {map.positivePrediction === null ? null : (
          <SelectField
            label={t('import.positivePrediction')}
            value={map.positivePrediction}
            options={wordOptions(map.prediction)}
            onChange={(positivePrediction) => setMap({ ...map, positivePrediction })}
          />
        )}
        <SelectField
          label={t('import.score')}
          value={map.score ?? ''}
          options={[{ value: '', label: t('import.noScore') }, ...options]}
          onChange={(score) => setMap({ ...map, score: score === '' ? null : score })}
        />
      </div>
      <fieldset className={classes.groupChoice}>
        <legend>{t('import.groups')}</legend>
        <p className="soft">{t('import.groupsHelp')}</p>
        {columns
          .filter(({ name }) => !taken.includes(name))
          .map(({ name }) => {
            const isChosen = groups.includes(name);
            return (
              <Checkbox
                key={name}
                label={name}
                checked={isChosen}
                disabled={!isChosen && groups.length >= MAX_GROUP_COLUMNS}
                onChange={() =>
                  setMap({
                    ...map,
                    groups: isChosen ? groups.filter((each) => each !== name) : [...groups, name],
                  })
                }
              />
            );
          })}
        {columns.length < all.length ? <p className="soft">{t('import.unnamed')}</p> : null}
      </fieldset>
      <SectionHead title={t('import.firstRows')} level={3} />
      <div className={classes.preview}>
        <Table label={t('import.firstRows')}>
          <thead>
            <tr>
              {all.map(({ name, place }) => (
                <Th key={place}>{name}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no identity but their place
              <tr key={line}>
                {all.map(({ place }) => (
                  <Td key={place}>{row[place] ?? ''}</Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {ready ? null : <p className="warn">{t('import.incomplete')}</p>}
      <Button
        disabled={!ready}
        onClick={() => {
          if (map.label !== null && map.prediction !== null)
            onCount(file.file, { ...map, label: map.label, prediction: map.prediction, groups });
        }}
      >
        {t('import.start', { file: file.file.name })}
      </Button>
    </>
  );
}
