import type { CloudOffer } from '#core/catalog/catalog';
import type { TableIssue } from '#core/catalog/issue';
import { type PriceListReferences, readOffersCsv } from '#core/catalog/parse-offers-csv';
import { keepCsvLines } from '#core/catalog/write-csv';
import { fromSkyPilot, type SkyPilotContext } from '#core/prices/skypilot-layout';

/** A valid row of a price list beside what is known of the same offer. */
export interface PreviewRow {
  readonly line: number;
  readonly offer: CloudOffer;
  /** The offer in use now; null = it is new. */
  readonly before: CloudOffer | null;
}

/** What an import would do. */
export interface PriceListPreview {
  readonly added: readonly PreviewRow[];
  readonly changed: readonly PreviewRow[];
  readonly same: readonly PreviewRow[];
  /** Everything wrong, by line. */
  readonly issues: readonly TableIssue[];
  /** Rows that are left out; 0 where the fault lies in the list as a whole. */
  readonly rejectedRowCount: number;
  /** Rows of machines without an accelerator, which are passed over. */
  readonly skippedCount: number;
  /** The list with the valid rows alone; null = nothing can be imported. */
  readonly csv: string | null;
}

export interface PreviewRequest {
  readonly text: string;
  readonly references: PriceListReferences;
  /** Offers in use now, the most specific layer first. */
  readonly known: readonly CloudOffer[];
  /** The list is in the layout of the SkyPilot catalog, which lacks these. */
  readonly skyPilot?: SkyPilotContext;
}

/** Compares a price list with the offers in use. Stores nothing. */
export function previewPriceList(request: PreviewRequest): PriceListPreview {
  const { skyPilot, ...asked } = request;
  if (skyPilot === undefined) return previewOffers(asked);
  const { csv, skippedCount, issues } = fromSkyPilot(request.text, skyPilot);
  const preview = previewOffers({ ...asked, text: csv });
  // Where rows are turned around, the faults are those of the file that the user has.
  const faults = issues.length > 0 ? issues : preview.issues;
  return {
    ...preview,
    issues: faults,
    skippedCount,
    rejectedRowCount: new Set(faults.map(({ line }) => line)).size,
  };
}

function previewOffers({ text, references, known }: Omit<PreviewRequest, 'skyPilot'>): PriceListPreview {
  const { offers, issues } = readOffersCsv(text, references);
  const knownById = new Map<string, CloudOffer>();
  for (const offer of known) if (!knownById.has(offer.id)) knownById.set(offer.id, offer);
  const rows = offers.map(({ line, offer }) => ({ line, offer, before: knownById.get(offer.id) ?? null }));
  const isSame = ({ offer, before }: PreviewRow) =>
    before !== null &&
    before.usdPerHour === offer.usdPerHour &&
    before.spotUsdPerHour === offer.spotUsdPerHour &&
    before.acceleratorCount === offer.acceleratorCount &&
    before.country === offer.country;
  return {
    added: rows.filter(({ before }) => before === null),
    changed: rows.filter((row) => row.before !== null && !isSame(row)),
    same: rows.filter(isSame),
    issues,
    rejectedRowCount: new Set(issues.map(({ line }) => line)).size,
    skippedCount: 0,
    csv: csvOf(),
  };

  function csvOf(): string | null {
    if (rows.length === 0) return null;
    return issues.length === 0 ? text : keepCsvLines(text, new Set(rows.map(({ line }) => line)));
  }
}

/** The imported offers once a list is among them: of two that name the same offer, the one imported later counts. */
export function withImported(
  imported: readonly CloudOffer[],
  added: readonly CloudOffer[],
): readonly CloudOffer[] {
  const addedIds = new Set(added.map(({ id }) => id));
  return [...added, ...imported.filter(({ id }) => !addedIds.has(id))];
}
