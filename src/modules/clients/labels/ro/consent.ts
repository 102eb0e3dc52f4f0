import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Consimțământ',
    sections: { what: 'Pentru ce', how: 'Cum a fost dat', withdrawal: 'Retragere' },
    fields: {
      purpose: { label: 'Scop', why: 'Un consimțământ, un scop.' },
      recipient: { label: 'Cine primește datele', why: 'Persoana trebuie să știe la cine ajung.' },
      scope: { label: 'Ce se poate da', why: 'Nimic altceva nu iese din dosar.' },
      agrees: { label: 'Este de acord', why: 'Păstrăm și un „nu”, ca nimeni să nu întrebe iar și iar.' },
      until: { label: 'Valabil până la', why: 'Consimțământul nu ține o veșnicie.' },
      on: { label: 'Data întrebării', why: 'Nu acoperă ce s-a făcut înainte.' },
      by: { label: 'Dat de', why: 'Copilul și reprezentantul se întreabă separat.' },
      representative: { label: 'Cine reprezintă', why: 'Programul verifică dacă are voie să semneze.' },
      way: { label: 'Cum a fost dat', why: 'Vorba și semnul sunt la fel de bune ca semnătura.' },
      witness: { label: 'Martor', why: 'Cineva care poate spune că a fost dat liber.' },
      language: { label: 'Limba', why: 'Consimțământul contează numai dacă a fost înțeles.' },
      interpreter: { label: 'Interpret/ă', why: 'Ca să știm prin cine s-a vorbit.' },
      toldBack: { label: 'Repetat cu propriile cuvinte', why: 'Cel mai bun semn că s-a înțeles.' },
      sheetVersion: { label: 'Versiunea fișei de informare', why: 'Ca să știm ce text s-a citit.' },
      capacity: { label: 'Poate hotărî acum', why: 'Șocul și efectul substanțelor trec. Ce s-a hotărât când erau îndoieli se întreabă din nou.' },
      askAgainOn: { label: 'Când întrebăm din nou', why: 'Până atunci consimțământul este provizoriu.' },
      withdrawnOn: { label: 'Data retragerii', why: 'Are efect imediat asupra a tot ce depinde de el.' },
    },
  },
  disclosure: {
    label: 'Dezvăluire pe alt temei',
    sections: { disclosure: 'Ce s-a dat', names: 'Două nume', told: 'Informarea persoanei' },
    fields: {
      ground: { label: 'Temei', why: 'Fără consimțământ este valabil numai un temei din lege.' },
      law: { label: 'În baza cărei legi', why: 'Cineva va întreba și va avea dreptul să o facă.' },
      to: { label: 'Cui', why: 'Persoana poate afla cine are datele.' },
      what: { label: 'Ce s-a dat', why: 'Numai minimul cerut de temei.' },
      on: { label: 'Când', why: 'Ca să se vadă ordinea celor întâmplate.' },
      emergency: { label: 'Urgență', why: 'Al doilea nume poate fi adăugat mai târziu.' },
      first: { label: 'Primul nume', why: 'Cine a hotărât.' },
      second: { label: 'Al doilea nume', why: 'Nimeni nu hotărăște asta de unul singur.' },
      secondOn: { label: 'Data celui de-al doilea nume', why: 'Ca să se vadă că a venit curând.' },
      personTold: { label: 'Persoana a fost informată', why: 'O informăm, dacă nu este periculos.' },
      notToldWhy: { label: 'De ce nu', why: 'Tăcerea are nevoie de un motiv.' },
    },
  },
}
