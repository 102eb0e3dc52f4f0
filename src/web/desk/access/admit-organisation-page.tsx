import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Field } from './field.tsx'
import { useSession } from './guard.tsx'
import { InvitedCode } from './invited-code.tsx'
import { NO_ORGANISATION, OrganisationFields, toOrganisation } from './network-fields.tsx'
import { Steps } from './steps.tsx'
import { reasonOf, useWrong } from './use-wrong.ts'

/** The secretariat puts an organisation into the directory and invites its first administrator. What they found there is their own. */
export const AdmitOrganisationPage = () => {
  const { api, keys } = useDesk()
  const { admitting: says, access, founding } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const session = useSession()
  const [organisation, setOrganisation] = useState({ ...NO_ORGANISATION, slug: '' })
  const [admitted, setAdmitted] = useState<string>()
  const [person, setPerson] = useState({ name: '', signInName: '' })
  const [code, setCode] = useState<string>()
  if (session === undefined) return null
  if (!session.at.secretariat || !session.roles.includes('administrator')) return <Page title={says.title} lead={says.notYours} />

  const add = async (): Promise<Wrong | undefined> => {
    const added = await api.post<{ readonly id: string }>('/api/organisations', { ...toOrganisation(organisation), slug: organisation.slug.trim() })
    if (!added.ok) return inWords(added.refusal, ['organisation-slug-taken', 'body-not-understood'].includes(reasonOf(added.refusal)) ? 'slug' : undefined)
    setAdmitted(added.value.id)
    await invalidate(client, '/api/roster')
    return undefined
  }
  const invite = async (to: string): Promise<Wrong | undefined> => {
    const invited = await keys.ask('founding.invite-first', { organisation: to, name: person.name.trim(), signInName: person.signInName })
    if (!invited.ok) return inWords(invited.refusal, 'signInName')
    setCode(invited.value.code)
    return undefined
  }
  const again = (): void => {
    setOrganisation({ ...NO_ORGANISATION, slug: '' })
    setAdmitted(undefined)
    setPerson({ name: '', signInName: '' })
    setCode(undefined)
  }
  const at = admitted === undefined ? 0 : code === undefined ? 1 : 2
  return (
    <Page title={says.title} lead={says.lead}>
      <Steps label={says.title} steps={says.steps} at={at} />
      <h2>{says.steps[at]}</h2>
      {admitted === undefined ? (
        <CeremonyForm does={says.add} doing={access.working} onSubmit={add}>
          <OrganisationFields value={organisation} onChange={(drawn) => setOrganisation({ ...organisation, ...drawn })} />
          <Field name="slug" label={says.slug} hint={says.slugHint} value={organisation.slug} onChange={(slug) => setOrganisation({ ...organisation, slug })} longest={60} />
        </CeremonyForm>
      ) : null}
      {admitted !== undefined && code === undefined ? (
        <CeremonyForm does={says.invite} doing={access.working} onSubmit={() => invite(admitted)}>
          <p>{says.inviteWhy}</p>
          <Field name="name" label={founding.theirName} value={person.name} onChange={(name) => setPerson({ ...person, name })} autoFocus />
          <Field name="signInName" label={founding.theirSignInName} hint={access.signInNameHint} value={person.signInName} onChange={(signInName) => setPerson({ ...person, signInName })} longest={60} />
        </CeremonyForm>
      ) : null}
      {code === undefined ? null : (
        <>
          <InvitedCode code={code} to={person.name} />
          <p><Button onPress={again}>{says.another}</Button></p>
        </>
      )}
    </Page>
  )
}
