import { dialled } from '#services'
import { Away } from './away.tsx'
import { Row } from './record-rows.tsx'
import type { Contact } from '#network'
import type { View } from './view.ts'

// What is no address of the kind stays plain text: nothing else may get into a link.
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const TELEPHONE = /^\+?[\d\s()./-]{3,30}$/

/** How the organisation that keeps the site can be reached, or that nobody has said. */
export const ContactRows = ({ view, contact }: { readonly view: View; readonly contact: Contact | undefined }) => {
  const { messages: { contact: words } } = view
  const { website, email, telephone, address } = contact ?? {}
  if (!website && !email && !telephone && !address) return <p>{words.none}</p>
  return (
    <dl class="record">
      {website ? <Row term={words.website}><Away view={view} to={website} text={website} /></Row> : null}
      {email ? <Row term={words.email}>{EMAIL.test(email) ? <a href={`mailto:${email}`}>{email}</a> : <bdi>{email}</bdi>}</Row> : null}
      {telephone ? <Row term={words.telephone}>{TELEPHONE.test(telephone) ? <a href={`tel:${dialled(telephone)}`} dir="ltr">{telephone}</a> : <bdi>{telephone}</bdi>}</Row> : null}
      {address ? <Row term={words.address}><bdi>{address}</bdi></Row> : null}
    </dl>
  )
}
