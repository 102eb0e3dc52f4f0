import { useMemo } from 'react'
import { workIn, type FileFacts } from '#clients/figures'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'

/** What all these files ask for today: numbers, and who has how many of them in hand. */
export const Work = ({ facts, nameOf }: { readonly facts: readonly FileFacts[]; readonly nameOf: (staff: string) => string }) => {
  const { clientFigures: says } = useClientMessages()
  const { number } = useFormats()
  const { byColleague, ...waits } = useMemo(() => workIn(facts), [facts])
  return (
    <section className="figure-work" aria-labelledby="figure-work">
      <h2 id="figure-work">{says.work}</h2>
      <p>{says.workLead}</p>
      <dl className="figure-waits">
        {(['overdue', 'consents', 'turnEighteen', 'secondNames'] as const).map((one) => <div key={one}><dt>{says.waits[one]}</dt><dd>{number(waits[one])}</dd></div>)}
      </dl>
      <h3 id="figure-hands">{says.inHand.title}</h3>
      <p className="hint">{says.inHand.hint}</p>
      <table className="figure-table" aria-labelledby="figure-hands">
        <thead>
          <tr><th scope="col">{says.inHand.row}</th><th scope="col" className="figure-count">{says.inHand.clients}</th><th scope="col" className="figure-count">{says.columns.children}</th><th scope="col" className="figure-count">{says.inHand.overdue}</th></tr>
        </thead>
        <tbody>
          {byColleague.map(({ staff, clients, children, overdue }) => (
            <tr key={staff ?? ''}><th scope="row">{staff === undefined ? says.inHand.nobody : nameOf(staff)}</th><td className="figure-count">{number(clients)}</td><td className="figure-count">{number(children)}</td><td className="figure-count">{number(overdue)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
