import type { BackendName } from '#core/benchmark/result';
import { SelectField } from '../../../ui/SelectField';
import type { BackendState } from '../probe/backend-state';
import type { Words } from '../use-words';
import classes from './machine.module.css';

export interface BackendChoiceProps {
  readonly backends: readonly BackendState[];
  /** null: none can be used. */
  readonly selected: BackendState | null;
  readonly onChange: (backend: BackendName) => void;
  readonly words: Words;
}

/** What computes: the backends the browser has, and why it has not the others. */
export function BackendChoice({ backends, selected, onChange, words: { t } }: BackendChoiceProps) {
  const missing = backends.flatMap(({ backend, missing: reason }) =>
    reason === null ? [] : [{ backend, reason }],
  );
  return (
    <>
      <SelectField
        hideLabel
        label={t('before.backend')}
        value={selected?.backend ?? null}
        options={backends.map(({ backend, missing: reason }) => ({
          value: backend,
          label: t(`backend.${backend}`),
          disabled: reason !== null,
        }))}
        onChange={(backend) => onChange(backend as BackendName)}
      />
      <span className={classes.missing}>
        {selected === null ? null : (
          <span className={classes.second}>
            {t(`backendHelp.${selected.backend}`)}
            {selected.backend === 'wasm' && selected.isSingleThreaded ? t('oneThread') : null}
          </span>
        )}
        {missing.map(({ backend, reason }) => (
          <span key={backend} className={classes.second}>
            {t('missing', { backend: t(`backend.${backend}`), reason: t(`missingReason.${reason}`) })}
          </span>
        ))}
      </span>
    </>
  );
}
