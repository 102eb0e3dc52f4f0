import type { MappedConcept, MappingRemark, SkosFault } from '#thesaurus'
import type { ApiPath } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'

/** How a file is to be read. */
export type Reading = { readonly languages: 'network' | 'all'; readonly byName: boolean; readonly leaveOutFaults: boolean; readonly language: string; readonly prefix: string }

export const USUAL: Reading = { languages: 'network', byName: true, leaveOutFaults: false, language: '', prefix: '' }

/** What the server takes from the desk, bytes. */
export const LARGEST = 64e6

/** What became of a file, or would, as the server tells it. */
export type Report = {
  readonly plan: string
  readonly taken: boolean
  readonly made: number
  readonly addedTo: number
  readonly unchanged: number
  readonly concepts: readonly MappedConcept[]
  readonly remarks: readonly { readonly kind: MappingRemark['kind']; readonly count: number; readonly first: readonly { readonly address: string; readonly detail?: string }[] }[]
  readonly notKept: Readonly<Record<string, number>>
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no')

export const isPrefix = (text: string): boolean => /^(?:[a-z][a-z0-9]{0,19})?$/.test(text.trim())

/** Where a file is sent: to be told of, or with `plan` to be taken in as that report says. */
export const pathFor = (name: string, { languages, byName, leaveOutFaults, language, prefix }: Reading, plan?: string): ApiPath => {
  const [tag, word] = [language.trim(), prefix.trim()]
  return `/api/thesaurus/files?${new URLSearchParams({
    name, languages, byName: yesOrNo(byName), leaveOutFaults: yesOrNo(leaveOutFaults), ...(tag !== '' && { language: tag }), ...(word !== '' && { prefix: word }), ...(plan !== undefined && { plan }),
  })}`
}

/** What a refusal tells beside its kind: where in the file, and what is wrong there. Whatever a later server says otherwise is left out. */
export type RefusalDetails = {
  readonly line: number | undefined
  readonly says: string | undefined
  readonly looks: string | undefined
  readonly address: string | undefined
  readonly faults: readonly { readonly kind: SkosFault | undefined; readonly address: string; readonly detail: string }[]
  readonly count: number
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

export const detailsOf = ({ particulars }: ApiRefusal, faults: Readonly<Record<SkosFault, string>>): RefusalDetails => {
  const { line, says, looks, address, count } = particulars
  const told = Array.isArray(particulars['faults']) ? particulars['faults'] : []
  const isFault = (kind: unknown): kind is SkosFault => typeof kind === 'string' && Object.hasOwn(faults, kind)
  return {
    line: numberOf(line), says: textOf(says), looks: textOf(looks), address: textOf(address), count: numberOf(count) ?? told.length,
    faults: told.flatMap((fault: unknown) => {
      if (typeof fault !== 'object' || fault === null || !('kind' in fault) || !('address' in fault)) return []
      return [{ kind: isFault(fault.kind) ? fault.kind : undefined, address: textOf(fault.address) ?? '', detail: 'detail' in fault ? (textOf(fault.detail) ?? '') : '' }]
    }),
  }
}
