import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Sieć',
  lead: 'Niezależne organizacje, które stoją po stronie osób dotkniętych handlem ludźmi. Każda działa pod własną nazwą i na własną odpowiedzialność.',
  empty: 'Nie wpisano jeszcze żadnej organizacji.',
  kinds: {
    secretariat: 'Sekretariat',
    member: 'Członkowie',
    'platform-ngo': 'Platforma NGO',
    associate: 'Organizacje stowarzyszone',
  },
  kind: {
    secretariat: 'Sekretariat',
    member: 'Organizacja członkowska',
    'platform-ngo': 'Organizacja platformy NGO',
    associate: 'Organizacja stowarzyszona',
  },
  platformText: 'Organizacje, które co dwa lata spotykają się z członkami sieci, aby porównać doświadczenia i działać wspólnie.',
  role: 'W sieci',
  country: 'Kraj',
  city: 'Miasto',
  languages: 'Języki',
  since: 'Od kiedy',
  ownName: 'Nazwa własna',
  aboutIn: (language) => `Język tego tekstu: ${language}.`,
  noText: 'Nie ma tu jeszcze tekstu o tej organizacji.',
  reach: 'Kontakt',
  documents: 'Dokumenty organizacji',
  seeDocuments: 'Dokumenty, które wydała lub napisała',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Gdzie teraz jesteś?',
  lead: 'Wybierz kraj, w którym jesteś. Znajdziesz numery telefonów, miejsca, które pomagają, i organizacje sieci w tym kraju.',
  guess: 'Nie zgadujemy kraju na podstawie języka ani połączenia.',
  help: 'Numery telefonów',
  services: 'Miejsca, które pomagają',
  none: 'Dla tego kraju nie sprawdzono żadnego numeru. Wolimy nie pokazać żadnego niż pokazać zły.',
  noneServices: 'W tym kraju nie sprawdzono żadnej usługi.',
  kinds: {
    emergency: 'Numer alarmowy',
    helpline: 'Telefon zaufania',
    counselling: 'Poradnictwo',
    shelter: 'Bezpieczne schronienie',
    legal: 'Pomoc prawna',
    medical: 'Pomoc medyczna',
    other: 'Inna pomoc',
  },
  call: (number) => `Zadzwoń: ${number}`,
  hours: 'Godziny',
  allHours: 'całą dobę',
  cost: 'Koszt',
  costs: { free: 'bezpłatnie', local: 'jak za połączenie lokalne', charged: 'drożej niż połączenie lokalne', unknown: 'nie wiadomo' },
  languages: 'Języki',
  onBill: 'Na rachunku telefonicznym',
  onBills: { yes: 'numer będzie widoczny', no: 'numeru nie będzie widać', unknown: 'nie wiadomo' },
  told: 'Policja lub urzędy migracyjne',
  tolds: { yes: 'mogą się dowiedzieć o rozmowie', no: 'nie są zawiadamiane', unknown: 'nie wiadomo, czy są zawiadamiane' },
  city: 'Miasto',
  website: 'Strona internetowa',
  checked: ({ owner, date, until }) => `Sprawdzone przez: ${owner} (${date}). Ważne do: ${until}.`,
  source: 'Źródło:',
  sample: 'Przykład: to nie jest prawdziwy numer.',
  sampleService: 'Przykład: to nie jest prawdziwa usługa.',
  organisations: 'Organizacje sieci',
  noOrganisations: 'Dla tego kraju nie wpisano tu żadnej organizacji sieci.',
  documents: 'Dokumenty',
  seeDocuments: count({ one: '# dokument o tym kraju', few: '# dokumenty o tym kraju', many: '# dokumentów o tym kraju' }),
  noDocuments: 'Nie ma jeszcze dokumentów o tym kraju.',
  another: 'Inny kraj',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Warto wiedzieć',
  /** The title that the browser's history keeps. */
  place: (place) => `Warto wiedzieć ${place}`,
  lead: 'Krótkie teksty prostym językiem. Dla siebie albo dla kogoś bliskiego.',
  empty: 'Nie ma tu jeszcze tekstów.',
  sample: 'To jest przykład. Zanim ktokolwiek się na nim oprze, musi go sprawdzić prawnik z kraju, którego dotyczy.',
  checked: ({ by, date }) => `Sprawdzone przez: ${by} (${date}).`,
  onlyIn: (language) => `Tego tekstu nie ma jeszcze w wybranym języku. Jego język: ${language}.`,
  where: 'Gdzie teraz jesteś? Numery i miejsca, które pomagają',
  download: 'Pobierz ten tekst (PDF)',
  otherLanguages: 'W innych językach',
  others: 'Więcej do czytania',
  history: 'Ta strona może pozostać w historii przeglądarki.',
  historyHow: 'Aby ją usunąć, otwórz menu przeglądarki, wybierz „Historia” i usuń tę stronę oraz inne strony tego serwisu. Usunięcie całej historii może wydać się dziwne komuś, kto ją sprawdza. Takie strony można też otwierać w oknie prywatnym.',
}
