import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identyfikacja',
    fields: {
      status: { label: 'Status', why: 'Wiążą się z nim niektóre prawa. Nasza pomoc od niego nie zależy.' },
      by: { label: 'Kto zdecydował', why: 'Tylko niektóre decyzje dają prawa.' },
      byName: { label: 'Nazwa instytucji', why: 'Aby móc dopytać lub się odwołać.' },
      country: { label: 'Kraj', why: 'Decyzja obowiązuje tam, gdzie ją podjęto.' },
      on: { label: 'Data', why: 'Od tego dnia biegną terminy.' },
      until: { label: 'Ważne do', why: 'Aby nic nie wygasło niezauważone.' },
      appealBy: { label: 'Odwołanie możliwe do', why: 'Przegapionego terminu zwykle nie da się przywrócić.' },
      reference: { label: 'Sygnatura', why: 'Instytucja pyta o nią w każdym piśmie.' },
    },
  },
  wish: {
    label: 'Identyfikacja: wola osoby',
    fields: {
      wish: { label: 'Chce identyfikacji', why: 'To wybór osoby. Nigdy nie wpływa na pomoc.' },
      on: { label: 'Data', why: 'Wola może się zmienić. Liczy się ostatnia.' },
      words: { label: 'Własnymi słowami', why: 'Powody opisane słowami osoby pomogą tym, którzy będą doradzać później.' },
    },
  },
  exploitation: {
    label: 'Co się stało',
    sections: { what: 'Co', where: 'Gdzie i kiedy', how: 'Jak', alleged: 'Domniemani sprawcy' },
    fields: {
      forms: { label: 'Formy wykorzystania', why: 'Od formy zależą prawa, usługi i statystyki. Praca seksualna nie jest formą wykorzystania.' },
      sectors: { label: 'Rodzaj pracy', why: 'Od niego zależy, kto ma zapłacić wynagrodzenie. Pokazuje też, gdzie potrzebne są kontrole.' },
      ownWords: { label: 'Słowami osoby', why: 'Osoba może to nazywać inaczej i to słowo jest równie dobre.' },
      imagesSpread: { label: 'Rozpowszechniono zdjęcia lub filmy', why: 'Można je usunąć z sieci, a prawo traktuje to surowiej.' },
      places: { label: 'Miejsca', why: 'Od nich zależy, do sądów i instytucji którego kraju się zwrócić.', columns: { role: 'Co się tam stało', country: 'Kraj', place: 'Miejsce', on: 'Kiedy' } },
      withinOneCountry: { label: 'Wszystko w jednym kraju', why: 'Handel ludźmi nie wymaga granicy, a wielu o tym nie wie.' },
      from: { label: 'Początek', why: 'Od niego liczy się przedawnienie i wynagrodzenie. Wystarczy rok.' },
      until: { label: 'Koniec', why: 'Tak jak początek: na ile jest znany.' },
      ageAtStart: { label: 'Wiek na początku', why: 'W przypadku dziecka nie trzeba wykazywać przemocy ani podstępu.' },
      recruitment: { label: 'Jak doszło do werbunku', why: 'Pokazuje, gdzie ostrzegać innych.' },
      platforms: { label: 'Użyte strony i aplikacje', why: 'Pokazuje, gdzie ostrzegać innych i gdzie mogą być ślady.' },
      recruiterWas: { label: 'Kto werbował', why: 'Ktoś bliski może nadal być w pobliżu osoby lub jej rodziny.' },
      means: { label: 'Metody', why: 'Prawo wymaga jednej z nich, chyba że chodzi o dziecko.' },
      control: { label: 'Co nie pozwalało odejść', why: 'Wyjaśnia, dlaczego nie można było po prostu odejść. Chroni przed obwinianiem i karą.' },
      alleged: { label: 'Domniemani sprawcy', why: 'Tylko te dane, których wymaga bezpieczeństwo lub roszczenie. Nie szukamy po nich w innych dokumentacjach i nie eksportujemy ich bez wyraźnej prośby.', columns: { knownAs: 'Znany/a jako', role: 'Domniemana rola', neededFor: 'Do czego potrzebne' } },
    },
  },
  counted: {
    label: 'Udział w statystykach',
    fields: {
      mayBeCounted: { label: 'Można uwzględnić w statystykach', why: 'Liczy się tylko „tak”. Odmowa nigdy nie wpływa na pomoc.' },
      askedOn: { label: 'Data pytania', why: 'Aby było wiadomo, że zapytano i kiedy.' },
    },
  },
}
