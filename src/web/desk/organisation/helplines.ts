/** Words by language. */
export type Words = Readonly<Record<string, string>>

export const ALWAYS = '24/7'

export const COSTS = ['free', 'local', 'charged', 'unknown'] as const

export type Cost = (typeof COSTS)[number]

/** A line on which an organisation answers, as the API says it. */
export type Helpline = { readonly number: string; readonly names: Words; readonly hours: typeof ALWAYS | Words; readonly languages: readonly string[]; readonly cost: Cost }

export const BLANK: Helpline = { number: '', names: {}, hours: ALWAYS, languages: [], cost: 'unknown' }

const said = (words: Words): Words => Object.fromEntries(Object.entries(words).toSorted(([one], [other]) => one.localeCompare(other)))

/** All of them as one text, equal for equal lines, so that they are one field like the others. None is no text. */
export const textOfHelplines = (lines: readonly Helpline[]): string =>
  lines.length === 0 ? '' : JSON.stringify(lines.map(({ number, names, hours, languages, cost }) => ({ number, names: said(names), hours: hours === ALWAYS ? ALWAYS : said(hours), languages: languages.toSorted(), cost })))

/** The other way round. */
export const helplinesIn = (text = ''): readonly Helpline[] => (text === '' ? [] : (JSON.parse(text) as readonly Helpline[])) // Written by `textOfHelplines` alone.

const withoutBlanks = (words: Words): Words => Object.fromEntries(Object.entries(words).flatMap(([tag, text]) => (text.trim() === '' ? [] : [[tag, text.trim()] as const])))

/** What is sent: without fields that were opened and left empty. */
export const sentHelplines = (text: string): readonly Helpline[] =>
  helplinesIn(text).map(({ number, names, hours, languages, cost }) => ({ number: number.trim(), names: withoutBlanks(names), hours: hours === ALWAYS ? ALWAYS : withoutBlanks(hours), languages, cost }))

/** A part of a line that wants mending: its place in the list, and which. */
export type HelplineFault = { readonly at: number; readonly part: 'number' | 'hours' }

/** Parts that the server would refuse: no number, or hours that nobody has said. */
export const faultsIn = (text: string): readonly HelplineFault[] => {
  const faults: HelplineFault[] = []
  for (const [at, { number, hours }] of sentHelplines(text).entries()) {
    if (!/^\+?[\d ()./-]{2,40}$/.test(number) || !/\d{2}/.test(number)) faults.push({ at, part: 'number' })
    if (hours !== ALWAYS && Object.keys(hours).length === 0) faults.push({ at, part: 'hours' })
  }
  return faults
}
