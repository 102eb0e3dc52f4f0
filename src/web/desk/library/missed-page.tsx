import { useQuery } from '@tanstack/react-query'
import type { MissedWord } from '#library'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { Skeleton, Sorry } from './sorry.tsx'

/** What many readers looked for and did not find. */
export const MissedPage = () => {
  const { api } = useDesk()
  const { missed } = useMessages()
  const formats = useFormats()
  const words = useQuery(asking<readonly MissedWord[]>(api, '/api/library/missed-words'))
  return (
    <Page title={missed.title} lead={missed.lead}>
      {words.error ? <Sorry refusal={words.error.refusal} again={() => void words.refetch()} /> : null}
      {words.data === undefined ? (words.error ? null : <Skeleton says={missed.loading} lines={4} />) : words.data.length === 0 ? <p className="lead">{missed.none}</p> : (
        <>
          <p className="lead">{missed.what}</p>
          <table className="figures">
            <thead><tr><th scope="col">{missed.word}</th><th scope="col">{missed.weeks}</th><th scope="col">{missed.last}</th></tr></thead>
            <tbody>
              {words.data.map(({ word, weeks, last }) => <tr key={word}><th scope="row">{word}</th><td>{formats.number(weeks)}</td><td>{formats.day(last)}</td></tr>)}
            </tbody>
          </table>
        </>
      )}
    </Page>
  )
}
