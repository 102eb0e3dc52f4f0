import type { PossibleSecondFile } from '#clients'
import { planLine, seconds, type LinePlan, type Planning, type SecondLine, type Table } from '#clients/import'
import type { PersonAsked } from '../../keys/register-requests.ts'
import type { AskRegister } from './run-exchange.ts'

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

/** So many lines are asked for at once: to ask costs more than to answer, and nobody who locks the desk may wait for it. */
const TOGETHER = 25
/** So many lines above, and so many files, are told of each. */
const [MOST_LINES, MOST_FILES] = [3, 5]

/** Whom a line is about, as files are asked for; nothing where it makes nobody, or says nothing of them. */
const personIn = (plan: LinePlan): PersonAsked | undefined => {
  const answersTo = (form: string) => plan.forms.find((one) => one.form === form)?.answers
  const [person, contact] = [answersTo('person'), answersTo('contact')]
  if (stops(plan) || person === undefined || Object.keys(person).length === 0) return undefined
  return { person, ...(contact !== undefined && { contact }) }
}

/** Checks every line, and writes nothing. `tell`: how many are done. */
export const checkLines = async (ask: AskRegister, table: Table, planning: Planning, { pause, tell }: { readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<readonly CheckedLine[]> => {
  const { today } = planning
  const above = seconds(today)
  const checked: CheckedLine[] = []
  for (let from = 0; from < table.lines.length; from += TOGETHER) {
    const plans = table.lines.slice(from, from + TOGETHER).map((line) => planLine(line, planning))
    const persons = plans.map(personIn)
    const asked = persons.filter((person) => person !== undefined)
    const files = asked.length === 0 ? [] : await ask('clients.second-files-of-many', { today, most: MOST_FILES, asked })
    let next = 0
    for (const [place, plan] of plans.entries()) {
      const says = persons[place] !== undefined
      checked.push({ ...plan, lines: says ? above(plan).slice(0, MOST_LINES) : [], files: says ? (files[next++] ?? []) : [] })
      tell(checked.length)
      await pause()
    }
  }
  return checked
}
