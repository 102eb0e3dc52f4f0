import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Bezpečný kontakt',
    sections: { ways: 'Jak se spojit', cover: 'Výmluva a hesla' },
    fields: {
      noContact: { label: 'Nepřeje si kontakt', why: 'Program pak zastaví každý telefonát i zprávu.' },
      ways: {
        label: 'Způsoby',
        why: 'Telefonát v nesprávnou hodinu může osobu ohrozit. Program ho zastaví.',
        columns: {
          channel: 'Jak', address: 'Číslo nebo adresa', times: 'Kdy', days: 'Dny', from: 'Od', until: 'Do', watched: 'Používá nebo sleduje to i někdo jiný', voicemail: 'Lze nechat vzkaz',
        },
      },
      timeZone: { label: 'Časové pásmo', why: 'Hodiny platí podle osoby, ať je kdekoli.' },
      countryNow: { label: 'Země, kde teď osoba je', why: 'Závisí na ní, které služby a které právo.' },
      placeNow: { label: 'Místo, kde teď osoba je', why: 'Pro pomoc v okolí. Jen tak přesně, jak si osoba přeje.' },
      ifAnotherAnswers: { label: 'Co říct, když to vezme někdo jiný', why: 'Dobrá výmluva osobu chrání.' },
      proofWord: { label: 'Heslo, které potvrdí, kdo mluví', why: 'K mluvení lze někoho donutit a hlas lze napodobit.' },
      notFreeWord: { label: 'Heslo pro „nemohu mluvit volně“', why: 'Osoba může varovat, aniž by tomu ostatní rozuměli.' },
      neverTell: { label: 'Komu se nikdy nesmí nic říct', why: 'Aby jim to v žádné kanceláři nikdo neřekl omylem.', columns: { who: 'Kdo', relation: 'Kdo to je', why: 'Proč' } },
      reviewedOn: { label: 'Kdy jsme to s osobou prošli', why: 'Co bylo bezpečné minulý měsíc, dnes být nemusí.' },
    },
  },
  interpreting: {
    label: 'Tlumočení',
    fields: {
      needed: { label: 'Potřebuje tlumočení', why: 'Nikdo by neměl rozhodovat o něčem, čemu rozumí jen napůl.' },
      languages: { label: 'Do jazyka', why: 'Abychom našli správného člověka.' },
      gender: { label: 'Pohlaví toho, kdo tlumočí', why: 'Některé věci se říkají jen ženě, nebo jen muži.' },
      ways: { label: 'Jak', why: 'Někdo se cítí bezpečněji, když je hlas daleko.' },
      refused: { label: 'Koho si nepřeje', why: 'Lze odmítnout jednoho člověka i všechny z určité komunity. Důvod není potřeba.', columns: { who: 'Kdo nebo která komunita', scope: 'V jakém rozsahu' } },
      chosen: { label: 'Kdo bude tlumočit', why: 'Aby to příště byl stejný hlas. Ze seznamu organizace.' },
    },
  },
}
