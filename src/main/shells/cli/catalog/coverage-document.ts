import type { LawCoverage, ReadCount } from '#core/law/coverage';

/** Coverage of the law in the form of the command line's JSON. */
export function coverageDocument(coverage: LawCoverage) {
  return {
    jurisdictions: coverage.jurisdictions.length,
    instruments: countDocument(coverage.instruments),
    duties: countDocument(coverage.duties),
    critical: {
      ...countDocument(coverage.critical),
      not_verified: coverage.criticalNotVerified,
      verified_without_date: coverage.criticalWithoutDate,
    },
    without_official_page: coverage.withoutOfficialPage,
    table: coverage.jurisdictions.map((jurisdiction) => ({
      jurisdiction: jurisdiction.id,
      name: jurisdiction.nameEn,
      as_of: jurisdiction.asOf,
      instruments: countDocument(jurisdiction.instruments),
      duties: countDocument(jurisdiction.duties),
      critical: countDocument(jurisdiction.critical),
      themes: jurisdiction.themes,
    })),
  };
}

function countDocument({ total, verified, verifiedWithDate }: ReadCount) {
  return { total, verified, verified_with_date: verifiedWithDate };
}
