import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StaffRole } from '#network/rights'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { Choice } from './choice.tsx'
import { ROLES } from './known-roles.ts'
import './people.css'
import { rightsLines } from './rights-lines.ts'

const sentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

/** The table of rights, as the server asks it. */
export const RightsPage = () => {
  const { rights: says, roles: names, people } = useMessages()
  const { list } = useFormats()
  const [role, setRole] = useState<StaffRole>()
  const rolesIn = (roles: readonly StaffRole[]): string => (roles.length === ROLES.length ? says.everybody : list(roles.map((one) => names[one])))
  return (
    <Page title={says.title} lead={says.lead}>
      <Choice label={says.ofRole} value={role ?? ''} choose={(chosen) => setRole(ROLES.find((one) => one === chosen))} options={[['', says.allRoles], ...ROLES.map((one) => [one, names[one]] as const)]} />
      {role === undefined ? null : <p>{people.purposes[role]}</p>}
      <table className="rights">
        <thead>
          <tr><th scope="col">{says.what}</th><th scope="col">{says.who}</th><th scope="col">{says.suspended}</th></tr>
        </thead>
        <tbody>
          {rightsLines(role).map(({ action, who, stays }) => (
            <tr key={action}>
              <th scope="row">{sentence(people.deeds[action])}</th>
              <td>{who.map(({ where, roles }) => <p key={where}>{rolesIn(roles)}, <span className="hint">{says.places[where]}</span></p>)}</td>
              <td data-label={says.suspended} data-stays={stays ? '' : undefined}>{stays ? says.stays : <span className="now">{says.rests}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{says.groupsHint}</p>
      <p><Link to="/people">{says.toStaff}</Link></p>
    </Page>
  )
}
