import type { Told } from './told.ts'

export const cs: Told = {
  title: 'Než začnete mluvit',
  lead: 'Některé věci možná budeme muset předat dál, i když nebudete souhlasit. Říkáme to předem.',
  choose: 'Vy rozhodujete, co nám řeknete. Nemusíte uvádět jméno. Pomoc na tom nezávisí.',
  refusal: {
    free: 'Můžete říct ne. Dostanete stejnou pomoc.',
    object: 'Kdykoli můžete vznést námitku. Pak to s vámi probereme.',
    needed: 'Bez toho vám nemůžeme pomoci. Pomoc můžete kdykoli ukončit.',
    law: 'Žádá to od nás zákon. Řekneme vám, až se to stane, pokud to nebude nebezpečné.',
  },
  duties: {
    'child-in-danger': 'Pokud je v ohrožení dítě, možná to budeme muset oznámit těm, kdo děti chrání.',
    'danger-to-life': 'Pokud je v ohrožení život váš nebo někoho jiného, možná budeme muset přivolat pomoc.',
    'grave-crime': 'Pokud se chystá nebo se stal závažný zločin, možná to budeme muset oznámit policii.',
    trafficking: 'Pokud byl někdo obchodován, možná to budeme muset oznámit úřadům.',
    court: 'Pokud nám soud nařídí vypovídat, možná budeme muset odpovědět.',
    illness: 'Některé nakažlivé nemoci možná bude muset oznámit lékař.',
  },
  purposes: {
    help: { title: 'Pomoc vám', text: 'Zapisujeme, co potřebujeme, abychom vám pomohli.' },
    safety: { title: 'Bezpečí lidí', text: 'Použijeme, co víme, když je v ohrožení život váš nebo někoho jiného.' },
    counting: { title: 'Statistika', text: 'Počítáme, kolika lidem jsme pomohli. Nikdo vás v ní nepozná.' },
    referral: { title: 'Jiná služba', text: 'Předáme jiné službě, co potřebuje, aby vám pomohla.' },
    'transfer-abroad': { title: 'Jiná země', text: 'Pošleme něco do jiné země, kde to může být méně chráněno.' },
    authorities: { title: 'Úřady', text: 'Jednáme s úřady vaším jménem.' },
    family: { title: 'Rodina', text: 'Mluvíme s vaší rodinou.' },
    'story-or-picture': { title: 'Příběh nebo obrázek', text: 'Ukážeme ostatním něco o vás.' },
    research: { title: 'Výzkum', text: 'Výzkum se učí z toho, co se stalo, bez vašeho jména.' },
    'legal-claims': { title: 'Vaše nároky', text: 'Uchováváme, co může potřebovat soud nebo odškodnění.' },
    'legal-duty': { title: 'Povinnosti ze zákona', text: 'Předáme, co nám ukládá zákon.' },
    archive: { title: 'Uchování spisu', text: 'Spis uchováme ještě nějaký čas po skončení pomoci a pak ho vymažeme.' },
  },
}
