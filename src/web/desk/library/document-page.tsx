import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { EditedDocument } from '#library'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useWatched } from '../watched.ts'
import { DescriptionForm } from './description-form.tsx'
import { openDraft, type Draft } from './document-draft.ts'
import { FilesPanel } from './files-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PageViewer } from './page-viewer.tsx'
import { PublicationPanel } from './publication-panel.tsx'
import { RelationsPanel } from './relations-panel.tsx'
import { Skeleton, Sorry } from './sorry.tsx'
import { Troubled } from './troubled.tsx'

const route = getRouteApi('/library/$number')

/** One document: what is said of it beside its page, where it stands, what it is related to, its files. */
export const DocumentPage = () => {
  const { api } = useDesk()
  const { document: says } = useMessages()
  // The path has one parameter, and it is a text.
  const { number } = route.useParams() as { readonly number: string }
  const found = useQuery(asking<EditedDocument>(api, `/api/library/documents/${encodeURIComponent(number)}`))
  if (found.data !== undefined) return <OnTheTable key={number} fresh={found.data} />
  return (
    <Page title={says.number(Number(number))}>
      <Back />
      {found.error ? <Sorry refusal={found.error.refusal} again={() => void found.refetch()} /> : <Skeleton says={says.loading} lines={8} />}
    </Page>
  )
}

const Back = () => {
  const { document: says } = useMessages()
  return <p><Link to="/library">{says.back}</Link></p>
}

/** The draft lives as long as its page is open. */
const OnTheTable = ({ fresh }: { readonly fresh: EditedDocument }) => {
  const { api, status } = useDesk()
  // Later answers are adopted, they make no other draft.
  const [draft] = useState(() => openDraft(api, fresh, (kind) => status.saving.set(kind === 'unsaved' ? { kind, kept: false } : { kind })))
  useEffect(() => draft.adopt(fresh), [draft, fresh])
  return <Table draft={draft} />
}

const Table = ({ draft }: { readonly draft: Draft }) => {
  const { document: says } = useMessages()
  const { access, status } = useDesk()
  const document = useWatched(draft.document)
  const written = useWatched(draft.written)
  const isUnsaved = Object.keys(written).length > 0
  useEffect(() => {
    if (!isUnsaved) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
  useEffect(() => access.beforeLock.register(async () => void (await draft.commit())), [access, draft])
  // Whoever goes has seen what was saved; the line does not speak of a page that is gone.
  useEffect(() => () => {
    void draft.commit()
    status.saving.set({ kind: 'saved' })
  }, [draft, status])
  return (
    <Page title={document.title} lead={says.number(document.number)}>
      <Back />
      <Troubled draft={draft} />
      {document.may.edit ? null : <p className="now">{says.readOnly}</p>}
      <div className="two-parts">
        <PageViewer renditions={document.renditions} />
        <div>
          <DescriptionForm draft={draft} />
        </div>
      </div>
      <div className="panels">
        <PublicationPanel draft={draft} />
        <RelationsPanel draft={draft} />
        <FilesPanel draft={draft} />
        <HistoryPanel draft={draft} />
      </div>
    </Page>
  )
}
