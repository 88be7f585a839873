import type { DocumentContext } from '#core/assessments/context';
import type { Statement } from '#core/assessments/document';
import { planOrigin } from '#core/assessments/plan-origin';
import { ask, both, filled, say } from '#core/assessments/statements';

/** Personal data of people in some countries that go to another one. */
export interface TransferFlow {
  readonly destination: string;
  /** Countries the data come from. */
  readonly origins: readonly string[];
}

export interface TransferFlows {
  readonly flows: readonly TransferFlow[];
  /** Countries of which it hangs on a missing answer whether data leave. */
  readonly undecided: readonly string[];
}

/** Where personal data go from the plan's countries; each country by its own law's idea of “abroad”. */
export function transferFlows({ duties }: Pick<DocumentContext, 'duties'>): TransferFlows {
  const byDestination = new Map<string, string[]>();
  const undecided: string[] = [];
  for (const { country, roles, places } of duties.countries) {
    const facts = places.find(({ place }) => place.partOf === null)?.known.facts;
    if (facts === undefined || !roles.includes('market')) continue;
    const { transfersAbroad, transferDestinations, personalData } = facts;
    if (transfersAbroad === false) continue;
    if (transfersAbroad === undefined || personalData === undefined) undecided.push(country);
    const destinations = Array.isArray(transferDestinations)
      ? (transferDestinations as readonly string[])
      : [];
    for (const destination of destinations)
      byDestination.set(destination, [...(byDestination.get(destination) ?? []), country]);
  }
  return {
    flows: [...byDestination].map(([destination, origins]) => ({ destination, origins })),
    undecided: [...new Set(undecided)],
  };
}

/** The flows as sentences, and a line for what is not answered. */
export function transferStatements(c: DocumentContext): readonly Statement[] {
  const { flows, undecided } = transferFlows(c);
  const sentences = flows.flatMap(({ destination, origins }): readonly Statement[] => {
    const sentence = (en: string, zh: string, from: readonly string[]) =>
      from.length === 0
        ? []
        : [
            say(
              filled(en, zh, { origins: c.countries(from), destination: c.country(destination) }),
              planOrigin('markets'),
              planOrigin('placement.serving'),
            ),
          ];
    return [
      ...sentence(
        'Personal data of people in {origins} go to {destination}.',
        '{origins}用户的个人数据传输至{destination}。',
        origins.filter((country) => !undecided.includes(country)),
      ),
      ...sentence(
        'The service for people in {origins} runs in {destination}.',
        '面向{origins}用户的服务在{destination}运行。',
        origins.filter((country) => undecided.includes(country)),
      ),
    ];
  });
  const open: readonly Statement[] =
    undecided.length === 0
      ? []
      : [
          ask(
            filled(
              'whether personal data of people in {countries} are processed and leave the country',
              '是否处理{countries}用户的个人数据并使其出境',
              { countries: c.countries(undecided) },
            ),
            { fact: 'personalData' },
          ),
        ];
  if (sentences.length + open.length > 0) return [...sentences, ...open];
  return c.plan.markets.length === 0
    ? [ask(both('in which countries people use it', '用户所在国家'), { path: 'markets' })]
    : [
        say(
          both(
            'By the plan no personal data of users leave the territory whose law protects them.',
            '按方案，用户的个人数据不离开保护其数据的法域。',
          ),
          planOrigin('markets'),
          planOrigin('placement.serving'),
        ),
      ];
}
