import { useFormats, useMessages } from '../i18n/use-messages.tsx'

/** The recovery papers as they are printed: each on a sheet of its own, so that no two are kept in one place by habit. */
export const Papers = ({ papers, organisation }: { readonly papers: readonly (readonly string[])[]; readonly organisation: string }) => {
  const { paper: says } = useMessages()
  const { day } = useFormats()
  const today = new Date().toISOString().slice(0, 10)
  return (
    <div className="papers">
      {papers.map((lines, number) => (
        <section key={lines.join()} className="paper" aria-labelledby={`paper-${number}`}>
          <h3 id={`paper-${number}`}>{says.title(number + 1, papers.length, organisation)}</h3>
          <p>{says.made(day(today))}</p>
          <p>{says.what}</p>
          <ol className="lines" translate="no">{lines.map((line) => <li key={line}>{line}</li>)}</ol>
          <dl className="keeper">
            <dt>{says.keeper}</dt>
            <dd />
            <dt>{says.place}</dt>
            <dd />
          </dl>
          <p>{says.lost}</p>
        </section>
      ))}
    </div>
  )
}
