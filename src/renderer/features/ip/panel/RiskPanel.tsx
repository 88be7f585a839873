import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { bandOf } from '#core/ip/risks/risk-level';
import { entryKey } from '../../../ip/entry-key';
import { BAND_TONES } from '../../../ip/tones';
import rows from '../../../ui/panel-rows.module.css';
import { SidePanel } from '../../../ui/SidePanel';
import { StateWord } from '../../../ui/StateWord';
import type { ViewProps } from '../view-props';
import { LevelRow } from './LevelRow';
import { LossRow } from './LossRow';
import { MitigationRow } from './MitigationRow';
import { OpenRow } from './OpenRow';
import classes from './panel.module.css';
import { RecordRows } from './RecordRows';
import { SourceRow } from './SourceRow';
import { WhyRow } from './WhyRow';

/** What every row of the panel is told. */
export interface RiskRowProps extends ViewProps {
  readonly entry: RegisterEntry;
}

export interface RiskPanelProps extends RiskRowProps {
  readonly onClose: () => void;
}

/** One risk: what it is, why it applies or what decides, how likely and how bad, what helps, what it may cost. */
export function RiskPanel({ onClose, ...row }: RiskPanelProps) {
  const { entry, words } = row;
  const { t, text } = words;
  const { assessment, after, record } = entry.planRisk;
  const { risk, state } = assessment;
  const band = bandOf(after.score);
  return (
    <SidePanel
      title={text(risk.title)}
      meta={t('panel.meta', { area: t(`area.${risk.area}`), where: words.countries(entry.countries) })}
      onClose={onClose}
    >
      <p className={classes.state}>
        {state === 'unknown' ? (
          <StateWord tone="unk">{t('panel.cannotTell')}</StateWord>
        ) : record.status === 'closed' ? (
          <span className={classes.small}>{t('status.closed')}</span>
        ) : (
          <StateWord tone={BAND_TONES[band]}>{t(`band.${band}`)}</StateWord>
        )}
      </p>
      <p className={rows.lead}>{text(risk.what)}</p>
      <dl key={entryKey(entry)} className={rows.rows}>
        {state === 'unknown' ? <OpenRow {...row} /> : null}
        <WhyRow {...row} />
        <LevelRow {...row} />
        <MitigationRow {...row} />
        <LossRow {...row} />
        <SourceRow {...row} />
        <RecordRows {...row} />
      </dl>
    </SidePanel>
  );
}
