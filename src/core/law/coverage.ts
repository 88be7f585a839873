import type { Duty, Jurisdiction, LawCatalog, LegalSource } from '#core/law/law';
import { isOfficialPage } from '#core/law/official-page';
import { THEMES, type ThemeId } from '#core/law/themes';

/** How many statements of law were read in their source, of all there are. */
export interface ReadCount {
  readonly total: number;
  /** Said to be read in the source. */
  readonly verified: number;
  /** Of them, those that name the day on which they were read. */
  readonly verifiedWithDate: number;
}

export interface JurisdictionCoverage {
  readonly id: string;
  readonly nameEn: string;
  readonly asOf: string;
  readonly instruments: ReadCount;
  readonly duties: ReadCount;
  readonly critical: ReadCount;
  /** Those with a duty, in the order of the matrix. */
  readonly themes: readonly ThemeId[];
}

/** How far the rule base reaches and how well it rests on its sources. Advice and bills count like any other duty. */
export interface LawCoverage {
  readonly instruments: ReadCount;
  readonly duties: ReadCount;
  readonly critical: ReadCount;
  /** Ids of `critical` duties that nobody has read in a source. */
  readonly criticalNotVerified: readonly string[];
  /** Ids of `critical` duties that are verified and name no day. */
  readonly criticalWithoutDate: readonly string[];
  /** Ids of duties that name no official page, neither as what was read nor beside it. */
  readonly withoutOfficialPage: readonly string[];
  readonly jurisdictions: readonly JurisdictionCoverage[];
}

export function coverageOf({ jurisdictions }: Pick<LawCatalog, 'jurisdictions'>): LawCoverage {
  const duties = jurisdictions.flatMap((jurisdiction) => jurisdiction.duties);
  const critical = duties.filter(isCritical);
  return {
    instruments: count(jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments)),
    duties: count(duties),
    critical: count(critical),
    criticalNotVerified: critical.filter((duty) => !isVerified(duty)).map(({ id }) => id),
    criticalWithoutDate: critical
      .filter((duty) => isVerified(duty) && duty.read === null)
      .map(({ id }) => id),
    withoutOfficialPage: duties.filter((duty) => !hasOfficialPage(duty)).map(({ id }) => id),
    jurisdictions: jurisdictions.map(coverageOfJurisdiction),
  };
}

function coverageOfJurisdiction(jurisdiction: Jurisdiction): JurisdictionCoverage {
  const { id, name, asOf, instruments, duties } = jurisdiction;
  return {
    id,
    nameEn: name.en,
    asOf,
    instruments: count(instruments),
    duties: count(duties),
    critical: count(duties.filter(isCritical)),
    themes: THEMES.filter((theme) => duties.some((duty) => duty.theme === theme)),
  };
}

function count(statements: readonly LegalSource[]): ReadCount {
  const verified = statements.filter(isVerified);
  return {
    total: statements.length,
    verified: verified.length,
    verifiedWithDate: verified.filter(({ read }) => read !== null).length,
  };
}

function isVerified({ confidence }: LegalSource): boolean {
  return confidence === 'verified';
}

function hasOfficialPage({ source, officialSource }: LegalSource): boolean {
  return isOfficialPage(source) || (officialSource !== null && isOfficialPage(officialSource));
}

function isCritical({ severity }: Duty): boolean {
  return severity === 'critical';
}
