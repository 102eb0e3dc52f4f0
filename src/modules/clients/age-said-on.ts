import { isWithoutAnswer, numberIn, valueOf, type Answers } from './answer.ts'

/** What stood there before, and the day on which it was written. */
type Before = { readonly answers: Answers; readonly writtenOn: string }

/**
 * The answers to `person` with the day on which an age was said: without it, the age would be that of whatever day the record was written last, and nobody would ever turn
 * eighteen. An age that stood there before keeps its day, or has the one on which it was written. A day that somebody wrote is never touched.
 * @param today the day on which it is written
 */
export const withAgeOn = (person: Answers, today: string, before?: Before): Answers => {
  const age = numberIn(person, 'age')
  const said = person['ageOn']
  if (age === undefined || (said !== undefined && said !== '' && !isWithoutAnswer(said))) return person
  const isAsBefore = before !== undefined && numberIn(before.answers, 'age') === age
  return { ...person, ageOn: isAsBefore ? (valueOf(before.answers, 'ageOn') ?? before.writtenOn) : today }
}
