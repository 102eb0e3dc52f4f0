import { joinedNames, type Answers, type PossibleSecondFile } from '#clients'
import { exchangeIds, type Exchange } from '#clients/exchange'
import type { AskRegister } from './run-exchange.ts'

/** One file as it came: at which place (from 1), how much there is of it, and files here that may be about the same person. */
export type ExchangeChecked = { readonly line: number; readonly name: string; readonly records: number; readonly attachments: number; readonly files: readonly PossibleSecondFile[] }

const nameOf = (answers: Answers): string => {
  const said = (field: string): string => (typeof answers[field] === 'string' ? answers[field] : '')
  return joinedNames([said('givenName'), said('familyName')]) || said('codeName')
}

/** So many are asked for at once, and so many files are told of each. */
const [TOGETHER, MOST_FILES] = [25, 5]

/** Looks who may be here already, and writes nothing. `seed`: of an import that goes on: whom it made is nobody's second file. */
export const checkExchange = async (ask: AskRegister, exchange: Exchange<unknown>, { today, seed, pause, tell }: { readonly today: string; readonly seed: string; readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<readonly ExchangeChecked[]> => {
  const idOf = exchangeIds(seed, exchange)
  const checked: ExchangeChecked[] = []
  for (let from = 0; from < exchange.clients.length; from += TOGETHER) {
    const some = exchange.clients.slice(from, from + TOGETHER).map(({ client, records }) => {
      const answersTo = (form: string): Answers | undefined => records.find(({ body }) => body.form === form)?.body.answers
      const [person = {}, contact] = [answersTo('person'), answersTo('contact')]
      return { client, records, person, asked: { person, ...(contact !== undefined && { contact }) } }
    })
    const told = await ask('clients.second-files-of-many', { today, most: MOST_FILES + 1, asked: some.map(({ asked }) => asked) })
    for (const [place, { client, records, person }] of some.entries()) {
      const own = await idOf(client, 'client')
      const files = Object.keys(person).length === 0 ? [] : (told[place] ?? []).filter((one) => one.client !== own)
      checked.push({ line: from + place + 1, name: nameOf(person), records: records.length, attachments: records.filter(({ record }) => exchange.attachments.has(record)).length, files: files.slice(0, MOST_FILES) })
      tell(checked.length)
      await pause()
    }
  }
  return checked
}
