import { Button } from '@mantine/core';
import { useState } from 'react';
import { ENTRY_PRODUCTS, type EntryProduct } from '#core/plan/entry-plan';
import { applyTemplate } from '#core/strategy/entry/templates/apply-template';
import { useStores } from '../../../state/stores-context';
import { SelectField } from '../../../ui/SelectField';
import type { EntryProps } from './entry-props';

/** Which kind of product is sold in a market, and the template for it. */
export function TemplateForm({ entry, words, change }: Pick<EntryProps, 'entry' | 'words' | 'change'>) {
  const { t, format } = words;
  const { ui } = useStores();
  const [product, setProduct] = useState<EntryProduct>(entry.product ?? 'natural-language');
  return (
    <>
      <SelectField
        label={t('product')}
        value={product}
        options={ENTRY_PRODUCTS.map((each) => ({ value: each, label: t(`products.${each}`) }))}
        onChange={(chosen) => setProduct(ENTRY_PRODUCTS.find((each) => each === chosen) ?? product)}
      />
      <Button
        title={t('template.help')}
        onClick={() => {
          if (change('template', (each) => applyTemplate(each, product, format.language)))
            ui.announce(t('template.taken', { product: t(`products.${product}`) }));
        }}
      >
        {t('template.take')}
      </Button>
    </>
  );
}
