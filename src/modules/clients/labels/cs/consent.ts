import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Souhlas',
    sections: { what: 'S čím', how: 'Jak byl dán', withdrawal: 'Odvolání' },
    fields: {
      purpose: { label: 'Účel', why: 'Jeden souhlas, jeden účel.' },
      recipient: { label: 'Kdo údaje dostane', why: 'Osoba musí vědět, ke komu půjdou.' },
      scope: { label: 'Co se smí předat', why: 'Nic jiného složku neopustí.' },
      agrees: { label: 'Souhlasí', why: 'I odmítnutí zapisujeme, aby se nikdo neptal znovu a znovu.' },
      until: { label: 'Platí do', why: 'Souhlas netrvá navždy.' },
      on: { label: 'Kdy jsme se ptali', why: 'Na to, co se stalo předtím, se souhlas nevztahuje.' },
      by: { label: 'Kdo ho dal', why: 'Dítěte a jeho zástupce se ptáme zvlášť.' },
      representative: { label: 'Jméno zástupce/zástupkyně', why: 'Program ověří, zda smí podepsat.' },
      way: { label: 'Jak byl dán', why: 'Slovo i značka platí stejně jako podpis.' },
      witness: { label: 'Svědek', why: 'Někdo, kdo potvrdí, že byl souhlas svobodný.' },
      language: { label: 'Jazyk', why: 'Souhlas platí, jen když mu osoba rozuměla.' },
      interpreter: { label: 'Kdo tlumočil', why: 'Abychom věděli, kdo rozhovor zprostředkoval.' },
      toldBack: { label: 'Zopakováno vlastními slovy', why: 'Nejlépe ukáže, že osoba všemu rozuměla.' },
      sheetVersion: { label: 'Verze poučení', why: 'Aby bylo jasné, který text byl přečten.' },
      capacity: { label: 'Může teď rozhodovat', why: 'Šok i vliv látek přejdou. Na rozhodnutí, u kterého byly pochyby, se ptáme znovu.' },
      askAgainOn: { label: 'Kdy se zeptat znovu', why: 'Do té doby je souhlas prozatímní.' },
      withdrawnOn: { label: 'Datum odvolání', why: 'Platí hned pro všechno, co na souhlasu závisí.' },
    },
  },
  disclosure: {
    label: 'Předání údajů z jiného důvodu',
    sections: { disclosure: 'Co bylo předáno', names: 'Dvě jména', told: 'Informování osoby' },
    fields: {
      ground: { label: 'Důvod', why: 'Bez souhlasu stačí jen důvod daný zákonem.' },
      law: { label: 'Podle kterého zákona', why: 'Někdo se zeptá a bude k tomu mít právo.' },
      to: { label: 'Komu', why: 'Osoba se může dozvědět, kdo údaje má.' },
      what: { label: 'Co bylo předáno', why: 'Jen to nejnutnější, co důvod vyžaduje.' },
      on: { label: 'Kdy', why: 'Aby bylo jasné, co se stalo po čem.' },
      emergency: { label: 'Naléhavá situace', why: 'Druhé jméno lze pak doplnit dodatečně.' },
      first: { label: 'První jméno', why: 'Kdo rozhodl.' },
      second: { label: 'Druhé jméno', why: 'O tomto nikdo nerozhoduje sám.' },
      secondOn: { label: 'Kdy přibylo druhé jméno', why: 'Aby bylo vidět, že přibylo brzy.' },
      personTold: { label: 'Osoba o tom ví', why: 'Řekneme jí to, pokud to není nebezpečné.' },
      notToldWhy: { label: 'Proč ne', why: 'Mlčet lze jen z vážného důvodu.' },
    },
  },
}
