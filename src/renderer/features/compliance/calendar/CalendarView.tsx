import { Loading } from '../../../ui/Loading';
import { useCompliance } from '../use-compliance';
import { usePlace } from '../use-place';
import { useWords } from '../use-words';
import { Calendar } from './Calendar';

/** When the duties of the plan are due; all law counts, each duty from its own first day. */
export function CalendarView() {
  const data = useCompliance('all');
  const place = usePlace();
  const words = useWords();
  return data === null ? <Loading /> : <Calendar data={data} place={place} words={words} />;
}
