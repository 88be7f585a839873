import { useTranslation } from 'react-i18next';
import type { FactId } from '#core/law/facts';
import type { DutyUse } from '#core/law/plan-duties/fact-uses';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useFactText } from '../../../law/fact-text';
import { useCountryName } from '../../../state/use-state';
import { Disclosure } from '../../../ui/Disclosure';
import { SectionHead } from '../../../ui/SectionHead';
import helpClasses from '../help/help.module.css';
import { EffectTable } from './EffectTable';
import classes from './legal.module.css';
import type { Legal } from './use-legal';

/** Month in which the texts about facts were last read against the law. */
const HELP_CHECKED = '2026-11';

export interface LegalHelpProps {
  readonly fact: FactId;
  /** Asked for the whole product, not place by place. */
  readonly isCommon: boolean;
  readonly plan: Plan;
  readonly legal: Legal | null;
}

/** What a question of the law means, what each answer would change, and the duties that hang on it. */
export function LegalHelp({ fact, isCommon, plan, legal }: LegalHelpProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const facts = useFactText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself and may hold nothing that takes the focus
    <aside className={helpClasses.help} aria-label={t('help.label')} tabIndex={0}>
      <section>
        <SectionHead title={t('help.title')} meta={facts.name(fact)} />
        <p className={helpClasses.words}>{facts.word(fact, 'help')}</p>
        <p className={helpClasses.example}>{t('help.example', { example: facts.word(fact, 'example') })}</p>
        <p className="meta">{t('help.checked', { date: format.date(HELP_CHECKED) })}</p>
      </section>
      {legal === null ? null : (
        <>
          {isCommon ? <EffectTable key={fact} fact={fact} plan={plan} legal={legal} /> : null}
          <Hanging fact={fact} legal={legal} />
        </>
      )}
    </aside>
  );
}

/** Duties that wait for the answer or rest on it, country by country. */
function Hanging({ fact, legal }: { readonly fact: FactId; readonly legal: Legal }) {
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const countryName = useCountryName(language);
  const use = legal.uses.all.get(fact);
  const waiting = use?.waiting ?? [];
  const resting = use?.resting ?? [];
  const countries = [...new Set([...waiting, ...resting].map(({ country }) => country))];
  const titles = (uses: readonly DutyUse[], country: string) =>
    uses.filter((each) => each.country === country).map(({ assessment }) => assessment.duty);
  return (
    <section>
      <SectionHead title={t('legal.hanging.title')} />
      {countries.length === 0 ? <p className={helpClasses.words}>{t('legal.hanging.none')}</p> : null}
      {countries.map((country) => {
        const open = titles(waiting, country);
        const applying = titles(resting, country);
        return (
          <Disclosure
            key={country}
            summary={t('legal.hanging.country', {
              country: countryName(country),
              words: [
                ...(open.length === 0 ? [] : [t('legal.hanging.open', { count: open.length })]),
                ...(applying.length === 0 ? [] : [t('legal.hanging.applying', { count: applying.length })]),
              ].join(t('legal.hanging.join')),
            })}
          >
            <ul className={classes.duties}>
              {open.map(({ id, title }) => (
                <li key={id}>
                  <span className="unk">{title[language]}</span>
                </li>
              ))}
              {applying.map(({ id, title }) => (
                <li key={id}>{title[language]}</li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
