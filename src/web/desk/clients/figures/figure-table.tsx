import type { ReactNode } from 'react'
import type { CountOf } from '#clients/figures'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'

/** A thin bar, as long as the number is beside the greatest. The number stands beside it: it says nothing by itself. */
const Bar = ({ of, most }: { readonly of: number; readonly most: number }) => (
  <svg className="figure-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width={most === 0 ? 0 : (of / most) * 100} height="8" />
  </svg>
)

/** One table: the truth of what is drawn beside it. `called`: an answer in words. */
export const FigureTable = ({ id, title, row, rows, called, children }: {
  readonly id: string
  readonly title: string
  readonly row: string
  readonly rows: readonly CountOf[]
  readonly called: (code: string) => string
  readonly children?: ReactNode
}) => {
  const { clientFigures: says } = useClientMessages()
  const { number } = useFormats()
  const most = Math.max(0, ...rows.map(({ all }) => all))
  return (
    <section className="figure" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      <table className="figure-table">
        <thead>
          <tr><th scope="col">{row}</th><th scope="col" className="figure-count">{says.columns.all}</th><th scope="col" className="figure-count">{says.columns.children}</th><th scope="col" className="figure-count">{says.columns.counted}</th></tr>
        </thead>
        <tbody>
          {rows.map(({ code, all, children: young, counted }) => (
            <tr key={code ?? ''}>
              <th scope="row">{code === undefined ? says.notKnown : called(code)}<Bar of={all} most={most} /></th>
              <td className="figure-count">{number(all)}</td><td className="figure-count">{number(young)}</td><td className="figure-count">{number(counted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
