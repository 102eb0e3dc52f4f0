import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { parseCountryCode } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { Described } from '../../organisation/organisation-draft.ts'
import { ListAndDetail } from '../../people/list-and-detail.tsx'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import './books.css'
import { readTemplateSearch } from './book-search.ts'
import { TEMPLATES } from './templates/index.ts'
import { fill, type Filling, type Part, type Template } from './templates/template.ts'
import { asHtml, asMarkdown, type Heading } from './templates/write-template.ts'

/** Texts for a member's own duties, with what is known of it filled in. */
export const TemplatesPage = () => {
  const { templates: says } = useClientMessages()
  const session = useSession()
  const navigate = useNavigate()
  const { template } = readTemplateSearch(useSearch({ strict: false }))
  if (session === undefined) return null
  const chosen = TEMPLATES.find(({ name }) => name === template)
  return (
    <Page title={says.title} lead={says.lead}>
      <p className="waits">{says.notAdvice}</p>
      <ListAndDetail
        label={says.title}
        rows={TEMPLATES.map(({ name, title, source }) => ({ id: name, name: title, says: source }))}
        chosen={chosen?.name}
        choose={(name) => void navigate({ to: '.', search: name === undefined ? {} : { template: name }, resetScroll: false, replace: true })}
        nothing={says.nothingChosen}
      >
        {chosen === undefined ? null : <Shown key={chosen.name} session={session} template={chosen} />}
      </ListAndDetail>
    </Page>
  )
}

/** What the organisation has said of itself. */
const useFilling = ({ organisation }: SessionShown): Filling => {
  const { api } = useDesk()
  const { country } = useFormats()
  const described = useQuery(asking<Described>(api, `/api/organisations/${organisation}`)).data
  if (described === undefined) return {}
  const { name, city = '', contact } = described
  const known = parseCountryCode(described.country ?? '')
  const [address = '', email = '', telephone = ''] = [contact.address, contact.email, contact.telephone]
  return { organisation: name, address: address === '' ? city : address, email, telephone, ...(known !== undefined && { country: country(known) }) }
}

const Shown = ({ session, template }: { readonly session: SessionShown; readonly template: Template }) => {
  const { templates: says, book } = useClientMessages()
  const { day } = useFormats()
  const filling = useFilling(session)
  const heading: Heading = { notAdvice: says.notAdvice, said: [says.madeFor(template.source), says.keptBy(template.owner, day(template.checkedOn))] }
  return (
    <article className="template" lang="en">
      <h2>{template.title}</h2>
      <p>{template.purpose}</p>
      {heading.said.map((one) => <p key={one} className="hint">{one}</p>)}
      <div className="actions template-actions">
        <Button onPress={() => window.print()}>{book.print}</Button>
        <Download says={says.asHtml} name={`${template.name}.html`} type="text/html" text={asHtml(template, filling, heading)} />
        <Download says={says.asMarkdown} name={`${template.name}.md`} type="text/markdown" text={asMarkdown(template, filling, heading)} />
      </div>
      <div className="template-text">{template.parts.map((part) => <ShownPart key={JSON.stringify(part)} part={part} filling={filling} />)}</div>
    </article>
  )
}

/** A file made here, of nothing but this text. */
const Download = ({ says, name, type, text }: { readonly says: string; readonly name: string; readonly type: string; readonly text: string }) => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [text, type])
  return address === undefined ? null : <a className="template-file" href={address} download={name}>{says}</a>
}

const Filled = ({ text, filling }: { readonly text: string; readonly filling: Filling }) =>
  fill(text, filling).map(({ kind, says }, place) => <Fragment key={place}>{kind === 'text' ? says : kind === 'blank' ? <u className="blank">{says}</u> : <b>{says}</b>}</Fragment>)

const ShownPart = ({ part, filling }: { readonly part: Part; readonly filling: Filling }) => {
  if ('heading' in part) return <h3><Filled text={part.heading} filling={filling} /></h3>
  if ('text' in part) return <p><Filled text={part.text} filling={filling} /></p>
  if ('list' in part) return <ul>{part.list.map((one) => <li key={one}><Filled text={one} filling={filling} /></li>)}</ul>
  const [head = [], ...rows] = part.table
  return (
    <table>
      {head.every((cell) => cell === '') ? null : <thead><tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>}
      <tbody>
        {rows.map(([first = '', ...cells]) => (
          <tr key={first}><th scope="row"><Filled text={first} filling={filling} /></th>{cells.map((cell, place) => <td key={place} data-label={head[place + 1]}><Filled text={cell} filling={filling} /></td>)}</tr>
        ))}
      </tbody>
    </table>
  )
}
