import { ageOn, childhoodOn, codesIn, isYes, joinedNames, stringIn, type Age, type Answers, type Childhood } from '#clients'

/** Who a file is about, at a glance. `name`: none where nobody gave one. */
export type WhoIsIt = { readonly name: string | undefined; readonly byWish: boolean; readonly addressedAs: string | undefined; readonly age: Age | undefined; readonly childhood: Childhood; readonly languages: readonly string[] }

/** By the answers to `person`. `today`, `writtenOn`: days. */
export const whoIsIt = (person: Answers, today: string, writtenOn: string): WhoIsIt => {
  const full = joinedNames([stringIn(person, 'givenName'), stringIn(person, 'familyName')])
  return {
    name: full === '' ? stringIn(person, 'codeName') : full,
    byWish: isYes(person, 'namelessByWish'),
    addressedAs: stringIn(person, 'addressedAs'),
    age: ageOn(person, today, writtenOn),
    childhood: childhoodOn(person, today, writtenOn),
    languages: codesIn(person, 'languages'),
  }
}
