import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Persoon',
    sections: { names: 'Namen', age: 'Leeftijd', self: 'Geslacht en gender', belonging: 'Nationaliteit en thuisland', understanding: 'Talen en toegankelijkheid', health: 'Gezondheid, voor een voorziening' },
    fields: {
      namelessByWish: { label: 'Wil geen naam geven', why: 'Voor hulp is geen naam nodig. Zo weten collega’s dat ze er niet weer naar hoeven te vragen.' },
      givenName: { label: 'Voornaam', why: 'Om met de persoon te praten en het dossier terug te vinden. Elk schrift mag.' },
      familyName: { label: 'Achternaam', why: 'Om het dossier terug te vinden. Elk schrift mag.' },
      otherNames: { label: 'Andere namen', why: 'Papieren, vroegere namen en andere spellingen verschillen vaak. Eén dossier moet genoeg zijn.', columns: { name: 'Naam', kind: 'Soort naam' } },
      codeName: { label: 'Codenaam', why: 'Om over de persoon te praten waar geen naam gehoord mag worden.' },
      addressedAs: { label: 'Wil genoemd worden', why: 'Mensen kiezen zelf hoe ze worden aangesproken.' },
      dateOfBirth: { label: 'Geboortedatum', why: 'De leeftijd bepaalt welke rechten en welke opvang er zijn. Het jaar is genoeg.' },
      age: { label: 'Leeftijd in jaren', why: 'Als er geen geboortedatum bekend is.' },
      ageOn: { label: 'Leeftijd genoemd op', why: 'Mensen worden ouder. Deze dag laat zien hoe oud de persoon nu is.' },
      ageBasis: { label: 'Waar de leeftijd vandaan komt', why: 'Voor een instantie zijn een papier, een onderzoek en het woord van de persoon niet hetzelfde.' },
      ageInDoubt: { label: 'Is misschien minderjarig', why: 'Bij twijfel wordt iemand die minderjarig kan zijn, als kind behandeld.' },
      sex: { label: 'Geslacht, voor statistiek', why: 'Cijfers worden per geslacht gevraagd. Het zegt niets over wie de persoon is.' },
      gender: { label: 'Gender, in eigen woorden', why: 'Om opvang en woorden te kiezen die passen. Alleen wat de persoon zelf zegt.' },
      orientation: { label: 'Seksuele gerichtheid, als die is verteld', why: 'Wordt nooit gevraagd. Sommigen vertellen het omdat het hun veiligheid raakt. Het verlaat dit dossier nooit.' },
      citizenships: { label: 'Nationaliteiten', why: 'Die bepalen verblijf, hulp van een consulaat en de weg naar huis.' },
      stateless: { label: 'Staatloos', why: 'Staatloze mensen hebben eigen rechten.' },
      homeCountry: { label: 'Thuisland', why: 'Waar de persoon zich thuis voelt. De nationaliteit zegt dat niet.' },
      displacedByWar: { label: 'Gevlucht voor oorlog', why: 'Misschien is er tijdelijke bescherming, en is terugkeer niet veilig.' },
      languages: { label: 'Talen, de beste eerst', why: 'Om een hulpverlener of tolk te vinden, en om te schrijven wat gelezen kan worden.' },
      reads: { label: 'Leest en schrijft', why: 'Wat niet gelezen kan worden, wordt verteld of getekend.' },
      accessNeeds: { label: 'Wat nodig is voor toegankelijkheid', why: 'Zodat ruimtes, gesprekken en papieren bruikbaar zijn voor deze persoon.' },
      accessWords: { label: 'Wat helpt', why: 'De persoon weet zelf het best wat werkt.' },
      healthFor: { label: 'Voorziening die dit moet weten', why: 'Gezondheid wordt alleen opgeschreven voor een voorziening die het nodig heeft.' },
      health: { label: 'Gezondheid, voor zover nodig', why: 'Zodat de voorziening zich kan voorbereiden. Meer niet.' },
      pregnant: { label: 'Zwanger', why: 'Voor medische zorg en een plek waar een baby kan blijven. Alleen als een voorziening het nodig heeft.' },
    },
  },
  intake: {
    label: 'Hoe de persoon kwam',
    fields: {
      cameOn: { label: 'Gekomen op', why: 'Vanaf deze dag wordt de hulp geteld.' },
      country: { label: 'Land waar hulp is gevraagd', why: 'De wet van dit land bepaalt rechten en plichten.' },
      cameThrough: { label: 'Gekomen via', why: 'Het laat zien welke wegen naar hulp werken.' },
      throughWhom: { label: 'Naam van de instantie', why: 'Om na te vragen, als de persoon het goedvindt.' },
    },
  },
  household: {
    label: 'Gezin en kinderen',
    fields: {
      maritalStatus: { label: 'Burgerlijke staat', why: 'Van belang voor verblijf, voor kinderen en om te weten bij wie we voorzichtig moeten zijn.' },
      numberOfChildren: { label: 'Aantal kinderen', why: 'Zodat bij opvang en geld aan de kinderen wordt gedacht.' },
      members: {
        label: 'Wie bij de persoon hoort',
        why: 'Om mensen te helpen die van de cliënt afhangen, en te zien wie gevaar loopt. Een kind dat hulp krijgt, heeft een eigen dossier.',
        columns: { name: 'Naam', relation: 'Wie het is', born: 'Geboren', where: 'Woont', dependent: 'Hangt van de cliënt af', inDanger: 'Loopt misschien gevaar', file: 'Eigen dossier' },
      },
    },
  },
}
