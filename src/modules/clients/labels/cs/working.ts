import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Kontakt',
    fields: {
      on: { label: 'Kdy', why: 'Aby celý tým viděl, co bylo po čem.' },
      direction: { label: 'Kdo kontakt hledal', why: 'Aby bylo vidět, zda se osoba ozývá sama.' },
      channel: { label: 'Jak', why: 'Aby bylo vidět, které způsoby fungují.' },
      about: { label: 'V jaké věci', why: 'Aby bylo vidět, proč jsme osobu hledali.' },
      withWhom: { label: 'S kým', why: 'Abychom věděli, kdo o osobě ví.' },
      note: { label: 'Poznámka', why: 'Co musí vědět další kolegyně či kolega. Osoba si to může přečíst.' },
      spokeFreely: { label: 'Mohla mluvit volně', why: 'Pokud ne, nic z domluveného neplatí.' },
      safeContactReviewed: { label: 'Bezpečný kontakt probrán', why: 'Procházíme ho při každém kontaktu.' },
      overrideReason: { label: 'Důvod kontaktu mimo domluvu', why: 'Smí se to jen v nouzi a je třeba to zapsat.' },
    },
  },
  task: {
    label: 'Úkol',
    fields: {
      what: { label: 'Co je třeba udělat', why: 'Abychom splnili, co jsme slíbili.' },
      due: { label: 'Do kdy', why: 'Ten den přijde připomínka, bez obsahu.' },
      whose: { label: 'Čí', why: 'Aby bylo jasné, kdo ho má.' },
      doneOn: { label: 'Kdy hotovo', why: 'Pak zmizí ze seznamu.' },
      stoppedOn: { label: 'Zastaveno dne', why: 'Souhlas, na kterém to stálo, byl odvolán.' },
    },
  },
  flag: {
    label: 'Upozornění',
    fields: {
      kind: { label: 'Čeho se týká', why: 'Kdo složku otevře, uvidí ho jako první.' },
      note: { label: 'Poznámka', why: 'Co dělat a co nedělat.' },
      since: { label: 'Od kdy', why: 'Ke starým upozorněním se vracíme.' },
      resolvedOn: { label: 'Kdy vyřešeno', why: 'Pak se už neukazuje jako první.' },
      resolution: { label: 'Jak vyřešeno', why: 'Pro příště.' },
    },
  },
  link: {
    label: 'Spojená osoba',
    fields: {
      client: { label: 'Osoba', why: 'Lidé, kteří byli spolu, si často mohou navzájem pomoci s nároky.' },
      relation: { label: 'Kdo to je', why: 'Ne každé spojení je dobré.' },
      note: { label: 'Poznámka', why: 'Co o sobě smějí vědět a co ne.' },
    },
  },
  narrative: {
    label: 'Vyprávění',
    fields: {
      title: { label: 'Název', why: 'Aby bylo bez otevření jasné, o čem je.' },
      on: { label: 'Kdy to osoba vyprávěla', why: 'Paměť se mění. Před soudem na tom dni záleží.' },
      language: { label: 'Jazyk', why: 'Abychom to osobě mohli znovu přečíst.' },
      text: { label: 'Text', why: 'Aby se příběh nemusel vyprávět stále znovu. Každé otevření se zaznamená.' },
    },
  },
  attachment: {
    label: 'Příloha',
    sections: { attachment: 'Co to je', content: 'Obsah' },
    fields: {
      title: { label: 'Název', why: 'Aby se dala najít bez otevření.' },
      kind: { label: 'Druh', why: 'Doklady osoby vracíme jako první.' },
      receivedOn: { label: 'Datum přijetí', why: 'Pro použití jako důkaz.' },
      receivedFrom: { label: 'Od koho', why: 'Pro použití jako důkaz a pro vrácení.' },
      custody: { label: 'Kdo ji měl v rukou', why: 'Důkaz platí, jen když ho nikdo nemohl změnit.', columns: { on: 'Kdy', step: 'Co', who: 'Kdo' } },
      attachment: { label: 'Číslo', why: 'Program podle něj najde zašifrovaný obsah.' },
      mediaType: { label: 'Typ', why: 'Pro zobrazení.' },
      size: { label: 'Velikost v bajtech', why: 'Abychom věděli, zda stahovat při pomalém připojení.' },
      sha256: { label: 'Otisk (SHA-256)', why: 'Dokazuje, že se nic nezměnilo.' },
    },
  },
  'hand-over': {
    label: 'Předání',
    fields: {
      from: { label: 'Od koho', why: 'Pro případ dotazu.' },
      to: { label: 'Komu', why: 'Osoba musí vědět, kdo je tu teď pro ni.' },
      on: { label: 'Kdy', why: 'Od té chvíle odpovídá někdo jiný.' },
      note: { label: 'Co je třeba vědět', why: 'Co spěchá a co bylo slíbeno.' },
    },
  },
  merged: { label: 'Sloučeno s jinou složkou' },
  own: { label: 'Vlastní pole', fields: {} },
  draft: { label: 'Koncept' },
}
