import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Bezpieczny kontakt',
    sections: { ways: 'Jak się kontaktować', cover: 'Pretekst i hasła' },
    fields: {
      noContact: { label: 'Nie chce kontaktu', why: 'Program zatrzyma wtedy każdy telefon i każdą wiadomość.' },
      ways: {
        label: 'Sposoby',
        why: 'Telefon o złej porze może narazić na niebezpieczeństwo. Program go zatrzyma.',
        columns: {
          channel: 'Sposób', address: 'Numer lub adres', times: 'Kiedy', days: 'Dni', from: 'Od', until: 'Do', watched: 'Ktoś inny tego używa lub to śledzi', voicemail: 'Można nagrać wiadomość',
        },
      },
      timeZone: { label: 'Strefa czasowa', why: 'Godziny są zawsze godzinami tej osoby, gdziekolwiek jest.' },
      countryNow: { label: 'Kraj, w którym teraz jest', why: 'Od niego zależy, jakie są usługi i jakie prawo.' },
      placeNow: { label: 'Miejsce, w którym teraz jest', why: 'Aby znaleźć pomoc w pobliżu. Tylko tak dokładnie, jak osoba sobie życzy.' },
      ifAnotherAnswers: { label: 'Co powiedzieć, gdy odbierze ktoś inny', why: 'Dobry pretekst chroni osobę.' },
      proofWord: { label: 'Hasło, które potwierdza, kto mówi', why: 'Kogoś można zmusić do mówienia, a głos podrobić.' },
      notFreeWord: { label: 'Hasło na „nie mogę mówić swobodnie”', why: 'Osoba może ostrzec tak, że inni tego nie zrozumieją.' },
      neverTell: { label: 'Komu nigdy nie mówić', why: 'Aby nikt w żadnym biurze nie powiedział im przez pomyłkę.', columns: { who: 'Kto', relation: 'Kim jest', why: 'Dlaczego' } },
      reviewedOn: { label: 'Data omówienia z osobą', why: 'To, co było bezpieczne miesiąc temu, dziś może nie być.' },
    },
  },
  interpreting: {
    label: 'Tłumaczenie rozmów',
    fields: {
      needed: { label: 'Potrzebne tłumaczenie', why: 'Nikt nie powinien decydować o czymś, co rozumie tylko w połowie.' },
      languages: { label: 'Na język', why: 'Aby znaleźć właściwą osobę.' },
      gender: { label: 'Płeć osoby tłumaczącej', why: 'Niektóre rzeczy mówi się tylko kobiecie albo tylko mężczyźnie.' },
      ways: { label: 'W jaki sposób', why: 'Niektórzy czują się bezpieczniej, gdy głos jest daleko.' },
      refused: { label: 'Kogo nie chce', why: 'Można odmówić jednej osoby albo wszystkich z danej społeczności. Nie trzeba podawać powodu.', columns: { who: 'Kto lub jaka społeczność', scope: 'W jakim zakresie' } },
      chosen: { label: 'Kto będzie tłumaczyć', why: 'Aby następnym razem był to ten sam głos. Z listy organizacji.' },
    },
  },
}
