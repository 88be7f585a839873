import { Link } from 'wouter';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import rows from '../../../ui/panel-rows.module.css';
import { SidePanel } from '../../../ui/SidePanel';
import { StateWord } from '../../../ui/StateWord';
import type { ComplianceData } from '../use-compliance';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import { CostRow } from './CostRow';
import classes from './duty.module.css';
import { EvidenceRow } from './EvidenceRow';
import { FineRow } from './FineRow';
import { OpenRow } from './OpenRow';
import { RecordRows } from './RecordRows';
import { RelatedRows } from './RelatedRows';
import { SourceRow } from './SourceRow';
import { WaysOutRow } from './WaysOutRow';
import { WhenRow } from './WhenRow';
import { WhyRow } from './WhyRow';

/** What every row of the panel is told. */
export interface DutyRowProps {
  readonly entry: DutyEntry;
  readonly data: ComplianceData;
  readonly place: Place;
  readonly words: Words;
}

export interface DutyPanelProps extends DutyRowProps {
  readonly crumb: string;
  /** Duties that Previous and Next lead through, this one included. */
  readonly count: number;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

/** One duty: what to do, why, when, at what cost, what if not, what would end it, from where, and how far it is. */
export function DutyPanel(props: DutyPanelProps) {
  const { entry, data, place, words, crumb, count, onPrevious, onNext, onClose } = props;
  const { t } = words;
  const { duty } = entry.assessment;
  const row = { entry, data, place, words };
  const isVariant = data.index.duties.get(duty.id) !== duty;
  return (
    <SidePanel title={words.text(duty.title)} meta={crumb} onClose={onClose}>
      <p className={classes.state}>
        <StateOf entry={entry} words={words} />
        {entry.kind === 'advice' ? null : (
          <span className={classes.severity}>{t(`severityOf.${duty.severity}`)}</span>
        )}
        {count < 2 ? null : (
          <span className={classes.steps}>
            <button
              type="button"
              className="link"
              disabled={onPrevious === null}
              onClick={() => onPrevious?.()}
            >
              {t('panel.previous')}
            </button>
            <button type="button" className="link" disabled={onNext === null} onClick={() => onNext?.()}>
              {t('panel.next')}
            </button>
          </span>
        )}
      </p>
      <p className={rows.lead}>{words.text(duty.what)}</p>
      {isVariant ? (
        <p className={classes.variant}>
          {t('panel.variant', { country: words.country(entry.place.place.territory) })}
        </p>
      ) : null}
      <dl key={duty.id} className={rows.rows}>
        {entry.kind === 'unknown' ? <OpenRow {...row} /> : null}
        <WhyRow {...row} />
        <WhenRow {...row} />
        <CostRow {...row} />
        <FineRow {...row} />
        <WaysOutRow {...row} />
        <RelatedRows {...row} />
        <SourceRow {...row} />
        <RecordRows {...row} />
        <EvidenceRow {...row} />
      </dl>
      <p className={classes.foot}>
        <Link href={place.href({ view: 'list', country: null, law: duty.instrumentId })}>
          {t('panel.ofLaw')}
        </Link>
      </p>
    </SidePanel>
  );
}

function StateOf({ entry, words: { t } }: Pick<DutyRowProps, 'entry' | 'words'>) {
  const { kind, assessment } = entry;
  const text = t(`kind.${kind}`);
  if (kind === 'unknown') return <StateWord tone="unk">{text}</StateWord>;
  if (kind !== 'binding') return <span className={classes.quiet}>{text}</span>;
  return <StateWord tone={assessment.duty.severity === 'critical' ? 'crit' : 'acc'}>{text}</StateWord>;
}
