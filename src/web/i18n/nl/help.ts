import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Woorden',
    text: 'Typ een paar woorden. Elk woord moet in het document voorkomen. Uitgangen en hoofdletters maken niet uit.',
    examples: [
      { words: 'bedenktijd opvang', finds: 'documenten met beide woorden, in al hun vormen' },
      { words: 'opvang OR woonruimte', finds: 'documenten met een van de twee, of met beide' },
      { words: 'arbeid -kind', finds: 'pagina’s met het eerste woord en zonder het tweede' },
      { words: 'uitbuit*', finds: 'elk woord dat zo begint' },
    ],
  },
  {
    heading: 'Woorden die bij elkaar horen',
    text: 'Zet ze tussen aanhalingstekens, van welke soort uw toetsenbord ook heeft.',
    examples: [
      { words: '"veilige terugkeer"', finds: 'deze woorden, direct na elkaar' },
      { words: '«права человека»', finds: 'hetzelfde met andere aanhalingstekens' },
    ],
  },
  {
    heading: 'Titels en nummers',
    text: 'Documenten zijn ook te vinden met de nummers waaronder ze elders bekend zijn. Typ die zoals ze gedrukt staan.',
    examples: [
      { words: 'title:verdrag', finds: 'documenten met het woord in de titel' },
      { words: 'GRETA(2021)10', finds: 'een rapport met zijn nummer' },
      { words: '32011L0036', finds: 'een wet van de Europese Unie met haar CELEX-nummer' },
      { words: '71545/12', finds: 'een uitspraak met het nummer van het verzoekschrift' },
    ],
  },
  {
    heading: 'Andere talen en schriften',
    text: 'Gebruik de taal die u het liefst gebruikt. Naar vaktermen wordt ook in de andere talen gezocht; de resultatenpagina laat zien welke dat zijn, en u kunt ze weglaten.',
    examples: [
      { words: 'торгівля людьми', finds: 'de Oekraïense woorden, en de term in andere talen' },
      { words: 'torgovlya lyudmi', finds: 'cyrillische woorden in Latijnse letters, als ze zo nergens voorkomen' },
      { words: 'czlowieka', finds: 'człowieka: tekens op letters mogen wegblijven' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'Hoe u zoekt',
  lead: 'Elk woord van elke pagina wordt doorzocht, in alle talen van de bibliotheek. Elk voorbeeld hieronder is een link: probeer het uit.',
  parts,
  after: 'Na het zoeken',
  afterText: 'Verfijn de resultaten op taal, soort, land of jaar, en orden ze zoals u wilt. Het adres van de pagina onthoudt dit alles: bewaar het als bladwijzer of stuur het naar een collega.',
  private: 'Niemand krijgt te horen wat u zoekt: het wordt hier niet vastgelegd. Uw eigen browser kan het wel onthouden.',
}
