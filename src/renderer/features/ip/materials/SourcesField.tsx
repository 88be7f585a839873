import type { Material } from '#core/plan/ip/material';
import { SelectField } from '../../../ui/SelectField';
import classes from './materials.module.css';
import { possibleSources } from './new-material';
import type { MaterialEdits } from './use-material-edits';
import type { MaterialWords } from './use-material-words';
import type { MaterialsData } from './use-materials';

export interface SourcesFieldProps {
  readonly material: Material;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
}

/** What a material is made from: named, taken out, added to. What would close a circle is not offered. */
export function SourcesField({ material, data, words, edits }: SourcesFieldProps) {
  const { t } = words;
  const { derivedFrom } = material;
  const free = possibleSources(material, data.part.materials).filter(({ id }) => !derivedFrom.includes(id));
  const set = (sources: string[]) => edits.change(material, { derivedFrom: sources });
  return (
    <div>
      <span className={classes.label}>{t('field.madeFrom')}</span>
      <p className={classes.small}>{t('madeFromHelp')}</p>
      {derivedFrom.length === 0 ? null : (
        <ul className={classes.found} aria-label={t('field.madeFrom')}>
          {derivedFrom.map((id) => {
            const name = data.byId.get(id)?.name ?? t('goneSource', { id });
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="link"
                  aria-label={t('removeSource', { name })}
                  onClick={() => set(derivedFrom.filter((each) => each !== id))}
                >
                  {t('takeOut')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {free.length === 0 ? null : (
        <SelectField
          hideLabel
          label={t('addSource')}
          placeholder={t('addSource')}
          value={null}
          options={free.map(({ id, name, version = '' }) => ({
            value: id,
            label: `${name} ${version}`.trim(),
          }))}
          onChange={(id) => set([...derivedFrom, id])}
        />
      )}
    </div>
  );
}
