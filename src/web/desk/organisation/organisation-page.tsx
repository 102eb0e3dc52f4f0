import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { Awaited, NotHere } from '../people/not-here.tsx'
import '../people/people.css'
import { useAsked } from '../people/use-asked.ts'
import { Page } from '../shell/page.tsx'
import { DescriptionForm } from './description-form.tsx'
import { useFieldName } from './field-name.ts'
import './organisation.css'
import { fieldsOf } from './organisation-draft.ts'
import { SaidInField } from './said-in-field.tsx'
import { useDescription, type Description } from './use-description.ts'

/** The fields that the server names in a refusal, as the draft calls them. */
const fieldsNamedBy = (refusal: { readonly kind: string } | undefined): readonly string[] => {
  const particulars = refusal !== undefined && 'particulars' in refusal ? refusal.particulars : undefined
  const fields: unknown = typeof particulars === 'object' && particulars !== null && 'fields' in particulars ? particulars.fields : undefined
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : []
}

/** What one's organisation tells of itself. */
export const OrganisationPage = () => {
  const { describing: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Own session={session} /></Page>
}

const Own = ({ session }: { readonly session: SessionShown }) => {
  const { describing: says, count } = useMessages()
  const { list } = useFormats()
  const nameOf = useFieldName()
  const description = useDescription(session)
  const signed = useAsked('roster.hear', session.standing === 'member')
  const isCountrySigned = signed.data?.organisations.some(({ organisation }) => organisation === session.organisation) ?? false
  const { fields, error, again, changes, conflict, refusal, faults, saving, save, discard } = description
  const inWords = useRefusal()
  const wrong = fieldsNamedBy(refusal)
  // Said where the button is: the page is long, and the button always in sight.
  const trouble = faults.length > 0 ? says.mendFirst : refusal === undefined ? undefined : wrong.length > 0 ? says.wrongFields(list(wrong.map(nameOf))) : inWords(refusal)
  if (fields === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.loading} />
  if (!may(session, 'describe-organisation')) return <Shown description={description} rests={session.at.suspended} />
  return (
    <form
      className="form describing"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DescriptionForm description={description} isCountrySigned={isCountrySigned} />
      {conflict === undefined ? null : <Conflicts key={conflict.now.version} description={description} />}
      <div className="keep">
        {trouble === undefined ? null : <p className="wrong" role="alert">{trouble}</p>}
        <p role="status">{saving ? says.saving : changes.length === 0 ? says.nothingChanged : count(says.changed)(changes.length)}</p>
        <div className="actions">
          <Button type="submit" isDisabled={changes.length === 0} isPending={saving}>{says.save}</Button>
          {changes.length === 0 ? null : <Button className="quiet" onPress={discard}>{says.discard}</Button>}
        </div>
      </div>
    </form>
  )
}

/** Whoever pressed the button at the foot of a long page is brought to what they must decide. */
const intoSight = (section: HTMLElement | null): void => section?.focus()

const Conflicts = ({ description: { conflict, fields, save } }: { readonly description: Description }) => {
  const { describing: says } = useMessages()
  const nameOf = useFieldName()
  if (conflict === undefined || fields === undefined) return null
  const theirs = fieldsOf(conflict.now)
  return (
    <section className="waits" aria-labelledby="conflict" ref={intoSight} tabIndex={-1}>
      <h2 id="conflict">{says.conflict}</h2>
      <p role="alert">{says.conflictWhy}</p>
      {conflict.keys.map((key) => (
        <dl key={key} className="facts">
          <dt>{nameOf(key)}</dt>
          <dd>
            <div><b>{says.theirs}:</b> <SaidInField field={key} text={theirs[key]} /></div>
            <div><b>{says.mine}:</b> <SaidInField field={key} text={fields[key]} /></div>
          </dd>
        </dl>
      ))}
      <div className="actions">
        <Button onPress={() => void save('mine')}>{says.keepMine}</Button>
        <Button className="quiet" onPress={() => void save('theirs')}>{says.takeTheirs}</Button>
      </div>
    </section>
  )
}

/** For those who may read it alone. */
const Shown = ({ description: { fields = {} }, rests }: { readonly description: Description; readonly rests: boolean }) => {
  const { describing: says } = useMessages()
  const nameOf = useFieldName()
  return (
    <>
      <p className={rests ? 'waits' : 'hint'}>{rests ? says.rests : says.onlySeen}</p>
      <dl className="facts">
        {Object.entries(fields).filter(([, text]) => text !== '').map(([key, text]) => [<dt key={key}>{nameOf(key)}</dt>, <dd key={`${key} says`}><SaidInField field={key} text={text} /></dd>])}
      </dl>
    </>
  )
}
