/** The questions of the plan screen by path: the question, plain words about it, an example, what stands after a number. */
export const planQuestions = {
  name: {
    ask: 'What is this plan called?',
    help: 'The name stands in the title bar, in the list of plans and on the report.',
    example: 'Kranich 8B',
  },
  client: {
    ask: 'For whom is it made?',
    help: 'The client or company. It stands on the cover of the report. Leave it empty for your own plan.',
    example: 'Kranich Language GmbH',
  },
  notes: {
    ask: 'What should a reader of the plan know?',
    help: 'Free words, printed in the report. Nothing is computed from them.',
    example: 'Two languages, trained from scratch; the board decides in March.',
  },
  schedule: {
    start: {
      ask: 'When does the project start?',
      help: 'The first month in which money is spent. All costs are counted from here.',
      example: '2027-01',
    },
    monthsToLaunch: {
      ask: 'How many months until people use it?',
      help: 'From the first month to launch. The final training run has to fit before it; the plan check says so if it does not.',
      example: '8',
      unit: 'months',
    },
    horizonMonths: {
      ask: 'Over how many months are costs counted?',
      help: 'From the first month. Two years show one year of use after a typical launch.',
      example: '24',
      unit: 'months',
    },
  },
  budgetUsd: {
    ask: 'Is there a budget?',
    help: 'For the whole horizon, in US dollars. With a budget, every total also says in how many of 10 runs it is enough.',
    example: '12 M',
    unit: 'USD',
  },
  currency: {
    ask: 'In which currency should amounts be shown?',
    help: 'Everything is computed in US dollars and converted at the rate of the catalog.',
    example: 'EUR',
  },
  seed: {
    ask: 'Which seed does the simulation use?',
    help: 'The same seed gives the same figures on every machine. Another seed shows how much of a figure is chance.',
    example: '20261',
  },
  sampleCount: {
    ask: 'How many runs are simulated?',
    help: 'More runs make the ends of the ranges steadier and take longer. 10,000 are plenty for two digits.',
    example: '10,000',
    unit: 'runs',
  },
  team: {
    ask: 'Who works on it, and from when to when?',
    help: 'One row a role. Pay is a multiple of what a mid-level machine-learning engineer earns in the country of the team; employer’s costs are added from the catalog.',
    example: 'Research lead, 1 person, 1.8 × the pay, month 0 to the end',
  },
  model: {
    ask: 'Do you have the model’s config.json?',
    help: 'The file that comes with a model on Hugging Face. It says everything about the shape, so that the parameters are counted exactly. It is read on this machine only.',
    example: 'config.json of Llama 3.1 8B',
    family: {
      ask: 'Which family is the model of?',
      help: 'A name for the layout, for you and for the report. Nothing is computed from it.',
      example: 'llama',
    },
    kind: {
      ask: 'Does every token use the whole model?',
      help: 'A dense model uses all its parameters for every token. A mixture of experts uses only some of them, so it needs memory for all and arithmetic for few.',
      example: 'Llama 3.1 is dense; Mixtral and DeepSeek-V3 are mixtures',
    },
    parameterCount: {
      ask: 'How many parameters does the model have?',
      help: 'All of them, embeddings included. Training compute and memory grow with this number.',
      example: '8B, 70.6B or 80亿',
      unit: 'parameters',
    },
    activeParameterCount: {
      ask: 'How many parameters does one token use?',
      help: 'The shared parts plus the experts that are picked for a token.',
      example: '37B of the 671B of DeepSeek-V3',
      unit: 'parameters',
    },
    layerCount: {
      ask: 'How many layers are there?',
      help: 'Blocks of attention and feed-forward, one on top of another. num_hidden_layers in config.json.',
      example: '32',
      unit: 'layers',
    },
    hiddenSize: {
      ask: 'How wide is a layer?',
      help: 'Numbers that carry one token from layer to layer. hidden_size in config.json.',
      example: '4096',
    },
    attentionHeadCount: {
      ask: 'How many attention heads does a layer have?',
      help: 'num_attention_heads in config.json.',
      example: '32',
      unit: 'heads',
    },
    keyValueHeadCount: {
      ask: 'How many of them keep keys and values?',
      help: 'Fewer than the attention heads means less memory for every token that is kept while serving. num_key_value_heads in config.json.',
      example: '8',
      unit: 'heads',
    },
    headDimension: {
      ask: 'How wide is one head?',
      help: 'Often the width of the layer over the number of heads. head_dim in config.json.',
      example: '128',
    },
    vocabularySize: {
      ask: 'How many tokens are in the vocabulary?',
      help: 'vocab_size in config.json.',
      example: '128,256',
      unit: 'tokens',
    },
    tiedEmbeddings: {
      ask: 'Do input and output share one embedding?',
      help: 'Small models often share it to save parameters. tie_word_embeddings in config.json.',
      example: 'Yes for Llama 3.2 1B, no for Llama 3.1 8B',
    },
    contextLength: {
      ask: 'How long are the sequences in training?',
      help: 'Attention costs more the longer they are. Take the length of most of the training, not the longest one reached at its end.',
      example: '8192',
      unit: 'tokens',
    },
    slidingWindow: {
      ask: 'Does attention look back only so far?',
      help: 'A window bounds the memory that a long conversation needs. Most models look back over everything.',
      example: '4096 for Mistral 7B v0.1',
      unit: 'tokens',
    },
  },
  training: {
    approach: {
      ask: 'Do you train from scratch or adapt an open model?',
      help: 'The other way is priced as well and shown beside it as the alternative.',
      example: 'Adapting costs a small part, but licence and abilities of the base model come with it.',
    },
    acceleratorId: {
      ask: 'On which accelerator do you train?',
      help: 'Speed, memory and price per hour follow from it, and whether it may be exported to where you train.',
      example: 'H100 SXM',
    },
    acceleratorCount: {
      ask: 'How many accelerators work on the final run?',
      help: 'More of them shorten the run; the accelerator-hours, and with them the price, stay about the same.',
      example: '512',
      unit: 'accelerators',
    },
    tenure: {
      ask: 'How is the training hardware paid for?',
      help: 'Reserved is cheaper per hour but is paid for when idle. Spot can be taken away. Owned hardware is bought and written off.',
      example: 'Reserved for a run of several weeks',
    },
    precision: {
      ask: 'In which number format is trained?',
      help: 'FP8 is faster on newer accelerators and asks more of the team.',
      example: 'BF16',
    },
    tokens: {
      ask: 'How many tokens does the final run see?',
      help: 'All passes over the data together. About 20 tokens per parameter is the usual minimum; small models that are served a lot see far more.',
      example: '15T for Llama 3.1 8B',
      unit: 'tokens',
    },
    recipe: {
      ask: 'Has the team trained with this recipe before?',
      help: 'A new recipe needs many more experiments before the final run.',
      example: 'A new recipe, if this is the first model of the size',
    },
    stepEfficiency: {
      ask: 'How much of the accelerator’s peak does a healthy step reach?',
      help: 'Also called model FLOP utilisation, over the dense BF16 peak. Use your own figure only if you have measured it.',
      example: '0.38 or 38 %',
      unit: 'of the peak',
    },
    goodput: {
      ask: 'Which share of the time moves the run forward?',
      help: 'The rest is lost to failures, restarts and checkpoints.',
      example: '0.92 or 92 %',
      unit: 'of the time',
    },
    experimentsMultiplier: {
      ask: 'How much compute does everything need, over the final run?',
      help: 'Trials, ablations and abandoned runs included. 1 would be a single run that works at once.',
      example: '2.5',
      unit: '× the final run',
    },
    postTrainingShare: {
      ask: 'How much compute goes into post-training?',
      help: 'Instruction tuning, preference training and evaluation, as a share of the final run.',
      example: '0.1 or 10 %',
      unit: 'of the final run',
    },
  },
  fineTuning: {
    method: {
      ask: 'How would an open model be adapted?',
      help: 'LoRA trains a small adapter and leaves the base as it is; training all weights costs more and changes more.',
      example: 'LoRA for a new style or task',
    },
    baseParameterCount: {
      ask: 'How large is the open model?',
      help: 'Its parameters. Without an answer it is as large as the model of the plan.',
      example: '8B',
      unit: 'parameters',
    },
    tokens: {
      ask: 'How many tokens does fine-tuning see?',
      help: 'All passes over your own data together.',
      example: '100M',
      unit: 'tokens',
    },
    adapterShare: {
      ask: 'How large is the adapter?',
      help: 'Trained parameters over those of the base model; LoRA only.',
      example: '0.005 or 0.5 %',
      unit: 'of the base',
    },
  },
  data: {
    sources: {
      ask: 'Where does the data come from, and what does getting it cost?',
      help: 'Once for licences, collection, cleaning and annotation, in US dollars. A source without a price stays in the list, and the total says that it lacks it.',
      example: 'Licensed news archive, 150 k to 450 k',
    },
    retentionMonths: {
      ask: 'How long is the data kept?',
      help: 'The raw and the tokenised corpus, from the start of the project. Storage is paid for each month.',
      example: '24',
      unit: 'months',
    },
    checkpointsKept: {
      ask: 'How many checkpoints are kept at any time?',
      help: 'Snapshots of the training to go back to. Each takes many times the memory of the weights.',
      example: '10',
      unit: 'checkpoints',
    },
  },
  serving: {
    acceleratorId: {
      ask: 'On which accelerator does the model answer?',
      help: 'It needs enough memory for the weights and for the conversations of everybody served at once.',
      example: 'H100 SXM, or L40S for a small model',
    },
    acceleratorsPerReplica: {
      ask: 'On how many accelerators does one copy of the model run?',
      help: 'One, if the model fits into its memory with room for conversations; else 2, 4 or 8.',
      example: '1 for 8B in FP8, 8 for 405B',
      unit: 'accelerators',
    },
    tenure: {
      ask: 'How is the serving hardware paid for?',
      help: 'On demand follows the users; reserved and owned are cheaper if the load is steady.',
      example: 'On demand in the first year',
    },
    precision: {
      ask: 'In which number format does it answer?',
      help: 'Smaller numbers need less memory and are faster; check the quality first.',
      example: 'FP8',
    },
    requestsPerUserPerMonth: {
      ask: 'How often does one user ask in a month?',
      help: 'Requests of one monthly active user, mean over all users.',
      example: '60',
      unit: 'requests a month',
    },
    inputTokensPerRequest: {
      ask: 'How long is a request?',
      help: 'Tokens that go in, with instructions, history and documents. 1,000 tokens are about 750 English words.',
      example: '1000',
      unit: 'tokens',
    },
    outputTokensPerRequest: {
      ask: 'How long is an answer?',
      help: 'Tokens that come out, hidden reasoning included. They cost far more than those that go in.',
      example: '300',
      unit: 'tokens',
    },
    maxConcurrency: {
      ask: 'How many requests may one copy work on at once?',
      help: 'More at once is cheaper per answer, and each answer is slower. Memory may allow fewer.',
      example: '64',
      unit: 'requests',
    },
    peakToMean: {
      ask: 'How busy is the busiest hour?',
      help: 'Over the mean hour. Users in many time zones even it out.',
      example: '2.5',
      unit: '× the mean hour',
    },
    targetLoad: {
      ask: 'How full may a copy be at the busiest hour?',
      help: 'Beyond it, answers start to wait.',
      example: '0.7 or 70 %',
      unit: 'of what it can do',
    },
    spareReplicas: {
      ask: 'How many copies stand by for failures?',
      help: 'They are paid for and idle until one fails.',
      example: '1',
      unit: 'copies',
    },
    rampMonths: {
      ask: 'How long from launch until the users are all there?',
      help: 'Use grows evenly from nothing to the users of your markets.',
      example: '12',
      unit: 'months',
    },
  },
  markets: {
    ask: 'How many people use it each month, and where?',
    help: 'Monthly active users once the ramp is over. They decide how much hardware answers, and later which law applies.',
    example: 'Germany, 20 k, 45 k, 110 k',
    unit: 'people',
  },
  placement: {
    training: {
      ask: 'In which country is the model trained?',
      help: 'Price of an hour, electricity, export control and research incentives follow from it.',
      example: 'Finland',
    },
    serving: {
      ask: 'In which country does the model answer?',
      help: 'All markets are served from there.',
      example: 'Finland, for users in Europe',
    },
    team: {
      ask: 'In which country does the team work?',
      help: 'Pay, employer’s costs and research incentives follow from it.',
      example: 'Germany',
    },
  },
  claimsRdIncentive: {
    ask: 'Should tax incentives for research lower the cost?',
    help: 'Counts the effective subsidy of the country on the part of the cost that qualifies. Whether you qualify is for your tax adviser.',
    example: 'Yes, if the company is eligible and will claim it',
  },
} as const;
