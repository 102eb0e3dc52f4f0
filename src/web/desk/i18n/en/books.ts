import { BREACH_HOURS } from '#clients'
import { askWhat, whyNever } from './why-not-interpret.ts'

/** What all books say. */
export const book = {
  opening: 'Opening the book …',
  noGroup: 'You are in no group yet. A book is a group’s own, sealed with its key. Ask an administrator to add you to one.',
  group: 'Whose book',
  find: 'Find in this book',
  nothingChosen: 'Choose a line to see it.',
  newOne: (form: string) => `New: ${form}`,
  print: 'Print',
}

export const interpreters = {
  title: 'Interpreters',
  lead: 'Who interprets for this group, in what languages, and what stands against it. Never a child, somebody the client travelled with, or a suspect.',
  empty: 'Nobody is on the list yet. Add those you trust; nobody interprets who has not signed confidentiality.',
  language: 'Language',
  gender: 'Gender',
  every: 'All',
  forWhom: 'For whom',
  forWhomText: 'Choose a client, and the list says who may be asked: by their languages, whom they refuse, and who is named in their file.',
  whyNever,
  askWhat,
  mayBeAsked: (offered: string, all: string) => `${offered} of ${all} may be asked. They come first; by every other name stands why not.`,
  askFirst: (refused: string) => `The client also refuses: ${refused}. The list does not say who that is. Ask before you name the client.`,
}

export const authorities = {
  title: 'Requests by authorities',
  lead: 'Who asked for what, on what ground, and what was given. Ask a lawyer first; give the least; tell the person, unless the law forbids it.',
  empty: 'No authority has asked yet. When one does, write it down on the day itself.',
  figures: 'By year',
  columns: { year: 'Year', requests: 'Requests', withoutBasis: 'No legal basis named', lawyerAsked: 'Lawyer asked', objected: 'Objected', nothing: 'Nothing given', part: 'A part', all: 'All', personTold: 'Person told', open: 'Not answered' },
  answered: (day: string) => `answered on ${day}`,
  left: { one: '# day left to answer', other: '# days left to answer' },
  late: { one: '# day over the time to answer', other: '# days over the time to answer' },
  lastDay: 'to be answered today',
  noDay: 'not answered, no day set',
  notes: 'Lawyer’s notes',
  notesText: 'What a lawyer said or wrote lies in a restricted file of its own: under a key that only the people named there have, and recovery. Your group sees that there are notes, and nothing of them.',
  noNotes: 'There are no notes yet.',
  beginLabel: 'Begin notes',
  who: 'Who may open them beside you',
  beginText: 'The file gets a key of its own before the first word is written.',
  begun: 'The notes are open to you and to those you named.',
  begunByOther: 'A colleague began notes at the same time. Theirs stand here; ask to be named there. Nothing was written into yours.',
  written: 'What was said',
  files: 'Letters and papers',
  notYours: 'There are notes on this request. They are open to others, not to you.',
  readers: (names: string) => `Open to ${names}.`,
  changeLabel: 'Change who may open them',
  changed: 'Changed. What somebody has read before cannot be recalled.',
}

export const notificationsBook = {
  title: 'Notifications by others',
  lead: 'For members who keep a national register: people whom another body reports. No name, no file, no contact; counted apart from your own clients.',
  empty: 'No notification has come yet.',
  months: 'By month',
  years: 'By year',
  columns: { period: 'Period', reports: 'Notifications', people: 'People, estimated' },
  all: (reports: string, people: string) => `${reports} notifications in all, about ${people} people.`,
  between: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  how: 'How repeats are estimated',
  howText: [
    'The same sign from the same reporter is one person. That is certain: it is what the sign is for.',
    'Where a reporter suspects that others have reported the person too, that report may be a repeat of one by another reporter, if sex does not differ and the periods may overlap. Those are possible repeats.',
    'The least number leaves out both, the greatest only the certain ones. Signs of two reporters are never compared, and nobody is looked up.',
  ],
  repeats: (certain: string, possible: string) => `Repeats: ${certain} certain, ${possible} possible.`,
  earlier: 'Show earlier months',
}

export const ownFields = {
  title: 'Own fields',
  lead: 'What your organisation asks beside the common fields. Each field says why it is asked; whoever answers reads it.',
  empty: 'There is no own form yet. A coordinator makes the first.',
  onlyCoordinators: 'Coordinators make and change own forms. You see here what is asked, and why.',
  version: (version: string, fields: string) => `Version ${version} · ${fields}`,
  fields: { one: '# field', other: '# fields' },
  ended: (day: string) => `not asked since ${day}`,
  preview: 'As it is asked in a file',
  previewText: 'Try it out: nothing that you type here is kept.',
  previewLanguage: 'Asked in',
  firstWords: 'The words it was written in',
  howTo: 'Under “In other languages” give each question, and its choices, in the languages of your office and of your clients; what is not given is shown as it was first written. Every change that is saved is a new version. Files keep what was answered before; what is asked no more is shown there under “From before”.',
}

export const breaches = {
  title: 'Breaches of data',
  lead: `The register that Article 33 (5) GDPR asks for: every breach, told or not. The authority is told within ${BREACH_HOURS} hours of your knowing, unless a risk is unlikely.`,
  empty: 'No breach is written down. A lost telephone, a letter to the wrong address, a colleague who read too much: all of them belong here.',
  left: { one: '# hour left to tell the authority', other: '# hours left to tell the authority' },
  over: { one: '# hour over the time to tell the authority', other: '# hours over the time to tell the authority' },
  inTime: 'The authority was told in time.',
  lateBy: { one: 'The authority was told # hour too late. Say why.', other: 'The authority was told # hours too late. Say why.' },
  needNot: 'The authority need not be told, for the reason written here.',
  unknown: 'It is not written down when you knew of it.',
  until: (moment: string) => `Until ${moment}.`,
  people: 'The risk is high: the people must be told, without delay and in plain words (Article 34).',
  where: 'Tell the supervisory authority by its own form: most have one on their site. Send what you know; the rest may follow.',
}

export const templates = {
  title: 'Templates',
  lead: 'Texts for your organisation’s own duties, with what is known of it filled in. They are in English; a version in your language needs a lawyer who speaks it.',
  notAdvice: 'These are not legal advice. They are made for the law of the European Union; your country’s own law goes before them. Have somebody who knows it read what you sign.',
  nothingChosen: 'Choose a text to see it.',
  madeFor: (source: string) => `Made for: ${source}.`,
  keptBy: (owner: string, day: string) => `Kept by: ${owner}. Last held against that law on ${day}.`,
  asHtml: 'Download for a word processor',
  asMarkdown: 'Download as Markdown',
}
