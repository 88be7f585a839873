import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isOwnHardware } from '#core/plan/own-hardware';
import { useFormat } from '../../../format/use-format';
import { StateWord } from '../../../ui/StateWord';
import { fieldPlace } from '../input-field';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';
import { timeText } from './serving-text';

/** What cannot be: a model that does not fit, a target that hardware cannot hold. Each names the bound and its field. */
export function FitNotice({ analysis, names }: SectionProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { fit, choice, unknownMemory, hardwareId } = analysis;
  const accelerator = names.accelerator(hardwareId);
  if (unknownMemory.length > 0 && choice === null)
    return (
      <p role="alert">
        <StateWord tone="crit">
          <span className={classes.sentence}>
            {t('fit.unknownMemory', { machines: format.listed(unknownMemory) })}
          </span>
        </StateWord>
      </p>
    );
  if (choice === null)
    return (
      <p role="alert">
        <StateWord tone="crit">
          <span className={classes.sentence}>
            {t(isOwnHardware(hardwareId) ? 'fit.tooSmallOwn' : 'fit.tooSmall', {
              count: fit.perReplica,
              accelerator,
              weights: format.bytes(fit.weightBytes),
            })}{' '}
            {fit.leastCount === null ? t('fit.noNumber') : t('fit.least', { number: fit.leastCount })}
          </span>
        </StateWord>{' '}
        <Link href={fieldPlace('serving.acceleratorsPerReplica')}>{t('fit.change')}</Link>
      </p>
    );
  return (
    <>
      {choice.missed.map(({ field, askedMs, leastMs, reason }) => (
        <p key={field} role="alert">
          <StateWord tone={reason === 'floor' ? 'crit' : 'warn'}>
            <span className={classes.sentence}>
              {t(`missed.${reason}.${field}`, {
                asked: timeText(askedMs / 1000, t, format),
                least: timeText(leastMs / 1000, t, format),
                accelerator: names.machines(hardwareId, fit.perReplica),
              })}
            </span>
          </StateWord>{' '}
          <Link href={fieldPlace(`serving.${field}`)}>{t('missed.change')}</Link>
        </p>
      ))}
    </>
  );
}
