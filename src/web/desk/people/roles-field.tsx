import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components'
import type { Role } from '#vault/envelope'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { ROLES } from './known-roles.ts'
import { actionsOf } from './may.ts'

/** What a role is for, and what it may do, in words from the table. */
export const useRoleInWords = (secretariat: boolean): ((role: Role) => string) => {
  const { people: says } = useMessages()
  const { list } = useFormats()
  return (role) => {
    const actions = actionsOf(role, secretariat).map((action) => says.deeds[action])
    const purpose = says.purposes[role] ?? ''
    return actions.length === 0 ? purpose : `${purpose} ${says.mayAlso(list(actions))}`
  }
}

/** Roles to be given: each with what it may do. */
export const RolesField = ({ value, onChange, secretariat }: { readonly value: readonly Role[]; readonly onChange: (roles: readonly Role[]) => void; readonly secretariat: boolean }) => {
  const { people: says, inviting, roles: names } = useMessages()
  const inWords = useRoleInWords(secretariat)
  return (
    <CheckboxGroup className="field wide" name="roles" value={[...value]} onChange={(chosen) => onChange(ROLES.filter((role) => chosen.includes(role)))}>
      <Label>{says.roles}</Label>
      <Text slot="description" className="hint">{inviting.rolesHint}</Text>
      {ROLES.map((role) => (
        <Checkbox key={role} value={role} className="tick role" aria-label={`${names[role]}: ${inWords(role)}`}>
          <span className="box" aria-hidden="true" />
          <span><b>{names[role]}</b> <span className="hint">{inWords(role)}</span></span>
        </Checkbox>
      ))}
      <FieldError className="wrong" />
    </CheckboxGroup>
  )
}
