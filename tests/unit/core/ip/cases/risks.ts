import { riskCase } from '../../../../support/ip-cases';

const trains = { copyrightedTrainingData: true };
const crawls = { scrapesWeb: true };
const here = { establishedHere: true };
const offers = { offersHere: true };
const generates = { generatesContent: true };
const asked = (fact: string) => ({ [fact]: undefined });

export const RISK_CASES = [
  riskCase(
    'eu.training-tdm',
    'applies',
    { ...trains, ...here },
    'Dir. 2019/790 Art. 4: mining protected works needs lawful access and no reservation',
  ),
  riskCase(
    'eu.training-tdm',
    'applies',
    { ...crawls, storesDataHere: true },
    'a crawl of the web copies protected works, and the copies are made on servers in the Union',
  ),
  riskCase(
    'eu.training-tdm',
    'not-applicable',
    { ...trains },
    'works copied outside the Union, by nobody in it and offered to nobody in it, are no matter of Union law',
  ),
  riskCase(
    'eu.training-tdm',
    'not-applicable',
    { ...here, ...offers },
    'who copies no protected works needs no exception',
  ),
  riskCase(
    'eu.training-tdm',
    'unknown',
    { ...here, ...asked('copyrightedTrainingData'), ...asked('scrapesWeb') },
    'whether protected works are copied has not been answered',
  ),
  riskCase(
    'eu.gpai-copyright',
    'applies',
    { ...offers, useCase: 'general-purpose-model' },
    'AI Act Art. 53(1)(c), (d): a general-purpose model on the market owes a copyright policy and a summary',
  ),
  riskCase(
    'eu.gpai-copyright',
    'applies',
    { ...offers, trainingFlop: 1e23 },
    'from 10^23 operations on a model is presumed to be of general purpose',
  ),
  riskCase(
    'eu.gpai-copyright',
    'not-applicable',
    { ...offers, trainingFlop: 9.9e22 },
    'a chatbot of less compute is no general-purpose model',
  ),
  riskCase(
    'eu.gpai-copyright',
    'not-applicable',
    { ...offers, role: 'deployer', useCase: 'general-purpose-model' },
    'the duty falls on the provider of the model, not on who deploys it',
  ),
  riskCase(
    'de.training-optout',
    'applies',
    { ...crawls, ...here },
    '§ 44b(3) UrhG: a reservation must be machine-readable; what that means is on appeal (OLG Hamburg, LAION)',
  ),
  riskCase(
    'de.memorisation',
    'applies',
    { ...trains, ...offers },
    'LG München I (GEMA v. OpenAI): works that a model gives back are copies, wherever it was trained',
  ),
  riskCase(
    'de.training-optout',
    'not-applicable',
    { ...trains, ...offers },
    'who only offers in Germany makes no training copies there',
  ),
  riskCase(
    'jp.training-limits',
    'applies',
    { ...trains, ...here },
    'Art. 30-4 allows mining, but not where it unreasonably harms the owner: the exception has edges',
  ),
  riskCase(
    'jp.training-limits',
    'not-applicable',
    { ...trains, ...offers },
    'copies made outside Japan do not need its exception',
  ),
  riskCase(
    'jp.style-tuning',
    'applies',
    { ...trains, ...offers },
    'Art. 30-4: training meant to give back one creator’s expression is enjoyment and loses the exception',
  ),
  riskCase(
    'jp.style-tuning',
    'not-applicable',
    { ...crawls, ...offers, copyrightedTrainingData: false },
    'without protected works there is no creator to imitate',
  ),
  riskCase(
    'sg.training-conditions',
    'applies',
    { ...trains, ...here },
    'Copyright Act 2021 s. 244: lawful access, and no supply of the copies beyond verification',
  ),
  riskCase(
    'us.training-fair-use',
    'applies',
    { ...trains, ...offers },
    '17 USC 107: rulings on training are split, so that reliance on fair use is a risk for who offers there',
  ),
  riskCase(
    'us.training-fair-use',
    'not-applicable',
    { ...here, ...offers },
    'a model trained on licensed and free material alone needs no fair use',
  ),
  riskCase(
    'us.training-fair-use',
    'unknown',
    { ...here, ...asked('copyrightedTrainingData') },
    'fair use matters only where protected works were copied, and that has not been answered',
  ),
  riskCase(
    'us.pirated-sources',
    'applies',
    { ...trains, ...here },
    'Bartz v. Anthropic: how the copies were got is judged apart from the training',
  ),
  riskCase(
    'us.output-ownership',
    'applies',
    { ...generates, ...offers },
    'Thaler v. Perlmutter: what a machine makes alone has no author',
  ),
  riskCase(
    'cn.output-ownership',
    'applies',
    { ...generates, ...offers },
    'Li v. Liu: output is protected if the human choices behind it can be shown, so they have to be kept',
  ),
  riskCase(
    'cn.output-ownership',
    'not-applicable',
    { ...here, ...offers },
    'a system that generates nothing has no output to own',
  ),
  riskCase(
    'cn.training-lawful-source',
    'applies',
    { ...crawls, ...offers, publicFacing: true },
    'Interim Measures Art. 7: a service open to the public in China answers for lawful sources, also from abroad',
  ),
  riskCase(
    'cn.training-lawful-source',
    'not-applicable',
    { ...crawls, ...offers },
    'Interim Measures Art. 2: what is not open to the public is outside of them',
  ),
  riskCase(
    'gb.model-import',
    'applies',
    { ...trains, ...offers },
    'Getty v. Stability: weights trained abroad may come in for now, and the point is under appeal',
  ),
  riskCase(
    'gb.training-copies',
    'not-applicable',
    { ...trains, ...offers },
    'CDPA s. 29A concerns copies made in the United Kingdom alone',
  ),
  riskCase(
    'tw.scraping-crime',
    'applies',
    { ...crawls, ...offers },
    'Lawsnote: copying a rival’s database led to prison terms',
  ),
  riskCase(
    'fr.copyleft',
    'applies',
    { ...offers, usesThirdPartyModel: true },
    'Entr’Ouvert v. Orange: breach of a copyleft licence is infringement of copyright',
  ),
  riskCase(
    'in.likeness',
    'not-applicable',
    { ...generates, ...offers },
    'without depictions of real people nobody’s likeness is taken',
  ),
  riskCase(
    'in.likeness',
    'applies',
    { ...generates, ...offers, deepfakes: true },
    'Delhi High Court: quick injunctions for the likeness and voice of known people',
  ),

  // Norway, Iceland, Colombia
  riskCase(
    'no.training-tdm',
    'applies',
    { copyrightedTrainingData: true, establishedHere: true },
    'no exception of the DSM directive is known to be in force in Norway',
  ),
  riskCase(
    'no.training-tdm',
    'not-applicable',
    { copyrightedTrainingData: true, ...offers },
    'copies made elsewhere are for the law of that place',
  ),
  riskCase(
    'is.training-tdm',
    'applies',
    { scrapesWeb: true, storesDataHere: true },
    'Iceland excuses temporary and private copies, not a corpus',
  ),
  riskCase(
    'is.training-tdm',
    'not-applicable',
    { storesDataHere: true },
    'without works of others nothing is copied',
  ),
  riskCase(
    'co.output-ownership',
    'applies',
    { ...generates, ...offers },
    'Decision 351 Art. 3: only a natural person is an author',
  ),
  riskCase(
    'co.output-ownership',
    'not-applicable',
    { ...offers },
    'a model that generates nothing has no outputs to own',
  ),
] as const;
