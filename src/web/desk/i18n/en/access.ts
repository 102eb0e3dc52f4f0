/** Words that several ways in have in common. */
export const access = {
  next: 'Next',
  back: 'Back',
  again: 'Ask again',
  stepDone: '(done)',
  working: 'One moment …',
  stretching: 'The passphrase is being turned into keys. On a slow computer this takes some seconds …',
  asking: 'The server is being asked how things stand …',
  unknownTitle: 'The server does not say who you are',
  signInName: 'Sign-in name',
  signInNameHint: 'Lower-case letters, digits, dots and hyphens, three at least. It cannot be changed later.',
  passphrase: 'Passphrase',
  passphraseHint: 'The six words on your paper. Capitals, hyphens or spaces do not matter.',
  showWords: 'Show',
  code: 'Code of your authenticator',
  codeHint: 'Six digits. They change every thirty seconds.',
  toSignIn: 'Sign in',
  tooMany: (minutes: number) => `Too many attempts. Try again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}. Nothing was changed.`,
  noPasskeys: 'This browser knows no passkeys that could unlock the desk. Your passphrase is enough.',
}

/** A passphrase, shown once and typed back. */
export const passphrase = {
  words: 'Your passphrase',
  why: 'These six words are your passphrase. They open the files that you may see. Nobody else has them: not the server, not your administrators.',
  paper: 'Write them on paper, in this order, and keep the paper where you would keep a key. Do not take a photo. They are shown only now.',
  written: 'I have written them down',
  again: 'Show the words once more',
  typeWhy: 'Now type them from your paper. So we know that they can be read.',
  typeBack: 'The six words',
  typeHint: 'Capitals, hyphens or spaces do not matter, nor does another keyboard layout.',
  comparing: 'The words are compared …',
  wrongWords: (places: readonly number[]) => (places.length === 1 ? `Word ${places.join()} is not the one that was shown. Look at your paper, or show the words once more.` : `Words ${places.join(', ')} are not those that were shown. Look at your paper, or show the words once more.`),
  unknownWords: (places: readonly number[]) => (places.length === 1 ? `Word ${places.join()} is in no passphrase. Look for a typing error.` : `Words ${places.join(', ')} are in no passphrase. Look for typing errors.`),
  wrongNumber: (words: number) => `A passphrase has six words. You typed ${words === 0 ? 'none' : words}.`,
}

/** The second thing one signs in with. */
export const authenticator = {
  why: 'The second lock is a code that changes every thirty seconds. An authenticator application on your telephone shows it. Whoever steals your passphrase still cannot sign in.',
  how: 'Open the authenticator on your telephone, add an account, and point the camera at this picture.',
  picture: 'QR code for your authenticator. The same secret stands beside it as text.',
  byHand: 'No camera? Type this secret instead:',
  kind: 'It is based on time, six digits, thirty seconds.',
}

/** An empty installation. */
export const setUp = {
  title: 'Set up the network',
  lead: 'Nobody is here yet. In six steps you make the network, its first organisation and yourself its first administrator. Nothing is kept before the fifth; if you close the browser before that, you begin again.',
  notNeeded: 'This network has been set up already. Sign in, or join with an invitation code.',
  stepsLabel: 'Steps of the set-up',
  steps: ['Token', 'Network and organisation', 'You', 'Passphrase', 'Authenticator', 'Done'],
  tokenWhy: 'Only whoever runs the server may set it up. So the server has written a token on its console when it started.',
  token: 'Token from the console',
  tokenHint: 'It holds until the server stops. After a new start there is another.',
  networkWhy: 'The name stands on every page. The first organisation is the secretariat: it keeps the network, and invites the others.',
  network: 'Name of the network',
  networkHint: 'For example: La Strada International',
  personWhy: 'You are the first administrator. The second will found the organisation together with you: nobody can do that alone.',
  name: 'Your name',
  finish: 'Make the network',
  doneTitle: 'The network is made',
  done: 'You can sign in now. The start page then tells you what comes next: a second administrator, the founding, and the recovery papers. You can stop between these and go on another day; only recovery papers that were not printed and typed back are drawn anew.',
}

/** What an organisation is described by. */
export const organisationFields = {
  name: 'Name of the organisation',
  country: 'Country (optional)',
  choose: 'Show suggestions',
  languages: 'Languages that it works in',
  languagesHint: 'Others can be added later.',
}

