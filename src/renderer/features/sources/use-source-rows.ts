import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../format/language';
import { useCatalog, useEvaluation, useImportedOffers, usePlan } from '../../state/use-state';
import { catalogRows } from './catalog-rows';
import { usageOfFigures } from './figure-usage';
import { planRows } from './plan-rows';
import type { FigureUsage, SourceRow } from './source-row';
import type { Words } from './words';

export type SourceView = 'plan' | 'catalog';

const NO_USAGE: ReadonlyMap<string, FigureUsage> = new Map();

/** The rows of a view; null while nothing is known yet. */
export function useSourceRows(view: SourceView): readonly SourceRow[] | null {
  const words = useWords();
  const catalog = useCatalog((state) => state.catalog);
  const evaluation = useEvaluation((all) => all);
  const overrides = usePlan((plan) => plan.overrides);
  const exchangeRates = usePlan((plan) => plan.exchangeRates);
  const importedOffers = useImportedOffers();
  const usage = useMemo(() => (evaluation === null ? NO_USAGE : usageOfFigures(evaluation)), [evaluation]);
  return useMemo(() => {
    if (words === null || catalog === null) return null;
    if (view === 'plan') return evaluation === null ? null : planRows(evaluation, usage, words);
    const figures = evaluation?.figures ?? null;
    return catalogRows({
      catalog,
      importedOffers,
      figures,
      overrides: overrides ?? {},
      exchangeRates: exchangeRates ?? [],
      usage,
      words,
    });
  }, [view, words, catalog, evaluation, overrides, exchangeRates, importedOffers, usage]);
}

/** Names in both languages; the other language is fetched once, so that the search finds its words too. */
function useWords(): Words | null {
  const { t: sources, i18n } = useTranslation('sources');
  const index = useCatalog((state) => state.index);
  const [hasBoth, setHasBoth] = useState(false);
  useEffect(() => {
    let isGone = false;
    // Without the other language the list is complete all the same; only the search knows less.
    i18n
      .loadLanguages(['en', 'zh'])
      .then(() => {
        if (!isGone) setHasBoth(true);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [i18n]);
  const language = languageOf(i18n.language);
  return useMemo(() => {
    if (index === null) return null;
    const own = i18n.getFixedT(language, 'items');
    const items = {
      en: i18n.getFixedT('en', 'items'),
      zh: hasBoth ? i18n.getFixedT('zh', 'items') : own,
    };
    return { language, index, items, sources, known: new Map() };
  }, [index, language, hasBoth, i18n, sources]);
}
