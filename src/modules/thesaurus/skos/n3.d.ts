/** As much of n3 (no types of its own) as is used here. */
declare module 'n3' {
  type Term = { readonly termType: string; readonly value: string; readonly language?: string }
  export type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term }
  type Source = { on(event: 'data' | 'end', heard: (text: string) => void): unknown }
  export class Parser {
    constructor(options: { readonly format: 'text/turtle' | 'application/n-triples'; readonly baseIRI?: string; readonly blankNodePrefix?: string })
    parse(text: string): Quad[]
    parse(source: Source, callbacks: { readonly onQuad: (fault: Error | null, quad: Quad | null | undefined) => void }): void
  }
}
