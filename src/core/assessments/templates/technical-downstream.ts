import type { DocumentContext } from '#core/assessments/context';
import type { Section } from '#core/assessments/document';
import { text } from '#core/assessments/field-makers';
import { planOrigin } from '#core/assessments/plan-origin';
import { both, filled, same, say } from '#core/assessments/statements';
import { modalities } from '#core/assessments/templates/training-summary';

/** What Annex XII asks for beyond Annex XI: the rest of what providers who build on the model are given. */
export function downstreamSection(c: DocumentContext): Section {
  const context = filled(
    'Longest input and output together: {tokens} tokens.',
    '输入与输出合计最长{tokens}词元。',
    {
      tokens: same(c.plan.model.contextLength.toLocaleString('en-US')),
    },
  );
  return {
    id: 'downstream',
    title: both('For those who build on the model', '供下游提供者使用的信息'),
    fields: [
      text('interaction', {
        label: both('Hardware and software outside the model that it works with', '与模型之外软硬件的交互'),
        help: both(
          'Beside this section they get the general description, development and data above.',
          '除本节外，还应提供上文的总体描述、开发过程与数据信息。',
        ),
        cite: 'Annex XII 1(d)',
        mayBeEmpty: true,
      }),
      text('softwareVersions', {
        label: both('Versions of the software that its use needs', '使用模型所需软件的版本'),
        cite: 'Annex XII 1(e)',
        mayBeEmpty: true,
      }),
      text(
        'inputLimits',
        {
          label: both('Format and largest size of input and output', '输入输出的格式与最大长度'),
          cite: 'Annex XII 2(b)',
        },
        modalities(c, both('the modalities of input and output', '输入输出的模态')),
        say(context, planOrigin('model')),
      ),
    ],
  };
}
