import { GDPR, KEEPER, type Template } from './template.ts'

/** Arts. 33 (3) and 34 (2). */
export const breachLetter: Template = {
  name: 'breach-letter',
  title: 'Breach: notice to the authority, and letter to the people',
  purpose: 'The authority is told within 72 hours of your knowing, unless a risk is unlikely. Most authorities have a form of their own: these are the answers it wants. The people are told where the risk is high.',
  source: `${GDPR}, Articles 33 (3) and 34 (2)`,
  owner: KEEPER,
  checkedOn: '2026-11-23',
  parts: [
    { heading: 'To the supervisory authority' },
    { text: 'From {organisation}, {address}. Contact for questions: {name}, {telephone}, {email}.' },
    { list: ['We knew of it on {day and hour}. It happened {when, as far as known}.', 'What happened: {in short}. Kind: {seen by others, changed, lost}.', 'About whom: {categories of persons}, about {number}. About {number} records of {kinds of data}.', 'What may follow for them: {likely consequences}.', 'What we did and will do: {measures, also against what may follow}.', 'The people {were told on … / will be told on … / are not told, because …}.', '{If later than 72 hours: Why we tell it only now: …}', '{What is not known yet follows by …}'] },
    { heading: 'To the people' },
    { text: 'Only by a channel that is safe for each of them, and at a safe hour: see the file. Never by letter to an address that a perpetrator knows. Speak rather than write.' },
    { text: 'Something went wrong with what we keep about you. {What happened, in one sentence.} It may mean for you: {what may follow}. We have {what was done}. You can {what the person can do now}.' },
    { text: 'You can speak to {name} at {telephone}. You can complain to {authority}. We are sorry.' },
  ],
}
