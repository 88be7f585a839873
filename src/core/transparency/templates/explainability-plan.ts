import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, FilledRows, Section } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DOCUMENT_WORDS } from '#core/assessments/document-words';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { signOff, table, text } from '#core/assessments/field-makers';
import { ask, both, NO_ROWS } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import { EXPLANATION_METHODS } from '#core/transparency/templates/explanation-methods';

const AUDIENCE_COLUMNS: readonly Bilingual[] = [
  both('Who', '对象'),
  both('What they need to understand', '需要了解的内容'),
  both('By which method', '采用的方法'),
  both('Where they see it', '呈现位置'),
  both('Who sees to it', '负责人'),
];

const METHOD_COLUMNS: readonly Bilingual[] = [
  both('Method', '方法'),
  both('Answers', '回答的问题'),
  both('Use it when', '适用情形'),
  both('Misleads when', '可能误导的情形'),
  both('Described in', '参考文献'),
];

/** Who needs an explanation, of what, by which method, and which laws of the plan's countries ask for it. */
export function explainabilityPlanForm(c: DocumentContext): DocumentForm {
  return {
    id: 'explainability-plan',
    sections: [audiences(c), methods(), practice(c), signing()],
    risks: [],
  };
}

function audiences(c: DocumentContext): Section {
  return {
    id: 'audiences',
    title: both('Who needs an explanation', '需要解释的对象'),
    fields: [
      table(
        'duties',
        {
          label: both('Duties of the plan’s countries that ask for it', '方案所涉国家的相关义务'),
          columns: DUTY_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        dutyRows(c, (duty) => servesDuty('explainability-plan', duty)),
      ),
      text(
        'basis',
        { label: both('What the product does to people', '产品对人的影响') },
        c.factSentence('automatedDecisions'),
        c.factSentence('profiling'),
        c.factSentence('interactsWithPeople'),
        c.factSentence('generatesContent'),
      ),
      table(
        'audiences',
        {
          label: both('Who, what, how', '对象、内容与方法'),
          help: both(
            'Begun from the answers in the plan; the last two columns are yours to fill. Think of reasons, responsibility, data, fairness, safety and effects.',
            '根据方案回答预填；后两栏由您填写。可从理由、责任、数据、公平、安全与影响六方面考虑。',
          ),
          columns: AUDIENCE_COLUMNS,
        },
        audienceRows(c),
      ),
    ],
  };
}

interface Audience {
  readonly who: Bilingual;
  readonly what: Bilingual;
  readonly how: Bilingual;
}

const DECIDED: Audience = {
  who: both('People about whom decisions are made', '受决定影响的个人'),
  what: both(
    'the main reasons of this decision, what would have changed it, how to contest it',
    '该决定的主要理由、何种情况会改变结果、如何提出异议',
  ),
  how: both(
    'main features of the case, counterfactuals, a person to turn to',
    '主要特征、反事实说明、可联系的人员',
  ),
};
const PROFILED: Audience = {
  who: both('People who are profiled or recommended to', '被画像或接收推荐的个人'),
  what: both('what about them counts, and how they change it', '依据的个人信息及调整方式'),
  how: both('main parameters in plain words, feature attribution', '以通俗语言说明主要参数、特征归因'),
};
const TALKED_TO: Audience = {
  who: both('People who talk to it', '与系统交互的人'),
  what: both(
    'that it is a machine, what it can and cannot do, how sure an answer is',
    '对方是机器、能力与局限、回答的可靠程度',
  ),
  how: both(
    'notice at the start, sources of an answer, limits in plain words',
    '开始时告知、回答来源、通俗说明局限',
  ),
};
const SHOWN_CONTENT: Audience = {
  who: both('People who see what it makes', '看到生成内容的人'),
  what: both('that it was made by a machine', '内容由机器生成'),
  how: both('label and machine-readable mark', '显著标识与机器可读标记'),
};
const ENGINEERS: Audience = {
  who: both('The team itself', '团队自身'),
  what: both('why it fails where it fails', '失败的原因'),
  how: both('examples nearest to the failure, attribution, ablation, logs', '相近样例、归因、消融与日志'),
};
const AUDITORS: Audience = {
  who: both('Authorities and auditors', '监管机构与审计人员'),
  what: both('how it was built and tested, and what it did on a day', '构建与测试方式，以及某日的行为'),
  how: both(
    'model card, data sheet, logs of inputs, versions and outputs',
    '模型卡、数据说明书，以及输入、版本与输出日志',
  ),
};

/** Audiences that the answers give; the team and auditors are there in any case. Only what was answered with yes counts. */
function audienceRows(c: DocumentContext): FilledRows {
  const yes = (id: 'automatedDecisions' | 'profiling' | 'interactsWithPeople' | 'generatesContent') => {
    const known = c.fact(id);
    return known?.value === true ? [known.origin] : [];
  };
  const found = [
    { audience: DECIDED, from: yes('automatedDecisions') },
    { audience: PROFILED, from: yes('profiling') },
    { audience: TALKED_TO, from: yes('interactsWithPeople') },
    { audience: SHOWN_CONTENT, from: yes('generatesContent') },
  ].filter(({ from }) => from.length > 0);
  if (found.length === 0) return { ...NO_ROWS, rows: [ENGINEERS, AUDITORS].map(rowOf) };
  return {
    rows: [...found.map(({ audience }) => audience), ENGINEERS, AUDITORS].map(rowOf),
    from: found.flatMap(({ from }) => from).slice(0, 1),
  };
}

function rowOf({ who, what, how }: Audience): readonly Bilingual[] {
  return [who, what, how, DOCUMENT_WORDS.empty, DOCUMENT_WORDS.empty];
}

function methods(): Section {
  return {
    id: 'methods',
    title: both('Methods', '方法'),
    fields: [
      table(
        'methodGuide',
        {
          label: both('What each method can and cannot show', '各方法的能力与局限'),
          columns: METHOD_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        {
          rows: EXPLANATION_METHODS.map(({ name, answers, useWhen, misleadsWhen, reference }) => [
            name,
            answers,
            useWhen,
            misleadsWhen,
            reference,
          ]),
          from: [],
        },
      ),
      text('chosen', { label: both('Which are used, and why', '选用的方法及理由') }),
      text('faithful', {
        label: both('How it is checked that they tell the truth', '如何验证解释忠实于模型'),
        help: both(
          'E.g. does the output change when what was named as the reason is taken away?',
          '例如去除被指为原因的输入后，输出是否改变？',
        ),
      }),
    ],
  };
}

function practice(c: DocumentContext): Section {
  return {
    id: 'practice',
    title: both('In practice', '实施'),
    fields: [
      text('understood', {
        label: both('How it is tested that people understand it', '如何测试人们能够理解'),
        help: both('With people who are to read it, not with the team.', '由目标读者测试，而非团队成员。'),
      }),
      text('request', {
        label: both('How somebody asks for an explanation, and within what time', '如何申请解释及答复时限'),
      }),
      text('human', { label: both('Who looks again, and what they may change', '复核人员及其权限') }),
      text('logs', {
        label: both('What is logged, for how long, who may read it', '日志内容、保存期限与查阅权限'),
      }),
      text(
        'limits',
        { label: both('What cannot be explained, and how that is said', '无法解释之处及说明方式') },
        ask(both('what the methods do not show', '方法未能显示的内容')),
      ),
      text(
        'secrets',
        {
          label: both('What is kept back, and why that is allowed', '不予披露的内容及依据'),
          mayBeEmpty: true,
        },
        ...(c.plan.training.approach === 'fine-tune'
          ? [ask(both('what the maker of the base model does not disclose', '基础模型提供者未披露的内容'))]
          : []),
      ),
    ],
  };
}

function signing(): Section {
  return {
    id: 'signing',
    title: both('Sign-off', '签署'),
    fields: [
      signOff('signOff', {
        label: both('Sign-off', '签署'),
        roles: [both('Product', '产品负责人'), both('Engineering', '技术负责人')],
      }),
    ],
  };
}
