import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Kontakt',
    fields: {
      on: { label: 'Kiedy', why: 'Aby cały zespół wiedział, co było po czym.' },
      direction: { label: 'Kto szukał kontaktu', why: 'Aby widzieć, czy osoba zgłasza się sama.' },
      channel: { label: 'W jaki sposób', why: 'Aby widzieć, które sposoby działają.' },
      about: { label: 'W jakiej sprawie', why: 'Aby widzieć, po co szukano kontaktu.' },
      withWhom: { label: 'Z kim', why: 'Aby pamiętać, kto wie o tej osobie.' },
      note: { label: 'Notatka', why: 'To, co musi wiedzieć następna osoba w zespole. Osoba, której to dotyczy, może to przeczytać.' },
      spokeFreely: { label: 'Można było mówić swobodnie', why: 'Jeśli nie, żadne ustalenie się nie liczy.' },
      safeContactReviewed: { label: 'Omówiono bezpieczny kontakt', why: 'Wracamy do niego przy każdym kontakcie.' },
      overrideReason: { label: 'Powód kontaktu mimo ustaleń', why: 'Można to zrobić tylko w nagłej sytuacji i trzeba to zapisać.' },
    },
  },
  task: {
    label: 'Zadanie',
    fields: {
      what: { label: 'Co zrobić', why: 'Aby dotrzymać obietnic.' },
      due: { label: 'Do kiedy', why: 'Tego dnia przyjdzie przypomnienie, bez treści.' },
      whose: { label: 'Czyje', why: 'Aby było wiadomo, kto się tym zajmie.' },
      doneOn: { label: 'Data wykonania', why: 'Wtedy znika z listy.' },
      stoppedOn: { label: 'Zatrzymano dnia', why: 'Zgoda, na której się to opierało, została wycofana.' },
    },
  },
  flag: {
    label: 'Ostrzeżenie',
    fields: {
      kind: { label: 'Czego dotyczy', why: 'Kto otwiera dokumentację, widzi to najpierw.' },
      note: { label: 'Notatka', why: 'Co robić, a czego nie.' },
      since: { label: 'Od kiedy', why: 'Do dawnych ostrzeżeń wracamy.' },
      resolvedOn: { label: 'Data rozwiązania', why: 'Wtedy nie pokazuje się już jako pierwsze.' },
      resolution: { label: 'Jak rozwiązano', why: 'Na następny raz.' },
    },
  },
  link: {
    label: 'Powiązana osoba',
    fields: {
      client: { label: 'Osoba', why: 'Ludzie, którzy byli razem, mogą często pomóc sobie nawzajem w dochodzeniu roszczeń.' },
      relation: { label: 'Kim jest', why: 'Nie każda więź jest dobra.' },
      note: { label: 'Notatka', why: 'Co mogą o sobie wiedzieć, a czego nie.' },
    },
  },
  narrative: {
    label: 'Relacja',
    fields: {
      title: { label: 'Tytuł', why: 'Aby bez otwierania było wiadomo, o czym jest.' },
      on: { label: 'Kiedy opowiedziano', why: 'Pamięć się zmienia. Dla sądu ten dzień jest ważny.' },
      language: { label: 'Język', why: 'Aby móc ją osobie jeszcze raz odczytać.' },
      text: { label: 'Tekst', why: 'Aby nie trzeba było opowiadać wciąż od nowa. Każde otwarcie jest odnotowane.' },
    },
  },
  attachment: {
    label: 'Załącznik',
    sections: { attachment: 'Co to jest', content: 'Zawartość' },
    fields: {
      title: { label: 'Tytuł', why: 'Aby znaleźć go bez otwierania.' },
      kind: { label: 'Rodzaj', why: 'Dokumenty osoby oddajemy w pierwszej kolejności.' },
      receivedOn: { label: 'Data otrzymania', why: 'Na wypadek, gdy będzie dowodem.' },
      receivedFrom: { label: 'Od kogo', why: 'Na wypadek, gdy będzie dowodem, i aby go oddać.' },
      custody: { label: 'Przez czyje ręce przeszedł', why: 'Dowód liczy się tylko wtedy, gdy nikt nie mógł go zmienić.', columns: { on: 'Kiedy', step: 'Co', who: 'Kto' } },
      attachment: { label: 'Numer', why: 'Po nim program znajduje zaszyfrowaną zawartość.' },
      mediaType: { label: 'Typ', why: 'Aby wyświetlić zawartość.' },
      size: { label: 'Rozmiar w bajtach', why: 'Aby wiedzieć, czy pobierać przy wolnym łączu.' },
      sha256: { label: 'Suma kontrolna (SHA-256)', why: 'Dowodzi, że niczego nie zmieniono.' },
    },
  },
  'hand-over': {
    label: 'Przekazanie',
    fields: {
      from: { label: 'Od kogo', why: 'Aby móc dopytać.' },
      to: { label: 'Komu', why: 'Osoba musi wiedzieć, kto jest teraz przy niej.' },
      on: { label: 'Kiedy', why: 'Od tej chwili odpowiada za to ktoś inny.' },
      note: { label: 'Co trzeba wiedzieć', why: 'Co jest pilne i co obiecano.' },
    },
  },
  merged: { label: 'Połączono z inną dokumentacją' },
  own: { label: 'Własne pola', fields: {} },
  draft: { label: 'Wersja robocza' },
}
