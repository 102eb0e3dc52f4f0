import { useState } from 'react'
import { NETWORK_LANGUAGES } from '#kernel'
import { loadLabels } from '#clients'
import { wordBookOf, targetsOf, type WordBook } from '#clients/import'
import { AGE_BEGINNING, hasAgeForm } from '#vault/recipients'
import { useQuery } from '@tanstack/react-query'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { nameGroup } from '../../people/name-group.ts'
import '../../people/people.css'
import { usePeople } from '../../people/use-people.ts'
import { Page } from '../../shell/page.tsx'
import { useOwnForms } from '../file/use-own-forms.ts'
import '../file/file.css'
import '../forms/forms.css'
import '../list/clients.css'
import { ChooseFile } from './choose-file.tsx'
import { ExchangeIn } from './exchange-in.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import './import.css'
import { openFile, type OpenedFile } from './opened-file.ts'
import { TakeIn } from './take-in.tsx'

/** Takes people in from a table, or from a sealed file of another installation, step by step. */
export const ImportPage = () => {
  const { clientImport: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}>{may(session, 'write-clients') ? <Importing session={session} /> : <p>{says.notAllowed}</p>}</Page>
}

const NO_RECORDS = [] as const

/** What headings and answers are called in all languages: each language comes once. */
const useWordBook = (): WordBook | undefined =>
  useQuery({ queryKey: ['word-book'], staleTime: Infinity, gcTime: Infinity, queryFn: async () => wordBookOf(targetsOf(), await Promise.all(NETWORK_LANGUAGES.map(loadLabels))) }).data

const Importing = ({ session }: { readonly session: SessionShown }) => {
  const { clientImport: says } = useClientMessages()
  const { list } = useFormats()
  const { people = [] } = usePeople(session)
  const groups = session.groups.filter(({ mine, due, heir }) => mine && !due && heir === undefined)
  const [group, setGroup] = useState(groups[0]?.group ?? '')
  const [file, setFile] = useState<OpenedFile>()
  const [sealed, setSealed] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const book = useWordBook()
  const choose = async (chosen: File): Promise<void> => {
    setBusy(true)
    setWrong('')
    try {
      const isSealed = hasAgeForm(new Uint8Array(await chosen.slice(0, AGE_BEGINNING).arrayBuffer()))
      if (isSealed) setSealed(chosen)
      const opened = isSealed ? undefined : await openFile(chosen)
      if (opened === undefined) setFile(undefined)
      else if (opened.ok) setFile(opened.value)
      else setWrong(says.fileRefusals[opened.refusal.kind])
    } catch (fault) {
      setWrong(String(fault))
    }
    setBusy(false)
  }
  if (groups.length === 0) return <p className="now">{says.noGroup}</p>
  if (sealed !== undefined) return <ExchangeIn session={session} group={group} file={sealed} close={() => setSealed(undefined)} />
  if (file !== undefined && book !== undefined) return <WithOwn key={file.hash} session={session} group={group} file={file} book={book} close={() => setFile(undefined)} />
  return (
    <>
      <ChooseFile groups={groups.map((one) => [one.group, nameGroup(one, people, list)])} group={group} setGroup={setGroup} choose={(chosen) => void choose(chosen)} busy={busy || (file !== undefined && book === undefined)} wrong={wrong} />
      <EarlierImports session={session} group={group} />
    </>
  )
}

/** With the organisation's own forms, which are fields to choose from. */
const WithOwn = (props: Omit<Parameters<typeof TakeIn>[0], 'own'>) => {
  const own = useOwnForms({ group: props.group, records: NO_RECORDS })
  return <TakeIn {...props} own={own.flatMap(({ of, asked }) => (of === undefined ? [] : [{ of, asked }]))} />
}
