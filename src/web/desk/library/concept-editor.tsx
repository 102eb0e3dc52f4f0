import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button, Input, Label, TextArea, TextField } from 'react-aria-components'
import type { ConceptDescription } from '#thesaurus'
import { asking } from '../api/queries.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { ConceptEnding } from './concept-ending.tsx'
import { refusalInWords } from './concept-refusal.ts'
import { ConceptList } from './concept-list.tsx'
import { ConceptMeanings } from './concept-meanings.tsx'
import { LabelGrid } from './label-grid.tsx'
import { saidOf, writtenOf, type WrittenConcept } from './labels.ts'
import { Skeleton, Sorry } from './sorry.tsx'
import type { EditedConcept } from './tree.ts'

type Props = {
  readonly slug: string
  readonly mayEdit: boolean
  readonly nameOf: (slug: string) => string
  readonly changed: () => Promise<void>
  readonly choose: (slug: string | undefined) => void
}

/** One concept: what it is called in every language, where it stands, what it is related to. */
export const ConceptEditor = (props: Props) => {
  const { api } = useDesk()
  const { thesaurus: says } = useMessages()
  const found = useQuery(asking<EditedConcept>(api, `/api/thesaurus/concepts/${props.slug}`))
  if (found.data === undefined) return found.error ? <Sorry refusal={found.error.refusal} again={() => void found.refetch()} /> : <Skeleton says={says.loading} lines={14} />
  return <Form {...props} fresh={found.data} />
}

const Form = ({ slug, mayEdit, nameOf, changed, choose, fresh }: Props & { readonly fresh: EditedConcept }) => {
  const { api, notices, status } = useDesk()
  const { thesaurus: says, document } = useMessages()
  const inWords = useRefusal()
  const client = useQueryClient()
  // What was there when somebody began to write; a later answer is taken when nothing is written.
  const [base, setBase] = useState(fresh)
  const [written, setWritten] = useState<WrittenConcept>()
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const shown = written ?? writtenOf(fresh.concept)
  const name = nameOf(slug)
  useEffect(() => () => status.saving.set({ kind: 'saved' }), [status])

  const write = (part: Partial<WrittenConcept>): void => {
    if (written === undefined) setBase(fresh)
    setWritten({ ...shown, ...part })
    status.saving.set({ kind: 'unsaved', kept: false })
  }
  const put = async (version: string, concept: Omit<ConceptDescription, 'slug'>): Promise<EditedConcept | undefined> => {
    status.saving.set({ kind: 'saving' })
    const answer = await api.put<EditedConcept>(`/api/thesaurus/concepts/${slug}`, { version, concept })
    setRefusal(answer.ok ? undefined : answer.refusal)
    status.saving.set(answer.ok ? { kind: 'saved' } : { kind: 'unsaved', kept: false })
    if (!answer.ok) return undefined
    client.setQueryData(['api', 'thesaurus', 'concepts', slug], answer.value)
    setWritten(undefined)
    await changed()
    return answer.value
  }
  const save = async (): Promise<void> => {
    const { slug: _slug, ...before } = base.concept
    const saved = await put(base.version, saidOf(shown))
    if (saved === undefined) return
    notices.tell({
      says: says.saved(name),
      undo: async () => {
        if ((await put(saved.version, before)) !== undefined) notices.tell({ says: document.undone })
      },
    })
  }
  /** Takes what is there now as the ground; what was written stays, and a save writes over it knowingly. */
  const look = async (): Promise<void> => {
    const answer = await api.get<EditedConcept>(`/api/thesaurus/concepts/${slug}`)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (answer.ok) setBase(answer.value)
  }
  return (
    <section aria-labelledby="concept">
      <h2 id="concept">{name}</h2>
      {refusal === undefined ? null : refusal.kind === 'stale-version' ? (
        <div className="sorry" role="alert"><p>{says.stale}</p><Button className="quiet" onPress={() => void look()}>{document.showTheirs}</Button></div>
      ) : <div className="sorry" role="alert"><p>{refusalInWords(refusal, says, inWords, nameOf)}</p></div>}
      <h3>{says.labels}</h3>
      <p className="hint">{says.labelsHint}</p>
      <LabelGrid written={shown} write={write} isReadOnly={!mayEdit} />
      <TextField className="field" value={shown.note} onChange={(note) => write({ note })} isReadOnly={!mayEdit}><Label>{says.note}</Label><TextArea rows={3} lang="en" /></TextField>
      <ConceptMeanings written={shown} write={write} isReadOnly={!mayEdit} />
      <TextField className="field" value={shown.notation} onChange={(notation) => write({ notation })} isReadOnly={!mayEdit}><Label>{says.notation}</Label><Input /></TextField>
      <ConceptList label={says.broader} slugs={shown.broader} own={slug} nameOf={nameOf} choose={choose} {...(mayEdit && { set: (broader) => write({ broader }) })} />
      <ConceptList label={says.related} slugs={shown.related} own={slug} nameOf={nameOf} choose={choose} {...(mayEdit && { set: (related) => write({ related }) })} />
      {fresh.narrower.length === 0 ? null : <ConceptList label={says.narrower} slugs={fresh.narrower} own={slug} nameOf={nameOf} choose={choose} />}
      <TextField className="field" value={shown.exactMatch} onChange={(exactMatch) => write({ exactMatch })} isReadOnly={!mayEdit}><Label>{says.exactMatch}</Label><Input /></TextField>
      {mayEdit ? (
        <>
          <div className="doings">
            <Button isDisabled={written === undefined} onPress={() => void save()}>{says.save}</Button>
            {written === undefined ? null : <p className="now">{says.unsaved}</p>}
            {written === undefined ? null : <Button className="quiet" onPress={() => {
              setWritten(undefined)
              setRefusal(undefined)
              status.saving.set({ kind: 'saved' })
            }}>{document.stillUnsaved}</Button>}
          </div>
          <ConceptEnding edited={fresh} name={name} nameOf={nameOf} changed={changed} choose={choose} />
        </>
      ) : null}
    </section>
  )
}
