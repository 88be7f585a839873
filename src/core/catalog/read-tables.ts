import { AcceleratorRow } from '#core/catalog/accelerator-table';
import { ApiPriceRow } from '#core/catalog/api-price-table';
import { AssumptionRow } from '#core/catalog/assumption-table';
import { CATALOG_FILES, type CatalogTexts } from '#core/catalog/catalog-files';
import { EcosystemRow } from '#core/catalog/ecosystem-table';
import { InferencePointRow, TrainingRunRow } from '#core/catalog/evidence-table';
import { FactorSourceRow } from '#core/catalog/factor-source-table';
import { FactorRow } from '#core/catalog/factor-table';
import { NoteRow } from '#core/catalog/note-table';
import { OfferRow } from '#core/catalog/offer-table';
import { PlaceRow } from '#core/catalog/place-table';
import { ProviderRow } from '#core/catalog/provider-table';
import { RdPayoutRow } from '#core/catalog/rd-payout-table';
import { readTable } from '#core/catalog/table';
import { LearningRow } from '#core/learning/learning-table';

/** Reads every table, row by row; rules that span rows and tables are in `check-catalog`. */
export function readTables(texts: CatalogTexts) {
  const file = CATALOG_FILES;
  return {
    accelerators: readTable(texts.accelerators, AcceleratorRow, { file: file.accelerators }),
    offers: readTable(texts.offers, OfferRow, { file: file.offers }),
    apiPrices: readTable(texts.apiPrices, ApiPriceRow, { file: file.apiPrices }),
    providers: readTable(texts.providers, ProviderRow, { file: file.providers }),
    assumptions: readTable(texts.assumptions, AssumptionRow, { file: file.assumptions }),
    factors: readTable(texts.factors, FactorRow, { file: file.factors }),
    factorSources: readTable(texts.factorSources, FactorSourceRow, { file: file.factorSources }),
    places: readTable(texts.places, PlaceRow, { file: file.places }),
    ecosystem: readTable(texts.ecosystem, EcosystemRow, { file: file.ecosystem }),
    notesZh: readTable(texts.notesZh, NoteRow, { file: file.notesZh }),
    rdPayouts: readTable(texts.rdPayouts, RdPayoutRow, { file: file.rdPayouts }),
    trainingRuns: readTable(texts.trainingRuns, TrainingRunRow, { file: file.trainingRuns }),
    inferencePoints: readTable(texts.inferencePoints, InferencePointRow, { file: file.inferencePoints }),
    learning: readTable(texts.learning, LearningRow, { file: file.learning }),
  };
}
export type CatalogTables = ReturnType<typeof readTables>;
