import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Přístupnost',
  lead: 'Číst by zde měl mít možnost každý: na starém telefonu, na pomalém připojení, pomocí klávesnice, se čtečkou obrazovky, velkým písmem.',
  parts: [
    {
      heading: 'O co usilujeme',
      text: ['Tyto stránky se řídí pravidly pro přístupnost webového obsahu (WCAG) 2.2 na úrovni AA. Každý druh stránky podle nich zkoušíme, programy i vlastníma očima.'],
    },
    {
      heading: 'Co pomáhá',
      list: [
        'Vše funguje pouze s klávesnicí a bez skriptů.',
        'Text lze zvětšit na 400 procent a zvětšit mezery mezi řádky a písmeny; nic se neořízne.',
        'Světlý nebo tmavý vzhled se řídí nastavením vašeho zařízení. Nic se nepohybuje.',
        'Jazyk každého textu je označen, aby ho čtečky obrazovky vyslovovaly správně.',
        'Text dokumentu lze číst po stránkách, bez otevření souboru.',
      ],
    },
    {
      heading: 'Co zatím chybí',
      list: [
        'Mnoho dokumentů vyšlo jako soubory, které se čtečkou obrazovky čtou těžko. Jejich text lze číst zde, pokud ho program dokázal získat.',
        'Rozpoznaný text naskenovaných stránek obsahuje chyby.',
        'Názvy témat zatím nezkontrolovali rodilí mluvčí všech jazyků.',
      ],
    },
    {
      heading: 'Napište nám',
      text: ['Pokud něco nelze přečíst nebo použít, napište nám. Uveďte adresu stránky a co se stalo. Pošleme vám text v podobě, kterou můžete použít.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Soukromí',
  lead: 'Vše zde můžete číst a nemusíte říkat, kdo jste. Neuchováváme nic, z čeho by bylo poznat, kdo co četl.',
  parts: [
    {
      heading: 'Co tyto stránky nedělají',
      list: [
        'Nenastavují cookies a nic neukládají do vašeho prohlížeče.',
        'Nespouštějí žádné skripty.',
        'Nic nenačítají od jiných firem a žádnou jinou firmu neinformují o vaší návštěvě.',
        'Nepočítají návštěvy.',
      ],
    },
    {
      heading: 'Co ví server',
      text: [
        'Server zná adresu vašeho připojení po dobu, kdy odpovídá, jako každý server. Jednu minutu počítá požadavky, aby ho nikdo nemohl vyřadit z provozu, a pak je zapomene. Adresy nezapisuje.',
        'Co hledáte, se nezapisuje. Slovo, které nic nenajde, se počítá bez údaje o tom, kdo ho hledal, a jen pokud je to známé slovo z oboru nebo z dokumentů a během týdne ho hledalo alespoň dvacet lidí.',
      ],
    },
    {
      heading: 'Co mohou vidět ostatní',
      list: [
        'Váš prohlížeč si tuto stránku může pamatovat. Pokud vaše zařízení používá někdo další, vymažte historii nebo použijte anonymní okno.',
        'Poskytovatel vašeho připojení vidí, že navštěvujete tento web, ale ne kterou stránku.',
        'Odkaz, který vede na jiný web, je označen. Tam platí jiná pravidla.',
      ],
    },
    {
      heading: 'Slova „Opustit stránku“',
      text: ['Jsou vždy na očích a okamžitě vedou na stránku, kterou navštěvuje každý. Historii prohlížeče nevymažou.'],
    },
    {
      heading: 'Otázky',
      text: ['Napište nám, pokud chcete vědět více nebo pokud si myslíte, že je tu o vás něco uloženo.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Licence a zdrojový kód',
  lead: 'Tento web běží na Waystation, svobodném softwaru. Můžete ho používat, zkoumat, sdílet a měnit.',
  program: 'Program',
  programText: 'Waystation je zveřejněn pod licencí GNU Affero General Public License, verze 3 nebo novější (AGPL-3.0-or-later). Je poskytován bez jakékoli záruky.',
  version: (version) => `Verze ${version}`,
  source: 'Zdrojový kód',
  sourceText: 'Zde je zdrojový kód přesně té verze, která běží na tomto serveru, jak to žádá licence.',
  download: 'Stáhnout zdrojový kód',
  sourceElsewhere: 'Zdrojový kód verze, která běží na tomto serveru',
  documents: 'Dokumenty',
  documentsText: 'Licence programu se na dokumenty nevztahuje. Práva k nim mají ti, kdo je napsali a vydali; známé podmínky jsou uvedeny v záznamu.',
  fonts: 'Písmo',
  fontsText: 'Source Sans 3 od Adobe, pod licencí SIL Open Font License 1.1.',
}
