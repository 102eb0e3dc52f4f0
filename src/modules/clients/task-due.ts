import { stringIn, valueOf } from './answer.ts'
import type { Body } from './body.ts'
import { readDate, spanOf } from './known-date.ts'

/** Whether something is to be done by a day. What is no task, is done or was stopped, is not. */
export const isDue = ({ form, answers }: Pick<Body, 'form' | 'answers'>, today: string): boolean => {
  const due = readDate(stringIn(answers, 'due') ?? '')
  return form === 'task' && valueOf(answers, 'doneOn') === undefined && valueOf(answers, 'stoppedOn') === undefined && due !== undefined && spanOf(due)[0] <= today
}
