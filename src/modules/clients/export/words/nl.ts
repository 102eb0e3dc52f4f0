import type { PrintWords } from './print-words.ts'

export const nl: PrintWords = {
  answers: { yes: 'Ja', no: 'Nee', 'not-known': 'Niet bekend', 'not-asked': 'Niet gevraagd', 'not-answered': 'Niet beantwoord' },
  sheets: { file: 'Dossier', line: 'Regel' },
  title: 'Aanmeldformulier',
  free: 'Niets hier hoeft beantwoord te worden, ook geen naam. De hulp hangt er niet van af.',
  kept: 'Dit formulier wordt achter slot bewaard en vernietigd zodra het is overgetypt.',
  duty: { title: 'Wat wij moeten melden', text: 'Voordat u iets vertelt, zeggen wij u wat wij volgens de wet van dit land moeten doorgeven, en aan wie:' },
  ways: { title: 'Vier verschillende antwoorden', no: 'Nee. Dat is een antwoord.', 'not-known': 'Niemand weet het.', 'not-asked': 'Het is niet gevraagd.', 'not-answered': 'U zegt het liever niet. Dat is uw recht.' },
  several: 'Kruis alles aan wat klopt.',
  consent: 'U kunt op elk punt nee zeggen en toch hulp krijgen. Een ja kunt u altijd terugnemen.',
  signature: 'Handtekening of teken',
  counsellor: 'Hulpverlener',
  placeAndDay: 'Plaats en dag',
  organisation: 'Organisatie',
  telephone: 'Telefoon',
  room: 'Meer ruimte',
}
