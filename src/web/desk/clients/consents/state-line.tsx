import type { ReactNode } from 'react'

/** How something stands: the word first, in a shape of its own, and what it means. `good`: nothing needs to be done. */
export const StateLine = ({ said, means, good, children }: { readonly said: string; readonly means: string; readonly good: boolean; readonly children?: ReactNode }) => (
  <p className="stands" data-good={good ? '' : undefined}><b>{said}.</b> {means}{children}</p>
)
