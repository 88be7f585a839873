import { cashAnswers } from './cash-handler';
import { answerQuestions } from './questions/answer-questions';

answerQuestions(cashAnswers);
