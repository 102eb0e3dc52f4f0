import type { Id } from '#kernel'
import { bornWhen, type Born } from '../age.ts'
import { rowsIn, stringIn, codesIn, type Answers } from '../answer.ts'
import { person as personForm } from '../forms/person.ts'
import { namesIn } from '../names-in.ts'

/** What a person is found by. `names`: each as it is read, given and family name together. */
export type Findable = { readonly client: Id; readonly names: readonly string[]; readonly born?: Born; readonly citizenships: readonly string[]; readonly telephones: readonly string[] }

/** Telephone numbers are the same when so many of their last digits are: some are written with the country, some without. */
const TELLING_DIGITS = 8

/** The digits of a telephone number that tell it from others; `undefined` where there are too few. */
const telephoneKey = (address: string): string | undefined => {
  const digits = address.replaceAll(/\D/g, '')
  return digits.length >= TELLING_DIGITS ? digits.slice(-TELLING_DIGITS) : undefined
}

/** Not telephones: letters, or an e-mail address. */
const NO_TELEPHONE = /[\p{L}@]/u

/** What a person is found by, of the answers to `person` and to `contact`. `writtenOn`: the day that the age was written down, where nobody said. Nothing about others is in it. */
export const findableOf = (client: Id, person: Answers, contact: Answers, writtenOn: string): Findable => {
  const parts = [stringIn(person, 'givenName'), stringIn(person, 'familyName')].filter((part) => part !== undefined)
  const rest = namesIn(personForm, person).filter((name) => !parts.includes(name))
  const names = [...(parts.length > 0 ? [parts.join(' ')] : []), ...rest].map((name) => name.trim()).filter((name) => name !== '')
  const born = bornWhen(person, writtenOn)
  const telephones = rowsIn(contact, 'ways').flatMap((way) => {
    const address = stringIn(way, 'address') ?? ''
    return NO_TELEPHONE.test(address) ? [] : (telephoneKey(address) ?? [])
  })
  return { client, names: [...new Set(names)], ...(born === undefined ? {} : { born }), citizenships: codesIn(person, 'citizenships'), telephones: [...new Set(telephones)] }
}
