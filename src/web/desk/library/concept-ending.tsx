import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ApiRefusal } from '../api/refusal.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { findConcepts } from './find.ts'
import { Finder } from './list-field.tsx'
import { Sorry } from './sorry.tsx'
import type { EditedConcept } from './tree.ts'

type Props = {
  readonly edited: EditedConcept
  readonly name: string
  readonly nameOf: (slug: string) => string
  readonly changed: () => Promise<void>
  readonly choose: (slug: string | undefined) => void
}

/** The two ways in which a concept ends: in another one, or for good. */
export const ConceptEnding = ({ edited: { concept, version }, name, nameOf, changed, choose }: Props) => {
  const { api, notices } = useDesk()
  const { thesaurus: says, document } = useMessages()
  const [into, setInto] = useState<string>()
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const { slug, ...said } = concept
  const merge = async (other: string): Promise<void> => {
    const answer = await api.post(`/api/thesaurus/concepts/${slug}/merge`, { into: other, version })
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) return
    notices.tell({ says: says.merged(name, nameOf(other)) })
    choose(other)
    await changed()
  }
  const remove = async (): Promise<void> => {
    const answer = await api.delete(`/api/thesaurus/concepts/${slug}?version=${version}`)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) return
    notices.tell({
      says: says.removed(name),
      undo: async () => {
        const made = await api.put(`/api/thesaurus/concepts/${slug}`, { version: null, concept: said })
        if (made.ok) notices.tell({ says: document.undone })
        await changed()
      },
    })
    choose(undefined)
    await changed()
  }
  return (
    <>
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
      <details className="group">
        <summary>{says.merge}</summary>
        <p className="hint">{says.mergeHint}</p>
        <Finder label={says.mergeInto} hint={undefined} find={findConcepts} wrong={undefined} isClosed add={(other) => (other === slug ? undefined : setInto(other))} />
        {into === undefined ? null : <div className="doings"><p>{says.mergeInto}: {nameOf(into)}</p><Button onPress={() => void merge(into)}>{says.merge}</Button></div>}
      </details>
      <details className="group">
        <summary>{says.remove}</summary>
        <p className="hint">{says.removeHint}</p>
        <Button className="quiet" onPress={() => void remove()}>{says.remove}</Button>
      </details>
    </>
  )
}
