import type { ReviewQuestion } from '#core/assessments/document';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

export interface QuestionGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly questions: readonly ReviewQuestion[];
}

const ask = (id: string, en: string, zh: string): ReviewQuestion => ({ id, text: both(en, zh) });

/**
 * Questions of the ethics review, each asked so that “yes” is what one would like to say. The groups follow the seven
 * requirements of the Assessment List for Trustworthy AI (High-Level Expert Group on AI, 2020), with purpose before them
 * and work after them; the wording is ours. Ids stand in plans: none changes its meaning.
 */
export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  {
    id: 'purpose',
    title: both('Purpose', '目的'),
    questions: [
      ask(
        'purpose.need',
        'Is there somebody who is better off with the product, and can you say how?',
        '是否有人因产品受益，且能说明如何受益？',
      ),
      ask(
        'purpose.ai',
        'Is a learned model needed, and was a simpler way tried or looked at?',
        '是否确需学习模型，并已尝试或考虑更简单的方式？',
      ),
      ask(
        'purpose.affected',
        'Are all who are affected named, those who never chose the product included?',
        '是否已列明所有受影响者，包括并未选择使用产品的人？',
      ),
      ask(
        'purpose.refused',
        'Are there uses that you refuse, written down where customers see them?',
        '是否有拒绝提供的用途，并写明供客户查阅？',
      ),
    ],
  },
  {
    id: 'oversight',
    title: both('Human agency and oversight', '人的自主与监督'),
    questions: [
      ask(
        'oversight.human',
        'Can a person with the time, training and power to do so overrule it?',
        '是否有具备时间、能力与权限的人员可以推翻其结果？',
      ),
      ask(
        'oversight.stop',
        'Can it be switched off at once, and has that been tried?',
        '能否立即停用，且已演练？',
      ),
      ask(
        'oversight.aware',
        'Do people know that they deal with a machine?',
        '人们是否知道自己在与机器打交道？',
      ),
      ask(
        'oversight.reliance',
        'Is something done so that people do not rely on it blindly or get attached to it?',
        '是否采取措施避免盲目依赖或情感依恋？',
      ),
    ],
  },
  {
    id: 'safety',
    title: both('Robustness and safety', '稳健与安全'),
    questions: [
      ask(
        'safety.misuse',
        'Has somebody tried to misuse it (red team), and are the results dealt with?',
        '是否进行过滥用测试（红队），并已处理其结果？',
      ),
      ask(
        'safety.fails',
        'Is it known how it fails with inputs it was not made for?',
        '是否了解其面对非预期输入时的失效方式？',
      ),
      ask(
        'safety.attack',
        'Are poisoned data, stolen weights and injected prompts guarded against?',
        '是否防范数据投毒、权重窃取与提示注入？',
      ),
      ask(
        'safety.error',
        'Is the rate of errors known, and small enough for what hangs on it?',
        '错误率是否已知，且与后果相称？',
      ),
    ],
  },
  {
    id: 'privacy',
    title: both('Privacy and data', '隐私与数据'),
    questions: [
      ask(
        'privacy.right',
        'May each source of data be used for this, by law and by what people expect?',
        '每个数据来源的使用是否合法且符合人们的预期？',
      ),
      ask(
        'privacy.least',
        'Is nothing collected or kept that could be done without?',
        '是否不收集、不保留非必要数据？',
      ),
      ask(
        'privacy.leak',
        'Was it tested whether the model gives away what it was trained on?',
        '是否测试过模型会否泄露训练内容？',
      ),
      ask(
        'privacy.out',
        'Can people have their data taken out, and do you know what that means for the model?',
        '个人能否要求删除数据，且清楚其对模型的影响？',
      ),
    ],
  },
  {
    id: 'transparency',
    title: both('Transparency', '透明'),
    questions: [
      ask(
        'transparency.card',
        'Are model card and data sheet written and open to those who need them?',
        '模型卡与数据说明书是否已编写并向需要者开放？',
      ),
      ask(
        'transparency.explain',
        'Can people get an explanation that helps them?',
        '人们能否获得有帮助的解释？',
      ),
      ask(
        'transparency.limits',
        'Are limits and errors told as plainly as strengths?',
        '局限与错误是否与优点同样明确地告知？',
      ),
      ask(
        'transparency.trace',
        'Can it be found out later why it did what it did?',
        '事后能否查明其行为的原因？',
      ),
    ],
  },
  {
    id: 'fairness',
    title: both('Fairness and access', '公平与可及'),
    questions: [
      ask(
        'fairness.measured',
        'Is quality measured by group, small groups included?',
        '是否按人群（包括小群体）衡量质量？',
      ),
      ask(
        'fairness.harm',
        'Was it decided which error is the worse one, with those who bear it?',
        '是否与承受者共同确定哪种错误更严重？',
      ),
      ask(
        'fairness.languages',
        'Does it serve people in their language and with their abilities?',
        '是否适应用户的语言与能力（含无障碍）？',
      ),
      ask(
        'fairness.voices',
        'Were people who are affected asked, and did something change because of it?',
        '是否征询受影响者并据此作出改变？',
      ),
    ],
  },
  {
    id: 'society',
    title: both('Society and environment', '社会与环境'),
    questions: [
      ask(
        'society.energy',
        'Are energy and emissions counted, and was the size of the model weighed against them?',
        '是否核算能耗与排放，并据此权衡模型规模？',
      ),
      ask(
        'society.jobs',
        'Is it clear whose work changes, and are they told and helped?',
        '是否明确哪些人的工作受影响，并予以告知和帮助？',
      ),
      ask(
        'society.public',
        'Was it looked at what it does to public debate, elections and trust?',
        '是否考虑对公共讨论、选举与信任的影响？',
      ),
      ask(
        'society.creators',
        'Are those whose works it learned from treated fairly?',
        '是否公平对待作品被用于训练的创作者？',
      ),
    ],
  },
  {
    id: 'accountability',
    title: both('Accountability', '问责'),
    questions: [
      ask('accountability.owner', 'Is one person answerable for it, by name?', '是否有明确的责任人？'),
      ask(
        'accountability.complain',
        'Can people complain, and does somebody answer in time?',
        '人们能否投诉并及时得到答复？',
      ),
      ask('accountability.redress', 'Is it settled how harm is made good?', '是否确定损害的补救方式？'),
      ask(
        'accountability.watch',
        'Is it watched after launch, with a limit at which it is stopped?',
        '上线后是否持续监测，并设有停用界限？',
      ),
    ],
  },
  {
    id: 'work',
    title: both('Work behind it', '背后的劳动'),
    questions: [
      ask(
        'work.labellers',
        'Are those who label and moderate paid fairly and shielded from harm?',
        '标注与审核人员是否得到公平报酬与保护？',
      ),
      ask(
        'work.suppliers',
        'Are suppliers of data, models and machines chosen with care?',
        '是否审慎选择数据、模型与设备供应商？',
      ),
      ask(
        'work.speak',
        'Can people in the team speak up without harm to themselves?',
        '团队成员能否提出异议而不受不利影响？',
      ),
    ],
  },
];
