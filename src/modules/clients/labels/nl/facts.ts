import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identificatie',
    fields: {
      status: { label: 'Status', why: 'Sommige rechten beginnen ermee. Onze hulp hangt er niet van af.' },
      by: { label: 'Besloten door', why: 'Alleen sommige besluiten geven rechten.' },
      byName: { label: 'Naam van de instantie', why: 'Om na te vragen of bezwaar te maken.' },
      country: { label: 'Land', why: 'Een besluit geldt waar het is genomen.' },
      on: { label: 'Datum van het besluit', why: 'Vanaf deze dag lopen termijnen.' },
      until: { label: 'Geldig tot', why: 'Zodat niets ongemerkt afloopt.' },
      appealBy: { label: 'Bezwaar of beroep kan tot', why: 'Een gemiste dag is niet goed te maken.' },
      reference: { label: 'Kenmerk van de instantie', why: 'De instantie vraagt er in elke brief om.' },
    },
  },
  wish: {
    label: 'Wens over identificatie',
    fields: {
      wish: { label: 'Wil geïdentificeerd worden', why: 'De persoon kiest zelf, en de hulp verandert er nooit door.' },
      on: { label: 'Gezegd op', why: 'Een wens mag veranderen. De laatste telt.' },
      words: { label: 'In eigen woorden', why: 'Redenen in de woorden van de persoon helpen wie daarna adviseert.' },
    },
  },
  exploitation: {
    label: 'Wat er is gebeurd',
    sections: { what: 'Wat', where: 'Waar en wanneer', how: 'Hoe', alleged: 'Vermoedelijk betrokken personen' },
    fields: {
      forms: { label: 'Vormen van uitbuiting', why: 'Rechten, hulp en cijfers verschillen per vorm. Sekswerk is er niet één van.' },
      sectors: { label: 'Soort werk', why: 'Dat bepaalt wie loon moet betalen, en laat zien waar controle nodig is.' },
      ownWords: { label: 'In eigen woorden', why: 'De persoon noemt het misschien anders, en dat is even goed.' },
      imagesSpread: { label: 'Foto’s of films zijn verspreid', why: 'Ze kunnen worden verwijderd, en volgens de wet is het dan ernstiger.' },
      places: { label: 'Plaatsen', why: 'Die bepalen in welk land de rechter en de hulp te vinden zijn.', columns: { role: 'Wat daar gebeurde', country: 'Land', place: 'Plaats', on: 'Wanneer' } },
      withinOneCountry: { label: 'Alles binnen één land', why: 'Mensenhandel kan ook zonder grens, en velen weten dat niet.' },
      from: { label: 'Begonnen', why: 'Verjaring en loon worden vanaf dan gerekend. Het jaar is genoeg.' },
      until: { label: 'Geëindigd', why: 'Net als bij het begin: voor zover bekend.' },
      ageAtStart: { label: 'Leeftijd toen het begon', why: 'Bij een kind hoeft dwang of misleiding niet te worden aangetoond.' },
      recruitment: { label: 'Hoe de persoon is benaderd', why: 'Het laat zien waar anderen gewaarschuwd moeten worden.' },
      platforms: { label: 'Gebruikte websites en apps', why: 'Het laat zien waar anderen gewaarschuwd moeten worden, en waar sporen kunnen zijn.' },
      recruiterWas: { label: 'Wie heeft geworven', why: 'Iemand uit de omgeving kan nog dicht bij de persoon of de familie zijn.' },
      means: { label: 'Middelen', why: 'De wet vraagt er één van, behalve bij een kind.' },
      control: { label: 'Waardoor de persoon daar bleef', why: 'Het verklaart waarom weggaan niet zomaar kon. Het helpt tegen verwijten en straf.' },
      alleged: { label: 'Vermoedelijk betrokken personen', why: 'Alleen wat nodig is voor veiligheid of een claim. Wordt nooit over dossiers heen doorzocht, en nooit geëxporteerd tenzij daarom is gevraagd.', columns: { knownAs: 'Bekend als', role: 'Vermoedelijke rol', neededFor: 'Nodig voor' } },
    },
  },
  counted: {
    label: 'Mag worden meegeteld',
    fields: {
      mayBeCounted: { label: 'Mag meetellen in cijfers', why: 'Alleen een ja telt mee. Een nee verandert nooit iets aan de hulp.' },
      askedOn: { label: 'Gevraagd op', why: 'Om te weten dat het is gevraagd, en wanneer.' },
    },
  },
}
