import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Naruszenie danych osobowych',
    sections: { breach: 'Co się stało', told: 'Kogo zawiadomiono' },
    fields: {
      knownAt: { label: 'Kiedy się dowiedzieliśmy', why: 'Od tej chwili biegną 72 godziny.' },
      happenedOn: { label: 'Kiedy się stało', why: 'O ile to wiadomo.' },
      what: { label: 'Co się stało', why: 'Aby można to było później zrozumieć. Bez nazwisk klientów.' },
      kinds: { label: 'Jakiego rodzaju', why: 'Organ nadzorczy o to pyta.' },
      people: { label: 'Ile osób i jakie', why: 'W liczbach i grupach, bez nazwisk.' },
      data: { label: 'Jakie dane', why: 'Aby ocenić ryzyko.' },
      consequences: { label: 'Co może z tego wyniknąć', why: 'Aby ocenić ryzyko i ostrzec ludzi.' },
      measures: { label: 'Co zrobiono', why: 'Aby to naprawić i by się nie powtórzyło.' },
      risk: { label: 'Ryzyko dla ludzi', why: 'Od niego zależy, kogo trzeba zawiadomić.' },
      authorityTold: { label: 'Organ zawiadomiono', why: 'W ciągu 72 godzin, chyba że ryzyka prawie nie ma.' },
      authorityToldAt: { label: 'Kiedy zawiadomiono organ', why: 'Aby widzieć, że termin zachowano.' },
      lateWhy: { label: 'Dlaczego później niż po 72 godzinach', why: 'Opóźnienie trzeba uzasadnić.' },
      authorityNotToldWhy: { label: 'Dlaczego organu nie zawiadomiono', why: 'Trzeba móc to wykazać.' },
      peopleTold: { label: 'Ludzi zawiadomiono', why: 'Przy wysokim ryzyku bez zwłoki i prostymi słowami.' },
      peopleToldOn: { label: 'Kiedy zawiadomiono ludzi', why: 'Aby widzieć, że nikt nie czekał.' },
      peopleNotToldWhy: { label: 'Dlaczego ich nie zawiadomiono', why: 'Trzeba móc to wykazać.' },
    },
  },
}
