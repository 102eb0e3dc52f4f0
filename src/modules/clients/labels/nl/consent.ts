import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Toestemming',
    sections: { what: 'Waarvoor', how: 'Hoe die is gegeven', withdrawal: 'Intrekking' },
    fields: {
      purpose: { label: 'Doel', why: 'Eén toestemming, één doel.' },
      recipient: { label: 'Wie het ontvangt', why: 'De persoon moet weten naar wie het gaat.' },
      scope: { label: 'Wat mag worden gegeven', why: 'Iets anders verlaat het dossier niet.' },
      agrees: { label: 'Geeft toestemming', why: 'Ook een nee wordt bewaard, zodat niemand het steeds weer vraagt.' },
      until: { label: 'Eindigt op', why: 'Toestemming is niet voor altijd.' },
      on: { label: 'Gevraagd op', why: 'Wat daarvoor is gedaan, valt er niet onder.' },
      by: { label: 'Gegeven door', why: 'Een kind en een vertegenwoordiger worden apart gevraagd.' },
      representative: { label: 'Naam van de vertegenwoordiger', why: 'Het programma gaat na of deze persoon mag tekenen.' },
      way: { label: 'Hoe die is gegeven', why: 'Gesproken woorden en een kruisje gelden net zo goed als een handtekening.' },
      witness: { label: 'Getuige', why: 'Iemand die kan zeggen dat het vrij is gegeven.' },
      language: { label: 'Taal', why: 'Toestemming telt alleen als ze is begrepen.' },
      interpreter: { label: 'Tolk', why: 'Om te weten wie ertussen zat.' },
      toldBack: { label: 'In eigen woorden naverteld', why: 'Zo blijkt het best dat het is begrepen.' },
      sheetVersion: { label: 'Versie van het blad', why: 'Om te weten welke woorden zijn voorgelezen.' },
      capacity: { label: 'Kan nu beslissen', why: 'Een schok of roes gaat voorbij. Wat bij twijfel is beslist, wordt opnieuw gevraagd.' },
      askAgainOn: { label: 'Opnieuw vragen op', why: 'Tot die dag is de toestemming voorlopig.' },
      withdrawnOn: { label: 'Ingetrokken op', why: 'Dat werkt meteen door in alles wat ervan afhangt.' },
    },
  },
  disclosure: {
    label: 'Verstrekking op een andere grondslag',
    sections: { disclosure: 'Wat is gegeven', names: 'Twee namen', told: 'De persoon inlichten' },
    fields: {
      ground: { label: 'Grondslag', why: 'Zonder toestemming kan het alleen op grond van de wet.' },
      law: { label: 'Volgens welke wet', why: 'Iemand zal het vragen, en heeft daar recht op.' },
      to: { label: 'Aan wie', why: 'De persoon mag weten wie het heeft.' },
      what: { label: 'Wat is gegeven', why: 'Niet meer dan de grondslag vraagt.' },
      on: { label: 'Wanneer', why: 'Om het te kunnen plaatsen bij wat er is gebeurd.' },
      emergency: { label: 'Noodgeval', why: 'De tweede naam mag dan later volgen.' },
      first: { label: 'Eerste naam', why: 'Wie heeft besloten.' },
      second: { label: 'Tweede naam', why: 'Niemand besluit dit alleen.' },
      secondOn: { label: 'Tweede naam gegeven op', why: 'Om te zien dat die snel volgde.' },
      personTold: { label: 'De persoon is ingelicht', why: 'We vertellen het, tenzij dat gevaarlijk is.' },
      notToldWhy: { label: 'Waarom niet', why: 'Voor zwijgen is een reden nodig.' },
    },
  },
}
