import { Fragment, useState } from 'react'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { may } from '../../people/may.ts'
import { nameGroup } from '../../people/name-group.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { usePeople } from '../../people/use-people.ts'
import { Page } from '../../shell/page.tsx'
import { codesIn } from '#clients'
import { BeforeYouBegin } from '../consents/before-you-begin.tsx'
import { PrintFormLink } from '../export/links.tsx'
import { FormFields } from '../forms/form-fields.tsx'
import { useFormWords, type FormAsked } from '../forms/form-asked.ts'
import { SecondFiles, SecondFilesLine, useSecondFiles } from '../list/second-files.tsx'
import { notSameWrite } from '../list/use-not-the-same.ts'
import { useClients, useDrafts, useKeepingUp, useMakeClient, useSave, type DraftShown } from '../register.ts'
import './file.css'
import { firstAnswers } from './first-answers.ts'
import { readRegisterSearch } from './file-search.ts'
import { ThrowRegistrationAway } from './throw-away.tsx'
import { useEditing } from './use-editing.ts'
import { WritingState } from './writing-state.tsx'

const route = getRouteApi('/clients/register')

/** What is asked first: enough to help today. The rest has time. */
const FIRST = {
  intake: ['cameOn', 'country', 'cameThrough', 'throughWhom'],
  person: ['namelessByWish', 'givenName', 'familyName', 'codeName', 'addressedAs', 'dateOfBirth', 'age', 'ageInDoubt', 'languages'],
  contact: ['noContact', 'ways', 'timeZone', 'ifAnotherAnswers', 'proofWord', 'neverTell'],
} as const

/** Registers somebody: nameless, if they wish. */
export const RegisterPage = () => {
  const { registering: says } = useClientMessages()
  const session = useSession()
  // The address has been read by the same function; here it only gets its type back.
  const { client } = readRegisterSearch(route.useSearch())
  if (session === undefined) return null
  if (client === undefined) return <Navigate to="/clients/register" search={{ client: randomIds.next() }} replace />
  return <Page title={says.title} lead={says.lead}>{may(session, 'write-clients') ? <><PrintFormLink /><Looking key={client} session={session} client={client} /></> : <p>{says.notAllowed}</p>}</Page>
}

/** Looks whether something was begun here before. */
const Looking = ({ session, client }: { readonly session: SessionShown; readonly client: string }) => {
  const { registering: says } = useClientMessages()
  const { asked } = useFormWords()
  const drafts = useDrafts()
  const clients = useClients([])
  useKeepingUp()
  const [found, setFound] = useState<readonly DraftShown[]>()
  const [intake, person, contact] = [asked('intake'), asked('person'), asked('contact')]
  const groups = session.groups.filter(({ mine, due, heir }) => mine && !due && heir === undefined)
  if (groups.length === 0) return <p className="now">{says.noGroup}</p>
  // Once, and only what is fresh: what is typed afterwards stands on the screen.
  if (found === undefined && drafts.data !== undefined && !drafts.isFetching && clients.data !== undefined && !clients.isFetching) setFound(drafts.data.filter((draft) => draft.client === client))
  const error = drafts.error ?? clients.error
  const again = (): void => void Promise.all([drafts.refetch(), clients.refetch()])
  if (found === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.looking} />
  if (intake === undefined || person === undefined || contact === undefined) throw new Error('these forms are in the table')
  // Whoever was begun already is where they are.
  const kept = clients.data?.find((one) => one.client === client)?.group
  return <Registering session={session} client={client} groups={groups} kept={kept} found={found} forms={{ intake, person, contact }} />
}

type Props = {
  readonly session: SessionShown
  readonly client: string
  readonly groups: SessionShown['groups']
  /** In which a draft of this person is already. */
  readonly kept: string | undefined
  readonly found: readonly DraftShown[]
  readonly forms: Readonly<Record<keyof typeof FIRST, FormAsked>>
}

const useFirst = ({ session, client, found }: Pick<Props, 'session' | 'client' | 'found'>, asked: FormAsked, group: string) => {
  const draft = found.find(({ form }) => form === asked.form.name)
  const [record] = useState(() => draft?.record ?? randomIds.next())
  return useEditing({ client, group, record, asked, answers: draft?.answers ?? firstAnswers(asked.form, session.staff), began: draft?.began, draft })
}

