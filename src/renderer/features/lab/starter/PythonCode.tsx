import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import { pythonCode } from './python-code';
import type { StarterSettings } from './use-starter';

/** The same model in Python, to copy. */
export function PythonCode({ settings }: { readonly settings: StarterSettings }) {
  const { t } = useTranslation('lab');
  const code = pythonCode(settings);
  const [copied, setCopied] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => {
        setCopied(code);
        setHasFailed(false);
      },
      () => setHasFailed(true),
    );
  return (
    <section className={classes.section} aria-labelledby="lab-python">
      <SectionHead id="lab-python" title={t('starter.python.title')} meta={t('starter.python.meta')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls is a tab stop */}
      <pre className={classes.code} tabIndex={0}>
        {code}
      </pre>
      <div className={classes.buttons}>
        <Button onClick={() => void copy()}>{t('starter.python.copy')}</Button>
        <span role="status">
          {hasFailed ? t('starter.python.failed') : copied === code ? t('starter.python.copied') : null}
        </span>
      </div>
    </section>
  );
}
