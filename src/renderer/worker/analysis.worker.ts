import { analysisAnswers } from './analysis-handler';
import { answerQuestions } from './questions/answer-questions';

answerQuestions(analysisAnswers);
