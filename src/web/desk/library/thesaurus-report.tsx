import { Button } from 'react-aria-components'
import type { MappedConcept } from '#thesaurus'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats } from '../i18n/use-messages.tsx'
import type { Report } from './thesaurus-file.ts'
import { useLanguageName } from './use-language-name.ts'

/** What became of a file, or would: what is new, what is added to, what to look at. */
export const ThesaurusReport = ({ name, report, take }: { readonly name: string; readonly report: Report; readonly take: () => void }) => {
  const { takingThesaurus: says, count } = useLibraryMessages()
  const formats = useFormats()
  const languageName = useLanguageName()
  const { taken, made, addedTo, unchanged, concepts, remarks, notKept } = report
  const left = Object.entries(notKept)
  const sums = [[says.made, made], [says.addedTo, addedTo], [says.unchanged, unchanged]] as const
  const sumsTold = sums.flatMap(([forms, n]) => (n === 0 ? [] : [count(forms)(n)]))
  const isNothing = made + addedTo === 0
  return (
    <>
      <h3>{taken ? says.done(name) : says.report(name)}</h3>
      {sumsTold.length === 0 ? null : <p>{formats.list(sumsTold)}.</p>}
      {left.length === 0 ? null : <p className="hint">{says.notKept(formats.list(left.map(([tag, texts]) => says.textsIn(languageName(tag), formats.number(texts)))))}</p>}
      {isNothing ? <p>{says.nothing}</p> : null}
      {taken ? null : <p className="doings">{isNothing ? null : <Button onPress={take}>{says.take}</Button>}<span className="hint">{says.nothingWritten}</span></p>}
      {remarks.length === 0 ? null : (
        <>
          <h4>{says.look}</h4>
          {remarks.map(({ kind, count: all, first }) => (
            <details key={kind} className="group">
              <summary>{says.remarks[kind]} ({formats.number(all)})</summary>
              <ul className="told">{first.map(({ address, detail = '' }) => <li key={`${address} ${detail}`}><span className="long">{address}</span>{detail === '' ? null : <><br /><span className="long">{detail}</span></>}</li>)}</ul>
              {first.length < all ? <p className="hint">{says.first(formats.number(first.length))}</p> : null}
            </details>
          ))}
        </>
      )}
      <Concepts title={count(says.made)(made)} concepts={concepts.filter(({ kind }) => kind === 'made')} all={made} />
      <Concepts title={count(says.addedTo)(addedTo)} concepts={concepts.filter(({ kind }) => kind === 'added-to')} all={addedTo} />
    </>
  )
}

const Concepts = ({ title, concepts, all }: { readonly title: string; readonly concepts: readonly MappedConcept[]; readonly all: number }) => {
  const { takingThesaurus: says } = useLibraryMessages()
  const formats = useFormats()
  if (all === 0) return null
  return (
    <details className="group" open={all <= FEW}>
      <summary>{title}</summary>
      <ul className="told">
        {concepts.map(({ address, slug, by, name }) => <li key={address}>{name} <span className="hint">{slug}{by === undefined ? '' : `, ${says.by[by]}`}</span><br /><span className="hint long">{address}</span></li>)}
      </ul>
      {concepts.length < all ? <p className="hint">{says.first(formats.number(concepts.length))}</p> : null}
    </details>
  )
}

/** So many are read at a glance. */
const FEW = 20
