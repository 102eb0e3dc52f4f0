import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Button, FieldError, Form, Input, Label, SearchField, TextField } from 'react-aria-components'
import { asking, invalidate } from '../api/queries.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { ConceptEditor } from './concept-editor.tsx'
import { ConceptTree } from './concept-tree.tsx'
import { findConcepts } from './find.ts'
import { slugOf } from './labels.ts'
import { Skeleton, Sorry } from './sorry.tsx'
import { ThesaurusFilePanel } from './thesaurus-file-panel.tsx'
import { branchesOf, type Tree } from './tree.ts'

/** The thesaurus: its tree, and one concept with all that it is called. */
export const ThesaurusPage = () => {
  const { api, notices } = useDesk()
  const { thesaurus: says, document, locale } = useMessages()
  const client = useQueryClient()
  const [chosen, choose] = useState<string>()
  const [words, setWords] = useState('')
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const tree = useQuery(asking<Tree>(api, '/api/thesaurus/concepts'))
  const wanted = words.trim()
  const found = useQuery({ queryKey: ['find', 'tree', wanted], enabled: wanted !== '', queryFn: async () => await findConcepts(api, wanted, locale.split('-')[0] ?? 'en') })
  const only = useMemo(() => (wanted === '' || found.data === undefined ? undefined : new Set(found.data.map(({ value }) => value))), [wanted, found.data])
  const branches = useMemo(() => branchesOf(tree.data?.concepts ?? [], only), [tree.data, only])
  const nameOf = (slug: string): string => tree.data?.concepts.find((concept) => concept.slug === slug)?.name ?? slug
  const changed = async (): Promise<void> => await invalidate(client, '/api/thesaurus')
  const put = async (slug: string, from: string | undefined, to: string | undefined): Promise<boolean> => {
    const answer = await api.post(`/api/thesaurus/concepts/${slug}/move`, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) })
    setRefusal(answer.ok ? undefined : answer.refusal)
    await changed()
    return answer.ok
  }
  const move = async (slug: string, from: string | undefined, to: string | undefined): Promise<void> => {
    if (!(await put(slug, from, to))) return
    notices.tell({
      says: to === undefined ? says.movedTop(nameOf(slug)) : says.moved(nameOf(slug), nameOf(to)),
      undo: async () => {
        if (await put(slug, to, from)) notices.tell({ says: document.undone })
      },
    })
  }
  const mayEdit = tree.data?.mayEdit === true
  return (
    <Page title={says.title} lead={mayEdit || tree.data === undefined ? says.lead : says.leadReading}>
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
      {tree.error ? <Sorry refusal={tree.error.refusal} again={() => void tree.refetch()} /> : null}
      <div className="two-parts narrow-first">
        <section aria-labelledby="concepts">
          <h2 id="concepts">{says.tree}</h2>
          <SearchField value={words} onChange={setWords} className="field"><Label>{says.find}</Label><Input /></SearchField>
          <p className="hint">{says.how}</p>
          {tree.data === undefined ? (tree.error ? null : <Skeleton says={says.loading} lines={10} />) : (
            <ConceptTree branches={branches} isFound={only !== undefined} chosen={chosen} choose={choose} move={mayEdit ? ({ slug, from, to }) => void move(slug, from, to) : undefined} />
          )}
          {mayEdit ? <Making key={chosen} below={chosen} nameOf={nameOf} made={(slug) => {
            choose(slug)
            void changed()
          }} /> : null}
        </section>
        <div>{chosen === undefined ? <p className="lead">{says.choose}</p> : <ConceptEditor key={chosen} slug={chosen} mayEdit={mayEdit} nameOf={nameOf} changed={changed} choose={choose} />}</div>
      </div>
      {mayEdit ? <ThesaurusFilePanel /> : null}
    </Page>
  )
}

const Making = ({ below, nameOf, made }: { readonly below: string | undefined; readonly nameOf: (slug: string) => string; readonly made: (slug: string) => void }) => {
  const { api } = useDesk()
  const { thesaurus: says } = useMessages()
  const [name, setName] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const make = async (): Promise<void> => {
    const slug = slugOf(name)
    setWrong(slug === undefined)
    if (slug === undefined) return
    const answer = await api.put(`/api/thesaurus/concepts/${slug}`, { version: null, concept: { labels: { en: [name.trim()] }, broader: below === undefined ? [] : [below] } })
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) return
    setName('')
    made(slug)
  }
  // Judged when it is sent: by its own rule a browser would not send a second time what was wrong once.
  return (
    <details className="group">
      <summary>{below === undefined ? says.make : says.makeBelow(nameOf(below))}</summary>
      <Form className="doings" validationBehavior="aria" onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}>
        <TextField className="field" value={name} onChange={setName} isInvalid={isWrong}><Label>{says.englishName}</Label><Input /><FieldError className="wrong">{says.issues['slug-invalid']}</FieldError></TextField>
        <Button type="submit" className="quiet">{says.make}</Button>
      </Form>
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
    </details>
  )
}
