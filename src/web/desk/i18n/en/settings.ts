/** What is one's own. */
export const settings = {
  title: 'Settings',
  lead: (name: string, signInName: string, organisation: string) => `${name} (${signInName}) at ${organisation}.`,
}

export const sessions = {
  title: 'Where you are signed in',
  lead: 'Is there one you do not recognise? End it, then take another passphrase. Network addresses are not kept.',
  browser: 'Browser',
  since: 'Since',
  seen: 'Last used',
  now: 'Now',
  end: 'End',
  endOne: 'End',
  endAll: 'Sign out everywhere',
  here: 'this one',
  unknown: 'Unknown browser',
  looking: 'Looking …',
  ended: 'The session was ended.',
  signOutInstead: 'Sign out in the menu',
}

export const passkeys = {
  title: 'Passkeys',
  lead: 'A passkey unlocks a desk that is locked, by a finger or a security key. It never signs you in: for that your passphrase and authenticator are needed. It is made within some minutes after signing in.',
  none: 'You have no passkeys.',
  unnamed: 'Without a name',
  add: 'Add a passkey',
  adding: 'Your browser or security key asks you now …',
  name: 'Name of the passkey',
  nameHint: 'So that you know it later, for example: office key.',
  remove: 'Remove',
  added: 'The passkey was added.',
  removed: 'The passkey was removed.',
}

export const anotherPassphrase = {
  title: 'Another passphrase',
  lead: 'If somebody may have seen your paper, take another. All other sessions end.',
  draw: 'Draw another passphrase',
  current: 'Your passphrase until now',
  change: 'Change the passphrase',
  changed: 'Your passphrase was changed. Destroy the old paper.',
}

export const leaving = {
  title: 'Leave the organisation',
  lead: 'Your account ends, and your groups get new keys. This cannot be undone.',
  open: 'Leave the organisation …',
  really: (organisation: string) => `Leave ${organisation}?`,
  what: 'All your sessions end at once. Your name stays in the log. To come back you need another invitation.',
  type: (name: string) => `To confirm, type your sign-in name: ${name}`,
  otherName: 'That is not your sign-in name. Nothing was changed.',
  leave: 'Leave for good',
  stay: 'Stay',
}

const others: readonly (readonly [string, string])[] = [
  ['Tab', 'To the next field or button; with Shift, back.'],
  ['Enter', 'Press what has the frame.'],
  ['Esc', 'Close a menu or a window without changing anything.'],
  ['F6', 'To the notices of what was just done, where Undo is.'],
]

export const keyboard = {
  title: 'Keyboard',
  lead: 'Everything in the desk can be done by keyboard.',
  lock: 'Lock now, from anywhere in the desk: the keys are thrown away in all tabs, and the page is blank but for the unlock form.',
  others,
}
