import type { LawCase } from '../../../../support/law-cases';
import { AFRICA_AND_MIDDLE_EAST } from './africa-and-middle-east';
import { CALIFORNIA } from './california';
import { CANADA_AND_LATIN_AMERICA } from './canada-and-latin-america';
import { CHINA } from './china';
import { EAST_ASIA } from './east-asia';
import { EUROPE } from './europe';
import { EUROPEAN_MODELS } from './european-models';
import { SOUTH_ASIA_AND_PACIFIC } from './south-asia-and-pacific';
import { UNITED_STATES } from './united-states';
import { US_STATES } from './us-states';

export const CASES_BY_REGION: Readonly<Record<string, readonly LawCase[]>> = {
  Europe: EUROPE,
  'AI Act and platforms of the Union': EUROPEAN_MODELS,
  'Canada and Latin America': CANADA_AND_LATIN_AMERICA,
  'United States': UNITED_STATES,
  'States of the United States': US_STATES,
  California: CALIFORNIA,
  China: CHINA,
  'East Asia': EAST_ASIA,
  'South Asia and the Pacific': SOUTH_ASIA_AND_PACIFIC,
  'Africa and the Middle East': AFRICA_AND_MIDDLE_EAST,
};

export const ALL_CASES: readonly LawCase[] = Object.values(CASES_BY_REGION).flat();
