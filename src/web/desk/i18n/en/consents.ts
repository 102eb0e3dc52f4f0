import type { ConsentState, DisclosureState, MayNotSign, Refusal, Standing } from '#clients'
import { askWhat, whyNever } from './why-not-interpret.ts'

const states: Readonly<Record<ConsentState, readonly [said: string, means: string]>> = {
  'in-force': ['In force', 'What was agreed to may be done.'],
  provisional: ['Provisional', 'It was in doubt whether the person could decide. It counts until it is asked again.'],
  refused: ['Refused', 'Nothing is given. Ask again only if something has changed.'],
  withdrawn: ['Withdrawn', 'Nothing may be done under it any more.'],
  ended: ['Ended', 'Its time is over. Nothing may be done under it.'],
  'not-yet': ['Not yet', 'It is dated ahead. Nothing may be done under it today.'],
  'ask-again': ['Ask again', 'It does not count any more until it is asked again.'],
  'come-of-age': ['Come of age', 'It was given as a child. The person is an adult now and is asked anew.'],
  'not-signed': ['Not signed', 'Whoever signed may not sign for this child. It does not count.'],
  'shut-out': ['Not for them', 'It names somebody who is excluded or may never be told. Nothing is given to them.'],
  'may-be-shut-out': ['May be not for them', 'The name is like that of somebody who is excluded or may never be told. Nothing is given. If they are somebody else, write both names in full.'],
  unclear: ['Unclear', 'Nobody can tell when it was given. It does not count.'],
  corrected: ['Corrected', 'Something in it was written wrongly. The correction counts, and this stays to be read.'],
  replaced: ['Replaced', 'The person was asked anew. The new one counts, and this stays to be read.'],
}

/** Consents in a file. */
export const consenting = {
  title: 'Consents',
  lead: 'Consent is asked only for what the person may refuse without losing help.',
  none: 'Nobody has been asked yet.',
  states,
  ofClient: 'Of the person',
  ofRepresentatives: 'Of representatives',
  apart: 'A child and a representative are asked apart. A child’s no is signed away by nobody.',
  heading: (purpose: string, recipient: string) => `${purpose}: ${recipient}`,
  until: (day: string) => `Until ${day}.`,
  again: (day: string) => `Ask again on ${day}.`,
  withdrawnOn: (moment: string) => `Withdrawn on ${moment}.`,
  all: 'All that was written',
  hanging: 'Hangs on it',
  hangTask: 'Add a task that hangs on it',
  hangContact: 'Add a contact that hangs on it',
  withdraw: 'Withdraw',
  withdrawOf: (what: string) => `Withdraw: ${what}`,
  withdrawNow: 'Withdraw now',
  withdrawing: 'Withdrawing …',
  withdrawText: 'It acts at once. Whatever asks for this consent from now on is refused. To go on later, the person must be asked anew.',
  takes: 'These are withdrawn',
  stops: 'These are stopped',
  stays: 'These have happened and stay in the file',
  withdrawDone: 'Withdrawn. Everything that hung on it has stopped.',
  askAgain: 'Ask again',
  askAgainOf: (what: string) => `Ask again: ${what}`,
  keep: 'Leave it as it is',
  fixed: 'What was given is kept as it was written. It can be withdrawn, asked anew, or corrected with a reason.',
  correct: 'Correct a mistake',
  correctOf: (what: string) => `Correct a mistake: ${what}`,
  correcting: 'A correction stands beside what was written first, and counts in its place. Say what was wrong, and why.',
  replace: 'Ask anew in its place',
  replaceOf: (what: string) => `Ask anew in its place: ${what}`,
  replacing: 'Once this is saved, the earlier consent does not count any more. It stays to be read.',
  correctedOn: (moment: string) => `Corrected on ${moment}.`,
  replacedOn: (moment: string) => `Replaced on ${moment}.`,
  isCorrection: 'Corrects an earlier entry.',
  isReplacement: 'Given in place of an earlier one.',
  bothChanged: 'A colleague changed one of these at the same moment. Nothing was written. Look at them again.',
}

/** Whether the person may be counted. */
export const counting = {
  title: 'May be counted',
  text: 'May we count you in figures that show nobody? A no never changes the help.',
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not asked',
  on: (day: string) => `Asked on ${day}.`,
  counts: { yes: 'Counted.', no: 'Not counted. Nothing else changes.', 'not-asked': 'Not counted until somebody asks.' },
  saved: 'Saved: may be counted.',
  saving: 'Saving …',
}

