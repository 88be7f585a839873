import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useOverrideActions } from '../../../state/use-override';
import { RATIO, unitText } from '../../../ui/figure-text';
import { focusFault } from '../../../ui/focus-fault';
import { UncertainField } from '../../../ui/UncertainField';
import { fieldPlace } from '../input-field';
import type { MissingPart } from '../missing-part';
import type { Names } from '../use-names';
import classes from './explain.module.css';

/** Largest figure a plan keeps. */
const MAX_VALUE = 1e15;

export interface MissingPartsProps {
  readonly parts: readonly MissingPart[];
  readonly names: Names;
}

/** What an item lacks: a link to the field, or the place to enter the figure right here. */
export function MissingParts({ parts, names }: MissingPartsProps) {
  const { t } = useTranslation('cost');
  if (parts.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('panel.missing')}</h3>
      <ul className={classes.figures}>
        {parts.map((part) => (
          <li key={part.kind === 'figure' ? part.figureId : part.kind === 'answer' ? part.name : part.kind}>
            {part.kind === 'figure' ? (
              <MissingFigure figureId={part.figureId} unit={part.unit} name={names.figure(part.figureId)} />
            ) : (
              <>
                <span>{part.kind === 'answer' ? part.name : t(`panel.${part.kind}`)}</span>
                <Link href={fieldPlace(part.path)}>{t('panel.goToField')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MissingFigureProps {
  readonly figureId: string;
  readonly unit: string;
  readonly name: string;
}

/** A figure the catalog does not have: the user's own takes its place. */
function MissingFigure({ figureId, unit, name }: MissingFigureProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const { set } = useOverrideActions();
  const [value, setValue] = useState<ThreePoint | null>(null);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!focusFault(event.currentTarget) && value !== null) set(figureId, name, value, '');
      }}
    >
      <UncertainField
        label={name}
        unit={unitText(tItems, unit)}
        isRatio={unit === RATIO}
        value={value}
        min={0}
        max={MAX_VALUE}
        onChange={setValue}
      />
      <Button type="submit" variant="filled" disabled={value === null}>
        {t('panel.useIt')}
      </Button>
    </form>
  );
}
