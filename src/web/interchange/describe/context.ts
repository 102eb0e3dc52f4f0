/** A concept that a keyword names: its slug, and what it is called in every language that has a word for it. */
export type Subject = { readonly slug: string; readonly names: Readonly<Record<string, string>> }

/**
 * What a description needs beside the document. `address`: scheme and host, without a slash at the end. `name`: of the collection. `subjectOf`: the concept that a
 * keyword names, if it is one.
 */
export type Context = { readonly address: string; readonly name: string; readonly subjectOf: (keyword: string) => Subject | undefined }
