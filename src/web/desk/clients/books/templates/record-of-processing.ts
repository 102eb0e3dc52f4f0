import { GDPR, KEEPER, type Template } from './template.ts'

/** Art. 30 (1). */
export const recordOfProcessing: Template = {
  name: 'record-of-processing',
  title: 'Record of processing activities',
  purpose: 'A list of what you do with personal data. You show it to the supervisory authority when it asks. Small organisations need it too when they handle data about health, sex life or offences, or do so more than now and then.',
  source: `${GDPR}, Article 30 (1)`,
  owner: KEEPER,
  checkedOn: '2026-11-23',
  parts: [
    { text: 'Controller: {organisation}, {address}, {telephone}, {email}. Joint controllers: {none, or who and for what}. Representative (Article 27): {only if you are outside the Union}. Data protection officer: {name and contact, or: none}. State of: {date}.' },
    { heading: '1. Clients’ files' },
    { table: [
      ['', ''],
      ['Purpose', 'Counselling and support of trafficked persons; claims and rights of clients; proof of the work done'],
      ['Persons', 'Clients; their children and relatives; alleged perpetrators, necessary facts only; representatives; interpreters'],
      ['Data', 'Identity, contact, languages, citizenship and stay; what happened; identification; health where a service needs it; narratives; papers; consents; who read what'],
      ['Recipients', 'By consent of the client: {shelters, lawyers, doctors, partner organisations}. By duty: {which}. Processor: {host}, without a key'],
      ['Third countries', '{none, or: which countries, on what basis, what safeguards; Article 49 (1) second subparagraph: documents}'],
      ['Erasure', '{years} after the last contact; see the rule on retention: {where}'],
      ['Security', 'Sealed in the browser; keys with staff alone, recovery by shares; second factor; the desk locks itself; restricted files; readings of narratives written down'],
    ] },
    { heading: '2. Helpline' },
    { table: [['', ''], ['Purpose', 'Advice by telephone, chat and mail'], ['Persons', 'Callers; people they speak of'], ['Data', 'Anonymous by default: channel, hour, language, topic; a narrative only where it is needed'], ['Recipients', '{telephone and chat provider; others by consent}'], ['Third countries', '{none, or …}'], ['Erasure', '{months}'], ['Security', '{as above; no numbers are kept}']] },
    { heading: '3. Notifications by others (only if you keep a national register)' },
    { table: [['', ''], ['Purpose', '{task, and the law that gives it}'], ['Persons', 'People reported under a sign that the reporter made'], ['Data', 'Reporter, sign, ground, period, age band, sex, citizenship, form. No name and no contact'], ['Recipients', 'Figures only: {who}'], ['Third countries', '{none}'], ['Erasure', '{years}'], ['Security', 'Sealed, as clients’ files']] },
    { heading: '4. Staff, volunteers and applicants' },
    { table: [['', ''], ['Purpose', 'Employment; access to the desk'], ['Persons', 'Staff, volunteers, applicants'], ['Data', 'Contract, pay, hours; sign-in name, roles, sessions; audit of what was done in the desk'], ['Recipients', '{tax office, insurance, payroll}'], ['Third countries', '{none}'], ['Erasure', '{by national law}'], ['Security', '{who has access}']] },
    { heading: '5. Interpreters, partners, donors, press' },
    { table: [['', ''], ['Purpose', '{to call interpreters; to thank and account to donors; …}'], ['Persons', '{who}'], ['Data', '{name, contact, languages, signed confidentiality; gifts}'], ['Recipients', '{bank, tax office}'], ['Third countries', '{none, or newsletter provider in …}'], ['Erasure', '{years}'], ['Security', '{how}']] },
  ],
}
