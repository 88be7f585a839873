import { Button } from '@mantine/core';
import type { ProtectionProposal } from '#core/ip/protection/proposals/propose-protection';
import { PROTECTION_RIGHTS } from '#core/plan/ip/protection';
import { niceAxis } from '../../../ui/axis';
import { Chip } from '../../../ui/Chip';
import { EstimateMark } from '../../../ui/EstimateMark';
import { OutsideLink } from '../../../ui/OutsideLink';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { hostOf } from '../../../ui/source-links';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import { isNeverGranted } from './is-never-granted';
import { Money } from './Money';
import classes from './protection.module.css';
import type { ProtectionEdits } from './use-protection-edits';
import type { ProtectionWords } from './use-protection-words';

export interface ProposalTableProps {
  readonly proposals: readonly ProtectionProposal[];
  readonly words: ProtectionWords;
  readonly edits: ProtectionEdits;
}

/** What the plan could protect, right by right: where, why, by when, for how much. */
export function ProposalTable({ proposals, words, edits }: ProposalTableProps) {
  const { t, format } = words;
  const axis = niceAxis(proposals.map(({ cost }) => cost.usd.high));
  const ticks = format.moneyTicks(axis.max);
  return (
    <section aria-labelledby="ip-proposals">
      <SectionHead id="ip-proposals" title={t('proposals.title')} meta={t('proposals.meta')} />
      {PROTECTION_RIGHTS.map((right) => {
        const own = proposals.filter((each) => each.right.right === right);
        const free = own.filter(({ itemIds }) => itemIds.length === 0);
        const name = t(`right.${right}`);
        if (own.length === 0) return null;
        const common = commonReasons(own);
        return (
          <div key={right} className={classes.right}>
            <div className={classes.rightHead}>
              <h3>{name}</h3>
              {free.length < 2 ? null : (
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    edits.plan(
                      free.map(({ suggested }) => suggested),
                      name,
                    )
                  }
                >
                  {t('proposals.all', { count: free.length })}
                </button>
              )}
            </div>
            {common.map(({ id, text }) => (
              <p key={id} className={classes.reason}>
                {words.text(text)}
              </p>
            ))}
            <Table density="roomy" label={name} className={classes.table ?? ''}>
              <thead>
                <tr>
                  <Th className={classes.market ?? ''}>{t('column.market')}</Th>
                  <Th>{t('column.why')}</Th>
                  <Th className={classes.day ?? ''}>{t('column.fileBy')}</Th>
                  <Th className={classes.months ?? ''} numeric>
                    {t('column.months')}
                  </Th>
                  <Th className={classes.cost ?? ''}>{t('column.cost')}</Th>
                  <Th className={classes.mark ?? ''}>
                    <RangeAxis isHead axis={axis} text={ticks.text} lastText={ticks.lastText} maxLabels={3} />
                  </Th>
                  <Th className={classes.act ?? ''}>
                    <span className="visually-hidden">{t('column.plan')}</span>
                  </Th>
                </tr>
              </thead>
              <tbody>
                {own.map((proposal) => (
                  <Proposal
                    key={proposal.id}
                    proposal={proposal}
                    common={common}
                    axis={axis}
                    words={words}
                    edits={edits}
                  />
                ))}
              </tbody>
            </Table>
          </div>
        );
      })}
      <p className={classes.small}>{t('proposals.note')}</p>
    </section>
  );
}

interface ProposalProps extends Omit<ProposalTableProps, 'proposals'> {
  readonly proposal: ProtectionProposal;
  /** Said once over the table. */
  readonly common: ProtectionProposal['reasons'];
  readonly axis: ReturnType<typeof niceAxis>;
}

function Proposal({ proposal, common, axis, words, edits }: ProposalProps) {
  const { t, format } = words;
  const { right, market, countries, reasons, fileBy, cost, importance, itemIds, suggested } = proposal;
  const place = words.market(market);
  const others = countries.filter((code) => code !== market);
  const { grantMonths } = right;
  return (
    <Tr data-proposal={proposal.id}>
      <Td rowHead>
        <b className={classes.name}>{place}</b>
        <span className={classes.second}>
          {words.listed([words.text(right.office), ...others.map(words.market)])}
        </span>
      </Td>
      <Td soft>
        {reasons
          .filter(({ id }) => !common.some((each) => each.id === id))
          .map(({ id, text }) => (
            <p key={id}>{words.text(text)}</p>
          ))}
        <span className={classes.chips}>
          <OutsideLink href={right.source} note={t('outside')}>
            {hostOf(right.source)}
          </OutsideLink>
          {right.confidence === 'verified' ? (
            <Chip tone="fresh">{t('read', { date: format.date(right.read ?? right.asOf, 'table') })}</Chip>
          ) : (
            <Chip tone="check">{t('check', { date: format.date(right.asOf, 'table') })}</Chip>
          )}
        </span>
      </Td>
      <Td>{format.date(fileBy, 'table')}</Td>
      <Td numeric className={classes.months ?? ''}>
        {grantMonths === null
          ? t(isNeverGranted(right.right) ? 'nothingGranted' : 'monthsUnknown')
          : grantMonths.low === grantMonths.high
            ? format.integer(grantMonths.low)
            : format.joinRange(format.integer(grantMonths.low), format.integer(grantMonths.high))}
      </Td>
      <Td>
        <Money total={cost} words={words} withOfficial />
      </Td>
      <Td>
        <CostMark cost={cost} axis={axis} words={words} />
      </Td>
      <Td>
        {itemIds.length > 0 ? (
          <span className={classes.second}>{t('proposals.taken')}</span>
        ) : (
          <Button
            aria-label={t('proposals.takeNamed', { right: t(`right.${right.right}`), market: place })}
            onClick={() => edits.plan([suggested], t(`right.${right.right}`))}
          >
            {t('proposals.take')}
          </Button>
        )}
        {importance === 'optional' ? <span className={classes.second}>{t('optional')}</span> : null}
      </Td>
    </Tr>
  );
}

interface CostMarkProps {
  readonly cost: ProtectionProposal['cost'];
  readonly axis: ReturnType<typeof niceAxis>;
  readonly words: ProtectionWords;
}

/** Low, likely and high as they were estimated; dotted where a fee is not known, nothing where none is charged. */
function CostMark({ cost: { usd, unknown }, axis, words: { t, format } }: CostMarkProps) {
  if (usd.high === 0)
    return unknown.length === 0 ? null : (
      <RangeMark quantiles={null} axis={axis} label={t('column.cost')} text={format.money} />
    );
  const { p10: low, p25: lower, p50: value, p75: higher, p90: high } = quantilesOfThreePoint(usd);
  return (
    <EstimateMark
      {...{ low, lower, value, higher, high, axis }}
      label={t('proposals.mark', {
        likely: format.money(value),
        low: format.money(low, value),
        high: format.money(high, value),
      })}
    />
  );
}

/** Reasons that hold in every market are said once. */
function commonReasons(proposals: readonly ProtectionProposal[]): ProtectionProposal['reasons'] {
  const [first, ...others] = proposals;
  if (first === undefined || others.length === 0) return [];
  return first.reasons.filter(({ id }) =>
    others.every(({ reasons }) => reasons.some((reason) => reason.id === id)),
  );
}
