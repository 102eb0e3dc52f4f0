import type { FileFacts, Span } from './file-facts.ts'

/** The first and the last day of a period; without one, whatever came before or after is in it. */
export type Period = { readonly from?: string; readonly until?: string }

/** How many files. `counted`: of those who may be counted. A person is in a table once for each answer that they gave. */
export type Count = { readonly all: number; readonly children: number; readonly counted: number }

/** One row of a table; `code` is `undefined` where it is not known. */
export type CountOf = Count & { readonly code: string | undefined }

export type Figures = {
  readonly total: Count
  /** Came some time in the period or outside of it: their day is not known well enough to say. */
  readonly unclear: number
  readonly months: readonly CountOf[]
  readonly homes: readonly CountOf[]
  readonly exploitedIn: readonly CountOf[]
  readonly forms: readonly CountOf[]
  readonly statuses: readonly CountOf[]
  readonly sexes: readonly CountOf[]
  readonly genderSaid: Count
  readonly ageBands: readonly CountOf[]
}

const count = (files: readonly FileFacts[]): Count => ({ all: files.length, children: files.filter(({ child }) => child).length, counted: files.filter(({ counted }) => counted).length })

const isIn = ([first, last]: Span, { from = '', until = '9999' }: Period): 'in' | 'out' | 'unclear' => (last < from || first > until ? 'out' : first >= from && last <= until ? 'in' : 'unclear')

/** Whether somebody came in a period. Whoever came on a day that nobody knows is in no period but the one without ends. */
const cameIn = ({ came }: FileFacts, period: Period): 'in' | 'out' | 'unclear' =>
  period.from === undefined && period.until === undefined ? 'in' : came === undefined ? 'unclear' : isIn(came, period)

/** Files by what they answer, in this order and then as often as they are; those without an answer last. */
const by = (files: readonly FileFacts[], codesOf: (file: FileFacts) => readonly (string | undefined)[], order: readonly string[] = []): readonly CountOf[] => {
  const groups = new Map<string | undefined, FileFacts[]>()
  for (const file of files) {
    const codes = codesOf(file)
    for (const code of codes.length === 0 ? [undefined] : codes) {
      const group = groups.get(code)
      if (group) group.push(file)
      else groups.set(code, [file])
    }
  }
  const place = (code: string | undefined): number => (code === undefined ? Infinity : order.includes(code) ? order.indexOf(code) : order.length)
  return [...groups].map(([code, own]) => Object.assign(count(own), { code })).toSorted((a, b) => (place(a.code) === place(b.code) ? b.all - a.all || ((a.code ?? '') < (b.code ?? '') ? -1 : 1) : place(a.code) - place(b.code)))
}

const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = []
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) { // Of a month, `2026-03`.
    const text = `${year}-${String(month).padStart(2, '0')}`
    if (text > last || months.length >= MOST_MONTHS) return months
    months.push(text)
  }
}

/** Ten years: what is drawn month by month must be read month by month. */
const MOST_MONTHS = 120

/** Every month from the first in which somebody came, or in which the period begins, also those in which nobody did. */
const byMonth = (files: readonly FileFacts[], period: Period): readonly CountOf[] => {
  const rows = by(files, ({ came }) => [came && came[0].slice(0, 7) === came[1].slice(0, 7) ? came[0].slice(0, 7) : undefined])
  const there = new Map(rows.map((row) => [row.code, row]))
  const months = rows.flatMap(({ code }) => code ?? []).toSorted()
  const [first, last] = [period.from?.slice(0, 7) ?? months[0], period.until?.slice(0, 7) ?? months.at(-1)]
  const unknown = there.get(undefined)
  const all = first === undefined || last === undefined ? [] : monthsBetween(first, last)
  return [...all.map((code) => there.get(code) ?? { code, all: 0, children: 0, counted: 0 }), ...(unknown ? [unknown] : [])]
}

/** The lists of codes in whose order tables stand. */
export type Orders = { readonly statuses: readonly string[]; readonly sexes: readonly string[]; readonly ageBands: readonly string[] }

/** Figures of those who came in a period. */
export const countFiles = (files: readonly FileFacts[], period: Period, orders: Orders): Figures => {
  const came = files.filter((file) => cameIn(file, period) === 'in')
  return {
    total: count(came),
    unclear: files.filter((file) => cameIn(file, period) === 'unclear').length,
    months: byMonth(came, period),
    homes: by(came, ({ homes }) => homes),
    exploitedIn: by(came, ({ exploitedIn }) => exploitedIn),
    forms: by(came, ({ forms }) => forms),
    statuses: by(came, ({ status }) => [status], orders.statuses),
    sexes: by(came, ({ sex }) => [sex], orders.sexes),
    genderSaid: count(came.filter(({ genderSaid }) => genderSaid)),
    ageBands: by(came, ({ ageBand }) => [ageBand], orders.ageBands),
  }
}

/** Who has how much in hand. `staff`: `undefined` for what is nobody's. */
export type WorkOf = { readonly staff: string | undefined; readonly clients: number; readonly children: number; readonly overdue: number }

export type Work = { readonly byColleague: readonly WorkOf[]; readonly overdue: number; readonly consents: number; readonly turnEighteen: number; readonly secondNames: number }

/** The work that all these files ask for today, whenever the people came. Who has a client together with another has the whole of it. */
export const workIn = (files: readonly FileFacts[]): Work => {
  const work = new Map<string | undefined, { readonly staff: string | undefined; clients: number; children: number; overdue: number }>()
  const withWhom = (staff: string | undefined) => {
    const there = work.get(staff) ?? { staff, clients: 0, children: 0, overdue: 0 }
    work.set(staff, there)
    return there
  }
  for (const { assigned, child, due } of files) {
    for (const staff of assigned.length === 0 ? [undefined] : assigned) {
      withWhom(staff).clients += 1
      if (child) withWhom(staff).children += 1
    }
    for (const staff of due.overdue) withWhom(staff).overdue += 1
  }
  const sum = (of: (file: FileFacts) => number): number => files.reduce((total, file) => total + of(file), 0)
  return {
    byColleague: [...work.values()].toSorted((a, b) => Number(a.staff === undefined) - Number(b.staff === undefined) || b.clients - a.clients || b.overdue - a.overdue),
    overdue: sum(({ due }) => due.overdue.length),
    consents: sum(({ due }) => due.consents),
    turnEighteen: sum(({ due }) => (due.turnsEighteen ? 1 : 0)),
    secondNames: sum(({ due }) => due.secondNames),
  }
}
