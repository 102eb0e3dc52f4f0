import type { FileRecord } from '../file-record.ts'
import { toCsv } from './csv.ts'
import { toHtcds, type HtcdsCase, type HtcdsFields, type HtcdsValue } from './htcds.ts'
import { withoutField, type Untold } from './untold.ts'

/** One file to be exported: its number in this export, and its records as they leave. */
export type ExportedFile = { readonly number: string; readonly records: readonly FileRecord[] }

/** All files in the standard's shape, and what it could not say of them. */
export type HtcdsExport = { readonly cases: readonly (HtcdsCase & { readonly number: string })[]; readonly untold: readonly Untold[] }

export const htcdsExport = (files: readonly ExportedFile[], today: string): HtcdsExport => {
  const counted = new Map<string, { field: string; why: Untold['why']; files: number }>()
  const cases = files.map(({ number, records }) => {
    const here = new Map<string, readonly [string, Untold['why']]>()
    const untold = (field: string, why: Untold['why']): void => void here.set(`${field} ${why}`, [field, why])
    const said = toHtcds(records, today, untold)
    for (const field of withoutField(records)) untold(field, 'no-field')
    for (const [key, [field, why]] of here) counted.set(key, { field, why, files: (counted.get(key)?.files ?? 0) + 1 })
    return { number, ...said }
  })
  return { cases, untold: [...counted.values()].toSorted((one, other) => other.files - one.files || (one.field < other.field ? -1 : 1)) }
}

/** The columns of a table in the standard's order. */
const PERSON = [
  'prs_FirstName', 'prs_SecondName', 'prs_Birthdate', 'prs_Gender', 'prs_MaritalStatus', 'prs_NumberOfChildren', 'prs_PrimaryLanguage', 'prs_SecondaryLanguage', 'prs_Citizenship', 'prs_Email',
  'prs_MobilePhone', 'prs_MailingCity', 'prs_MailingCountry', 'vic_TraffickingStatus', 'vic_TraffickingStatusDecisionMakingOrg', 'vic_RelationshipToTrafficker', 'vic_AgeWhenTrafficked',
  'vic_RecruitmentWebsitesAndApps', 'vic_MethodOfRecruitment', 'vic_MethodsOfControl', 'vic_TypeOfExploitation', 'vic_ForcedLabourIndustry', 'vic_TypeOfSexExploitation', 'cas_IncomingReferralDate',
] as const
const EVENT = ['hte_City', 'hte_Country', 'hte_Date', 'hte_Type'] as const
const PERPETRATOR = ['per_RoleInProcess', 'per_RoleDetails'] as const

/** Every field of the standard that an export may fill. */
export const HTCDS_FIELDS: readonly string[] = [...PERSON, ...EVENT, ...PERPETRATOR]

// Several values of a multiselect picklist stand in one cell with semicolons between, as the systems have it that the standard was made for.
const cell = (value: HtcdsValue | undefined): string => (value === undefined ? '' : Array.isArray(value) ? value.join(';') : String(value))

const table = (columns: readonly string[], rows: readonly (readonly [number: string, fields: HtcdsFields])[]): string =>
  toCsv(['case', ...columns], rows.map(([number, fields]) => [number, ...columns.map((column) => cell(fields[column]))]))

/**
 * The tables: one line a person; one line an event; one line a person in a perpetrator's context, where they were asked for. `case` ties them together. A table without
 * lines is left out, but for the first.
 */
export const htcdsTables = ({ cases }: HtcdsExport): readonly { readonly name: 'persons' | 'events' | 'perpetrators'; readonly text: string }[] => {
  const events = cases.flatMap(({ number, events: all }) => all.map((fields) => [number, fields] as const))
  const perpetrators = cases.flatMap(({ number, perpetrators: all }) => all.map((fields) => [number, fields] as const))
  return [
    { name: 'persons', text: table(PERSON, cases.map(({ number, person }) => [number, person])) },
    ...(events.length === 0 ? [] : [{ name: 'events', text: table(EVENT, events) } as const]),
    ...(perpetrators.length === 0 ? [] : [{ name: 'perpetrators', text: table(PERPETRATOR, perpetrators) } as const]),
  ]
}

/** The same as one JSON text, in which several values are an array. */
export const htcdsJson = ({ cases, untold }: HtcdsExport): string =>
  `${JSON.stringify({ standard: 'HTCDS 2.0', cases: cases.map(({ number, person, events, perpetrators }) => ({ case: number, person, events, ...(perpetrators.length === 0 ? {} : { perpetrators }) })), notSaid: untold }, undefined, 1)}\n`