/** Coming in by invitation. */
export const join = {
  title: 'Join with a code',
  lead: 'Somebody has given you a code by hand. It makes you an account.',
  stepsLabel: 'Steps of joining',
  steps: ['Code', 'Is that you?', 'Passphrase', 'Authenticator', 'Done'],
  codeWhy: 'The code proves to your colleagues that the new keys are yours, and to you that the organisation is theirs. So it is typed here, and never sent by mail.',
  code: 'Invitation code',
  codeHint: 'Capitals, hyphens or spaces do not matter.',
  open: 'Open the invitation',
  thatIsMe: 'That is me',
  organisation: 'Organisation',
  invitedBy: 'Invited by',
  you: 'You',
  as: 'As',
  checked: 'The code vouches for the organisation: this is the one whose administrator gave it to you. The name of whoever invited you comes from the server. Did they give you the code, or send somebody whom you know?',
  uncheckable: 'The organisation is not founded yet. You will found it together with its first administrator, who checks your keys by this code.',
  notMe: 'Is something wrong, or do you not know them? Close this page and call your organisation. Nothing has been made.',
  finish: 'Join',
  doneTitle: 'You have joined',
  done: 'Sign in now. After that, whoever invited you lets you in.',
}

/** Signing in. */
export const signIn = {
  title: 'Sign in',
  lead: 'First your passphrase, then the code of your authenticator.',
  over: 'Your session has ended, and the keys were thrown away. Sign in again; you come back to where you were.',
  finish: 'Sign in',
  opening: 'Your keys are being opened and the organisation’s log is being checked …',
  codeStep: (name: string) => `The passphrase of ${name} is right. Now the second lock.`,
  forgotten: 'Forgotten passphrase or lost authenticator',
  forgottenHow: 'Ask an administrator of your organisation to invite you anew, in your own place. You get a code by hand, another passphrase and another authenticator, and then your groups’ keys.',
  forgottenWhy: 'There is no reset. Whoever could reset your passphrase could read your clients’ files: the host, or whoever forces the host.',
  join: 'I have an invitation code',
}

/** The desk is locked. */
export const unlock = {
  title: 'Locked',
  because: {
    start: 'You are signed in. The keys are not on this device; your passphrase opens them.',
    idle: 'Nobody typed for ten minutes, so the keys were thrown away.',
    asked: 'The keys were thrown away. Nothing of the page is left on the screen.',
    elsewhere: 'The desk was locked in another tab.',
  },
  who: (name: string, organisation: string) => `${name} · ${organisation}`,
  unlock: 'Unlock',
  byPasskey: 'Or by passkey',
  with: (name: string) => `Unlock with ${name}`,
  unnamed: 'a passkey',
  asking: 'Your browser or security key asks you now …',
  opensNothing: 'This passkey does not open your keys. Unlock with your passphrase, take the passkey away in the settings, and add it again.',
  notYou: 'Not you? Sign out',
}

/** Locking. */
export const lock = {
  now: 'Lock now',
  soon: 'No input for nine minutes: the desk locks in one minute. Press any key to go on.',
  signOut: 'Sign out',
}

/** Codes that go from hand to hand. */
export const codes = {
  title: (to: string) => `The code for ${to}`,
  byHand: 'Give it by hand or read it to them, never by mail or a message through this server: whoever reads it on the way could join in their place.',
  where: 'They open this desk, choose “I have an invitation code”, and type it. It holds for seven days, and only once. It is shown only now.',
  label: 'Invitation code',
  again: 'This browser does not have it any more. Type it from your paper, or take the invitation back and make another.',
  mistyped: (line: number) => `There is a typing error in line ${line}. Compare it with the paper, four letters at a time.`,
}

/** The root fingerprint. */
export const fingerprint = {
  title: 'The organisation’s fingerprint',
  read: (organisation: string) => `Read it aloud to each other: “The fingerprint of ${organisation} is …”`,
  why: 'Both must see the same digits. If one differs, stop: somebody stands between you.',
}

