import type { DeskAction } from '../../people/may.ts'
import type { PersonStanding } from '../../people/list-people.ts'

const standings: Readonly<Record<PersonStanding, string>> = {
  'to-check': 'Joined, to be checked',
  'shut-out': 'Account closed, the log must follow',
  invited: 'Invited',
  'invitation-over': 'Invitation ran out',
  active: 'Works here',
  unfounded: 'Before the founding',
  left: 'Left',
  'office-closed': 'Office closed',
}

const since: Readonly<Record<PersonStanding, (day: string) => string>> = {
  'to-check': (day) => `Joined on ${day}. Not yet in the log: they can read nothing.`,
  'shut-out': (day) => `The account was closed on ${day}. They cannot sign in.`,
  invited: (day) => `The code holds until ${day}.`,
  'invitation-over': (day) => `The code held until ${day}, or was typed wrongly too often.`,
  active: (day) => `Since ${day}.`,
  unfounded: (day) => `Since ${day}. The organisation is not founded yet.`,
  left: (day) => `Left on ${day}. What they signed stays in the log.`,
  'office-closed': (day) => `Their office was closed on ${day}.`,
}

const deeds: Readonly<Record<DeskAction, string>> = {
  'own-account': 'look after their own account',
  'see-staff': 'see who works here',
  invite: 'invite and let in',
  'see-invitations': 'see invitations',
  'change-roles': 'change roles',
  'close-account': 'end a stay or close an account',
  'see-roster': 'see the roster',
  'change-roster': 'say on what basis data may go to an organisation',
  'invite-founder': 'admit an organisation and invite its first person',
  'read-log': 'read the signed logs',
  'commit-to-log': 'sign into the log what the log allows them',
  propose: 'sign together with a second person',
  'fetch-recovery': 'recover from papers',
  'sign-roster': 'sign the roster',
  'see-audit': 'read the audit chain',
  'see-organisation': 'see what organisations say of themselves',
  'describe-organisation': 'describe the organisation',
  'list-clients': 'see which clients their groups have',
  'wrap-clients': 'seal clients’ keys anew',
  'open-clients': 'open clients’ files',
  'write-clients': 'write clients’ files',
  'erase-clients': 'erase clients’ files',
  'see-accesses': 'see who opened a client’s narratives',
  'change-client-rule': 'say whether counsellors see their own clients only',
  'edit-library': 'work on documents',
  'publish-library': 'publish documents',
  'edit-thesaurus': 'change the thesaurus',
  'see-missed-words': 'see what readers looked for and did not find',
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
    'data-officer': 'Looks after figures and reports, which are made without names. Opens no file.',
    librarian: 'Looks after documents.',
    editor: 'Describes documents and hands them over for review.',
    auditor: 'Reads who did what, and changes nothing.',
  } as Readonly<Record<string, string>>,
  deeds,
  mayAlso: (list: string) => `May ${list}.`,
}

/** Who may do what. */
export const rights = {
  title: 'Who may do what',
  lead: 'The table by which the server answers. Whoever has several roles may do what any of them may.',
  ofRole: 'Rights of',
  allRoles: 'All roles',
  what: 'What',
  who: 'Who',
  where: 'Where',
  suspended: 'While the network has suspended the organisation',
  places: { yes: 'everywhere', own: 'at their own organisation', secretariat: 'for any organisation, by staff of the secretariat' },
  stays: 'stays',
  rests: 'rests',
  everybody: 'Everybody who works here',
  groupsHint: 'Clients’ files open by keys as well: inside an organisation only for the groups that somebody is in, and a restricted file only for those it names.',
  toStaff: 'To staff and their roles',
}

/** Inviting. */
export const inviting = {
  title: 'Invite somebody',
  lead: 'You get a code for them. It proves to you that the new keys are theirs, and to them that the organisation is yours.',
  anewTitle: (name: string) => `Invite ${name} anew`,
  anewLead: 'For a forgotten passphrase or a lost authenticator. They get another passphrase and other keys. Their old account closes when they join; once you let them in, their groups get new keys. Clients stay with the groups.',
  name: 'Their name',
  signInName: 'Their sign-in name',
  anewName: 'They may keep the one they had. It opens their old stay no more once they have joined.',
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

/** Shutting somebody out at once. */
export const emergency = {
  open: 'Close the account at once …',
  title: (name: string) => `Close the account of ${name} at once?`,
  when: 'For an emergency: a device was stolen or taken, or somebody else has the passphrase.',
  what: 'All their sessions end now, on every device. They cannot sign in any more, and the invitations that they made open nothing. The audit says that you did it. This cannot be undone: to come back they need another invitation.',
  keys: 'This does not change keys yet. Afterwards end their stay on this page: then their groups get new keys, and whatever is written later they cannot read, even with the whole database.',
  noLog: 'Your organisation is not founded yet, so there are no keys to change.',
  cannot: 'What they have read, printed or left open on a screen cannot be recalled.',
  submit: 'Close the account now',
  done: (name: string) => `The account of ${name} is closed. Their sessions have ended.`,
  follow: 'The log does not say so yet, so their keys still count. End their stay: then their groups get new keys.',
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
