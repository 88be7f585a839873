import { both, same } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

export interface ExplanationMethod {
  readonly name: Bilingual;
  readonly answers: Bilingual;
  readonly useWhen: Bilingual;
  readonly misleadsWhen: Bilingual;
  readonly reference: Bilingual;
}

/** Ways to explain what a model does, with what speaks for and against each. */
export const EXPLANATION_METHODS: readonly ExplanationMethod[] = [
  {
    name: both('Feature attribution (SHAP, integrated gradients)', '特征归因（SHAP、积分梯度）'),
    answers: both('which inputs counted most in this case', '本例中哪些输入最重要'),
    useWhen: both(
      'inputs mean something by themselves: columns of a table, words, pixels',
      '输入本身有含义：表格列、词、像素',
    ),
    misleadsWhen: both(
      'inputs hang together, or the baseline is no real case: importance is then shared out at will',
      '输入相互关联或基线并不真实时，重要性的分配带有随意性',
    ),
    reference: same('Lundberg, Lee 2017, arXiv:1705.07874; Sundararajan et al. 2017, arXiv:1703.01365'),
  },
  {
    name: both('Local surrogate (LIME)', '局部代理模型（LIME）'),
    answers: both('how the model behaves close to this case', '模型在本例附近的行为'),
    useWhen: both('only inputs and outputs can be seen', '只能观察输入与输出时'),
    misleadsWhen: both(
      'two runs give two explanations; “close” is chosen by hand',
      '两次运行结果不同；“附近”由人为选定',
    ),
    reference: same('Ribeiro et al. 2016, arXiv:1602.04938'),
  },
  {
    name: both('Examples: nearest cases, influential training data', '样例：相近案例、有影响的训练数据'),
    answers: both('which known cases are like this one', '哪些已知案例与之相似'),
    useWhen: both('people judge by example; errors of labels are looked for', '人们以例判断；查找标注错误时'),
    misleadsWhen: both(
      'likeness is measured in a space that people do not share; examples can show personal data',
      '相似度度量与人的理解不一致；样例可能泄露个人数据',
    ),
    reference: same('Koh, Liang 2017, arXiv:1703.04730'),
  },
  {
    name: both('Counterfactuals', '反事实说明'),
    answers: both('what would have had to be different for another outcome', '怎样不同才会改变结果'),
    useWhen: both('somebody wants to act on a decision or contest it', '当事人想据此行动或提出异议'),
    misleadsWhen: both(
      'the change named cannot be made (age), or is one of many',
      '所述改变无法做到（如年龄），或仅为众多可能之一',
    ),
    reference: same('Wachter et al. 2017, arXiv:1711.00399'),
  },
  {
    name: both('Attention weights', '注意力权重'),
    answers: both('where the model looked', '模型关注的位置'),
    useWhen: both('a first look by engineers', '工程师初步查看'),
    misleadsWhen: both(
      'taken as the reason: other weights can give the same output. Do not show them to people as an explanation.',
      '被当作原因：不同权重可得到相同输出。不应作为解释向人展示。',
    ),
    reference: same('Jain, Wallace 2019, arXiv:1902.10186; Wiegreffe, Pinter 2019, arXiv:1908.04626'),
  },
  {
    name: both('The model’s own words (chain of thought)', '模型自述（思维链）'),
    answers: both('what the model says about itself', '模型对自身的说明'),
    useWhen: both('as a draft that somebody checks', '作为有人核对的草稿'),
    misleadsWhen: both(
      'it sounds right and leaves out what moved the answer',
      '听来合理却遗漏真正影响答案的因素',
    ),
    reference: same('Turpin et al. 2023, arXiv:2305.04388'),
  },
  {
    name: both('Sources of an answer', '回答来源'),
    answers: both('on which documents an answer rests', '回答所依据的文件'),
    useWhen: both('answers are drawn from documents that can be opened', '回答取自可查阅的文件'),
    misleadsWhen: both(
      'the source is named and does not say it: check the share that holds',
      '所列来源并不支持：应检查支持比例',
    ),
    reference: same('–'),
  },
  {
    name: both('A simpler model from the start', '一开始就用更简单的模型'),
    answers: both('the whole rule', '完整规则'),
    useWhen: both('the decision is weighty and the data are a table', '决定重大且数据为表格'),
    misleadsWhen: both('simple and still too many parts to read', '虽简单但部分过多难以阅读'),
    reference: same('Rudin 2019, arXiv:1811.10154'),
  },
  {
    name: both('Logs', '日志'),
    answers: both('what went in and came out, when, with which version', '何时、以何版本、输入输出为何'),
    useWhen: both('always; several laws ask for them', '始终需要；多部法律有要求'),
    misleadsWhen: both('they show what happened, not why', '显示发生了什么，而非为什么'),
    reference: same('–'),
  },
];
