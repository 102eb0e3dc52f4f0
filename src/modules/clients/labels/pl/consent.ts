import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Zgoda',
    sections: { what: 'Na co', how: 'Jak ją wyrażono', withdrawal: 'Wycofanie' },
    fields: {
      purpose: { label: 'Cel', why: 'Jedna zgoda, jeden cel.' },
      recipient: { label: 'Kto otrzyma dane', why: 'Osoba musi wiedzieć, do kogo trafią.' },
      scope: { label: 'Co można przekazać', why: 'Nic innego nie wychodzi z dokumentacji.' },
      agrees: { label: 'Zgadza się', why: 'Odmowę też zapisujemy, aby nikt nie pytał wciąż od nowa.' },
      until: { label: 'Ważna do', why: 'Zgoda nie trwa wiecznie.' },
      on: { label: 'Data pytania', why: 'Zgoda nie obejmuje tego, co zrobiono przed nią.' },
      by: { label: 'Kto ją wyraził', why: 'Dziecko i osobę, która je reprezentuje, pytamy oddzielnie.' },
      representative: { label: 'Kto reprezentuje', why: 'Program sprawdza, czy ta osoba może podpisywać.' },
      way: { label: 'W jaki sposób', why: 'Słowa lub znak są tyle samo warte co podpis.' },
      witness: { label: 'Świadek', why: 'Ktoś, kto może potwierdzić, że zgodę wyrażono swobodnie.' },
      language: { label: 'Język', why: 'Zgoda liczy się tylko wtedy, gdy ją zrozumiano.' },
      interpreter: { label: 'Tłumacz/ka', why: 'Aby wiedzieć, kto pośredniczył w rozmowie.' },
      toldBack: { label: 'Powtórzone własnymi słowami', why: 'To najlepszy znak, że wszystko jest zrozumiałe.' },
      sheetVersion: { label: 'Wersja informacji', why: 'Aby wiedzieć, jaki tekst odczytano.' },
      capacity: { label: 'Może teraz decydować', why: 'Szok i działanie substancji mijają. O decyzję podjętą w wątpliwym stanie pytamy ponownie.' },
      askAgainOn: { label: 'Kiedy zapytać ponownie', why: 'Do tego czasu zgoda jest tymczasowa.' },
      withdrawnOn: { label: 'Data wycofania', why: 'Od razu działa na wszystko, co od tej zgody zależy.' },
    },
  },
  disclosure: {
    label: 'Ujawnienie na innej podstawie',
    sections: { disclosure: 'Co przekazano', names: 'Dwa nazwiska', told: 'Powiadomienie osoby' },
    fields: {
      ground: { label: 'Podstawa', why: 'Bez zgody wystarczy tylko podstawa w prawie.' },
      law: { label: 'Przepis prawa', why: 'Ktoś o niego zapyta i będzie miał do tego prawo.' },
      to: { label: 'Komu', why: 'Osoba może się dowiedzieć, kto ma jej dane.' },
      what: { label: 'Co przekazano', why: 'Tylko tyle, ile ta podstawa wymaga.' },
      on: { label: 'Kiedy', why: 'Aby zachować kolejność zdarzeń.' },
      emergency: { label: 'Nagła sytuacja', why: 'Wtedy drugie nazwisko można dodać później.' },
      first: { label: 'Pierwsze nazwisko', why: 'Kto zdecydował.' },
      second: { label: 'Drugie nazwisko', why: 'Nikt nie decyduje o tym w pojedynkę.' },
      secondOn: { label: 'Data drugiego nazwiska', why: 'Aby było widać, że dodano je szybko.' },
      personTold: { label: 'Powiadomiono osobę', why: 'Powiadamiamy ją, chyba że to niebezpieczne.' },
      notToldWhy: { label: 'Dlaczego nie', why: 'Brak powiadomienia wymaga powodu.' },
    },
  },
}
