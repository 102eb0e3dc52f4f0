import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Žádost ke složce',
    sections: { request: 'Žádost', clock: 'Pokud měsíc nestačí', checks: 'Než cokoli vydáme', outcome: 'Výsledek' },
    fields: {
      right: { label: 'O co jde', why: 'Každé právo má svá pravidla.' },
      receivedOn: { label: 'Datum přijetí', why: 'Od tohoto dne běží měsíc.' },
      requester: { label: 'Kdo žádá', why: 'Nebezpečím může být rodič nebo partner či partnerka.' },
      requesterName: { label: 'Jméno toho, kdo žádá', why: 'Abychom ověřili, zda smí žádat.' },
      mandate: { label: 'Plná moc', why: 'Bez ní nikdo jiný nic nedostane.' },
      what: { label: 'Vlastními slovy', why: 'Abychom odpověděli na to, oč šlo.' },
      extended: { label: 'O dva měsíce déle', why: 'Zákon to dovoluje jednou, když je žádostí mnoho nebo jsou složité.' },
      extensionReason: { label: 'Proč déle', why: 'Osoba musí vědět proč.' },
      extensionToldOn: { label: 'Osobě sděleno dne', why: 'Musí se to dozvědět během prvního měsíce.' },
      identityChecked: { label: 'Totožnost ověřena', why: 'Kopii v nesprávných rukou už nelze vzít zpět.' },
      freeOfPressure: { label: 'Žádá bez nátlaku', why: 'Někdo může osobu k žádosti nutit.' },
      safeKeeping: { label: 'Má pro to bezpečné místo', why: 'Kopie, kterou někdo najde, může být nebezpečná.' },
      othersBlackedOut: { label: 'Údaje ostatních jsou začerněny', why: 'I oni mají práva.' },
      toldOfClaims: { label: 'Ví, co výmaz udělá s nároky', why: 'Důkazy pro mzdu nebo odškodnění mohou být navždy ztraceny.' },
      outcome: { label: 'Výsledek', why: 'Osoba má právo na odpověď.' },
      restrictedBecause: { label: 'Důvod omezení', why: 'Omezení potřebuje důvod, který jednou skončí.' },
      until: { label: 'Omezeno do', why: 'Aby to netrvalo navždy.' },
      reason: { label: 'Důvod', why: 'Odmítnutí ho musí mít, a to srozumitelně.' },
      complaintRoute: { label: 'Kde si lze stěžovat', why: 'Osoba to musí vědět.' },
      answeredOn: { label: 'Datum odpovědi', why: 'Aby bylo vidět, že lhůta byla dodržena.' },
      copyGivenOn: { label: 'Datum vydání', why: 'Kdo má kopii, dozví se o výmazu složky.' },
      copyWays: { label: 'Způsob vydání', why: 'Papír a soubor se chrání různě.' },
    },
  },
  retention: {
    label: 'Jak dlouho se složka uchovává',
    fields: {
      decision: { label: 'Co bylo rozhodnuto', why: 'Žádná složka se nemaže sama: rozhodují lidé.' },
      decidedOn: { label: 'Datum rozhodnutí', why: 'Čas běží ode dnů, které jsou zapsané.' },
      keepUntil: { label: 'Uchovat do', why: 'I delší uchování jednou skončí.' },
      reason: { label: 'Důvod', why: 'Osoba se na něj může zeptat.' },
    },
  },
  'retention-rule': {
    label: 'Jak dlouho se zde složky uchovávají',
    sections: { rule: 'Pravidlo', source: 'Odkud pochází' },
    fields: {
      years: { label: 'Roky od posledního kontaktu', why: 'Složka se neuchovává déle, než je třeba.' },
      childYears: { label: 'U dítěte: roky od osmnáctých narozenin', why: 'Nároky dítěte začínají běžet pozdě.' },
      freshDays: { label: 'Dny bez nových zápisů', why: 'Nepřipomínáme složku, do které někdo ještě píše.' },
      reason: { label: 'Důvod', why: 'Bez něj nikdo složky neuchovává.' },
      source: { label: 'Zákon nebo rozhodnutí', why: 'Aby to ostatní mohli ověřit.' },
      verifiedOn: { label: 'Ověřeno dne', why: 'Zákony se mění.' },
      until: { label: 'Platí do', why: 'Aby se pravidlo znovu prošlo.' },
    },
  },
  'access-names': {
    label: 'Jména v seznamu přístupů',
    fields: {
      reason: { label: 'Proč jsou jména potřeba', why: 'I kolegové mají práva: obojí se zváží.' },
      on: { label: 'Kdy', why: 'Aby bylo později vidět, kdo o jména žádal.' },
    },
  },
  'copy-review': { label: 'Co bylo pro kopii začerněno' },
}
