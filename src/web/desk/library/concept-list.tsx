import { useId } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { findConcepts } from './find.ts'
import { Finder } from './list-field.tsx'

type Props = {
  readonly label: string
  readonly slugs: readonly string[]
  /** The concept that speaks: it is not offered. */
  readonly own: string
  readonly nameOf: (slug: string) => string
  readonly choose: (slug: string) => void
  readonly set?: (slugs: readonly string[]) => void
}

/** Concepts that another one names: each leads there, can be taken away, and more can be found. */
export const ConceptList = ({ label, slugs, own, nameOf, choose, set }: Props) => {
  const { document: says } = useMessages()
  const id = useId()
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span className="label" id={id}>{label}</span>
      {slugs.length === 0 ? null : (
        <ul className="chosen">
          {slugs.map((slug) => (
            <li key={slug}>
              <Button className="quiet" onPress={() => choose(slug)}>{nameOf(slug)}</Button>
              {set === undefined ? null : <Button className="quiet" aria-label={says.remove(nameOf(slug))} onPress={() => set(slugs.filter((one) => one !== slug))}>×</Button>}
            </li>
          ))}
        </ul>
      )}
      {set === undefined ? null : <Finder label={label} hint={undefined} find={findConcepts} wrong={undefined} isClosed add={(slug) => (slug === own || slugs.includes(slug) ? undefined : set([...slugs, slug]))} />}
    </div>
  )
}
