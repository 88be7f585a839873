import type { Catalog } from '#core/catalog/catalog';
import type { RankedCountry, RankedCriterion, Ranking } from '#core/strategy/ranking/ranking';
import { alignColumns } from '#main/shells/cli/align-columns';

/** The readable form of a ranking: first first. */
export function rankTable(planName: string, ranking: Ranking, catalog: Catalog): string {
  const nameOf = new Map(catalog.countries.map(({ iso2, nameEn }) => [iso2, nameEn]));
  const rows = ranking.countries.map((ranked, position) => [
    String(position + 1),
    `${ranked.country}  ${nameOf.get(ranked.country) ?? ''}`,
    ranked.score.toFixed(1),
    `${ranked.scoreRange.p10.toFixed(0)} – ${ranked.scoreRange.p90.toFixed(0)}`,
    inHundred(ranked.pFirst),
    inHundred(ranked.pTop5),
    String(ranked.topsis.place),
    notes(ranked),
  ]);
  return [
    `${planName}: where to enter first, weighted sum 0 – 100 with the range that holds 8 runs in 10`,
    '',
    ...alignColumns(
      [['', 'country', 'score', 'P10 – P90', 'first', 'top 5', 'TOPSIS', 'to know'], ...rows],
      (column) => column !== 1 && column !== 7,
    ),
    '',
    `first, top 5: of 100 runs. TOPSIS: place by closeness to the ideal`,
    `weights: ${ranking.criteria.map(({ id, weight }) => `${words(id)} ${percent(weight)}`).join(', ')}`,
    ...ranking.criteria.flatMap(turnLines),
    `${ranking.runCount.toLocaleString('en-US')} runs, seed ${ranking.seed}, ${spread(ranking)}, catalog ${catalog.version} (${catalog.checksum})`,
    '',
  ].join('\n');
}

function notes({ dominatedBy, unknown }: RankedCountry): string {
  const parts: string[] = [];
  if (dominatedBy.length > 0) parts.push(`dominated by ${dominatedBy.join(', ')}`);
  if (unknown.length > 0) parts.push(`not known: ${unknown.map(words).join(', ')}`);
  return parts.join('; ');
}

function turnLines({ id, weight, down, up }: RankedCriterion): readonly string[] {
  const turns = [down, up].flatMap((turn) =>
    turn === null ? [] : [`at ${percent(turn.weight)} ${turn.winner} is first`],
  );
  return turns.length === 0 ? [] : [`  ${words(id)}, now ${percent(weight)}: ${turns.join('; ')}`];
}

function spread({ concentration }: Ranking): string {
  return concentration === null ? 'weights as entered' : `weights shaken with concentration ${concentration}`;
}

function inHundred(share: number): string {
  return (100 * share).toFixed(0);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

function words(id: string): string {
  return id.replaceAll('_', ' ');
}
