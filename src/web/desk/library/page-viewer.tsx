import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { EditedDocument } from '#library'
import type { ApiPath } from '../api/api.ts'
import { asking, Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Choice } from './choice.tsx'
import { Skeleton } from './sorry.tsx'

type Rendition = EditedDocument['renditions'][number]

/** The pages of a document's files, as pictures and as text. */
export const PageViewer = ({ renditions }: { readonly renditions: readonly Rendition[] }) => {
  const { document: says, files } = useMessages()
  const formats = useFormats()
  const readable = renditions.filter(({ pages }) => pages !== undefined && pages > 0)
  const [chosen, choose] = useState<string>()
  const [page, turn] = useState(1)
  const rendition = readable.find(({ id }) => id === chosen) ?? readable[0]
  const pages = rendition?.pages ?? 0
  const at = Math.min(page, Math.max(1, pages))
  const [of, all] = [formats.number(at), formats.number(pages)]
  return (
    <section className="viewer" aria-labelledby="the-page">
      <h2 id="the-page">{says.page}</h2>
      {rendition === undefined ? <p className="lead">{says.noPages}</p> : (
        <>
          {readable.length < 2 ? null : <Choice label={says.file} value={rendition.id} choose={choose} options={readable.map(({ id, kind, language }) => [id, `${files.kinds[kind]}, ${formats.language(language)}`])} />}
          <div className="turn">
            <Button className="quiet" isDisabled={at <= 1} onPress={() => turn(at - 1)}>{says.previous}</Button>
            <p role="status">{says.pageOf(of, all)}</p>
            <Button className="quiet" isDisabled={at >= pages} onPress={() => turn(at + 1)}>{says.next}</Button>
          </div>
          <Tabs>
            <TabList aria-label={says.page} className="tabs"><Tab id="picture">{says.picture}</Tab><Tab id="text">{says.text}</Tab></TabList>
            <TabPanel id="picture"><Picture key={`${rendition.id} ${at}`} path={`/api/library/renditions/${rendition.id}/pages/${at}/picture`} alt={says.pictureOf(of)} /></TabPanel>
            <TabPanel id="text"><PageText path={`/api/library/renditions/${rendition.id}/pages/${at}`} language={rendition.language} /></TabPanel>
          </Tabs>
        </>
      )}
    </section>
  )
}

const Picture = ({ path, alt }: { readonly path: ApiPath; readonly alt: string }) => {
  const { api } = useDesk()
  const { document: says } = useMessages()
  const drawn = useQuery<Blob, Refused>({
    queryKey: path.split('/').filter(Boolean),
    staleTime: Number.POSITIVE_INFINITY,
    // A picture is some hundred kilobytes: few are kept.
    gcTime: 60_000,
    queryFn: async () => {
      const answer = await api.picture(path)
      if (!answer.ok) throw new Refused(answer.refusal)
      return answer.value
    },
  })
  const address = useAddress(drawn.data)
  if (drawn.error) return <p className="lead" role="status">{says.notDrawn}</p>
  return address === undefined ? <Skeleton says={says.drawing} lines={12} /> : <img src={address} alt={alt} />
}

/** An address under which the page itself has these bytes, for as long as they are shown. */
const useAddress = (bytes: Blob | undefined): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (bytes === undefined) return undefined
    const made = URL.createObjectURL(bytes)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return address
}

const PageText = ({ path, language }: { readonly path: ApiPath; readonly language: string }) => {
  const { api } = useDesk()
  const { document: says } = useMessages()
  const read = useQuery(asking<{ readonly text: string }>(api, path))
  if (read.data === undefined) return <Skeleton says={says.drawing} lines={12} />
  return read.data.text.trim() === '' ? <p className="lead">{says.noText}</p> : <p className="page-text" lang={language}>{read.data.text}</p>
}
