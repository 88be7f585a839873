import type { planQuestions as english } from '../en/plan-questions';
import type { Translated } from '../translated';

export const planQuestions: Translated<typeof english> = {
  name: {
    ask: '这份方案叫什么？',
    help: '名称显示在标题栏、方案列表和报告中。',
    example: 'Kranich 8B',
  },
  client: {
    ask: '为谁编制？',
    help: '客户或公司名称，印在报告封面。自用方案可留空。',
    example: 'Kranich语言科技有限公司',
  },
  notes: {
    ask: '读者还需要了解什么？',
    help: '自由填写，会印入报告，不参与计算。',
    example: '双语模型，从头训练；董事会三月决策。',
  },
  schedule: {
    start: {
      ask: '项目何时开始？',
      help: '开始花钱的第一个月，所有成本从这里起算。',
      example: '2027-01',
    },
    monthsToLaunch: {
      ask: '多少个月后上线？',
      help: '从第一个月到上线。正式训练必须在此之前完成，否则方案检查会提示。',
      example: '8',
      unit_other: '个月',
    },
    horizonMonths: {
      ask: '成本统计多少个月？',
      help: '从第一个月起算。两年通常可覆盖上线后约一年的使用。',
      example: '24',
      unit_other: '个月',
    },
  },
  budgetUsd: {
    ask: '有预算吗？',
    help: '整个统计期的预算，以美元计。填写后，每个总额都会说明在10次模拟中有几次够用。',
    example: '1200万',
    unit: '美元',
  },
  currency: {
    ask: '金额用哪种货币显示？',
    help: '一律以美元计算，再按目录汇率换算。',
    example: 'EUR',
  },
  seed: {
    ask: '模拟使用哪个随机种子？',
    help: '种子相同，任何机器上的结果都相同。换一个种子可以看出数字中有多少是偶然。',
    example: '20261',
  },
  sampleCount: {
    ask: '模拟多少次？',
    help: '次数越多，区间两端越稳定，耗时也越长。保留两位有效数字，1万次足够。',
    example: '10,000',
    unit_other: '次',
  },
  team: {
    ask: '谁参与，从何时到何时？',
    help: '每个岗位一行。薪酬以团队所在地中级机器学习工程师薪酬的倍数表示，雇主成本按目录另计。',
    example: '研究负责人，1人，1.8倍薪酬，第0个月至结束',
  },
  model: {
    ask: '有模型的config.json吗？',
    help: 'Hugging Face模型自带的文件，完整描述模型结构，可据此精确计算参数量。文件只在本机读取。',
    example: 'Llama 3.1 8B的config.json',
    family: {
      ask: '模型属于哪个系列？',
      help: '结构名称，供您和报告使用，不参与计算。',
      example: 'llama',
    },
    kind: {
      ask: '每个词元都会用到整个模型吗？',
      help: '稠密模型处理每个词元都用到全部参数；混合专家模型只用其中一部分，因此显存按全部参数计，算力按少数参数计。',
      example: 'Llama 3.1是稠密模型；Mixtral和DeepSeek-V3是混合专家模型',
    },
    parameterCount: {
      ask: '模型有多少参数？',
      help: '全部参数，包括词嵌入。训练算力和显存随之增长。',
      example: '80亿、8B或70.6B',
      unit: '个参数',
    },
    activeParameterCount: {
      ask: '处理一个词元用到多少参数？',
      help: '共享部分加上为该词元选中的专家。',
      example: 'DeepSeek-V3的6710亿参数中用到370亿',
      unit: '个参数',
    },
    layerCount: {
      ask: '有多少层？',
      help: '注意力与前馈组成的层，逐层堆叠。对应config.json的num_hidden_layers。',
      example: '32',
      unit_other: '层',
    },
    hiddenSize: {
      ask: '隐藏维度是多少？',
      help: '层与层之间传递一个词元所用的数字个数。对应config.json的hidden_size。',
      example: '4096',
    },
    attentionHeadCount: {
      ask: '每层有多少个注意力头？',
      help: '对应config.json的num_attention_heads。',
      example: '32',
      unit_other: '个头',
    },
    keyValueHeadCount: {
      ask: '其中多少个保存键和值？',
      help: '少于注意力头数时，推理中每个词元占用的显存更少。对应config.json的num_key_value_heads。',
      example: '8',
      unit_other: '个头',
    },
    headDimension: {
      ask: '每个头的维度是多少？',
      help: '通常等于隐藏维度除以头数。对应config.json的head_dim。',
      example: '128',
    },
    vocabularySize: {
      ask: '词表有多少词元？',
      help: '对应config.json的vocab_size。',
      example: '128,256',
      unit_other: '个词元',
    },
    tiedEmbeddings: {
      ask: '输入与输出共用词嵌入吗？',
      help: '小模型常共用以节省参数。对应config.json的tie_word_embeddings。',
      example: 'Llama 3.2 1B共用，Llama 3.1 8B不共用',
    },
    contextLength: {
      ask: '训练时序列有多长？',
      help: '序列越长，注意力计算越多。请填训练大部分时间使用的长度，而不是最后才达到的最大长度。',
      example: '8192',
      unit_other: '个词元',
    },
    slidingWindow: {
      ask: '注意力只回看一段吗？',
      help: '滑动窗口限制长对话占用的显存。多数模型会回看全部内容。',
      example: 'Mistral 7B v0.1为4096',
      unit_other: '个词元',
    },
  },
  training: {
    approach: {
      ask: '从头训练，还是改造开源模型？',
      help: '另一种做法也会计价，作为备选并列显示。',
      example: '改造只需一小部分费用，但要接受底座模型的许可证和能力。',
    },
    acceleratorId: {
      ask: '用哪种加速卡训练？',
      help: '速度、显存和每小时价格由它决定，能否出口到训练地也取决于它。',
      example: 'H100 SXM',
    },
    acceleratorCount: {
      ask: '正式训练用多少张加速卡？',
      help: '数量越多，时间越短；卡时数和费用大致不变。',
      example: '512',
      unit_other: '张加速卡',
    },
    tenure: {
      ask: '训练硬件如何付费？',
      help: '预留的单价更低，但闲置也要付费；竞价实例可能被收回；自有硬件一次买入、逐年折旧。',
      example: '持续数周的训练适合预留',
    },
    precision: {
      ask: '用哪种数值格式训练？',
      help: 'FP8在较新的加速卡上更快，对团队要求也更高。',
      example: 'BF16',
    },
    tokens: {
      ask: '正式训练要看多少词元？',
      help: '所有轮次合计。通常每个参数至少约20个词元；使用量大的小模型会看得多得多。',
      example: 'Llama 3.1 8B为15万亿',
      unit_other: '个词元',
    },
    recipe: {
      ask: '团队用过这套训练方法吗？',
      help: '新方法在正式训练之前需要多得多的实验。',
      example: '首次训练该规模的模型，选“新方法”',
    },
    stepEfficiency: {
      ask: '正常训练步能达到峰值算力的多少？',
      help: '即模型算力利用率，以BF16稠密峰值为基准。只有实测过才填自己的数值。',
      example: '0.38或38%',
      unit: '（占峰值）',
    },
    goodput: {
      ask: '有多少时间真正推进训练？',
      help: '其余时间损失在故障、重启和保存检查点上。',
      example: '0.92或92%',
      unit: '（占时间）',
    },
    experimentsMultiplier: {
      ask: '全部算力是正式训练的多少倍？',
      help: '包括试验、消融和放弃的训练。1表示一次就成功。',
      example: '2.5',
      unit: '×正式训练',
    },
    postTrainingShare: {
      ask: '后训练需要多少算力？',
      help: '指令微调、偏好训练和评测，按正式训练的比例计。',
      example: '0.1或10%',
      unit: '（占正式训练）',
    },
  },
  fineTuning: {
    method: {
      ask: '开源模型如何改造？',
      help: 'LoRA只训练小型适配器，底座不变；训练全部权重费用更高，改变也更大。',
      example: '新风格或新任务用LoRA',
    },
    baseParameterCount: {
      ask: '开源模型有多大？',
      help: '它的参数量。不填则与方案中的模型一样大。',
      example: '80亿',
      unit: '个参数',
    },
    tokens: {
      ask: '微调要看多少词元？',
      help: '自有数据所有轮次合计。',
      example: '1亿',
      unit_other: '个词元',
    },
    adapterShare: {
      ask: '适配器有多大？',
      help: '训练的参数占底座模型参数的比例，仅用于LoRA。',
      example: '0.005或0.5%',
      unit: '（占底座）',
    },
  },
  data: {
    sources: {
      ask: '数据从哪里来，取得它要花多少钱？',
      help: '许可、采集、清洗和标注的一次性费用，以美元计。没有价格的来源仍保留在列表中，总额会注明缺少这一项。',
      example: '授权新闻档案，15万至45万',
    },
    retentionMonths: {
      ask: '数据保存多久？',
      help: '原始语料和分词后的语料，从项目开始起算。存储按月付费。',
      example: '24',
      unit_other: '个月',
    },
    checkpointsKept: {
      ask: '同时保留多少个检查点？',
      help: '可供回退的训练快照，每个占用的空间是权重的许多倍。',
      example: '10',
      unit_other: '个检查点',
    },
  },
  serving: {
    acceleratorId: {
      ask: '用哪种加速卡提供服务？',
      help: '显存要放得下权重，以及同时服务的所有对话。',
      example: 'H100 SXM，小模型可用L40S',
    },
    acceleratorsPerReplica: {
      ask: '一个模型副本用多少张加速卡？',
      help: '模型放得下且给对话留有余量时用1个，否则用2、4或8个。',
      example: '80亿参数FP8用1个，4050亿参数用8个',
      unit_other: '张加速卡',
    },
    tenure: {
      ask: '推理硬件如何付费？',
      help: '按需付费随用户量变化；负载稳定时，预留和自有更便宜。',
      example: '第一年按需付费',
    },
    precision: {
      ask: '用哪种数值格式回答？',
      help: '数值越小，占用显存越少、速度越快；请先检验质量。',
      example: 'FP8',
    },
    requestsPerUserPerMonth: {
      ask: '一个用户每月提问多少次？',
      help: '每个月活跃用户的请求数，取全部用户的平均。',
      example: '60',
      unit: '次/月',
    },
    inputTokensPerRequest: {
      ask: '一次请求有多长？',
      help: '输入的词元，包括指令、历史和文档。1,000个词元约合750个英文单词。',
      example: '1000',
      unit_other: '个词元',
    },
    outputTokensPerRequest: {
      ask: '一次回答有多长？',
      help: '输出的词元，包括不显示的推理过程，费用远高于输入。',
      example: '300',
      unit_other: '个词元',
    },
    maxConcurrency: {
      ask: '一个副本最多同时处理多少请求？',
      help: '同时处理得越多，单次回答越便宜，但也越慢。显存可能只容得下更少。',
      example: '64',
      unit_other: '个请求',
    },
    peakToMean: {
      ask: '最忙的一小时有多忙？',
      help: '相对平均每小时的倍数。用户分布在多个时区时会更平均。',
      example: '2.5',
      unit: '×平均',
    },
    targetLoad: {
      ask: '最忙时副本可以用到多满？',
      help: '超过这一比例，回答就要排队。',
      example: '0.7或70%',
      unit: '（占处理能力）',
    },
    spareReplicas: {
      ask: '备用多少个副本？',
      help: '平时闲置但照常付费，故障时顶上。',
      example: '1',
      unit_other: '个副本',
    },
    rampMonths: {
      ask: '上线后多久用户全部到位？',
      help: '用户量从零均匀增长到各市场的数字。',
      example: '12',
      unit_other: '个月',
    },
    timeToFirstTokenMs: {
      ask: '回答最多多久之后必须开始？',
      help: '最忙的一小时里，十次请求中九次的等待和读取时间。设定目标后，必要时减少同时处理的请求，并计入更多硬件。',
      example: '500',
      unit: '毫秒',
    },
    timePerOutputTokenMs: {
      ask: '之后每个词元最多用多久？',
      help: '副本满载时一次回答的平均值。50毫秒即每秒20个词元，快于人的阅读速度。',
      example: '50',
      unit: '毫秒',
    },
    cachedInputShare: {
      ask: '一次请求中有多大比例与之前相同？',
      help: '指令、文档和之前的对话，如果键和值仍在显存中，就不必重新读取。DeepSeek公布其2025年的服务为56%。',
      example: '50%',
    },
    cachePrecision: {
      ask: '键和值以什么格式保存？',
      help: '每个正在处理的请求都要为它占用显存。位数越少，能同时处理的请求越多；请先检验质量。',
      example: '8位',
    },
  },
  markets: {
    ask: '每月有多少人使用，在哪里？',
    help: '增长期结束后的月活跃用户。它决定需要多少硬件，也决定以后适用哪些法律。',
    example: '德国，2万、4.5万、11万',
    unit: '人',
  },
  placement: {
    training: {
      ask: '模型在哪个国家或地区训练？',
      help: '每小时价格、电价、出口管制和研发优惠由此决定。',
      example: '芬兰',
    },
    serving: {
      ask: '模型在哪个国家或地区提供服务？',
      help: '所有市场都由那里提供服务。',
      example: '服务欧洲用户可选芬兰',
    },
    team: {
      ask: '团队在哪个国家或地区工作？',
      help: '薪酬、雇主成本和研发优惠由此决定。',
      example: '德国',
    },
  },
  claimsRdIncentive: {
    ask: '是否用研发税收优惠抵减成本？',
    help: '按该国对盈利小企业的有效补贴率，抵减符合条件的成本。没有盈利时，部分国家仍以现金返还，其他国家只能抵减以后的税款。是否符合条件请咨询税务顾问。',
    example: '公司符合条件并打算申请时选“是”',
  },
};
