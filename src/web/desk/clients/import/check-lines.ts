import type { PossibleSecondFile } from '#clients'
import { planLine, seconds, type LinePlan, type Planning, type SecondLine, type Table } from '#clients/import'
import { randomIds } from '#kernel'
import type { KeySession } from '../../keys/key-session.ts'
import { askRegister } from '../register.ts'

/** One line as it was checked: what it becomes, lines above and files that may be about the same person. */
export type CheckedLine = LinePlan & { readonly lines: readonly SecondLine[]; readonly files: readonly PossibleSecondFile[] }

/** What is done with a line: a file is made, nothing is, or it is added to a file that is there. */
export type Choice = 'make' | 'skip' | { readonly into: string }

export const stops = ({ problems }: LinePlan): boolean => problems.some((problem) => problem.stops)

/** What is done with a line unless somebody says otherwise: of whom there may be a file already, none is made. */
export const firstChoice = (one: CheckedLine): Choice => (stops(one) || one.files.length > 0 || one.lines.length > 0 ? 'skip' : 'make')

/** What a line is called: by the names in it. */
export const nameIn = ({ forms }: LinePlan): string => {
  const answers = forms.find(({ form }) => form === 'person')?.answers ?? {}
  const names = [answers['givenName'], answers['familyName']].filter((name) => typeof name === 'string')
  return names.join(' ') || (typeof answers['codeName'] === 'string' ? answers['codeName'] : '')
}

/** Checks every line, and writes nothing. `tell`: how many are done. */
export const checkLines = async (keys: KeySession, table: Table, planning: Planning, { pause, tell }: { readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<readonly CheckedLine[]> => {
  const above = seconds(planning.today)
  const checked: CheckedLine[] = []
  const nobody = randomIds.next()
  for (const line of table.lines) {
    const plan = planLine(line, planning)
    const answersTo = (form: string) => plan.forms.find((one) => one.form === form)?.answers
    const person = stops(plan) ? undefined : answersTo('person')
    const says = person !== undefined && Object.keys(person).length > 0
    const contact = answersTo('contact')
    const files = says ? await askRegister(keys, 'clients.possible-second-files', { client: nobody, today: planning.today, person, ...(contact !== undefined && { contact }) }) : []
    checked.push({ ...plan, lines: says ? above(plan).slice(0, 3) : [], files: files.slice(0, 5) })
    tell(checked.length)
    await pause()
  }
  return checked
}
