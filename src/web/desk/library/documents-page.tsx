import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Checkbox, Form, Input, Label, SearchField } from 'react-aria-components'
import type { OwnDocuments } from '#library'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useAlarms } from './alarms.ts'
import { DocumentList } from './document-list.tsx'
import { pathOf, readSearch, STANDINGS, type DocumentSearch } from './document-search.ts'
import { Skeleton, Sorry } from './sorry.tsx'
import { UploadZone } from './upload-zone.tsx'

type Listed = OwnDocuments & { readonly largestFile: number }

const AT_ONCE = 50
/** As many as the API gives in one answer. */
const MOST = 100

const route = getRouteApi('/library')

/** The documents of one's own organisation, and the way in for new ones. */
export const DocumentsPage = () => {
  const { api } = useDesk()
  const { library, count } = useMessages()
  // The address has been read by the same function; here it only gets its type back.
  const search = readSearch(route.useSearch())
  const navigate = route.useNavigate()
  const [size, setSize] = useState(AT_ONCE)
  const listed = useQuery({ ...asking<Listed>(api, pathOf(search, size)), queryKey: ['api', 'library', 'documents', search, size], placeholderData: keepPreviousData })
  const show = (wish: DocumentSearch): void => {
    setSize(AT_ONCE)
    void navigate({ to: '/library', search: wish, replace: true })
  }
  const { standing: _standing, ...anywhere } = search
  return (
    <Page title={library.title} lead={library.lead}>
      <Alarmed />
      <UploadZone largest={listed.data?.largestFile ?? Number.POSITIVE_INFINITY} />
      <SearchForm search={search} show={show} />
      <nav className="standings" aria-label={library.all}>
        <Standing label={library.all} chosen={search.standing === undefined} count={listed.data && Object.values(listed.data.counts).reduce((sum, one) => sum + one, 0)} choose={() => show(anywhere)} />
        {STANDINGS.map((standing) => (
          <Standing key={standing} label={library.standings[standing]} chosen={search.standing === standing} count={listed.data?.counts[standing]} choose={() => show({ ...search, standing })} />
        ))}
      </nav>
      {listed.error ? <Sorry refusal={listed.error.refusal} again={() => void listed.refetch()} /> : null}
      {listed.data === undefined ? (listed.error ? null : <Skeleton says={library.loading} lines={6} />) : (
        <>
          <p className="hint" role="status">{count(library.count)(listed.data.total)}</p>
          {listed.data.total === 0 ? <p className="lead">{search.words === undefined && search.standing === undefined ? library.empty : library.emptySearch}</p> : <DocumentList documents={listed.data.documents} />}
          {listed.data.total > listed.data.documents.length && size < MOST ? <Button className="quiet" onPress={() => setSize(MOST)}>{library.further}</Button> : null}
        </>
      )}
    </Page>
  )
}

/** A file that is lost or has changed is said where everybody of the library comes by. */
const Alarmed = () => {
  const { alarms: says, count } = useLibraryMessages()
  const found = useAlarms().data?.length ?? 0
  return found === 0 ? null : <p className="now">{count(says.some)(found)} <Link to="/files-that-changed">{says.see}</Link></p>
}

const SearchForm = ({ search, show }: { readonly search: DocumentSearch; readonly show: (wish: DocumentSearch) => void }) => {
  const { library } = useMessages()
  const [words, setWords] = useState(search.words ?? '')
  return (
    <Form
      className="look"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        show(readSearch({ ...search, words }))
      }}
    >
      <SearchField value={words} onChange={setWords} onClear={() => show(readSearch({ ...search, words: '' }))}>
        <Label>{library.words}</Label>
        <Input />
      </SearchField>
      <Button type="submit">{library.look}</Button>
      <Checkbox isSelected={search.guesses === true} onChange={(guesses) => show(readSearch({ ...search, guesses }))}>
        <span className="ticked" aria-hidden="true" />
        {library.onlyGuesses}
      </Checkbox>
    </Form>
  )
}

const Standing = ({ label, count, chosen, choose }: { readonly label: string; readonly count: number | undefined; readonly chosen: boolean; readonly choose: () => void }) => (
  <Button className="quiet standing" aria-pressed={chosen} onPress={choose}>{count === undefined ? label : `${label} ${count}`}</Button>
)
