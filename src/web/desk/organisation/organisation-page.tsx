import { Button } from 'react-aria-components'
import type { CountryCode } from '#kernel'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { Awaited, NotHere } from '../people/not-here.tsx'
import '../people/people.css'
import { Page } from '../shell/page.tsx'
import { DescriptionForm } from './description-form.tsx'
import { useFieldName } from './field-name.ts'
import './organisation.css'
import { useDescription, type Description } from './use-description.ts'

/** What one's organisation tells of itself. */
export const OrganisationPage = () => {
  const { describing: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Own session={session} /></Page>
}

const Own = ({ session }: { readonly session: SessionShown }) => {
  const { describing: says, count } = useMessages()
  const description = useDescription(session.organisation)
  const { fields, error, again, changes, conflict, refusal, saving, save, discard } = description
  if (fields === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.loading} />
  if (!may(session, 'describe-organisation')) return <Shown description={description} />
  return (
    <form
      className="form describing"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DescriptionForm description={description} />
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      {conflict === undefined ? null : <Conflicts description={description} />}
      <div className="keep">
        <p role="status">{saving ? says.saving : changes.length === 0 ? says.nothingChanged : count(says.changed)(changes.length)}</p>
        <div className="actions">
          <Button type="submit" isDisabled={changes.length === 0} isPending={saving}>{says.save}</Button>
          {changes.length === 0 ? null : <Button className="quiet" onPress={discard}>{says.discard}</Button>}
        </div>
      </div>
    </form>
  )
}

const Conflicts = ({ description: { conflict, fields, save } }: { readonly description: Description }) => {
  const { describing: says } = useMessages()
  const nameOf = useFieldName()
  if (conflict === undefined || fields === undefined) return null
  return (
    <section className="waits" aria-labelledby="conflict">
      <h2 id="conflict">{says.conflict}</h2>
      <p role="alert">{says.conflictWhy}</p>
      {conflict.keys.map((key) => (
        <dl key={key} className="facts">
          <dt>{nameOf(key)}</dt>
          <dd><p>{says.theirs}: {conflict.theirs[key] ?? says.empty}</p><p>{says.mine}: {fields[key] === '' ? says.empty : (fields[key] ?? says.empty)}</p></dd>
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
const Shown = ({ description: { fields = {}, country } }: { readonly description: Description }) => {
  const { describing: says } = useMessages()
  const { country: nameIn } = useFormats()
  const nameOf = useFieldName()
  return (
    <>
      <dl className="facts">
        <dt>{says.country}</dt>
        {/* The API gives a country's code, or none. */}
        <dd>{country === undefined ? says.noCountry : nameIn(country as CountryCode)}</dd>
        {Object.entries(fields).filter(([, text]) => text !== '').map(([key, text]) => [<dt key={key}>{nameOf(key)}</dt>, <dd key={`${key} says`}>{text}</dd>])}
      </dl>
      <p className="hint">{says.onlySeen}</p>
    </>
  )
}
