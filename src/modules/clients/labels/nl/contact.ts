import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Veilig contact',
    sections: { ways: 'Hoe de persoon te bereiken is', cover: 'Wat anderen horen, en codewoorden' },
    fields: {
      noContact: { label: 'Wil geen contact', why: 'Het programma houdt dan elk gesprek en elk bericht tegen.' },
      ways: {
        label: 'Manieren',
        why: 'Bellen op het verkeerde uur kan iemand in gevaar brengen. Het programma houdt het tegen.',
        columns: {
          channel: 'Via', address: 'Nummer of adres', times: 'Wanneer', days: 'Dagen', from: 'Van', until: 'Tot', watched: 'Iemand anders gebruikt dit of kijkt mee', voicemail: 'Voicemail inspreken mag',
        },
      },
      timeZone: { label: 'Tijdzone', why: 'Het gaat om de tijd waar de persoon is.' },
      countryNow: { label: 'Land waar de persoon nu is', why: 'Dat bepaalt welke hulp er is en welke wet geldt.' },
      placeNow: { label: 'Plaats waar de persoon nu is', why: 'Om hulp dichtbij te vinden. Zo globaal als de persoon wil.' },
      ifAnotherAnswers: { label: 'Wat zeggen als een ander opneemt', why: 'Een onschuldige reden beschermt de persoon.' },
      proofWord: { label: 'Woord dat bewijst wie er spreekt', why: 'Stemmen kunnen gedwongen of nagedaan zijn.' },
      notFreeWord: { label: 'Woord voor “ik kan niet vrij praten”', why: 'De persoon kan waarschuwen zonder dat anderen het begrijpen.' },
      neverTell: { label: 'Wie het nooit mag weten', why: 'Zodat niemand, op welk kantoor ook, het per ongeluk vertelt.', columns: { who: 'Wie', relation: 'Wie het is', why: 'Waarom' } },
      reviewedOn: { label: 'Met de persoon doorgenomen op', why: 'Wat vorige maand veilig was, is dat nu misschien niet.' },
    },
  },
  interpreting: {
    label: 'Tolk',
    fields: {
      needed: { label: 'Heeft een tolk nodig', why: 'Niemand hoort te beslissen over wat maar half is begrepen.' },
      languages: { label: 'In welke taal', why: 'Om de juiste tolk te vinden.' },
      gender: { label: 'Gender van de tolk', why: 'Sommige dingen zegt iemand alleen tegen een vrouw, of alleen tegen een man.' },
      ways: { label: 'Hoe', why: 'Sommigen voelen zich veiliger met een stem van ver weg.' },
      refused: { label: 'Wil niet', why: 'Iemand mag één tolk weigeren, of iedereen uit een gemeenschap. Een reden hoeft niet.', columns: { who: 'Wie, of welke gemeenschap', scope: 'Hoe ver' } },
      chosen: { label: 'Gekozen tolk', why: 'Zodat het de volgende keer dezelfde stem is. Uit de lijst van de organisatie.' },
    },
  },
}
