import type { LicenceCase } from '../../../../support/ip-cases';
import { MODEL_LICENCE_CASES } from './model-licences';
import { OTHER_LICENCE_CASES } from './other-licences';
import { READ_LICENCE_CASES } from './read-licences';

export const LICENCE_CASES: readonly LicenceCase[] = [
  ...MODEL_LICENCE_CASES,
  ...OTHER_LICENCE_CASES,
  ...READ_LICENCE_CASES,
];