const disclosed: Readonly<Record<DisclosureState, readonly [said: string, means: string]>> = {
  complete: ['Two names', 'Two colleagues answer for it.'],
  'not-yet': ['Do not give anything yet', 'A second colleague must give their name first.'],
  'second-due': ['Second name open', 'It was an emergency. A second colleague must look at it and give their name now.'],
}

/** Disclosure on another ground. */
export const disclosing = {
  title: 'Disclosure on another ground',
  lead: 'Given without consent, because a life, a child or a court asks for it. It is never called consent, and bears two names.',
  heading: (ground: string, to: string) => `${ground}: ${to}`,
  states: disclosed,
  secondBy: (name: string, moment: string) => `Second name: ${name}, ${moment}.`,
  sign: 'Give the second name',
  signOf: (what: string) => `Give the second name: ${what}`,
  signed: 'Your name stands there as the second.',
  other: 'Somebody else must give the second name: this one was decided or written by you.',
  told: { yes: 'The person was told.', no: 'The person was not told.', open: 'Not written down yet whether the person was told.' },
  changeTold: 'Write down whether the person was told',
  saving: 'Saving …',
}

/** What stands over a file because it waits for somebody. */
export const waiting = {
  second: { one: 'A disclosure waits for a second name.', other: '# disclosures wait for a second name.' },
  toSecond: 'Look at it',
  adult: 'The person has turned eighteen: everything is asked again',
  adultText: {
    consents: { one: '# consent was given as a child and does not count any more.', other: '# consents were given as a child and do not count any more.' },
    representatives: { one: '# representative may not act any more.', other: '# representatives may not act any more.' },
    counted: 'Whether they may be counted was asked when they were a child.',
    everything: 'Go through the file with the person: name, safe contact, who may know.',
  },
  adultDone: 'Everything was asked again today',
  adultSaved: 'Written down: everything was asked again.',
  soon: (day: string) => `The person may turn eighteen on ${day}. From that day on everything is asked again.`,
  excluded: 'A representative is excluded: they see nothing and sign nothing. Show, send and print nothing of this file for them.',
}

/** Before the person speaks. */
export const before = {
  title: 'Before you begin',
  lead: 'Read this to the person before they tell anything, in a language that they understand.',
  language: 'Language of the words below',
  country: (country: string) => `What must be reported in ${country}`,
  noCountry: 'Your organisation has not said its country yet, so nobody can tell what must be reported. Ask your organisation’s lawyer.',
  nothing: 'Nothing is known here of this country. Ask your organisation’s lawyer before you begin.',
  words: 'Words to the person',
  purposes: 'What we do with what you tell us',
  interpreter: 'Interpreter, if there was one',
  confirm: 'It was told',
  confirmed: 'Written down: it was told.',
  toldOn: (moment: string) => `Told on ${moment}.`,
  notTold: 'Nobody has written down that this was told.',
  own: 'Of your organisation',
  show: 'Show the words',
  details: 'For the counsellor',
  lookAt: (law: string) => `Look at: ${law}`,
  to: (whom: string) => `To: ${whom}`,
  byWhom: (who: string) => `By: ${who}`,
}

/** How far a legal fact can be relied on. */
export const legal = {
  standings: {
    verified: (day: string, ends: string) => `Verified on ${day}, good until ${ends}.`,
    'not-verified': 'Not verified: ask your organisation’s lawyer.',
    ended: (day: string) => `Verified on ${day}, and to be verified again: ask your organisation’s lawyer.`,
  } satisfies Readonly<Record<Standing, unknown>>,
  owner: (owner: string) => `Answers for it: ${owner}.`,
  source: (source: string) => `Source: ${source}`,
  noSource: 'No source yet.',
}

