/** What the samples' own rules let through; they refuse nothing of what is invented here. */
export const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: { readonly kind: string } }): T => {
  if (!result.ok) throw new Error(`a demonstration that its own rules refuse: ${result.refusal.kind}`)
  return result.value
}
