/** As much of citation-js (no types of its own) as is used here. */
declare module '@citation-js/core' {
  /** The fields of an item by their two letters. */
  export type RisEntry = { readonly TY: string } & { readonly [field: string]: string | number | readonly (string | number)[] }
  export class Cite {
    constructor(items: readonly object[] | string, options?: { readonly forceType?: '@ris/file' })
    readonly data: readonly { readonly title?: string; readonly author?: readonly object[]; readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] } }[]
    format(form: 'bibtex'): string
    format(form: 'ris', options: { readonly format: 'object' }): readonly RisEntry[]
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } } } }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
