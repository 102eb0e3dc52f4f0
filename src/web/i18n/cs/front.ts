import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Přejít k textu',
  leave: 'Opustit stránku',
  /** A page that everyone visits. */
  leaveTo: 'https://cs.wikipedia.org/',
  library: 'Knihovna',
  subjects: 'Témata',
  countries: 'Země',
  members: 'Síť',
  useful: 'Dobré vědět',
  about: 'O sbírce',
  accessibility: 'Přístupnost',
  privacyTitle: 'Soukromí',
  licence: 'Licence a zdrojový kód',
  sections: 'Části webu',
  languages: 'Jazyky',
  trail: 'Kde se tato stránka nachází',
  home: (name) => `${name}, úvodní stránka`,
  demonstrationLabel: 'Ukázka',
  demonstration: 'Toto je ukázka. Dokumenty jsou jen příklady a nikdo zde neodpovídá.',
  privacy: 'Žádné cookies, žádné skripty, žádné počítání návštěv. Co zde hledáte, se nezaznamenává. Váš prohlížeč si však tuto stránku může pamatovat.',
  software: 'Běží na Waystation, svobodném softwaru s licencí AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Stránky výsledků',
  previous: 'Předchozí',
  next: 'Další',
  range: (from, to, total) => `${from}–${to} z ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Právní předpisy, zprávy a metodiky o obchodování s lidmi a o právech obchodovaných osob. Prohledejte každou stránku každého dokumentu a čtěte bez účtu.',
  where: 'Kde teď jste?',
  whereText: 'Vyberte zemi a najdete telefonní čísla a organizace, které tam pomáhají.',
  allCountries: 'Všechny země',
  usefulText: 'Krátké texty srozumitelným jazykem, pro vás nebo pro někoho blízkého.',
  browse: 'Procházet knihovnu',
  newest: 'Nejnovější dokumenty',
  all: count({ one: 'Zobrazit jediný dokument', few: 'Všechny # dokumenty', other: 'Všech # dokumentů' }),
  emptyHeading: 'Knihovna je zatím prázdná',
  empty: 'Zatím zde nebyl zveřejněn žádný dokument. Vraťte se prosím později.',
  network: 'Síť',
  networkText: 'Nezávislé organizace, které stojí na straně obchodovaných osob, každá ve své zemi.',
  allMembers: 'Všechny organizace sítě',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Zatím tu nic není',
  lead: 'Toto je nová instalace. Funguje a je prázdná. Zde jsou první kroky pro toho, kdo se o ni stará.',
  readers: 'Pokud si tu chcete číst, vraťte se prosím později.',
  steps: [
    { heading: 'Představte organizace', text: 'Načtěte organizace své sítě ze složky.' },
    { heading: 'Načtěte dokumenty', text: 'Stačí složka se soubory PDF. Katalog ve formátu CSV přidá názvy, data a klíčová slova.' },
    { heading: 'Načtěte čísla a služby', text: 'U každé položky musí být uvedeno, kdo za ni odpovídá, odkud pochází, kdy byla ověřena a kdy její platnost končí. Jinak se nezobrazí.' },
    { heading: 'Načtěte texty ve srozumitelném jazyce', text: 'Předem si je musí přečíst právník z dané země.' },
    { heading: 'Vytvořte zálohu', text: 'Udělejte to první den a jednou zkuste data ze zálohy obnovit.' },
  ],
  again: 'Jakmile se objeví první dokument, nahradí tuto stránku knihovna.',
}
