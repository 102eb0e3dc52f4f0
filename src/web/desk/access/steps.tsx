import { useMessages } from '../i18n/use-messages.tsx'

/** Numbered steps of something longer: which are done, where one is, what comes. `at` counts from 0. */
export const Steps = ({ label, steps, at }: { readonly label: string; readonly steps: readonly string[]; readonly at: number }) => {
  const { access } = useMessages()
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, number) => (
        <li key={step} aria-current={number === at ? 'step' : undefined} data-done={number < at ? '' : undefined}>
          <span className="number" aria-hidden="true">{number + 1}</span>
          <span>{step}{number < at ? <span className="hint"> {access.stepDone}</span> : null}</span>
        </li>
      ))}
    </ol>
  )
}
