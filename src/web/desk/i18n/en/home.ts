import type { WaitingKind } from '../../home/waiting-kind.ts'

const sentences: Readonly<Record<WaitingKind, (names: string) => string>> = {
  'founding-invite': () => 'Your organisation is not founded yet. Invite a second administrator: two must found it.',
  'founding-join': (names) => `Your organisation is not founded yet. ${names} has an invitation and has not joined.`,
  'founding-go-on': () => 'Your organisation is not founded yet. Both administrators are there: go on with the founding.',
  'let-in': () => 'You have joined. An administrator of your organisation must let you into its log; ask whoever invited you.',
  'recovery-make': () => 'There are no recovery papers. If passphrases are lost, files are lost.',
  'recovery-sign': (names) => `${names} has made recovery papers. They count once you have signed.`,
  'recovery-waits': () => 'Your recovery papers wait for the signature of another administrator.',
  'roster-hear': () => 'A newer edition of the network’s roster waits to be heard. Have its digits read aloud to you, then pin it: two of you must.',
  'roster-sign': (names) => `${names} has heard the roster’s fingerprint and wants it pinned. A second signature is needed.`,
  'office-sign': (names) => `${names} wants to close an office. A second signature is needed.`,
  'proposal-sign': (names) => `${names} has left something for a second signature.`,
  'shut-out': (names) => `The account of ${names} is closed, and their keys still count. End their stay in the log.`,
  joiner: (names) => `${names} has joined. Check their keys by the code, and let them in.`,
  'groups-due': () => 'A group needs new keys before anything more is written in it.',
  'groups-shut': () => 'The keys of one of your groups do not open here. Ask a colleague of that group.',
  'invitation-ends': (names) => `The invitation of ${names} ends within two days.`,
  'roster-edition': () => 'A new edition of the network’s roster waits for the signature of another organisation.',
}

const buttons: Readonly<Record<WaitingKind, string>> = {
  'founding-invite': 'Invite',
  'founding-join': 'Look',
  'founding-go-on': 'Go on',
  'let-in': '',
  'recovery-make': 'Make the papers',
  'recovery-sign': 'Look and sign',
  'recovery-waits': 'Look',
  'roster-hear': 'Hear it',
  'roster-sign': 'Look and sign',
  'office-sign': 'Look and sign',
  'proposal-sign': 'Look',
  'shut-out': 'End the stay',
  joiner: 'Check and let in',
  'groups-due': 'Make new keys',
  'groups-shut': 'Look',
  'invitation-ends': 'Look',
  'roster-edition': 'Look and sign',
}

/** The page at the beginning. */
export const home = {
  title: 'Start',
  lead: (organisation: string) => `The desk of ${organisation}.`,
  suspended: 'The network has suspended your organisation. You read, write and take away your own files as before, and end access where you must. You invite nobody, and change nothing that the public sees.',
  waits: 'What waits for me',
  looking: 'Looking what waits for you …',
  nothing: 'Nothing waits for you. What others need of you appears here.',
  sentences,
  buttons,
}
