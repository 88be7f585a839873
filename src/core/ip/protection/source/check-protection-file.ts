import type {
  CountedFromFields,
  FeeFields,
  MarketFile,
  ProvenanceFields,
  RightFields,
  RoutesFile,
} from '#core/ip/protection/source/protection-file';
import { checkCovers, checkRead } from '#core/law/source/check-values';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';

/** The rules of one market that span several keys. */
export function checkMarketFile(source: LawSource, file: MarketFile): LawFault[] {
  const rights = file.rights.flatMap((right, index) => checkRight(source, file, right, ['rights', index]));
  return [
    ...checkOnce(source, file.rights, (right) => right.right, ['rights'], 'right'),
    ...rights,
    ...checkTreaties(source, file),
    ...(file.grace ? checkReadDay(source, ['grace'], file.grace, file.as_of) : []),
    ...(file.grace?.counted_from
      ? checkReadDay(source, ['grace', 'counted_from'], file.grace.counted_from, file.as_of)
      : []),
  ];
}

/** The same for `WO.yaml`. */
export function checkRoutesFile(source: LawSource, file: RoutesFile): LawFault[] {
  return [
    ...checkOnce(source, file.routes, (route) => route.id, ['routes'], 'id'),
    ...checkOnce(source, file.priority, (period) => period.right, ['priority'], 'right'),
    ...file.priority.flatMap((period, index) =>
      checkReadDay(source, ['priority', index], period, file.as_of),
    ),
    ...file.routes.flatMap((route, index) => {
      const path: Path = ['routes', index];
      return [
        ...checkReadDay(source, path, route, file.as_of),
        ...checkRange(source, [...path, 'agent_usd'], route.agent_usd),
        ...checkFees(source, [...path, 'fees'], route.fees, route.right, route, file.as_of),
        ...checkFees(
          source,
          [...path, 'complementary'],
          route.complementary ?? [],
          route.right,
          route,
          file.as_of,
        ),
      ];
    }),
    ...Object.entries(file.preparation_usd).flatMap(([right, range]) =>
      range === undefined ? [] : checkRange(source, ['preparation_usd', right], range),
    ),
  ];
}

function checkRight(source: LawSource, file: MarketFile, right: RightFields, path: Path): LawFault[] {
  const { agent_usd: agent, grant_months: months, examination_counted_from: counted } = right;
  return [
    ...(counted
      ? checkCounted(source, [...path, 'examination_counted_from'], right, counted, file.as_of)
      : []),
    ...checkReadDay(source, path, right, file.as_of),
    ...checkCovers(source, [...path, 'covers'], right.covers, file.covers, 'covers of the file'),
    ...checkFees(source, [...path, 'fees'], right.fees, right.right, right, file.as_of),
    ...(agent
      ? [
          ...checkRange(source, [...path, 'agent_usd', 'filing'], agent.filing),
          ...checkRange(source, [...path, 'agent_usd', 'prosecution'], agent.prosecution),
        ]
      : []),
    ...(months
      ? [
          ...checkRange(source, [...path, 'grant_months'], months),
          ...checkReadDay(source, [...path, 'grant_months'], months, file.as_of),
        ]
      : []),
  ];
}

function checkCounted(
  source: LawSource,
  path: Path,
  { examination_months: months }: RightFields,
  counted: CountedFromFields,
  asOf: string,
): LawFault[] {
  if ((months ?? null) === null) return [faultAt(source, path, 'nothing without examination_months')];
  return checkReadDay(source, path, counted, asOf);
}

function checkFees(
  source: LawSource,
  path: Path,
  fees: readonly FeeFields[],
  right: RightFields['right'],
  owner: ProvenanceFields,
  asOf: string,
): LawFault[] {
  return [
    ...fees.flatMap((fee, index) => checkFee(source, [...path, index], fee, right, owner, asOf)),
    ...checkOnce(source, fees, ({ id }) => id, path, 'id', 'an id that no other fee of this list has'),
  ];
}

function checkFee(
  source: LawSource,
  path: Path,
  fee: FeeFields,
  right: RightFields['right'],
  owner: ProvenanceFields,
  asOf: string,
): LawFault[] {
  const faults: LawFault[] = [];
  const { amount, reduced, per, from, to } = fee;
  if (amount !== null && (reduced ?? 0) > amount)
    faults.push(faultAt(source, [...path, 'reduced'], `at most the full fee of ${amount}`));
  if ((to ?? Number.POSITIVE_INFINITY) < (from ?? 1))
    faults.push(faultAt(source, [...path, 'to'], `a unit not before ${from ?? 1}`));
  if (per === 'class' && right !== 'trademark')
    faults.push(faultAt(source, [...path, 'per'], 'application or claim: only trade marks have classes'));
  if (per === 'claim' && right !== 'patent')
    faults.push(faultAt(source, [...path, 'per'], 'application or class: only patents have claims'));
  const confidence = fee.confidence ?? owner.confidence;
  if (amount === null && confidence === 'verified')
    faults.push(faultAt(source, [...path, 'confidence'], 'recalled, since no amount is known'));
  const read = { ...fee, confidence, read: fee.read ?? owner.read };
  return [...faults, ...checkReadDay(source, path, read, asOf)];
}

/** What counts as read has the day of the reading; nothing was read after the file was last looked through. */
function checkReadDay(
  source: LawSource,
  path: Path,
  { read, confidence }: Pick<ProvenanceFields, 'read' | 'confidence'>,
  asOf: string,
): LawFault[] {
  if (confidence === 'verified' && (read ?? null) === null)
    return [faultAt(source, [...path, 'read'], 'the day on which it was read, or confidence: recalled')];
  return checkRead(source, path, read, asOf);
}

function checkTreaties(source: LawSource, { pct, madrid }: MarketFile): LawFault[] {
  const months = pct.national_phase_months ?? null;
  const faults: LawFault[] = [];
  if (pct.member !== (months !== null))
    faults.push(
      faultAt(
        source,
        ['pct', 'national_phase_months'],
        pct.member ? 'the months to the national phase' : 'nothing, since it is no member',
      ),
    );
  const named = [madrid.complementary === true, (madrid.individual_fees ?? null) !== null];
  if (!madrid.member && named.includes(true))
    faults.push(faultAt(source, ['madrid'], 'no fees, since it is no member'));
  if (named.every(Boolean))
    faults.push(faultAt(source, ['madrid'], 'either complementary or individual_fees'));
  return faults;
}

function checkRange(
  source: LawSource,
  path: Path,
  { low, high }: { readonly low: number; readonly high: number },
): LawFault[] {
  return low <= high ? [] : [faultAt(source, [...path, 'high'], `a number of at least low (${low})`)];
}

function checkOnce<T>(
  source: LawSource,
  list: readonly T[],
  keyOf: (item: T) => string,
  path: Path,
  key: string,
  expected = 'each of them once',
): LawFault[] {
  return list.flatMap((item, index) =>
    list.findIndex((other) => keyOf(other) === keyOf(item)) === index
      ? []
      : [faultAt(source, [...path, index, key], expected)],
  );
}
