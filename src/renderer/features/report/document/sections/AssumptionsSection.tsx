import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table, Td, Th } from '../../../../ui/Table';
import { ANSWER_GROUPS, type AnswerPath, assumptionBehind, isAnswerOf } from '../assumption-groups';
import { capitalised } from '../capitalised';
import { Block, ReportSection } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useAnswerText } from '../use-answer-text';
import { useReportWords } from '../use-report-words';
import { ListsBlock } from './ListsBlock';
import { ModelAssumptions } from './ModelAssumptions';

/** Every answer of the plan, and every assumption of the model that stands in for one. */
export function AssumptionsSection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t } = words;
  const { t: tEdit } = useTranslation('edit');
  const answerText = useAnswerText(data);
  const { plan, evaluation, index } = data;
  const efficiencyClass = index.accelerators.get(plan.training.acceleratorId)?.efficiencyClass ?? '';
  const groups = ANSWER_GROUPS.filter(
    ({ id }) => id !== 'fineTuning' || plan.training.approach === 'fine-tune',
  )
    .map(({ id, paths }) => ({ id, paths: paths.filter((path) => isAnswerOf(plan, path)) }))
    .filter(({ paths }) => paths.length > 0);
  return (
    <ReportSection id="assumptions" title={t('section.assumptions')} lead={t('assumptions.lead')}>
      {groups.map(({ id, paths }) => (
        <Block key={id} title={t(`group.${id}`)}>
          <Table className={`${classes.table} ${classes.answers}`} label={t(`group.${id}`)}>
            <thead>
              <tr>
                <Th>{t('assumptions.question')}</Th>
                <Th>{t('assumptions.answer')}</Th>
                <Th>{t('assumptions.origin')}</Th>
              </tr>
            </thead>
            <tbody>
              {paths.map((path) => (
                <tr key={path}>
                  <th scope="row">{capitalised(tEdit(path))}</th>
                  <Td>{answerText(path) ?? standIn(path)}</Td>
                  <Td>{origin(path)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Block>
      ))}
      <ListsBlock data={data} />
      <ModelAssumptions data={data} />
    </ReportSection>
  );

  function figureBehind(path: AnswerPath) {
    const assumption = assumptionBehind(path, plan, efficiencyClass);
    return assumption === null ? undefined : evaluation.figures[`assumption/${assumption}`];
  }

  /** What is used where the plan has no answer of its own. */
  function standIn(path: AnswerPath): string {
    const figure = figureBehind(path);
    return figure === undefined ? t('assumptions.none') : words.point(figure.value, figure.unit);
  }

  function origin(path: AnswerPath): ReactNode {
    const figure = answerText(path) === null ? figureBehind(path) : undefined;
    if (figure !== undefined) return <SourceMark figure={figure} />;
    const answer = plan.answers?.[path];
    if (answer !== undefined)
      return t(`origin.${answer.how}`, { date: words.format.date(answer.on, 'table') });
    return <span className="soft">{t(data.isSample ? 'origin.sample' : 'origin.plan')}</span>;
  }
}
