import { SECTOR_WORDS, USE_WORDS } from '#core/assessments/choice-words';
import type { DocumentContext } from '#core/assessments/context';
import type { Statement } from '#core/assessments/document';
import { countWords, rangeWords } from '#core/assessments/number-words';
import { planOrigin, siteOrigin } from '#core/assessments/plan-origin';
import { ask, both, filled, listed, same, say } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { siteOf } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import { workloadKindOf } from '#core/workload/resolve';

const MODEL_KINDS = {
  language: both('a language model', '语言模型'),
  'vision-transformer': both('a vision transformer', '视觉Transformer'),
  diffusion: both('a diffusion model', '扩散模型'),
  recommender: both('a recommender', '推荐模型'),
} as const;

/** What the product is: name, size of the model, whose it is. */
export function productSentence({ plan }: DocumentContext): Statement {
  const parts = {
    name: same(plan.name),
    size: countWords(plan.model.parameterCount),
    client: same(plan.client),
  };
  const kind = MODEL_KINDS[workloadKindOf(plan)];
  const model = filled(
    `“{name}”: ${kind.en} with {size} parameters`,
    `“{name}”：参数量为{size}的${kind.zh}`,
    parts,
  );
  const how =
    plan.training.approach === 'train'
      ? both(', trained from scratch', '，从头训练')
      : both(', made by fine-tuning an existing model', '，由现有模型微调而成');
  const client =
    plan.client.trim() === '' ? both('', '') : filled(', for {client}', '，客户为{client}', parts);
  return say(
    both(`${model.en}${how.en}${client.en}.`, `${model.zh}${how.zh}${client.zh}。`),
    planOrigin('name'),
    planOrigin('model'),
    planOrigin('training'),
  );
}

export function purposeSentence(c: DocumentContext): Statement {
  return c.factWord('useCase', USE_WORDS, both('what the product is used for', '产品用途'), (word) =>
    both(`It is used as: ${word.en}.`, `用途：${word.zh}。`),
  );
}

export function sectorSentence(c: DocumentContext): Statement {
  return c.factWord('sector', SECTOR_WORDS, both('in which sector it is used', '使用的行业'), (word) =>
    both(`Sector: ${word.en}.`, `行业：${word.zh}。`),
  );
}

/** Planned users a month, market by market. */
export function audienceSentence(c: DocumentContext): Statement {
  const { markets } = c.plan;
  if (markets.length === 0)
    return ask(both('in which countries people use it', '用户所在国家'), { path: 'markets' });
  const each = markets.map(({ country, monthlyActiveUsers: { low, likely, high } }) => {
    const users = rangeWords(Math.round(low), Math.round(likely), Math.round(high));
    const name = c.country(country);
    return both(`${name.en} ${users.en}`, `${name.zh}${users.zh}`);
  });
  const list = both(each.map(({ en }) => en).join('; '), each.map(({ zh }) => zh).join('；'));
  return say(
    both(
      `Planned users a month, once use has grown: ${list.en}.`,
      `稳定运行后的计划月活跃用户：${list.zh}。`,
    ),
    planOrigin('markets'),
  );
}

/** Where the work is done; own machines stand where the team is. */
export function placesSentence(c: DocumentContext): Statement {
  const { plan } = c;
  return say(
    filled(
      'The model is trained in {training} and served from {serving}; the team works in {team}.',
      '模型在{training}训练，从{serving}提供服务；团队在{team}工作。',
      {
        training: c.country(siteOf(plan, 'training')),
        serving: c.country(siteOf(plan, 'serving')),
        team: c.country(plan.placement.team),
      },
    ),
    siteOrigin(plan, 'training'),
    siteOrigin(plan, 'serving'),
    planOrigin('placement.team'),
  );
}

export function scheduleSentence({ plan }: DocumentContext): Statement {
  const { start, launch } = milestonesOf(plan);
  return say(
    both(
      `The project starts on ${start}; people use it from ${launch} on.`,
      `项目自${start}开始；自${launch}起投入使用。`,
    ),
    planOrigin('schedule.start'),
  );
}

export function dataSourcesSentence({ plan }: DocumentContext): Statement {
  const names = plan.data.sources.map(({ name }) => same(name));
  if (names.length === 0)
    return ask(both('the sources of the training data', '训练数据来源'), { path: 'data.sources' });
  // Names may hold commas themselves.
  const list = both(names.map(({ en }) => en).join('; '), names.map(({ zh }) => zh).join('；'));
  return say(
    both(`Sources of the training data: ${list.en}.`, `训练数据来源：${list.zh}。`),
    planOrigin('data.sources'),
  );
}

export function corpusRetentionSentence({ plan }: DocumentContext): Statement {
  const months = countWords(plan.data.retentionMonths);
  return say(
    both(
      `The training data are kept for ${months.en} months from the start of the project.`,
      `训练数据自项目开始起保留${months.zh}个月。`,
    ),
    planOrigin('data.retentionMonths'),
  );
}

/** Machines that hold the data: accelerators for training and serving, and where they stand. */
export function assetsSentence(c: DocumentContext): Statement {
  const { plan } = c;
  return say(
    filled(
      'Training: {training} in {trainingPlace}. Serving: {servingPart} in {servingPlace}.',
      '训练：位于{trainingPlace}的{training}。部署：位于{servingPlace}的{servingPart}。',
      {
        training: trainingMachines(c),
        servingPart: same(c.acceleratorName(plan.serving.acceleratorId)),
        trainingPlace: c.country(siteOf(plan, 'training')),
        servingPlace: c.country(siteOf(plan, 'serving')),
      },
    ),
    planOrigin('training'),
    planOrigin('serving'),
    siteOrigin(plan, 'training'),
    siteOrigin(plan, 'serving'),
  );
}

/** What trains the model, `64 × H100 SXM`; the name of a fleet counts its machines itself. */
export function trainingMachines(c: DocumentContext): Bilingual {
  const { acceleratorId, acceleratorCount } = c.plan.training;
  const part = same(c.acceleratorName(acceleratorId));
  if (acceleratorId === FLEET_ID) return part;
  const count = same(acceleratorCount.toLocaleString('en-US'));
  return filled('{count} × {part}', '{count}张{part}', { count, part });
}

/** How many people work on it at the busiest time, and in which roles. */
export function teamSentence({ plan }: DocumentContext): Statement {
  const roles = plan.team.map(({ title }) => same(title));
  if (roles.length === 0) return ask(both('who works on it', '参与人员'), { path: 'team' });
  const list = listed(roles);
  return say(both(`Roles in the team: ${list.en}.`, `团队角色：${list.zh}。`), planOrigin('team'));
}
