import type { CodeList } from './code-list.ts'
import { CONSENT_LISTS } from './consent.ts'
import { CONTACT_LISTS } from './contact.ts'
import { EXPLOITATION_LISTS } from './exploitation.ts'
import { EXPORTING_LISTS } from './exporting.ts'
import { IDENTIFICATION_LISTS } from './identification.ts'
import { PERSON_LISTS } from './person.ts'
import { RIGHTS_LISTS } from './rights.ts'
import { WORKING_LISTS } from './working.ts'

/** Every list of answers, by name. */
export const CODE_LISTS = { ...PERSON_LISTS, ...CONTACT_LISTS, ...IDENTIFICATION_LISTS, ...EXPLOITATION_LISTS, ...CONSENT_LISTS, ...WORKING_LISTS, ...EXPORTING_LISTS, ...RIGHTS_LISTS } as const satisfies Record<string, CodeList>

export type CodeListName = keyof typeof CODE_LISTS

/** The codes of one list, as a type. */
export type CodeOf<Name extends CodeListName> = (typeof CODE_LISTS)[Name]['codes'][number]['code']

const BY_NAME: ReadonlyMap<string, CodeList> = new Map(Object.entries(CODE_LISTS))

/** A list by its name; `undefined` when there is none. */
export const codeListOf = (name: string): CodeList | undefined => BY_NAME.get(name)

/** The code that a value of the Human Trafficking Case Data Standard comes in as: the first that leaves as it. */
export const codeFromHtcds = (list: CodeList, value: string): string | undefined => list.codes.find(({ htcds }) => htcds === value)?.code

/** The value of the Human Trafficking Case Data Standard that a code leaves as; `undefined` where the standard has none. */
export const htcdsOf = (list: CodeList, code: string): string | undefined => list.codes.find((one) => one.code === code)?.htcds
