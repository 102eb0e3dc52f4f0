import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identification',
    fields: {
      status: { label: 'Status', why: 'Some rights begin with it. Our help does not depend on it.' },
      by: { label: 'Decided by', why: 'Only some decisions open rights.' },
      byName: { label: 'Name of the body', why: 'To ask back or to appeal.' },
      country: { label: 'Country', why: 'A decision counts where it was made.' },
      on: { label: 'On', why: 'Periods run from this day.' },
      until: { label: 'Valid until', why: 'So that nothing ends unnoticed.' },
      appealBy: { label: 'Appeal possible until', why: 'A missed day cannot be made good.' },
      reference: { label: 'Reference of the body', why: 'The body asks for it in every letter.' },
    },
  },
  wish: {
    label: 'What the person wishes about identification',
    fields: {
      wish: { label: 'Wants to be identified', why: 'It is the person’s choice, and it never changes help.' },
      on: { label: 'Said on', why: 'A wish may change. The last one counts.' },
      words: { label: 'In own words', why: 'Reasons in the person’s words help those who advise next.' },
    },
  },
  exploitation: {
    label: 'What happened',
    sections: { what: 'What', where: 'Where and when', how: 'How', alleged: 'Alleged persons' },
    fields: {
      forms: { label: 'Forms of exploitation', why: 'Rights, services and figures differ by form. Sex work is not one of them.' },
      sectors: { label: 'Kind of work', why: 'It decides who can be made to pay wages, and shows where inspections are needed.' },
      ownWords: { label: 'In the person’s own words', why: 'The person’s name for it may be another one, and is as good.' },
      imagesSpread: { label: 'Pictures or films were spread', why: 'They can be taken down, and the law counts it as graver.' },
      places: { label: 'Places', why: 'They decide which country’s courts and services to turn to.', columns: { role: 'What happened there', country: 'Country', place: 'Place', on: 'When' } },
      withinOneCountry: { label: 'All within one country', why: 'Trafficking needs no border, and many do not know it.' },
      from: { label: 'Began', why: 'Limitation periods and wages are counted from it. A year is enough.' },
      until: { label: 'Ended', why: 'As with the beginning: as far as it is known.' },
      ageAtStart: { label: 'Age when it began', why: 'For a child no force or deceit needs to be shown.' },
      recruitment: { label: 'How the person was found', why: 'It shows where to warn others.' },
      platforms: { label: 'Websites and apps used', why: 'It shows where to warn others, and where traces may be.' },
      recruiterWas: { label: 'Who recruited', why: 'Somebody close may still be near the person or the family.' },
      means: { label: 'Means', why: 'The law asks for one of these, except for a child.' },
      control: { label: 'What kept the person there', why: 'It explains why nobody could simply leave. It helps against blame and punishment.' },
      alleged: { label: 'Alleged persons', why: 'Only what safety or a claim needs. Never searched over files, never exported unless asked for.', columns: { knownAs: 'Known as', role: 'Alleged role', neededFor: 'Needed for' } },
    },
  },
  counted: {
    label: 'May be counted',
    fields: {
      mayBeCounted: { label: 'May be counted in figures', why: 'Only a yes is counted. A no never changes help.' },
      askedOn: { label: 'Asked on', why: 'To know that it was asked, and when.' },
    },
  },
}
