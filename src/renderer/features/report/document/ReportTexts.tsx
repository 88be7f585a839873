import type { i18n as I18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Catalog } from '#core/catalog/catalog';
import type { PlanRates } from '#core/prices/plan-rates';
import type { Language } from '../../../format/language';
import { CurrencyProvider } from '../../../format/use-format';
import { textsIn } from '../../../i18n/i18n';
import { currencyOf } from '../../../state/currency';

export interface ReportTextsProps {
  /** Language of the report; the screen around it may speak another. */
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  readonly catalog: Catalog;
  /** The plan with its own exchange rates; null = those of the catalog. */
  readonly rates: PlanRates | null;
  readonly children: ReactNode;
}

/** Gives everything below it the language and the currency of the report. Draws nothing before the texts are there. */
export function ReportTexts({ language, currency, catalog, rates, children }: ReportTextsProps) {
  const texts = useTextsIn(language);
  const rate = useMemo(() => currencyOf(catalog, currency, rates), [catalog, currency, rates]);
  if (texts === null) return null;
  return (
    <I18nextProvider i18n={texts}>
      <CurrencyProvider value={rate}>{children}</CurrencyProvider>
    </I18nextProvider>
  );
}

function useTextsIn(language: Language): I18n | null {
  const [texts, setTexts] = useState<I18n | null>(null);
  useEffect(() => {
    let isGone = false;
    void textsIn(language).then((loaded) => {
      if (!isGone) setTexts(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  return texts;
}
