import { answerQuestions } from './questions/answer-questions';
import { servingAnswers } from './serving-handler';

answerQuestions(servingAnswers);
