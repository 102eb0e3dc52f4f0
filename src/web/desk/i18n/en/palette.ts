/** The command palette. */
export const palette = {
  open: 'Find',
  title: 'Go to, do, find somebody',
  label: 'What are you looking for?',
  none: 'Nothing is called so. Take away a letter.',
  places: 'Places',
  actions: 'Actions',
  people: 'People',
  keys: 'Ctrl K, or ⌘ K',
  does: 'Find a place, an action or a person, and go there.',
  findClient: 'Find a client',
  invite: 'Invite somebody',
  makeGroup: 'Make a group',
  newPapers: 'Make recovery papers',
  assembly: 'Read fingerprints aloud at the assembly',
  lock: 'Lock now',
  signOut: 'Sign out',
}