const Registering = (props: Props) => {
  const { session, client, groups, kept, found, forms } = props
  const { notices } = useDesk()
  const { registering: says, clientForm, clientFile, clientWriting, count } = useClientMessages()
  const { list } = useFormats()
  const inWords = useRefusal()
  const navigate = useNavigate()
  const { people = [] } = usePeople(session)
  const [group, setGroup] = useState(kept ?? groups[0]?.group ?? '')
  const make = useMakeClient()
  const save = useSave()
  const [apart, setApart] = useState<readonly string[]>([])
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const parts = [useFirst(props, forms.intake, group), useFirst(props, forms.person, group), useFirst(props, forms.contact, group)] as const
  const second = useSecondFiles({ client, person: parts[1].answers, contact: parts[2].answers, apart })
  const problems = parts.flatMap((part) => part.problems)
  const isKept = kept !== undefined || found.length > 0 || parts.some(({ state }) => state.kind === 'kept')
  const worst = parts.find(({ state }) => state.kind === 'lost') ?? parts.find(({ state }) => state.kind === 'waiting') ?? parts.find(({ state }) => state.kind === 'kept') ?? parts[0]

  const register = async (): Promise<void> => {
    // Each of them shows what is wrong with it.
    if (parts.map((part) => part.check()).includes(false) || busy) return
    setBusy(true)
    setWrong('')
    try {
      const drop = (await Promise.all(parts.map(async (part) => await part.settle()))).flat()
      // Nothing is said of safe contact by whoever said nothing.
      const writes = parts.filter(({ asked, answers }) => asked.form.name === 'person' || Object.keys(answers).length > 0).map(({ write }) => write)
      const noted = apart.flatMap((other) => notSameWrite(other) ?? [])
      const made = await make.mutateAsync({ client, group, writes: [...writes, ...noted], drop })
      if (made.kind === 'both-changed') {
        // Another tab was faster. What was typed here waits in the file as a draft.
        for (const part of parts) part.resume()
        notices.tell({ says: says.inAnotherTab })
        await navigate({ to: '/clients/$client', params: { client }, replace: true })
        return
      }
      // The note in this file is enough for both, should the other be one in which one may not write.
      for (const other of apart) await save.mutateAsync({ client: other, writes: [notSameWrite(client)].filter((write) => write !== undefined) }).catch(() => undefined)
      notices.tell({ says: says.saved })
      if (made.clockIsOff) notices.tell({ says: clientFile.clockIsOff })
      await navigate({ to: '/clients/$client', params: { client }, replace: true })
      return
    } catch (fault) {
      for (const part of parts) part.resume()
      setWrong(fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
    setBusy(false)
  }

  return (
    <>
      <Form
        validationBehavior="aria"
        autoComplete="off"
        className="editor"
        onSubmit={(event) => {
          event.preventDefault()
          void register()
        }}
      >
        {groups.length < 2 ? null : (
          <>
            {isKept ? <p>{says.group}: {nameGroup(groups.find((one) => one.group === group) ?? { group, members: [] }, people, list)}. {says.groupFixed}</p> : <Choice label={says.group} value={group} choose={setGroup} options={groups.map((one) => [one.group, nameGroup(one, people, list)])} />}
            <p className="hint">{says.groupHint}</p>
          </>
        )}
        <BeforeYouBegin organisation={session.organisation} group={group} languages={codesIn(parts[1].answers, 'languages')} intake={parts[0].answers} confirm={parts[0].fill} />
        {parts.map((part) => (
          <Fragment key={part.asked.form.name}>
            <FormFields asked={part.asked} answers={part.answers} set={part.set} problems={part.problems} only={onlyOf(part.asked.form.name)} />
            {part.asked.form.name === 'person' ? <SecondFiles {...second} notSame={(other) => setApart([...apart, other])} /> : null}
          </Fragment>
        ))}
        <div role="alert">
          {problems.length === 0 ? null : <p className="wrong">{count(clientForm.wrong)(problems.length)}</p>}
          {wrong === '' ? null : <p className="wrong">{wrong}</p>}
        </div>
        <div className="saves">
          <SecondFilesLine files={second.files} />
          <div className="actions"><Button type="submit" data-pending={busy ? '' : undefined}>{says.save}</Button></div>
          {busy ? <p className="hint" role="status">{clientWriting.saving}</p> : <WritingState state={worst.state} isChanged={parts.some(({ isChanged }) => isChanged)} />}
        </div>
      </Form>
      {/* Outside of the form: a dialog that is sent would send it too. */}
      {isKept || parts.some(({ isChanged }) => isChanged) ? <ThrowRegistrationAway client={client} first={async () => await Promise.all(parts.map(async (part) => await part.settle()))} failed={() => parts.forEach((part) => part.resume())} /> : null}
    </>
  )
}

const onlyOf = (form: string): readonly string[] => new Map<string, readonly string[]>(Object.entries(FIRST)).get(form) ?? []
