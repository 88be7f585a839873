import { Chip } from '../../../ui/Chip';
import { OutsideLink } from '../../../ui/OutsideLink';
import { hostOf } from '../../../ui/source-links';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** Law, provision, the text that was read and the official one, how sure it is. */
export function SourceRow({ entry, data, words }: DutyRowProps) {
  const { t, format, joined } = words;
  const { duty } = entry.assessment;
  const instrument = data.index.instruments.get(duty.instrumentId);
  const law = instrument === undefined ? duty.instrumentId : words.text(instrument.title);
  const provision = joined([instrument?.citation ?? '', words.provision(duty.provision)].filter(Boolean));
  const official = duty.officialSource;
  return (
    <>
      <dt>{t('source.title')}</dt>
      <dd>
        {law}
        <p>
          <OutsideLink href={official ?? duty.source} note={t('source.outside')}>
            {provision}
          </OutsideLink>
        </p>
        {official === null ? null : (
          <p className={classes.small}>
            <OutsideLink href={duty.source} note={t('source.outside')}>
              {t('source.readIn', { host: hostOf(duty.source) })}
            </OutsideLink>
          </p>
        )}
        <p className={classes.chips}>
          {instrument === undefined ? null : (
            <span className={classes.small}>
              {instrument.status === 'in-force' || instrument.inForce === null
                ? t(`lawStatus.${instrument.status}`)
                : t('source.statusFrom', {
                    status: t(`lawStatus.${instrument.status}`),
                    date: format.date(instrument.inForce),
                  })}
            </span>
          )}
          {duty.confidence === 'verified' ? (
            <Chip tone="fresh">
              {duty.read === null
                ? t('source.verified')
                : t('source.read', { date: format.date(duty.read, 'table') })}
            </Chip>
          ) : (
            <Chip tone="check">{t('source.check')}</Chip>
          )}
        </p>
        {duty.note === null ? null : <p className={classes.small}>{words.text(duty.note)}</p>}
      </dd>
    </>
  );
}
