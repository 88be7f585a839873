import { fitAnswers } from './fit-handler';
import { answerQuestions } from './questions/answer-questions';

answerQuestions(fitAnswers);
