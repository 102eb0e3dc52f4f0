/** What was heard of an organisation. `before`: nobody read it, and its digits are those of the pinned edition. */
export type Answer = 'same' | 'before' | 'different' | 'absent'

/** One organisation at the assembly. `spoken`: the digits of the log that the server shows; `undefined` where none is founded. */
export type Present = { readonly organisation: string; readonly name: string; readonly country: string | undefined; readonly suspended: boolean; readonly spoken: string | undefined; readonly own: boolean; readonly asBefore: boolean }

/** What has been noted of one, as far as anything has. */
export type Noted = { readonly answer?: Answer; readonly country?: string; readonly suspended?: boolean }

export type Notes = Readonly<Record<string, Noted>>

/** A line of the edition, as the worker wants it. */
export type Line = { readonly organisation: string; readonly name: string; readonly country: string; readonly heard: string; readonly suspended: boolean }

/** Why no edition can be made of the notes; `country`: of which organisation none is known. */
export type AssemblyRefusal = { readonly kind: 'too-few' | 'own-missing' } | { readonly kind: 'country-missing'; readonly name: string }

const isListed = ({ answer }: Noted): boolean => answer === 'same' || answer === 'before'

/** The edition that the notes make: those whose digits were heard, or stand in the edition before. */
export const editionOf = (present: readonly Present[], notes: Notes): { readonly ok: true; readonly value: readonly Line[] } | { readonly ok: false; readonly refusal: AssemblyRefusal } => {
  const lines: Line[] = []
  for (const { organisation, name, country: known, suspended: was, spoken } of present) {
    const noted = notes[organisation] ?? {}
    if (!isListed(noted) || spoken === undefined) continue
    const country = noted.country ?? known
    if (country === undefined || country === '') return { ok: false, refusal: { kind: 'country-missing', name } }
    lines.push({ organisation, name, country, heard: spoken, suspended: noted.suspended ?? was })
  }
  if (!present.some(({ own, organisation }) => own && lines.some((line) => line.organisation === organisation))) return { ok: false, refusal: { kind: 'own-missing' } }
  return lines.length < 2 ? { ok: false, refusal: { kind: 'too-few' } } : { ok: true, value: lines }
}
