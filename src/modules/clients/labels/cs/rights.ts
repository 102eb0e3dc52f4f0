import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Žádost ke složce',
    sections: { request: 'Žádost', checks: 'Než cokoli vydáme', outcome: 'Výsledek' },
    fields: {
      right: { label: 'O co jde', why: 'Každé právo má svá pravidla.' },
      receivedOn: { label: 'Datum přijetí', why: 'Od tohoto dne běží měsíc.' },
      requester: { label: 'Kdo žádá', why: 'Nebezpečím může být rodič nebo partner či partnerka.' },
      requesterName: { label: 'Jméno toho, kdo žádá', why: 'Abychom ověřili, zda smí žádat.' },
      mandate: { label: 'Plná moc', why: 'Bez ní nikdo jiný nic nedostane.' },
      what: { label: 'Vlastními slovy', why: 'Abychom odpověděli na to, oč šlo.' },
      identityChecked: { label: 'Totožnost ověřena', why: 'Kopii v nesprávných rukou už nelze vzít zpět.' },
      freeOfPressure: { label: 'Žádá bez nátlaku', why: 'Někdo může osobu k žádosti nutit.' },
      safeKeeping: { label: 'Má pro to bezpečné místo', why: 'Kopie, kterou někdo najde, může být nebezpečná.' },
      othersBlackedOut: { label: 'Údaje ostatních jsou začerněny', why: 'I oni mají práva.' },
      toldOfClaims: { label: 'Ví, co výmaz udělá s nároky', why: 'Důkazy pro mzdu nebo odškodnění mohou být navždy ztraceny.' },
      outcome: { label: 'Výsledek', why: 'Osoba má právo na odpověď.' },
      until: { label: 'Omezeno do', why: 'Aby to netrvalo navždy.' },
      reason: { label: 'Důvod', why: 'Odmítnutí ho musí mít, a to srozumitelně.' },
      complaintRoute: { label: 'Kde si lze stěžovat', why: 'Osoba to musí vědět.' },
      answeredOn: { label: 'Datum odpovědi', why: 'Aby bylo vidět, že lhůta byla dodržena.' },
    },
  },
}
