import type { DeskAction } from '../../people/may.ts'
import type { PersonStanding } from '../../people/list-people.ts'

const standings: Readonly<Record<PersonStanding, string>> = {
  'to-check': 'Joined, to be checked',
  invited: 'Invited',
  'invitation-over': 'Invitation ran out',
  active: 'Works here',
  unfounded: 'Before the founding',
  left: 'Left',
  'office-closed': 'Office closed',
}

const since: Readonly<Record<PersonStanding, (day: string) => string>> = {
  'to-check': (day) => `Joined on ${day}. Not yet in the log: they can read nothing.`,
  invited: (day) => `The code holds until ${day}.`,
  'invitation-over': (day) => `The code held until ${day}, or was typed wrongly too often.`,
  active: (day) => `Since ${day}.`,
  unfounded: (day) => `Since ${day}. The organisation is not founded yet.`,
  left: (day) => `Left on ${day}. What they signed stays in the log.`,
  'office-closed': (day) => `Their office was closed on ${day}.`,
}

const deeds: Readonly<Record<DeskAction, string>> = {
  'see-invitations': 'see invitations',
  invite: 'invite and let in',
  'change-roles': 'change roles',
  'close-account': 'end a stay',
  'describe-organisation': 'describe the organisation',
  propose: 'sign together with a second person',
  'fetch-recovery': 'recover from papers',
  'see-roster': 'see the roster',
  'sign-roster': 'sign the roster',
  'change-roster': 'say on what basis data may go to an organisation',
  'invite-founder': 'invite the first person of an organisation',
  'see-audit': 'read the audit chain',
}

/** Staff. */
export const people = {
  title: 'Staff',
  lead: 'Who works here, who did, and who is invited. Keys are believed from the signed log alone.',
  list: 'Staff and invitations',
  filter: 'Find by name or role',
  noneFound: 'Nobody matches. Take away a letter.',
  loading: 'The list is being read …',
  choose: 'Choose somebody from the list to see their roles, groups and keys.',
  back: 'Back to the list',
  again: 'Try again',
  invite: 'Invite somebody',
  standings,
  since,
  signInName: 'Sign-in name',
  roles: 'Roles',
  groups: 'Groups',
  noGroups: 'In no group yet.',
  keys: 'Fingerprint of their keys',
  keysWhy: 'Compare it with what they see themselves, by telephone or face to face, when something seems odd.',
  noKeys: 'Not in the log yet.',
  you: 'You',
  purposes: {
    administrator: 'Looks after people, keys and papers.',
    coordinator: 'Leads the work with clients.',
    counsellor: 'Works with the clients of their groups.',
    'helpline-consultant': 'Answers the helpline.',
    'data-officer': 'Will look after figures and reports; no page of the desk needs it yet.',
    librarian: 'Looks after documents.',
    editor: 'Describes documents and hands them over for review.',
    auditor: 'Reads who did what, and changes nothing.',
  } as Readonly<Record<string, string>>,
  deeds,
  mayAlso: (list: string) => `May ${list}.`,
}

/** Inviting. */
export const inviting = {
  title: 'Invite somebody',
  lead: 'You get a code for them. It proves to you that the new keys are theirs, and to them that the organisation is yours.',
  anewTitle: (name: string) => `Invite ${name} anew`,
  anewLead: 'For a forgotten passphrase or a lost authenticator. They get another passphrase and other keys. Their old stay ends when you let them in, and their groups get new keys. Clients stay with the groups.',
  name: 'Their name',
  signInName: 'Their sign-in name',
  anewName: 'It must be another one than before: the old name stays with the old keys.',
  rolesHint: 'What they do here. More than one is possible.',
  noRole: 'Choose one role at least.',
  make: 'Make a code',
  print: 'Print',
  shown: 'The code was made. When they have joined, they appear on top of the list as “Joined, to be checked”.',
  done: 'To the list',
}

/** An invitation that is out. */
export const invitation = {
  revoke: 'Take the invitation back',
  revokeWhy: 'The code opens nothing any more. Whoever has it can throw it away.',
  revoked: (name: string) => `The invitation of ${name} was taken back.`,
}

/** Letting somebody in. */
export const letIn = {
  title: 'Check and let in',
  why: (name: string) => `The code that you gave ${name} proves that the keys are theirs. This device checks it, then you sign them into the log.`,
  code: 'The invitation code',
  codeHint: 'This device does not have the code. Ask whoever made it, or type it from the paper.',
  groups: 'Into these groups',
  groupsHint: 'They can read what the group has, from the beginning. Groups whose keys are not open here are not offered.',
  noGroups: 'No group’s keys are open here. You can let them in now; a member adds them to a group afterwards.',
  submit: 'Check the keys and let in',
  done: (name: string) => `${name} is in the log.`,
  old: 'In the place of',
  nobody: 'Nobody: they are new here',
}

/** Changing roles. */
export const changing = {
  change: 'Change roles',
  save: 'Sign the change',
  done: (name: string) => `The roles of ${name} were changed.`,
  undone: (name: string) => `${name} has the roles from before.`,
  cancel: 'Leave as it is',
}

/** Ending a stay. */
export const ending = {
  open: 'End the stay …',
  title: (name: string) => `End the stay of ${name}?`,
  cannotRecall: 'What a person has read cannot be recalled. Nothing can take it out of their memory, or off a paper.',
  what: 'Their sessions end at once. Each of their groups gets a new key, and the keys of its clients are wrapped anew. Whatever is written later they cannot read, even with the whole database.',
  groups: (list: string) => `Groups that get a new key: ${list}.`,
  noGroups: 'They are in no group.',
  notYours: (list: string) => `Of these groups you hold no keys, so a member must make the new one: ${list}.`,
  lastOf: (list: string) => `Nobody else holds the keys of ${list}. Add a colleague to it first; afterwards only the recovery papers open it.`,
  type: (name: string) => `To confirm, type their sign-in name: ${name}`,
  otherName: 'That is not their sign-in name. Nothing was changed.',
  submit: 'End the stay',
  stay: 'Keep them',
  done: (name: string) => `The stay of ${name} has ended.`,
}

/** New keys, and clients' keys under them. */
export const wrapping = {
  title: 'New keys',
  running: (group: string) => `Clients’ keys of ${group} are wrapped anew.`,
  progress: (done: string, of: string) => `${done} of ${of}`,
  counting: 'The clients are being counted …',
  mayLeave: 'You may go on working or close the desk: what is done stays done, and it can be begun again from the page “Groups”.',
  stop: 'Break off',
  stopped: 'Broken off. What was wrapped stays wrapped.',
  goOn: 'Go on',
  done: { one: 'Done. # client’s key was wrapped anew.', other: 'Done. # clients’ keys were wrapped anew.' },
  waits: (list: string) => `Waiting for one of their members, who must open the desk and make the new key: ${list}.`,
}
