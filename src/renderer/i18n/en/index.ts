import { check } from './check';
import { common } from './common';
import { compliance } from './compliance';
import { cost } from './cost';
import { countries } from './countries';
import { deadlines } from './deadlines';
import { documents } from './documents';
import { edit } from './edit';
import { evidence } from './evidence';
import { facts } from './facts';
import { home } from './home';
import { ip } from './ip';
import { items } from './items';
import { lawChanges } from './law-changes';
import { materials } from './materials';
import { plan } from './plan';
import { progress } from './progress';
import { protection } from './protection';
import { report } from './report';
import { shell } from './shell';
import { synonyms } from './synonyms';
import { ui } from './ui';

/** All English texts, one namespace a feature. They are bundled with the first load. */
export const en = {
  common,
  shell,
  ui,
  home,
  plan,
  cost,
  countries,
  compliance,
  deadlines,
  evidence,
  lawChanges,
  progress,
  documents,
  ip,
  materials,
  protection,
  edit,
  facts,
  report,
  check,
  items,
  synonyms,
} as const;
