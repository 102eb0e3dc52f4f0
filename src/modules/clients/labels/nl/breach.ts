import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Datalek',
    sections: { breach: 'Wat er is gebeurd', told: 'Wie is ingelicht' },
    fields: {
      knownAt: { label: 'Wij wisten ervan', why: 'Hier beginnen de 72 uur.' },
      happenedOn: { label: 'Gebeurd op', why: 'Voor zover bekend.' },
      what: { label: 'Wat er is gebeurd', why: 'Zodat het later te begrijpen is. Noem hier geen cliënt.' },
      kinds: { label: 'Welke soort', why: 'De toezichthouder vraagt ernaar.' },
      people: { label: 'Hoeveel mensen, en welke', why: 'In aantallen en groepen, zonder namen.' },
      data: { label: 'Welke gegevens', why: 'Om het risico te schatten.' },
      consequences: { label: 'Wat kan volgen', why: 'Om het risico te schatten en mensen te waarschuwen.' },
      measures: { label: 'Wat er is gedaan', why: 'Om het te herstellen en herhaling te voorkomen.' },
      risk: { label: 'Risico voor mensen', why: 'Daarvan hangt af wie wordt ingelicht.' },
      authorityTold: { label: 'De toezichthouder is ingelicht', why: 'Binnen 72 uur, tenzij er bijna geen risico is.' },
      authorityToldAt: { label: 'Ingelicht om', why: 'Om te zien dat de termijn is gehaald.' },
      lateWhy: { label: 'Waarom later dan 72 uur', why: 'Een latere melding moet de redenen geven.' },
      authorityNotToldWhy: { label: 'Waarom de toezichthouder niet is ingelicht', why: 'De reden moet te tonen zijn.' },
      peopleTold: { label: 'De mensen zijn ingelicht', why: 'Bij een hoog risico meteen en in gewone woorden.' },
      peopleToldOn: { label: 'Ingelicht op', why: 'Om te zien dat niemand heeft gewacht.' },
      peopleNotToldWhy: { label: 'Waarom zij niet zijn ingelicht', why: 'De reden moet te tonen zijn.' },
    },
  },
}
