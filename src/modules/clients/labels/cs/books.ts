import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Evidence' },
  interpreter: {
    label: 'Tlumočník/tlumočnice',
    fields: {
      name: { label: 'Jméno', why: 'Abychom věděli, koho pozvat a komu se vyhnout.' },
      languages: { label: 'Jazyky', why: 'Abychom našli správného člověka.' },
      gender: { label: 'Pohlaví', why: 'Někdo si přeje ženu, někdo muže.' },
      ways: { label: 'Jak', why: 'Někdo se cítí bezpečněji, když je hlas daleko.' },
      reach: { label: 'Kontakt', why: 'Abychom mohli zavolat.' },
      signedOn: { label: 'Mlčenlivost podepsána dne', why: 'Bez ní nikdo netlumočí.' },
      conflicts: { label: 'Střet zájmů', why: 'Příbuzní, komunity a úřady, ke kterým má tato osoba blízko.' },
      endedOn: { label: 'Konec spolupráce', why: 'Pak už tuto osobu nenabízíme.' },
    },
  },
  'own-form': {
    label: 'Vlastní formulář',
    fields: {
      title: { label: 'Název', why: 'Stojí nad formulářem.' },
      version: { label: 'Verze', why: 'U starých odpovědí zůstávají otázky, které byly tehdy položeny.' },
      many: { label: 'Lze vyplnit vícekrát', why: 'Jednou pro celou složku, nebo pokaždé znovu.' },
      fields: {
        label: 'Pole',
        why: 'Neptejte se na nic, co k ničemu neslouží. Každé pole říká, proč se ptá.',
        columns: { name: 'Krátký název', label: 'Otázka', why: 'Proč se ptáme', type: 'Druh odpovědi', choices: 'Možnosti, každá na svém řádku', aboutOthers: 'O někom jiném', neverExported: 'Nikdy neopustí složku' },
      },
      endedOn: { label: 'Od kdy se už neptáme', why: 'Dřívější odpovědi zůstávají.' },
    },
  },
  'authority-request': {
    label: 'Žádost úřadu',
    sections: { request: 'Žádost', answer: 'Odpověď' },
    fields: {
      on: { label: 'Kdy', why: 'Úřady dávají krátké lhůty.' },
      authority: { label: 'Úřad', why: 'Aby bylo jasné, kdo o údaje žádal.' },
      legalBasis: { label: 'Uvedený právní základ', why: 'Bez něj nevydáme nic.' },
      asked: { label: 'O co žádal', why: 'Nevydáme nic, o co nežádal.' },
      lawyerAsked: { label: 'Zeptali jsme se právníka', why: 'Dřív než cokoli vydáme.' },
      objected: { label: 'Podali jsme námitku', why: 'Roční přehledy ukazují, jak často.' },
      given: { label: 'Vydáno', why: 'Roční přehledy ukazují, kolik.' },
      whatGiven: { label: 'Co bylo vydáno', why: 'Jen to nejnutnější.' },
      personTold: { label: 'Osoba o tom ví', why: 'Řekneme jí to, pokud to zákon nezakazuje.' },
      notToldWhy: { label: 'Proč ne', why: 'Mlčet lze jen z vážného důvodu.' },
      answeredOn: { label: 'Datum odpovědi', why: 'Aby nic nezůstalo bez odpovědi.' },
    },
  },
  notification: {
    label: 'Oznámení od jiné instituce',
    sections: { notification: 'Oznámení', facts: 'Údaje pro statistiku' },
    fields: {
      reporter: { label: 'Kdo oznamuje', why: 'Abychom se mohli doptat a viděli, kdo oznamuje a kdo ne.' },
      reporterKind: { label: 'Druh instituce', why: 'Statistika se člení podle něj.' },
      pseudonym: { label: 'Značka osoby u oznamovatele', why: 'Aby bylo vidět opakování od téže instituce. Jména nikdy nepřijímáme.' },
      receivedOn: { label: 'Datum přijetí', why: 'Statistika se počítá podle něj.' },
      ground: { label: 'Proč oznamuje', why: 'Domněnka a zjištění není totéž.' },
      from: { label: 'Vykořisťování od', why: 'Statistika se člení podle období.' },
      until: { label: 'Vykořisťování do', why: 'Statistika se člení podle období.' },
      mayBeRepeat: { label: 'Možná to už oznámil někdo jiný', why: 'Opakování odhadujeme, nikdy je nedohledáváme.' },
      sex: { label: 'Pohlaví', why: 'Statistika se člení podle pohlaví.' },
      ageBand: { label: 'Věkové rozmezí', why: 'Pro statistiku rozmezí stačí.' },
      citizenships: { label: 'Státní občanství', why: 'Statistika se člení podle něj.' },
      forms: { label: 'Formy vykořisťování', why: 'Statistika se člení podle forem.' },
      exploitedIn: { label: 'Země vykořisťování', why: 'Statistika se člení podle zemí.' },
    },
  },
  'import-run': { label: 'Import' },
}
