import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { usePlan } from '../../../state/use-state';
import { StateWord } from '../../../ui/StateWord';
import type { CountryRow } from '../country-rows';
import classes from '../panel.module.css';
import { PARTS, useCountryEdits } from '../use-country-edits';
import type { Words } from '../use-words';
import { MarketForm } from './MarketForm';

export interface PlaceActionsProps {
  readonly row: CountryRow;
  readonly words: Words;
}

/** Puts parts of the plan into the country, or makes it a market. */
export function PlaceActions({ row, words }: PlaceActionsProps) {
  const { t } = words;
  const placement = usePlan((plan) => plan.placement);
  const isMarket = usePlan((plan) => plan.markets.some(({ country }) => country === row.iso2)) === true;
  const edits = useCountryEdits(words);
  const [isAdding, setIsAdding] = useState(false);
  if (placement === null) return null;
  const isAllHere = PARTS.every((part) => placement[part] === row.iso2);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={t('place.title')} className={classes.actions}>
      {PARTS.map((part) =>
        placement[part] === row.iso2 ? (
          <StateWord key={part} tone="acc">
            {t(`place.${part}Is`)}
          </StateWord>
        ) : (
          <Button key={part} variant="default" onClick={() => edits.place(part, row.iso2)}>
            {t(`place.${part}`)}
          </Button>
        ),
      )}
      {isAllHere ? null : (
        <Button variant="default" onClick={() => edits.placeAll(row.iso2)}>
          {t('place.all')}
        </Button>
      )}
      {isMarket ? (
        <span>
          <StateWord tone="acc">{t('place.isMarket')}</StateWord>{' '}
          <Link href="/plan?field=markets">{t('place.toUsers')}</Link>
        </span>
      ) : (
        <Button variant="default" aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          {t('place.addMarket')}
        </Button>
      )}
      {isAdding && !isMarket ? (
        <MarketForm
          name={words.name(row.iso2)}
          words={words}
          onCancel={() => setIsAdding(false)}
          onAdd={(users) => {
            if (edits.addMarket(row.iso2, users)) setIsAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}
