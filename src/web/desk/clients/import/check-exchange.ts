import { joinedNames, type Answers, type PossibleSecondFile } from '#clients'
import { exchangeIds, type Exchange } from '#clients/exchange'
import { randomIds } from '#kernel'
import type { AskRegister } from './run-exchange.ts'

/** One file as it came: at which place (from 1), how much there is of it, and files here that may be about the same person. */
export type ExchangeChecked = { readonly line: number; readonly name: string; readonly records: number; readonly attachments: number; readonly files: readonly PossibleSecondFile[] }

const nameOf = (answers: Answers): string => {
  const said = (field: string): string => (typeof answers[field] === 'string' ? answers[field] : '')
  return joinedNames([said('givenName'), said('familyName')]) || said('codeName')
}

/** Looks who may be here already, and writes nothing. `seed`: of an import that goes on: whom it made is nobody's second file. */
export const checkExchange = async (ask: AskRegister, exchange: Exchange<unknown>, { today, seed, pause, tell }: { readonly today: string; readonly seed: string; readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<readonly ExchangeChecked[]> => {
  const idOf = exchangeIds(seed, exchange)
  const nobody = randomIds.next()
  const checked: ExchangeChecked[] = []
  for (const [place, { client, records }] of exchange.clients.entries()) {
    const answersTo = (form: string): Answers | undefined => records.find(({ body }) => body.form === form)?.body.answers
    const [person = {}, contact] = [answersTo('person'), answersTo('contact')]
    const says = Object.keys(person).length > 0
    const files = says ? await ask('clients.possible-second-files', { client: nobody, today, person, ...(contact !== undefined && { contact }) }) : []
    const own = await idOf(client, 'client')
    checked.push({ line: place + 1, name: nameOf(person), records: records.length, attachments: records.filter(({ record }) => exchange.attachments.has(record)).length, files: files.filter((one) => one.client !== own).slice(0, 5) })
    tell(place + 1)
    await pause()
  }
  return checked
}
