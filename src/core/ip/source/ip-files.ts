import type { IndicatorsFile } from '#core/ip/source/indicators-file';
import type { JurisdictionFile } from '#core/ip/source/jurisdiction-file';
import type { LicencesFile } from '#core/ip/source/licences-file';
import type { MitigationsFile } from '#core/ip/source/mitigations-file';
import type { RulesFile } from '#core/ip/source/rules-file';
import type { LawSource } from '#core/law/source/law-fault';

/** A file whose form is sound, with where its values stand. */
export interface Sound<File> {
  readonly source: LawSource;
  readonly file: File;
}

/** All files of `resources/catalog/ip/`. */
export interface IpFiles {
  readonly jurisdictions: readonly Sound<JurisdictionFile>[];
  readonly mitigations: Sound<MitigationsFile>;
  readonly indicators: Sound<IndicatorsFile>;
  readonly licences: Sound<LicencesFile>;
  readonly rules: Sound<RulesFile>;
}
