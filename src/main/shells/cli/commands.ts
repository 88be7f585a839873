import type { CommandRunner } from '#main/shells/cli/cli-context';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Shown by `landfall <name> --help`. */
  readonly help: string;
  /** Loaded when the command runs, so that `--help` reads nothing else. */
  readonly load: () => Promise<CommandRunner>;
}

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'estimate',
    summary: 'cost of a plan in each country, as a median with its range',
    help: `landfall estimate PLAN [--countries US,DE|all] [--samples N] [--seed S] [--json]

What training, serving, staff and work for the law cost over the plan's horizon, if all were done in one country.
Prices: the plan's own figures, then the built-in catalog. Price sheets imported into the app are not used.

  PLAN              a plan file (*.landfall)
  --countries LIST  ISO codes separated by commas, or all (default: all)
  --samples N       simulated runs, 100 to 1,000,000 (default: the plan's)
  --seed S          seed of the simulation, 0 to 4,294,967,295 (default: the plan's)
  --json            one JSON document on stdout`,
    load: async () => (await import('#main/shells/cli/estimate/estimate-command')).runEstimate,
  },
  {
    name: 'rank',
    summary: 'which market to enter first, and how firmly that stands',
    help: `landfall rank PLAN [--countries US,DE|all] [--seed S] [--json]

Countries by a weighted sum of cost, market, talent, law and IP, with TOPSIS beside it; values and weights are shaken
together. Criteria and weights are those of the plan (marketRanking), else the defaults.

  PLAN              a plan file (*.landfall)
  --countries LIST  ISO codes separated by commas, or all (default: the plan's choice, else all)
  --seed S          seed of the simulation, 0 to 4,294,967,295 (default: the plan's)
  --json            one JSON document on stdout: {"ranking":[{"country","score","p_first","p_top5"}],"weights":{…}}`,
    load: async () => (await import('#main/shells/cli/rank/rank-command')).runRank,
  },
  {
    name: 'backtest',
    summary: 'predict published or own runs, and score the predictions',
    help: `landfall backtest RUNS.csv [--kind training|inference] [--json]

Accelerator-hours of training runs, or tokens per second of inference, predicted from what is known before a run starts;
the actual figures only score. A run that the model is fitted to is predicted without itself.

  RUNS.csv   columns of training_runs.csv (id, params_total, params_active, tokens, accelerator_id; the others help, and
             accelerator_hours is the actual) or of inference_points.csv; 20 MB at most
  --kind K   training or inference (default: by the header)
  --json     one JSON document on stdout: each run, and {"n","median_abs_pct_error","within_2x","p10_p90_coverage"}

A row that lacks a fact, or names an accelerator that the catalog does not have, is told and left out.`,
    load: async () => (await import('#main/shells/cli/backtest/backtest-command')).runBacktest,
  },
  {
    name: 'obligations',
    summary: 'duties that the law puts on a project, and why',
    help: `landfall obligations --facts F.json (--jurisdiction CODE | --all) [--date D] [--missing unknown|false] [--json]

Which duties apply, which hang on a missing fact, which do not; strictest first. Proposed law never applies.

  --facts F.json        {"fact": value}, e.g. {"personalData": true, "trainingFlop": 2e25}; left out or null = not known
  --jurisdiction CODE   EU, US-CA, …, or a country or state that one of them covers: DE, NO, US-VA
  --all                 every jurisdiction
  --date D              what binds on that day, e.g. 2027-08-02 (default: all that is law, each with its first day)
  --missing M           unknown, or false: read what is not answered as no (default: unknown)
  --json                one JSON document on stdout`,
    load: async () => (await import('#main/shells/cli/obligations/run-obligations')).runObligations,
  },
  {
    name: 'ip-risks',
    summary: 'risks to intellectual property, and what licences lead to',
    help: `landfall ip-risks --facts F.json --jurisdiction JP,DE [--licences LIST] [--uses LIST] [--missing unknown|false] [--json]

Which risks apply in each jurisdiction, worst first, and which rules over licences fire for what is done with them.

  --facts F.json       {"fact": value}, e.g. {"scrapesWeb": true, "establishedHere": true}; left out or null = not known
  --jurisdiction LIST  codes separated by commas: EU, JP, DE, …; the Union has a code of its own, beside its countries
  --licences LIST      licences used: ids such as Apache-2.0, or names of model cards such as llama3.1
  --uses LIST          what is done with them, all of it: commercial, hosted-service, outputs-to-train, …
  --missing M          unknown, or false: read what is not answered as no (default: unknown)
  --json               one JSON document on stdout`,
    load: async () => (await import('#main/shells/cli/ip-risks/run-ip-risks')).runIpRisks,
  },
  {
    name: 'licences',
    summary: 'check the licences of models, data and code; write the notice and the ML-BOM',
    help: `landfall licences check BOM [--facts F.json] [--jurisdiction JP,DE] [--missing unknown|false] [--json]

What each licence asks, what conflicts with what and with the use made of it, what is unknown, and what to do.

  BOM                  a plan file (*.landfall) with its materials, countries and answers; a CycloneDX or SPDX file in JSON;
                       a model card (README.md); a package-lock.json or requirements.txt; or {"materials": [{"id", "kind",
                       "name", "licence", "derivedFrom", "uses"}], "uses": {"commercial": true}}; 20 MB at most
  --facts F.json       {"fact": value}, for limits of users, revenue and fields of use
  --jurisdiction LIST  where the product is made and offered, for limits of territory
  --missing M          unknown, or false: read what is not answered as no (default: unknown)
  --json               one JSON document on stdout

landfall licences notice BOM --out NOTICE.txt [--lang en|zh] [--force]
landfall licences ml-bom BOM --out BOM.json [--with-notes] [--force]

What to hand out with a product: the notice of whose work is in it, or a bill of materials in CycloneDX 1.6.

  --out FILE           where to write it; --force replaces a file that is there
  --lang L             language of the notice (default: en); what licences prescribe word for word stays as it is
  --with-notes         with notes and answers on uses, for a copy that stays in the company`,
    load: async () => (await import('#main/shells/cli/licences/run-licences')).runLicences,
  },
  {
    name: 'fairness',
    summary: 'how a model treats groups of people, from a table of its predictions',
    help: `landfall fairness DATA.csv --label COLUMN --prediction COLUMN --group COLUMN [--group COLUMN] [--score COLUMN] [--json]

Rates of each group and how far they differ, by Fairlearn's definitions, with 95 % bootstrap intervals. A rate of nobody is
undefined (null), not 0. Rows without label, prediction or group are left out and counted.

  DATA.csv              a header, commas, one row a person; of any size
  --label COLUMN        what is true of the person: 1 or 0, true or false, yes or no
  --prediction COLUMN   what the model said, likewise
  --group COLUMN        the person's group; given several times (4 at most), the intersections are compared
  --score COLUMN        how sure the model was of yes, 0 to 1; adds calibration
  --positive-label W, --positive-prediction W
                        the word that means yes, where a column has two other words
  --seed S              seed of the bootstrap, 0 to 4,294,967,295 (default: 1)
  --json                one JSON document on stdout`,
    load: async () => (await import('#main/shells/cli/fairness/fairness-command')).runFairness,
  },
  {
    name: 'report',
    summary: 'print a plan to PDF',
    help: `landfall report PLAN --out R.pdf [--lang en|zh] [--paper a4|letter] [--sections LIST] [--json]

Prints with an installed Chromium, Chrome or Edge (LANDFALL_CHROMIUM names another). The plans of the app stay as they are.

  PLAN             a plan file (*.landfall)
  --out R.pdf      where to write the PDF; an older one is replaced
  --lang L         en or zh (default: en)
  --paper P        a4 or letter (default: a4)
  --sections LIST  some of summary,assumptions,cost,cash,serving,cluster,countries,markets,machines,compliance,ip,concept-graph,
                   ranking,entry-plans,fairness,transparency,sources,method,glossary,duties
                   (default: all)
  --json           {"pages","bytes","seconds"} on stdout`,
    load: async () => (await import('#main/shells/cli/report/report-command')).runReport,
  },
  {
    name: 'benchmark',
    summary: 'measure this machine',
    help: `landfall benchmark [--backend webgl|webgpu|wasm|cpu] [--quick] [--seconds N] [--no-store] [--json]

Runs the benchmark of the app in an installed Chromium, Chrome or Edge without a window, on the GPU where it can be had,
and keeps the result with this machine, so that plans can use it. Ctrl-C ends it. Do not use the machine meanwhile.

  --backend B   webgl (default), webgpu, wasm or cpu
  --quick       under a minute; without it up to five
  --seconds N   end after N seconds at the latest, 5 to 300; what does not fit is left out, and a plan needs the training step
  --no-store    measure and print, keep nothing
  --json        one JSON document on stdout; its "fleet" can be imported by another Landfall

LANDFALL_CHROMIUM names another browser (a headless shell will do), LANDFALL_CHROMIUM_FLAGS gives it further flags.
"software": true means that the processor drew, and not a GPU.`,
    load: async () => (await import('#main/shells/cli/benchmark/benchmark-command')).runBenchmark,
  },
  {
    name: 'machines',
    summary: 'list the measured machines; pool those of a team',
    help: `landfall machines [list] [--json]
landfall machines export --out FILE [--force] [--json]
landfall machines import FILE [--json]

  --out FILE   *.json: all machines with their runs, for another Landfall; *.csv: a line a run, for a spreadsheet
  --force      replace the file when it exists
  FILE         a fleet exported by Landfall, or what \`landfall benchmark --json\` printed; known runs are left out`,
    load: async () => (await import('#main/shells/cli/machines/machines-command')).runMachines,
  },
  {
    name: 'plans',
    summary: 'list the stored plans, or show one',
    help: `landfall plans [list] [--json]
landfall plans show ID [--json]

  ID   a plan's id, as \`plans list\` shows it`,
    load: async () => (await import('#main/shells/cli/plans/plans-command')).runPlans,
  },
  {
    name: 'import',
    summary: 'store a plan file as a new plan',
    help: `landfall import PLAN [--json]

Never replaces a plan: one of the same name is stored beside it.

  PLAN   a plan file (*.landfall), or a plan with its evidence (*.landfall.zip)`,
    load: async () => (await import('#main/shells/cli/plans/import-command')).runImport,
  },
  {
    name: 'export',
    summary: 'write a stored plan to a file',
    help: `landfall export ID [--out FILE] [--with-evidence] [--force] [--json]

Without --with-evidence, the plan alone: it names its evidence files but does not hold them.

  ID               a plan's id, as \`plans list\` shows it
  --out FILE       where to write it (default: the plan's name in this folder)
  --with-evidence  one bundle with the evidence files; so does a FILE that ends in .landfall.zip
  --force          replace the file when it exists`,
    load: async () => (await import('#main/shells/cli/plans/export-command')).runExport,
  },
  {
    name: 'serve',
    summary: 'serve the app to a browser on this machine',
    help: `landfall serve [--port N] [--open] [--json]

Listens on 127.0.0.1 alone and prints the address to open; Ctrl-C stops it.

  --port N   0 to 65535; 0, the default, takes any free one
  --open     open it in a window of an installed Chromium, Chrome or Edge, else in the default browser
  --json     {"url"} on stdout once it listens`,
    load: async () => (await import('#main/shells/cli/serve/serve-command')).runServe,
  },
  {
    name: 'backup',
    summary: 'copy the database to a backup, or list the backups',
    help: `landfall backup [create|list] [--json]`,
    load: async () => (await import('#main/shells/cli/backups/backup-command')).runBackup,
  },
  {
    name: 'restore',
    summary: 'put a backup in place of the database',
    help: `landfall restore BACKUP [--json]

The present state is backed up first.

  BACKUP   file name, as \`backup list\` shows it`,
    load: async () => (await import('#main/shells/cli/backups/restore-command')).runRestore,
  },
  {
    name: 'catalog',
    summary: 'check the reference data',
    help: `landfall catalog check [FOLDER] [--json]
landfall catalog check FILE… [--json]

Validates every figure, every law and all on intellectual property: ids, references, units, ranges, triggers, sources,
both languages. Says how much of it was read in its source. Without FOLDER, the catalog this copy was built with.

  FOLDER   a folder laid out like resources/catalog
  FILE     a file of laws (*.yaml), or a folder of them: checks these alone; files on intellectual property refer to
           others and are checked with their FOLDER
  --json   one JSON document on stdout`,
    load: async () => (await import('#main/shells/cli/catalog/catalog-command')).runCatalog,
  },
];
