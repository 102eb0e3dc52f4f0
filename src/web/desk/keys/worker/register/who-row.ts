import type { Answers } from '#clients'
import { ageOn, childhoodAt, isTreatedAsChild, isYes, joinedNames, rowsIn, stringIn } from '#clients/records'
import type { WhoRow } from '../../register-shapes.ts'

/** What a client is called in a list: given and family name, or the code name, or another. */
const nameIn = (person: Answers): string | undefined => {
  const full = joinedNames([stringIn(person, 'givenName'), stringIn(person, 'familyName')])
  if (full !== '') return full
  return [stringIn(person, 'codeName'), ...rowsIn(person, 'otherNames').map((row) => stringIn(row, 'name'))].map((name) => joinedNames([name])).find((name) => name !== '')
}

/** By the answers to `person`. `today`, `writtenOn`: days; the second is that on which an age was written down, where nobody said. */
export const whoRow = (person: Answers, today: string, writtenOn: string): WhoRow => {
  const age = ageOn(person, today, writtenOn)
  const childhood = childhoodAt(person, age)
  return {
    name: nameIn(person), byWish: isYes(person, 'namelessByWish'), age,
    child: isTreatedAsChild(childhood) && (childhood === 'child' || childhood === 'presumed-child') ? childhood : undefined,
  }
}
