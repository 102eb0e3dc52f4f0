import type { Child } from 'hono/jsx'
import { ContactRows } from './contact.tsx'
import { Layout } from './layout.tsx'
import { Section } from './record-rows.tsx'
import type { Contact } from '#network'
import type { View } from './view.ts'

/** A part of what the site says of itself: sentences, or points. */
type Part = { readonly heading: string; readonly text?: readonly string[] | undefined; readonly list?: readonly string[] | undefined }

type StatementProps = {
  readonly view: View
  readonly statement: { readonly title: string; readonly lead: string; readonly parts: readonly Part[] }
  readonly canonical: string
  readonly contact: Contact | undefined
  /** What stands between the lead and the parts. */
  readonly children?: Child
}

/** Something that the site says of itself, and how to reach those who keep it. */
export const StatementPage = ({ view, statement: { title, lead, parts }, canonical, contact, children }: StatementProps) => (
  <Layout view={view} title={title} canonical={canonical}>
    <article>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      {parts.map(({ heading, text = [], list = [] }) => (
        <Section heading={heading}>
          {text.map((sentences) => <p>{sentences}</p>)}
          {list.length === 0 ? null : <ul class="tips">{list.map((point) => <li>{point}</li>)}</ul>}
        </Section>
      ))}
      <Section heading={view.messages.about.contact}><ContactRows view={view} contact={contact} /></Section>
    </article>
  </Layout>
)
