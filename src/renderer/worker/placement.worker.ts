import { placementAnswers } from './placement-handler';
import { answerQuestions } from './questions/answer-questions';

answerQuestions(placementAnswers);
