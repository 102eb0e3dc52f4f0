import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Dziecko',
    fields: {
      accompanied: { label: 'Z kim jest dziecko', why: 'Dziecko bez opieki ma prawo do opiekuna. Towarzystwo też może być zagrożeniem.' },
      guardianAskedOn: { label: 'Data wniosku o opiekuna', why: 'Prawo do opiekuna przysługuje od teraz, a nie dopiero po otrzymaniu dokumentów.' },
      assent: { label: 'Dziecko chce pomocy', why: 'Pytamy dziecko, bez względu na to, kto jeszcze podpisuje.' },
      assentOn: { label: 'Data pytania', why: 'Dzieci zmieniają zdanie. Liczy się ostatnia odpowiedź.' },
      ownView: { label: 'Co mówi dziecko', why: 'Przy każdej decyzji trzeba wysłuchać zdania dziecka.' },
      askedAgainAt18: { label: 'Zapytano ponownie po 18. urodzinach', why: 'Po ukończeniu osiemnastu lat pytamy o wszystko od nowa. Zgody wyrażone w imieniu dziecka wygasają.' },
    },
  },
  representative: {
    label: 'Osoba reprezentująca',
    sections: { representative: 'Kto', authority: 'Uprawnienie' },
    fields: {
      name: { label: 'Imię i nazwisko', why: 'Aby wiedzieć, kto pyta, dzwoni lub podpisuje.' },
      kind: { label: 'Kim jest', why: 'Rodzic, opiekun i prawnik mogą robić różne rzeczy.' },
      reach: { label: 'Kontakt', why: 'Na wypadek, gdy dziecko będzie tego potrzebować.' },
      authority: { label: 'Skąd uprawnienie', why: 'Za dziecko podpisuje tylko osoba uprawniona.' },
      paper: { label: 'Dokument, który to potwierdza', why: 'Aby było wiadomo, że ktoś go widział.' },
      from: { label: 'Od', why: 'Uprawnienie ma swój początek.' },
      until: { label: 'Do', why: 'Po tym dniu ta osoba niczego nie podpisuje.' },
      excluded: { label: 'Wykluczenie', why: 'Kto może mieć udział w krzywdzie, niczego nie widzi i niczego nie podpisuje.' },
      excludedWhy: { label: 'Powód wykluczenia', why: 'Zespół musi go rozumieć i się go trzymać. Nigdy nie wychodzi z tej dokumentacji.' },
    },
  },
  'best-interests': {
    label: 'Decyzja dla dobra dziecka',
    fields: {
      question: { label: 'O czym decydowano', why: 'Jedna decyzja, jeden wpis.' },
      childHeard: { label: 'Wysłuchano dziecka', why: 'Decyzja bez udziału dziecka nie jest dobra.' },
      decision: { label: 'Decyzja i jej powody', why: 'Dziecko może ją kiedyś przeczytać.' },
      decidedBy: { label: 'Kto zdecydował', why: 'Aby wiedzieć, kto za nią odpowiada.' },
      decidedOn: { label: 'Data decyzji', why: 'Tłumaczy ją to, co było wtedy wiadomo.' },
      reviewOn: { label: 'Kiedy do niej wrócić', why: 'Życie dziecka szybko się zmienia.' },
    },
  },
}
