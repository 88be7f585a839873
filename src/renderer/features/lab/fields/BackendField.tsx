import { useTranslation } from 'react-i18next';
import { BackendName } from '#core/benchmark/result';
import { SelectField } from '../../../ui/SelectField';
import classes from '../lab.module.css';

/** The same words in every language. */
const NAMES: Readonly<Record<BackendName, string>> = {
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  wasm: 'WASM',
  cpu: 'CPU',
};

export interface BackendFieldProps {
  readonly value: BackendName;
  /** A model runs, or is there: what it runs on stays. */
  readonly disabled: boolean;
  readonly onChange: (backend: BackendName) => void;
}

/** What a model computes on. */
export function BackendField({ value, disabled, onChange }: BackendFieldProps) {
  const { t } = useTranslation('lab');
  return (
    <div className={classes.choice}>
      <SelectField
        label={t('transformer.train.backend')}
        value={value}
        options={BackendName.options.map((backend) => ({ value: backend, label: NAMES[backend], disabled }))}
        onChange={(backend) => onChange(backend as BackendName)}
      />
    </div>
  );
}