/** Safe contact as an act. */
export const contacting = {
  begin: 'Contact …',
  title: 'Contact the person',
  lead: 'Say how and why. The desk then says whether it may be now.',
  way: 'How',
  another: 'Another way',
  purpose: 'Why',
  choose: 'Choose',
  check: 'May I now?',
  chooseFirst: 'Choose how and why first.',
  yes: 'Yes, now.',
  stopped: 'Stopped.',
  before: 'Before you do',
  theirTime: (day: string, time: string) => `There it is ${day}, ${time}.`,
  hours: (hours: string) => `Agreed: ${hours}.`,
  call: (number: string) => `Call ${number}`,
  write: (number: string) => `Write to ${number}`,
  by: (how: string) => `Now: ${how}`,
  record: 'Write down the contact',
  recordAfter: 'Write down what came of it',
  review: 'Go through safe contact with the person each time: what was safe last month may not be safe today.',
  emergency: 'It is an emergency …',
  emergencyText: 'Only danger now allows it. Your reason is kept in the file with your name, before you call.',
  reason: 'Reason',
  reasonMissing: 'Say why, in a few words that a colleague understands.',
  override: 'Contact in spite of it',
  overriding: 'Keeping your reason …',
  overridden: 'Kept with your name. Be brief, and use the words below.',
  close: 'Close',
}

const mayNotSign: Readonly<Record<MayNotSign['kind'], string>> = {
  'representative-excluded': 'Sees nothing and signs nothing.',
  'not-a-child': 'The person is not a child.',
  'no-authority': 'No authority was shown.',
  'authority-not-yet': 'The authority begins later.',
  'authority-ended': 'The authority has ended.',
  'authority-unclear': 'The dates of the authority are unclear.',
}

/** Children: who may sign. */
export const signing = {
  title: 'Who may see and sign today',
  may: 'May see the file and sign for the child.',
  mayNot: mayNotSign,
  excludedMark: 'Excluded',
  yes: 'Yes',
  no: 'No',
  lead: 'Advice needs no parent’s consent. The child is asked, whoever else signs.',
}

/** Choosing an interpreter for a client. */
export const choosingInterpreter = {
  title: 'Interpreters of your organisation',
  lead: 'Never a child, somebody the client travelled with, or a suspect; nobody whom the client refused.',
  empty: 'There is nobody in the book of interpreters yet.',
  choose: 'Choose',
  chooseOf: (name: string) => `Choose ${name}`,
  chosen: 'Chosen',
  saved: (name: string) => `${name} is chosen.`,
  never: (why: string) => `Not for this client: ${why}.`,
  ask: (what: string) => `Ask first: ${what}.`,
  fits: 'Fits what was wished.',
  chosenNever: (name: string, why: string) => `${name} is chosen and may not interpret for this client: ${why}.`,
  whyNever,
  askWhat,
  saving: 'Saving …',
}

const refusals: Readonly<Record<Refusal, string>> = { free: 'May be refused without losing help', object: 'May be objected to', needed: 'There is no help without it', law: 'The law asks for it' }

/** The page of grounds and duties. */
export const grounds = {
  title: 'Grounds and duties',
  lead: 'On what ground you keep what you know of a person, and what must be reported in your country. It is said to the person before they speak.',
  language: 'Language of what is said to the person',
  purposes: 'Grounds, purpose by purpose',
  purposesText: 'A file does not stand on consent alone. Outside the European Union your own country’s law goes first.',
  consent: 'Consent',
  articles: (six: string, nine: string) => `GDPR ${six}; special categories: ${nine}`,
  transfer: (article: string) => `and ${article} for a country without protection of its own`,
  refusals,
  duties: 'What must be reported',
  country: 'Country',
  dutiesText: 'What your organisation writes here comes before what this program brings along, and is read out in your words.',
  own: 'Written by your organisation',
  ours: 'Brought along by this program',
  add: 'Add a duty',
  correct: 'Write your own in its place',
  change: 'Change',
  changeOf: (kind: string) => `Change: ${kind}`,
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved: duty to report.',
  cancel: 'Cancel',
  group: 'Book of the group',
  noGroup: 'You hold no keys of a group, so there is no book to write in.',
  both: 'A colleague changed this at the same moment. It was loaded again; what you wrote stands here. Save it once more if it still holds.',
  opening: 'Opening the book …',
}

/** The page of what waits over all files. */
export const toAsk = {
  title: 'To ask again',
  lead: 'Over all files that you may open: second names that are open, people who have turned eighteen, and consents whose day has come.',
  opening: 'Looking through the files …',
  second: 'Second names',
  adult: 'Turned eighteen',
  consents: 'Consents to ask again',
  none: 'Nothing waits.',
  unopened: 'Some records did not open and are not looked at here.',
}
