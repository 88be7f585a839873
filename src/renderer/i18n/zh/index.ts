import { benchmark } from './benchmark';
import { check } from './check';
import { common } from './common';
import { compliance } from './compliance';
import { cost } from './cost';
import { costFit } from './cost-fit';
import { countries } from './countries';
import { deadlines } from './deadlines';
import { documents } from './documents';
import { edit } from './edit';
import { evidence } from './evidence';
import { facts } from './facts';
import { home } from './home';
import { ip } from './ip';
import { items } from './items';
import { lab } from './lab';
import { lawChanges } from './law-changes';
import { materials } from './materials';
import { ownMachines } from './own-machines';
import { plan } from './plan';
import { progress } from './progress';
import { protection } from './protection';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { synonyms } from './synonyms';
import { ui } from './ui';

/** All Chinese texts; loaded when Chinese is chosen. */
export const zh = {
  common,
  shell,
  ui,
  home,
  plan,
  cost,
  costFit,
  countries,
  compliance,
  deadlines,
  evidence,
  lawChanges,
  progress,
  documents,
  ip,
  benchmark,
  ownMachines,
  materials,
  protection,
  lab,
  edit,
  facts,
  sources,
  settings,
  report,
  check,
  items,
  synonyms,
};
