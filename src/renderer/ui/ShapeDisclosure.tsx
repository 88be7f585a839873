import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadScreenTexts } from '../i18n/i18n';
import disclosure from './disclosure.module.css';
import type { ShapeEditorProps } from './ShapeEditor';
import classes from './shape-disclosure.module.css';

const ShapeEditor = lazy(async () => {
  const [{ ShapeEditor: Editor }] = await Promise.all([
    import('./ShapeEditor'),
    loadScreenTexts(['uncertainty']),
  ]);
  return { default: Editor };
});

/** The editor of a distribution, fetched when it is opened: most ranges are three points and stay so. */
export function ShapeDisclosure(props: ShapeEditorProps) {
  const { t } = useTranslation('ui');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={`${disclosure.details} ${classes.shape}`}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={disclosure.summary}>{t('field.distribution')}</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <ShapeEditor {...props} />
        </Suspense>
      ) : null}
    </details>
  );
}
