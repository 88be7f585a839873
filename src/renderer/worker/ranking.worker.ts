import { answerQuestions } from './questions/answer-questions';
import { rankingAnswers } from './ranking-handler';

answerQuestions(rankingAnswers);
