import { useEffect, useRef, type ReactNode } from 'react'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'

export type Steps = readonly ('file' | 'read' | 'columns' | 'open' | 'check' | 'take')[]

const OF_TABLE: Steps = ['file', 'read', 'columns', 'check', 'take']

/** One step, under a heading that has the focus when one comes to it. */
export const Step = ({ step, steps = OF_TABLE, children }: { readonly step: Steps[number]; readonly steps?: Steps; readonly children: ReactNode }) => {
  const { clientImport: says } = useClientMessages()
  const { number } = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first step is the page itself.
    if (step !== 'file') heading.current?.focus()
  }, [step])
  return (
    <section className="import-step">
      <h2 ref={heading} tabIndex={-1}>{says.stepOf(number(steps.indexOf(step) + 1), number(steps.length), says.steps[step])}</h2>
      {children}
    </section>
  )
}
