import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../ui/NumberField';
import classes from '../lab.module.css';
import { type Descent, MAX_STEP_COUNT } from './use-descent';

/** Step size, momentum, steps and start; one step, many, back to the start. */
export function Controls({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const { settings, setSettings } = descent;
  const start = (which: 'bias' | 'slope', label: string) => (
    <NumberField
      label={label}
      value={settings.start[which]}
      min={-1e6}
      max={1e6}
      onChange={(value) => setSettings({ start: { ...settings.start, [which]: value } })}
    />
  );
  return (
    <>
      <div className={classes.controls}>
        <NumberField
          label={t('descent.control.learningRate')}
          value={settings.learningRate}
          min={1e-6}
          max={1e6}
          onChange={(learningRate) => setSettings({ learningRate })}
        />
        <NumberField
          label={t('descent.control.momentum')}
          value={settings.momentum}
          min={0}
          max={0.999}
          onChange={(momentum) => setSettings({ momentum })}
        />
        <NumberField
          label={t('descent.control.steps')}
          value={descent.stepCount}
          min={1}
          max={MAX_STEP_COUNT}
          integer
          onChange={descent.setStepCount}
        />
        {start('bias', t('descent.control.startBias'))}
        {start('slope', t('descent.control.startSlope'))}
      </div>
      <div className={classes.buttons}>
        <Button onClick={descent.step}>{t('descent.control.step')}</Button>
        <Button variant="filled" onClick={descent.run}>
          {t('descent.control.run')}
        </Button>
        <Button onClick={descent.reset} disabled={descent.now.step === 0}>
          {t('descent.control.reset')}
        </Button>
      </div>
    </>
  );
}