/** Two administrators found the log. */
export const founding = {
  title: 'Found the organisation',
  lead: 'Two administrators sign the first entry of the organisation’s log. From then on every key is believed only if the log says so. You may close the browser at any point.',
  stepsLabel: 'Steps of the founding',
  firstSteps: ['Invite the second administrator', 'They join', 'You check and sign', 'They sign', 'Seal your keys'],
  secondSteps: ['The first administrator signs', 'You check and sign'],
  inviteWhy: 'Nobody founds alone: with one administrator, a lost paper or one dishonest hand would be the end. Choose somebody whom you can meet.',
  theirName: 'Their name',
  theirSignInName: 'Their sign-in name',
  invite: 'Make a code',
  codeGone: (name: string) => `The code for ${name} was shown when it was made. If it is lost, take the invitation back and make another.`,
  waitsForJoin: (name: string) => `Waiting for ${name} to join. This page looks every few seconds.`,
  takeBack: 'Take the invitation back',
  sign: 'Check and sign',
  signWhy: (name: string) => `${name} has joined. The code that you gave them proves that these keys are theirs. It is checked here, then you sign.`,
  waitsForSignature: (name: string) => `You have signed. Waiting for ${name} to sign too. This page looks every few seconds.`,
  seal: 'Seal',
  sealWhy: 'Both have signed. Type your passphrase once more: your keys are sealed anew, with the fingerprint of your organisation in them. So no server can ever show you another log.',
  waitsForFirst: (name: string) => `Waiting for ${name === '' ? 'the first administrator' : name} to check your keys and sign. This page looks every few seconds.`,
  signSecond: 'Check, sign and seal',
  signSecondWhy: (name: string) => `${name} has signed. Your code proves that it was them. You sign too, and your keys are sealed anew with the organisation’s fingerprint: for that your passphrase is needed.`,
  founded: (organisation: string) => `${organisation} is founded. Write the fingerprint down: at the next assembly it is read aloud, so that other organisations can believe yours.`,
  toRecovery: 'Next: the recovery papers',
  home: 'To the start',
  notYours: 'Founding is for administrators.',
}

/** Papers that open everything. */
export const recovery = {
  title: 'Recovery papers',
  lead: 'Three papers, of which any two open the organisation’s files when all passphrases are lost.',
  stepsLabel: 'Steps of the recovery papers',
  steps: ['Draw', 'Print', 'Type two back', 'Second signature'],
  drawWhy: 'The papers are drawn in this browser and shown once. Have a printer at hand that keeps no copies, or write them by hand.',
  lost: 'All lost means lost. If every passphrase and two of the three papers are gone, nobody can open your files again: not the host, not us.',
  draw: 'Draw the papers',
  printWhy: 'Print three sheets, one paper each. Write on each who keeps it. Keep no two in one place; one may lie abroad. Never give one to whoever hosts the server.',
  print: 'Print',
  printed: 'They are on paper',
  typeWhy: 'Type two of the three from paper, whichever you like. So we know that they can be read. If you close the browser now, you draw others.',
  share: (number: number) => (number === 1 ? 'One paper' : 'Another paper'),
  shareHint: 'Three lines of letters and digits. Capitals, hyphens or spaces do not matter.',
  propose: 'Ask for the second signature',
  waits: 'The papers are right. Another administrator must sign before they count: ask them to open their start page. This page looks every few seconds.',
  signTitle: 'Sign the recovery papers',
  signWhy: 'Another administrator has drawn papers and typed two of them back. With your signature all groups’ keys are wrapped for these papers.',
  look: 'I have two of the papers here and want to see that they open',
  sign: 'Sign',
  ready: 'Your organisation has recovery papers. It is ready.',
  home: 'To the start',
  notYours: 'Recovery papers are for administrators of an organisation that is founded.',
}

/** One printed paper. */
export const paper = {
  title: (number: number, of: number, organisation: string) => `Recovery paper ${number} of ${of} · ${organisation}`,
  made: (day: string) => `Made on ${day} with Waystation.`,
  what: 'Any two of the three papers open the organisation’s files. One alone opens nothing.',
  keeper: 'Kept by',
  place: 'Kept at',
  lost: 'If this paper is lost or seen by others, tell an administrator: new papers make the old ones worthless. All passphrases and two papers lost means lost.',
}

/** The secretariat brings an organisation in. */
export const admitting = {
  title: 'Admit an organisation',
  lead: 'The secretariat puts an organisation into the directory and invites its first administrator. What they found there is theirs: the secretariat holds none of its keys.',
  notYours: 'Only administrators of the secretariat admit organisations.',
  steps: ['The organisation', 'Its first administrator', 'The code'],
  slug: 'Short name for addresses',
  slugHint: 'Lower-case letters, digits and hyphens, for example heron-house.',
  add: 'Add to the directory',
  inviteWhy: 'The first administrator joins by a code, invites a second one, and both found their organisation.',
  invite: 'Make a code',
  another: 'Admit another organisation',
}

/** A demonstration. */
export const demonstration = {
  banner: 'Demonstration: everybody here is invented. Write nothing real into it.',
  title: 'Sit down as somebody',
  lead: 'These people are invented. Choose one: name, passphrase and code are filled in for you.',
  sit: (name: string) => `Sit down as ${name}`,
}

/** What people do at an organisation. */
export const roles = {
  administrator: 'Administrator',
  coordinator: 'Coordinator',
  counsellor: 'Counsellor',
  'helpline-consultant': 'Helpline consultant',
  'data-officer': 'Data officer',
  librarian: 'Librarian',
  editor: 'Editor',
  auditor: 'Auditor',
}
