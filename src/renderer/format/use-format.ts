import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './create-format';
import { languageOf } from './language';
import { type Currency, US_DOLLAR } from './money';

const CurrencyContext = createContext<Currency>(US_DOLLAR);

/** Gives the currency and its rate to every amount below it. */
export const CurrencyProvider = CurrencyContext.Provider;

/** The formats in the language and currency of the screen. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const currency = useContext(CurrencyContext);
  const language = languageOf(i18n.language);
  return useMemo(() => createFormat(language, currency), [language, currency]);
}
