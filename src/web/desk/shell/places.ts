import type { Messages } from '../i18n/messages.ts'
import { CLIENT_PLACES, type PlaceGroup } from '../clients/places.ts'
import type { DeskAction } from '../people/may.ts'
import { PEOPLE_PLACES } from '../people/places.ts'

/**
 * A part of the desk, as the navigation offers it. `secretariat`: to administrators of the secretariat alone. `roles`: to whoever has one of
 * them. `needs`: to those who may do this. `under`: a part of that part, offered in the navigation to whoever is there, and in the palette always. `group`: offered there
 * behind the name of a group.
 */
export type Place = {
  readonly to: (typeof PEOPLE_PLACES)[number]['to'] | (typeof CLIENT_PLACES)[number]['to'] | '/' | '/clients' | '/library' | '/thesaurus' | '/files-that-changed' | '/missed-words' | '/settings' | '/admit-organisation' | '/keyboard' | '/browser' | '/sign-in' | '/join'
  readonly label: keyof Messages['places']
  readonly secretariat?: true
  readonly roles?: readonly string[]
  readonly needs?: DeskAction
  readonly under?: '/clients'
  readonly group?: PlaceGroup
}

/** The parts of the desk, in the order in which they are offered. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'start' },
  { to: '/clients', label: 'clients', roles: ['counsellor', 'coordinator', 'helpline-consultant'] },
  ...CLIENT_PLACES,
  { to: '/library', label: 'library', roles: ['librarian', 'editor'] },
  { to: '/thesaurus', label: 'thesaurus', roles: ['librarian', 'editor'] },
  { to: '/files-that-changed', label: 'changedFiles', roles: ['librarian', 'editor'] },
  { to: '/missed-words', label: 'missed', roles: ['librarian'] },
  ...PEOPLE_PLACES,
  { to: '/admit-organisation', label: 'admit', secretariat: true },
  { to: '/settings', label: 'settings' },
  { to: '/keyboard', label: 'keyboard' },
  { to: '/browser', label: 'browser' },
]

/** What is offered to whoever has not come in. */
export const OPEN_PLACES: readonly Place[] = [
  { to: '/sign-in', label: 'signIn' },
  { to: '/join', label: 'join' },
  { to: '/keyboard', label: 'keyboard' },
  { to: '/browser', label: 'browser' },
]
