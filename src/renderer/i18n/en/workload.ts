/** The kind of model that is trained: its questions, and published models to start from. */
export const workload = {
  formula: {
    language: 'Counted in tokens: 6 × parameters × tokens, and attention over the sequence.',
    'vision-transformer': 'Counted in images: 6 × parameters × patches, and attention over all patches.',
    diffusion: 'Counted in images or clips: 3 forward passes of the network, and the frozen encoders.',
    recommender:
      'Counted in logged events: 6 × dense parameters, and the time it takes to look rows up in the tables.',
  },
  preset: {
    ask: 'Start from a published model',
    placeholder: 'choose a model',
    option: '{{name}}: {{what}}',
    parameters: '{{size}} parameters',
    distillation: 'distilled from a larger model',
    fills: 'Fills shape, kind of training and how much it saw, in one step that can be undone.',
    source: 'These are its values. Source: {{source}}.',
  },
  q: {
    workload: {
      kind: {
        ask: 'What kind of model is it?',
        help: 'It decides how training is counted and what is asked. Choosing another kind fills in a published model of it, since the shape of one kind means nothing for another.',
        example: 'A language model, for a chat product',
      },
      samples: {
        ask: 'How many samples does the final run see?',
        help: 'Images, image-text pairs, clips or logged events, all passes over the data together.',
        example: '2B: 303 million images, 7 times',
        unit_other: 'samples',
        unit_one: 'sample',
      },
      tuningSamples: {
        ask: 'How many samples does adapting an existing model see?',
        help: 'All passes over your own data together. All weights of the model are trained.',
        example: '5M',
        unit_other: 'samples',
        unit_one: 'sample',
      },
      dataGb: {
        ask: 'How large is the data set?',
        help: 'On disk, as it is kept. Without an answer, storing it is not in the total.',
        example: '3,800 for the MLPerf recommender set',
        unit: 'GB',
      },
      teacherParameterCount: {
        ask: 'Does it learn from a larger model?',
        help: 'Distillation: the teacher reads every token as well, 2 × its parameters for each. Parameters that one token uses.',
        example: '15B, for Minitron 8B',
        unit: 'parameters',
      },
      image: {
        resolution: {
          ask: 'How large are the images?',
          help: 'Edge of the square that the model sees.',
          example: '224',
          unit: 'pixels',
        },
        patchSize: {
          ask: 'How large is a patch?',
          help: 'Edge of the squares that an image is cut into; each is a token. Half the edge is four times the tokens.',
          example: '16',
          unit: 'pixels',
        },
      },
      diffusion: {
        network: {
          ask: 'What is the network built of?',
          help: 'The arithmetic of a transformer follows from its shape. A U-Net works at several resolutions, so that it has to be known.',
          example: 'U-Net for Stable Diffusion 1 and 2, transformer for DiT',
        },
        latentSize: {
          ask: 'How large is a latent image?',
          help: 'Edge after the autoencoder, which makes images smaller, most often by 8.',
          example: '32, for 256 pixels',
          unit: 'latent pixels',
        },
        patchSize: {
          ask: 'How large is a latent patch?',
          help: 'Edge of the squares that the latent image is cut into.',
          example: '2',
          unit: 'latent pixels',
        },
        frameCount: {
          ask: 'How many latent frames does a clip have?',
          help: '1 for images. Attention is counted over all frames at once.',
          example: '1',
          unit_other: 'frames',
          unit_one: 'frame',
        },
        forwardTflop: {
          ask: 'How much arithmetic is one forward pass?',
          help: 'Of one sample at its latent size, a multiply-add counted as two. Published GMACs, often printed as GFLOPs, are half of it.',
          example: '0.84 for the U-Net of Stable Diffusion at 512 pixels',
          unit: 'TFLOP',
        },
        encoderTflop: {
          ask: 'How much arithmetic are the frozen encoders?',
          help: 'Autoencoder and text encoder for one sample. 0 if their results are computed once and kept.',
          example: '0',
          unit: 'TFLOP',
        },
        encoderParameterCount: {
          ask: 'How large are the frozen encoders?',
          help: 'They are held in memory while training. 0 if their results are kept.',
          example: '207M for Stable Diffusion 1',
          unit: 'parameters',
        },
      },
      recommender: {
        rowCount: {
          ask: 'How many rows do the tables have?',
          help: 'Over all tables: users, items, categories. They take memory and look-ups, hardly any arithmetic.',
          example: '204M in the MLPerf benchmark',
          unit_other: 'rows',
          unit_one: 'row',
        },
        dimension: {
          ask: 'How many numbers does a row have?',
          help: 'Length of an embedding.',
          example: '128',
        },
        lookupsPerSample: {
          ask: 'How many rows does one sample look up?',
          help: 'Over all tables. A list of the last 100 items is 100 of them.',
          example: '214 in the MLPerf benchmark',
          unit_other: 'rows',
          unit_one: 'row',
        },
        weightBytes: {
          ask: 'How many bytes is one number of a table?',
          help: '4 in single precision, 2 in half.',
          example: '4',
          unit_other: 'bytes',
          unit_one: 'byte',
        },
        optimizerBytes: {
          ask: 'How many bytes does the optimizer keep for it?',
          help: '4 for Adagrad, 8 for Adam, 0 for plain gradient descent.',
          example: '4',
          unit_other: 'bytes',
          unit_one: 'byte',
        },
      },
      reinforcement: {
        scoringParameterCount: {
          ask: 'How large are the models that score answers?',
          help: 'Reference, reward and critic together, parameters that one token uses. 0 if rules alone decide.',
          example: '37B: the reference model of DeepSeek-R1-Zero',
          unit: 'parameters',
        },
        trainedShare: {
          ask: 'Which share of the answers is learnt from?',
          help: 'Some are thrown away: too easy, too hard, too old.',
          example: '1 or 100 %',
          unit: 'of the tokens',
        },
        rolloutSpeed: {
          ask: 'How fast is generating, over training?',
          help: 'Arithmetic of a second while the model answers, over that of a training step. Generating is far slower, and dominates the cost.',
          example: '0.1 or 10 %',
          unit: 'of a training step',
        },
      },
    },
  },
} as const;
