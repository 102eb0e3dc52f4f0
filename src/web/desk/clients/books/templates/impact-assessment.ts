import { GDPR, KEEPER, type Template } from './template.ts'

/** Art. 35 (7). */
export const impactAssessment: Template = {
  name: 'impact-assessment',
  title: 'Data protection impact assessment',
  purpose: 'Before you keep files about clients, and again when something about it changes. Clients’ files hold data about health, sex life, offences and children: an assessment is needed.',
  source: `${GDPR}, Articles 35 and 36`,
  owner: KEEPER,
  checkedOn: '2026-11-23',
  parts: [
    { text: 'Controller: {organisation}, {address}. Prepared by {who prepared it} with the advice of {data protection officer, or: none is named, because …}. Date: {date}. To be gone through again on {date within a year}.' },
    { heading: '1. What we do, and why' },
    { text: 'We counsel and support persons who were trafficked, or who may have been, and their children. We keep a file about each, so that colleagues can help without asking everything again, so that claims and rights are not lost, and so that we can show what we did.' },
    { list: ['About whom: clients; their children and relatives; people whom clients name as perpetrators (necessary facts only); staff; interpreters.', 'What: identity and contact; languages; what happened; identification and residence; health only where a service needs it; notes, letters and papers; consents.', 'How many: about {number} clients a year; about {number} files kept.', 'For how long: {years} after the last contact, under {national law or own rule}; claims and proceedings may need longer.', 'Who receives it: only by consent, or on another ground that is written down ({which duties to report there are in this country}).'] },
    { text: 'Systems: Waystation, run by {host}, with whom there is a contract under Article 28; {other systems: mail, telephone, accounts}.' },
    { heading: '2. Lawful grounds' },
    { table: [['Purpose', 'Ground, Article 6', 'Ground, Article 9 (2)'], ['Counselling and support', '{6 (1) (e) public task by …, or (f) legitimate interest}', '{(d) not-for-profit body, or (g), (h) with national law}'], ['Handing a client on to others', '6 (1) (a) consent of the client', '(a) explicit consent'], ['Danger to life', '6 (1) (d) vital interests', '(c) vital interests, the person being unable to consent'], ['Claims of the client', '{6 (1) (f), or (a)}', '(f) legal claims'], ['Figures without persons', '{6 (1) (f)}, and only where the person said yes', '{(j) with national law}']] },
    { text: 'No help hangs on a consent: whoever refuses is helped all the same.' },
    { heading: '3. Is it needed, and is it as little as can be?' },
    { list: ['A person may stay nameless; no field of the person is required.', 'Each field says why it is asked. Own fields of ours: {which, and why}.', 'We do not ask {what we decided not to ask}.', 'Narratives open one at a time, and each reading is written down.', 'Files are gone through on {how often}, and erased or kept shut when their time is over.'] },
    { heading: '4. Risks for the persons, and what we do about them' },
    { table: [
      ['Risk', 'What it could do to somebody', 'What is done', 'What is left'],
      ['A perpetrator or relative learns where the person is', 'Violence, pressure, return to exploitation', 'Safe contact rules; shelters’ addresses are not in the file; {own measures}', '{low, some, high}'],
      ['Staff lose a device', 'Files seen by strangers', 'Files are sealed; the desk locks itself; keys are not kept open on a device; {disk encryption}', '{low, some, high}'],
      ['The host, or a thief of the database, reads files', 'Everything above, for all clients at once', 'Files are sealed in the browser; the host has no key', '{low, some, high}'],
      ['An authority demands files', 'Expulsion, prosecution, loss of trust', 'Register of requests; a lawyer first; the least is given; the person is told', '{low, some, high}'],
      ['A colleague reads without need', 'Shame, talk, loss of trust', 'Groups; restricted files; readings of narratives are written down; {training, signed confidentiality}', '{low, some, high}'],
      ['All who hold a key leave or forget', 'Files are lost, and claims with them', 'Recovery shares with {who}; tried on {date}', '{low, some, high}'],
      ['Figures let somebody be recognised', 'As the first', 'Only yes is counted; small numbers are guarded', '{low, some, high}'],
      ['Wrong entries', 'A wrong decision about stay, children or compensation', 'The person may see and correct; disputed entries are marked', '{low, some, high}'],
    ] },
    { heading: '5. What those concerned say' },
    { text: 'We asked {clients, former clients, peers, staff} on {date}. They said: {what they said}. We did: {what followed}. Where nobody could be asked: {why not} (Article 35 (9)).' },
    { heading: '6. Outcome' },
    { text: 'With these measures the risk that is left is {low, some, high}. If it is high, the supervisory authority is asked before we begin (Article 36). Decided by {name and office} on {date}. Signature: {signature}' },
  ],
}
