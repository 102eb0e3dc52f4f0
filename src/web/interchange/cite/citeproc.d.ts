/** As much of citeproc (no types of its own) as is used here. */
declare module 'citeproc' {
  type Sys = { readonly retrieveItem: (id: string) => object; readonly retrieveLocale: (language: string) => object | false }
  export class Engine {
    constructor(sys: Sys, style: object, language?: string, forceLanguage?: boolean)
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): [object, string[]] | false
    makeCitationCluster(items: readonly { readonly id: string }[]): string
  }
  const CSL: { readonly Engine: typeof Engine }
  export default CSL
}
