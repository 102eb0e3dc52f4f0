/**
 * One answer of a list. `htcds`: the value of the Human Trafficking Case Data Standard that it is exported as; several codes may leave as one, and what comes
 * in takes the first that has it. `directive`: where Directive 2011/36/EU, as amended by (EU) 2024/1712, speaks of it.
 */
export type Code = { readonly code: string; readonly htcds?: string; readonly directive?: string }

/** A list of answers with its version. Codes are never taken away or given another meaning: they are only added. */
export type CodeList = { readonly version: number; readonly codes: readonly Code[] }
