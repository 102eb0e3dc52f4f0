import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Registru' },
  interpreter: {
    label: 'Interpret/ă',
    fields: {
      name: { label: 'Nume', why: 'Ca să știm pe cine chemăm și pe cine evităm.' },
      languages: { label: 'Limbi', why: 'Ca să găsim persoana potrivită.' },
      gender: { label: 'Gen', why: 'Unii cer o femeie, alții un bărbat.' },
      ways: { label: 'Cum', why: 'Unii se simt mai în siguranță cu o voce de departe.' },
      reach: { label: 'Date de contact', why: 'Ca să putem suna.' },
      signedOn: { label: 'Data semnării confidențialității', why: 'Fără ea nu interpretează nimeni.' },
      conflicts: { label: 'Conflicte de interese', why: 'Rude, comunități și instituții de care persoana este apropiată.' },
      endedOn: { label: 'Sfârșitul colaborării', why: 'De atunci nu mai propunem această persoană.' },
    },
  },
  'own-form': {
    label: 'Formular propriu',
    fields: {
      title: { label: 'Titlu', why: 'Stă deasupra formularului.' },
      version: { label: 'Versiune', why: 'Răspunsurile vechi păstrează întrebările de atunci.' },
      many: { label: 'Se poate completa de mai multe ori', why: 'O dată pentru tot dosarul sau de fiecare dată din nou.' },
      fields: {
        label: 'Câmpuri',
        why: 'Nu întrebați nimic fără folos. Fiecare câmp spune de ce întreabă.',
        columns: { name: 'Nume scurt', label: 'Întrebare', why: 'De ce întrebăm', type: 'Tipul răspunsului', choices: 'Variante, câte una pe rând', aboutOthers: 'Despre altcineva', neverExported: 'Nu iese niciodată din dosar' },
      },
      endedOn: { label: 'De când nu mai întrebăm', why: 'Ce s-a răspuns rămâne.' },
    },
  },
  'authority-request': {
    label: 'Solicitare din partea unei autorități',
    sections: { request: 'Solicitare', answer: 'Răspuns' },
    fields: {
      on: { label: 'Când', why: 'Autoritățile dau termene scurte.' },
      authority: { label: 'Autoritate', why: 'Ca să știm cine a cerut.' },
      legalBasis: { label: 'Temeiul legal invocat', why: 'Fără temei nu dăm nimic.' },
      asked: { label: 'Ce a cerut', why: 'Ce nu s-a cerut nu dăm.' },
      lawyerAsked: { label: 'A fost întrebat un avocat', why: 'Înainte să dăm ceva.' },
      objected: { label: 'Ne-am opus', why: 'Cifrele anuale arată cât de des.' },
      given: { label: 'S-a dat', why: 'Cifrele anuale arată cât de mult.' },
      whatGiven: { label: 'Ce s-a dat', why: 'Numai strictul necesar.' },
      personTold: { label: 'Persoana a fost informată', why: 'O informăm, dacă legea nu interzice acest lucru.' },
      notToldWhy: { label: 'De ce nu', why: 'Tăcerea are nevoie de un motiv.' },
      answeredOn: { label: 'Data răspunsului', why: 'Ca nimic să nu rămână fără răspuns.' },
    },
  },
  notification: {
    label: 'Semnalare de la altă instituție',
    sections: { notification: 'Semnalare', facts: 'Date pentru statistică' },
    fields: {
      reporter: { label: 'Cine semnalează', why: 'Ca să putem întreba și să vedem cine semnalează și cine nu.' },
      reporterKind: { label: 'Tipul instituției', why: 'Statistica se face după el.' },
      pseudonym: { label: 'Codul dat persoanei de instituție', why: 'Ca să vedem repetările de la aceeași instituție. Nu primim niciodată nume.' },
      receivedOn: { label: 'Data primirii', why: 'Statistica se calculează după această dată.' },
      ground: { label: 'De ce semnalează', why: 'O presupunere și o constatare nu sunt același lucru.' },
      from: { label: 'Exploatare de la', why: 'Statistica se face pe perioade.' },
      until: { label: 'Exploatare până la', why: 'Statistica se face pe perioade.' },
      mayBeRepeat: { label: 'Poate a fost semnalată și de alții', why: 'Repetările se estimează, nu se caută niciodată.' },
      sex: { label: 'Sex', why: 'Statistica se face pe sexe.' },
      ageBand: { label: 'Grupă de vârstă', why: 'Pentru statistică ajunge grupa.' },
      citizenships: { label: 'Cetățenii', why: 'Statistica se face după ele.' },
      forms: { label: 'Forme de exploatare', why: 'Statistica se face pe forme.' },
      exploitedIn: { label: 'Țara exploatării', why: 'Statistica se face pe țări.' },
    },
  },
  'import-run': { label: 'Import' },
}
