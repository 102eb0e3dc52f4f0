import { Away } from './away.tsx'
import { Row } from './record-rows.tsx'
import type { View } from './view.ts'

/** How the public may reach somebody. */
export type Reach = { readonly website?: string | undefined; readonly email?: string | undefined; readonly telephone?: string | undefined; readonly address?: string | undefined }

/** Ways to reach an organisation; says so when none is known. */
export const Contact = ({ view, reach }: { readonly view: View; readonly reach: Reach }) => {
  const { contact } = view.messages
  const { website, email, telephone, address } = reach
  return [website, email, telephone, address].some(Boolean) ? (
    <dl class="record">
      {website ? <Row term={contact.website}><Away view={view} to={website} text={website} /></Row> : null}
      {email ? <Row term={contact.email}><bdi>{email}</bdi></Row> : null}
      {telephone ? <Row term={contact.telephone}><bdi>{telephone}</bdi></Row> : null}
      {address ? <Row term={contact.address}><bdi>{address}</bdi></Row> : null}
    </dl>
  ) : <p>{contact.none}</p>
}
