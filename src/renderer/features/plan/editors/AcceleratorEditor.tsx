import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isOwnHardware, ownUnitsOf } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import { useFormat } from '../../../format/use-format';
import { getIn } from '../../../state/set-in';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { SelectField } from '../../../ui/SelectField';
import { OwnMachineFacts } from '../own-machines/OwnMachineFacts';
import { hardwareChanges } from '../own-machines/own-choices';
import { useOwnChoices } from '../own-machines/use-own-choices';
import { useQuestionText } from '../question-text';
import { AcceleratorFacts } from './AcceleratorFacts';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';

/**
 * Own machines first, then the accelerators of the catalog, with what decides the choice: memory, speed, price, export.
 */
export function AcceleratorEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation(['plan', 'ownMachines']);
  const format = useFormat();
  const words = useQuestionText();
  const catalog = useCatalog((state) => state.catalog);
  const use = question.id === 'training.acceleratorId' ? 'training' : 'serving';
  const pricing = useEvaluation((evaluation) => evaluation.planned[use]);
  const chosen = String(getIn(plan, question.id));
  const { choices, listed } = useOwnChoices(plan);
  const options = useMemo(
    () =>
      (catalog?.accelerators ?? []).map(({ id, vendor, name, memoryGb, bf16DenseTflops }) => ({
        value: id,
        label: t('accelerator.option', {
          name,
          memory: format.integer(memoryGb),
          peak: format.integer(bf16DenseTflops),
        }),
        keywords: `${vendor} ${id}`,
      })),
    [catalog, format, t],
  );
  const ownOptions = useMemo(() => {
    const own = choices.machines.map(({ id, machine, isThisMachine }) => {
      const { name, count } = machine;
      const key = isThisMachine && count === 1 ? 'this' : count === 1 ? 'one' : 'many';
      return {
        value: id,
        label: t(`ownMachines:option.${key}`, { name, count, date: format.date(machine.measuredOn) }),
      };
    });
    if (choices.fleetCount < 2) return own;
    const fleet = { count: choices.fleetCount, kinds: choices.machines.length };
    return [...own, { value: FLEET_ID, label: t('ownMachines:option.fleet', fleet) }];
  }, [choices, format, t]);
  const part = catalog?.accelerators.find(({ id }) => id === chosen);
  const isKnown = part !== undefined || ownUnitsOf(plan, chosen).length > 0;
  return (
    <>
      <SelectField
        label={words(question.id, 'ask') ?? question.id}
        hideLabel
        value={isKnown ? chosen : null}
        options={[...ownOptions, ...options]}
        placeholder={t('accelerator.placeholder')}
        {...(catalog !== null && !isKnown
          ? {
              error: t(isOwnHardware(chosen) ? 'ownMachines:fault' : 'fault.accelerator', {
                id: chosen,
                field: question.id,
              }),
            }
          : {})}
        onChange={(id) =>
          answer(hardwareChanges(plan, use, id, choices), {
            alsoAnswers: isOwnHardware(id) && use === 'training' ? ['training.acceleratorCount'] : [],
          })
        }
      />
      <p className={`meta ${classes.below}`}>
        {choices.machines.length === 0 ? <>{t('ownMachines:none')} </> : null}
        <Link href="/benchmark">
          {t(choices.machines.length === 0 ? 'ownMachines:measure' : 'ownMachines:edit')}
        </Link>
      </p>
      {isOwnHardware(chosen) ? (
        <OwnMachineFacts plan={plan} hardwareId={chosen} listed={listed} answer={answer} />
      ) : null}
      {part === undefined ? null : (
        <AcceleratorFacts part={part} pricing={pricing?.wantedAcceleratorId === chosen ? pricing : null} />
      )}
    </>
  );
}
