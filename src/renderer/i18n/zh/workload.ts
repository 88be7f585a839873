import type { workload as reference } from '../en/workload';
import type { Translated } from '../translated';

/** 训练哪类模型：相关问题，以及可作起点的已发布模型。 */
export const workload: Translated<typeof reference> = {
  formula: {
    language: '按词元计：6 × 参数 × 词元，另加序列上的注意力。',
    'vision-transformer': '按图像计：6 × 参数 × 图块，另加全部图块上的注意力。',
    diffusion: '按图像或片段计：网络前向的3倍，另加冻结的编码器。',
    recommender: '按日志事件计：6 × 稠密参数，另加在嵌入表中查找各行的时间。',
  },
  preset: {
    ask: '以已发布的模型为起点',
    placeholder: '选择模型',
    option: '{{name}}：{{what}}',
    parameters: '{{size}}参数',
    distillation: '由更大的模型蒸馏',
    fills: '一步填入结构、训练方式和所见数量，可以撤销。',
    source: '以上是该模型的数值。来源：{{source}}。',
  },
  q: {
    workload: {
      kind: {
        ask: '这是哪类模型？',
        help: '它决定训练怎样计算、要问哪些问题。选择另一类会填入一个已发布的同类模型，因为一类模型的结构对另一类没有意义。',
        example: '聊天产品用语言模型',
      },
      samples: {
        ask: '正式训练看多少样本？',
        help: '图像、图文对、片段或日志事件，各轮合计。',
        example: '20亿：3.03亿张图像，7轮',
        unit_other: '个样本',
      },
      tuningSamples: {
        ask: '在现有模型上微调看多少样本？',
        help: '您自己的数据，各轮合计。训练模型的全部权重。',
        example: '500万',
        unit_other: '个样本',
      },
      dataGb: {
        ask: '数据集有多大？',
        help: '磁盘上保存的大小。没有回答时，合计中不含其存储成本。',
        example: 'MLPerf推荐数据集为3,800',
        unit: 'GB',
      },
      teacherParameterCount: {
        ask: '它是否向更大的模型学习？',
        help: '蒸馏：教师模型也要读每个词元，每个词元2 × 其参数。填每个词元用到的参数。',
        example: 'Minitron 8B为150亿',
        unit: '参数',
      },
      image: {
        resolution: {
          ask: '图像有多大？',
          help: '模型所见正方形的边长。',
          example: '224',
          unit: '像素',
        },
        patchSize: {
          ask: '图块有多大？',
          help: '图像切成的方块的边长，每块是一个词元。边长减半，词元变为四倍。',
          example: '16',
          unit: '像素',
        },
      },
      diffusion: {
        network: {
          ask: '网络由什么构成？',
          help: 'Transformer的运算量由其结构得出。U-Net在多个分辨率上工作，运算量须另行给出。',
          example: 'Stable Diffusion 1和2为U-Net，DiT为Transformer',
        },
        latentSize: {
          ask: '潜变量图像有多大？',
          help: '经自编码器缩小后的边长，多为缩小8倍。',
          example: '256像素时为32',
          unit: '潜变量像素',
        },
        patchSize: {
          ask: '潜变量图块有多大？',
          help: '潜变量图像切成的方块的边长。',
          example: '2',
          unit: '潜变量像素',
        },
        frameCount: {
          ask: '一个片段有多少潜变量帧？',
          help: '图像为1。注意力按所有帧一起计算。',
          example: '1',
          unit_other: '帧',
        },
        forwardTflop: {
          ask: '一次前向的运算量是多少？',
          help: '一个样本在其潜变量尺寸下，乘加计为两次。已发布的GMACs常写成GFLOPs，只有它的一半。',
          example: 'Stable Diffusion的U-Net在512像素时为0.84',
          unit: 'TFLOP',
        },
        encoderTflop: {
          ask: '冻结编码器的运算量是多少？',
          help: '一个样本的自编码器和文本编码器。若结果只算一次并保存，则为0。',
          example: '0',
          unit: 'TFLOP',
        },
        encoderParameterCount: {
          ask: '冻结编码器有多大？',
          help: '训练时占用显存。若结果已保存，则为0。',
          example: 'Stable Diffusion 1为2.07亿',
          unit: '参数',
        },
      },
      recommender: {
        rowCount: {
          ask: '嵌入表共有多少行？',
          help: '所有表合计：用户、物品、类别。占内存和查找，几乎不占运算。',
          example: 'MLPerf基准为2.04亿',
          unit_other: '行',
        },
        dimension: {
          ask: '每行有多少个数值？',
          help: '嵌入的长度。',
          example: '128',
        },
        lookupsPerSample: {
          ask: '一个样本查找多少行？',
          help: '所有表合计。最近100件物品的列表就是100行。',
          example: 'MLPerf基准为214',
          unit_other: '行',
        },
        weightBytes: {
          ask: '表中一个数值占几个字节？',
          help: '单精度为4，半精度为2。',
          example: '4',
          unit_other: '字节',
        },
        optimizerBytes: {
          ask: '优化器为它保存几个字节？',
          help: 'Adagrad为4，Adam为8，普通梯度下降为0。',
          example: '4',
          unit_other: '字节',
        },
      },
      reinforcement: {
        scoringParameterCount: {
          ask: '给回答评分的模型有多大？',
          help: '参考、奖励和评论模型合计，填每个词元用到的参数。只用规则时为0。',
          example: '370亿：DeepSeek-R1-Zero的参考模型',
          unit: '参数',
        },
        trainedShare: {
          ask: '有多大比例的回答用于学习？',
          help: '有些会丢弃：太易、太难、太旧。',
          example: '1或100 %',
          unit: '的词元',
        },
        rolloutSpeed: {
          ask: '生成比训练慢多少？',
          help: '模型回答时每秒的运算量，与训练步相比。生成慢得多，是成本的主要部分。',
          example: '0.1或10 %',
          unit: '（与训练步相比）',
        },
      },
    },
  },
};
