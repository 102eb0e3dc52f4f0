import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import type { EditedDocument } from '#library'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { Choice } from './choice.tsx'
import type { Columns, Draft } from './document-draft.ts'
import { joined } from './groups.ts'
import { useSay } from './use-say.ts'

type Relation = EditedDocument['relations'][number]
type Kind = Relation['kind']

/** Relations as the two columns that hold them. */
const columnsOf = (relations: readonly Pick<Relation, 'kind' | 'number'>[]): Columns => ({
  translation_of: String(relations.find(({ kind }) => kind === 'translation of')?.number ?? ''),
  relations: joined(relations.flatMap(({ kind, number }) => (kind === 'translation of' ? [] : [`${kind}: ${number}`]))),
})

/** What a document says of others. */
export const RelationsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { relations: says } = useMessages()
  const { relations, may } = useWatched(draft.document)
  const say = useSay(draft)
  const set = (wanted: readonly Pick<Relation, 'kind' | 'number'>[]): void => void say(columnsOf(wanted), says.title)
  return (
    <section aria-labelledby="related">
      <h2 id="related">{says.title}</h2>
      {relations.length === 0 ? <p className="lead">{says.none}</p> : (
        <ul className="relations">
          {relations.map((relation) => {
            const said = `${says.kinds[relation.kind]} ${relation.number}`
            return (
              <li key={said}>
                {said}: {relation.title === undefined ? says.unknown : <Link to="/library/$number" params={{ number: String(relation.number) }}>{relation.title}</Link>}
                {may.edit ? <Button className="quiet" aria-label={says.remove(said)} onPress={() => set(relations.filter((one) => one !== relation))}>×</Button> : null}
              </li>
            )
          })}
        </ul>
      )}
      {may.edit ? <Adding add={(kind, number) => set([...relations.filter((one) => kind !== 'translation of' || one.kind !== kind), { kind, number }])} /> : null}
    </section>
  )
}

const Adding = ({ add }: { readonly add: (kind: Kind, number: number) => void }) => {
  const { relations: says } = useMessages()
  const [kind, setKind] = useState<Kind>('related')
  const [number, setNumber] = useState('')
  const [isWrong, setWrong] = useState(false)
  // Judged when it is sent: by its own rule a browser would not send a second time what was wrong once.
  return (
    <Form
      validationBehavior="aria"
      className="doings"
      onSubmit={(event) => {
        event.preventDefault()
        const isNumber = /^[1-9]\d{0,8}$/.test(number.trim())
        setWrong(!isNumber)
        if (!isNumber) return
        add(kind, Number(number))
        setNumber('')
      }}
    >
      <Choice<Kind> label={says.kind} value={kind} choose={setKind} options={KINDS.map((one) => [one, says.kinds[one]])} />
      <TextField className="field" value={number} onChange={setNumber} isInvalid={isWrong} inputMode="numeric">
        <Label>{says.number}</Label>
        <Input />
        <FieldError className="wrong">{says.notANumber}</FieldError>
      </TextField>
      <Button type="submit" className="quiet">{says.add}</Button>
    </Form>
  )
}

const KINDS = ['related', 'translation of', 'version of', 'supersedes', 'implements', 'comments on', 'plain-language version of'] as const satisfies readonly Kind[]
