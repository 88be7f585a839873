import type { Plan } from '#core/plan/plan';
import type { Question } from '../questions/question';
import type { Answer } from '../use-answer';
import { AcceleratorEditor } from './AcceleratorEditor';
import { ChoiceEditor } from './ChoiceEditor';
import { ConfigFileEditor } from './ConfigFileEditor';
import { CountryEditor } from './CountryEditor';
import { CurrencyEditor } from './CurrencyEditor';
import { DataSourcesEditor } from './DataSourcesEditor';
import { FundingRoundsEditor } from './FundingRoundsEditor';
import { MarketsEditor } from './MarketsEditor';
import { MonthEditor } from './MonthEditor';
import { NumberEditor } from './NumberEditor';
import { TeamEditor } from './TeamEditor';
import { TextEditor } from './TextEditor';
import { UncertainEditor } from './UncertainEditor';
import { UncertainOrDefaultEditor } from './UncertainOrDefaultEditor';
import { WorkloadKindEditor } from './WorkloadKindEditor';

export interface EditorProps {
  readonly question: Question;
  readonly plan: Plan;
  readonly answer: Answer;
}

/** The control for a question, by the kind of its answer. */
export function AnswerEditor(props: EditorProps) {
  switch (props.question.kind) {
    case 'text':
    case 'long-text':
      return <TextEditor {...props} />;
    case 'month':
      return <MonthEditor {...props} />;
    case 'currency':
      return <CurrencyEditor {...props} />;
    case 'number':
    case 'optional-number':
      return <NumberEditor {...props} />;
    case 'choice':
    case 'yes-no':
      return <ChoiceEditor {...props} />;
    case 'accelerator':
      return <AcceleratorEditor {...props} />;
    case 'country':
      return <CountryEditor {...props} />;
    case 'uncertain':
      return <UncertainEditor {...props} />;
    case 'optional-uncertain':
      return <UncertainEditor {...props} isOptional />;
    case 'funding-rounds':
      return <FundingRoundsEditor {...props} />;
    case 'uncertain-or-default':
      return <UncertainOrDefaultEditor {...props} />;
    case 'fact':
    case 'fact-by-place':
      // Asked on pages of their own.
      return null;
    case 'config-file':
      return <ConfigFileEditor {...props} />;
    case 'workload-kind':
      return <WorkloadKindEditor {...props} />;
    case 'data-sources':
      return <DataSourcesEditor {...props} />;
    case 'markets':
      return <MarketsEditor {...props} />;
    case 'team':
      return <TeamEditor {...props} />;
  }
}
