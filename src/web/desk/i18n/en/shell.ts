import type { PlaceGroup } from '../../clients/places.ts'

/** What stands around every page of the desk. */
export const shell = {
  product: 'Waystation',
  desk: 'Desk',
  skip: 'Skip to the page',
  menu: 'Menu',
  places: 'Parts of the desk',
  toSite: 'The public site',
  title: (page: string) => `${page} · Waystation`,
}

/** The parts of the desk, as the navigation names them. */
export const places = {
  start: 'Start',
  clients: 'Clients',
  registering: 'Register somebody',
  interpreters: 'Interpreters',
  authorities: 'Requests by authorities',
  notifications: 'Notifications by others',
  ownFields: 'Own fields',
  breaches: 'Breaches of data',
  personsRights: 'Rights of the persons',
  toAsk: 'To ask again',
  grounds: 'Grounds and duties',
  importing: 'Take in a table',
  templates: 'Templates',
  figures: 'Figures',
  exporting: 'Export',
  printForm: 'Sheet to print',
  library: 'Library',
  thesaurus: 'Thesaurus',
  changedFiles: 'Files that changed',
  missed: 'Looked for, not found',
  organisation: 'Organisation',
  people: 'Staff',
  groups: 'Groups',
  rights: 'Who may do what',
  keys: 'Keys and recovery',
  roster: 'Roster',
  audit: 'Audit',
  settings: 'Settings',
  admit: 'Admit an organisation',
  keyboard: 'Keyboard',
  browser: 'This browser',
  signIn: 'Sign in',
  join: 'Join with a code',
}

/** Places that are offered together. */
export const placeGroups: Readonly<Record<PlaceGroup, string>> = { books: 'Books', law: 'Rights and law', inAndOut: 'In, out and paper' }

/** How things stand, in words. */
export const status = {
  saved: 'All is saved.',
  saving: 'Saving …',
  unsaved: 'Not saved yet.',
  kept: 'Not on the server yet. What you wrote is kept on this device, sealed.',
  offline: 'Offline: the server does not answer.',
  savedSoFar: 'All you wrote before is saved.',
}

/** What was just done, and the way back. */
export const notices = {
  region: 'What was just done',
  undo: 'Undo',
  close: 'Close',
}

/** What this browser can do. */
export const browser = {
  title: 'This browser',
  lead: 'What the desk needs of the browser, and whether it is there.',
  looking: 'Looking …',
  keys: 'Keys',
  stretching: { one: 'The part that holds the keys is running. Opening a passphrase takes # millisecond.', other: 'The part that holds the keys is running. Opening a passphrase takes # milliseconds.' },
  signatures: 'Encryption',
  passkeys: 'Passkeys',
  there: 'There.',
  missing: 'Not there. The desk cannot open files in this browser, or its address is not secure.',
  passkeysMissing: 'Not there. Your passphrase is enough.',
}

/** An address that leads nowhere. */
export const notFound = {
  title: 'There is no such page',
  text: 'The address leads nowhere in the desk. Nothing was changed.',
  back: 'To the start',
}

/** Something in the desk itself broke. */
export const broken = {
  title: 'Something went wrong here',
  text: 'This is a fault of the program. What was saved is still there. Load the page again to go on.',
  again: 'Load the page again',
}
