import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identifikace',
    fields: {
      status: { label: 'Status', why: 'Začínají jím některá práva. Naše pomoc na něm nezávisí.' },
      by: { label: 'Kdo rozhodl', why: 'Jen některá rozhodnutí dávají práva.' },
      byName: { label: 'Název instituce', why: 'Pro dotaz nebo odvolání.' },
      country: { label: 'Země', why: 'Rozhodnutí platí tam, kde bylo vydáno.' },
      on: { label: 'Datum', why: 'Od tohoto dne běží lhůty.' },
      until: { label: 'Platí do', why: 'Aby nic neskončilo bez povšimnutí.' },
      appealBy: { label: 'Odvolat se lze do', why: 'Zmeškaný den už nelze napravit.' },
      reference: { label: 'Číslo jednací', why: 'Instituce ho chce v každém dopise.' },
    },
  },
  wish: {
    label: 'Identifikace: přání osoby',
    fields: {
      wish: { label: 'Chce být identifikována', why: 'Je to volba osoby a pomoc na ní nikdy nezávisí.' },
      on: { label: 'Kdy to řekla', why: 'Přání se může změnit. Platí poslední.' },
      words: { label: 'Vlastními slovy', why: 'Důvody slovy osoby pomohou těm, kdo budou radit příště.' },
    },
  },
  exploitation: {
    label: 'Co se stalo',
    sections: { what: 'Co', where: 'Kde a kdy', how: 'Jak', alleged: 'Údajní pachatelé' },
    fields: {
      forms: { label: 'Formy vykořisťování', why: 'Na formě závisí práva, služby i statistika. Sexuální práce není formou vykořisťování.' },
      sectors: { label: 'Druh práce', why: 'Závisí na něm, kdo musí zaplatit mzdu. Ukazuje také, kde je třeba kontrol.' },
      ownWords: { label: 'Slovy osoby', why: 'Osoba tomu může říkat jinak a její slovo je stejně dobré.' },
      imagesSpread: { label: 'Snímky nebo videa se šířily', why: 'Dají se stáhnout a zákon to hodnotí přísněji.' },
      places: { label: 'Místa', why: 'Závisí na nich, na soudy a služby které země se obrátit.', columns: { role: 'Co se tam stalo', country: 'Země', place: 'Místo', on: 'Kdy' } },
      withinOneCountry: { label: 'Vše v jedné zemi', why: 'Obchodování s lidmi nepotřebuje hranice a mnoho lidí to neví.' },
      from: { label: 'Začátek', why: 'Počítá se od něj promlčení i mzda. Stačí rok.' },
      until: { label: 'Konec', why: 'Stejně jako začátek: nakolik je znám.' },
      ageAtStart: { label: 'Věk na začátku', why: 'U dítěte není třeba dokazovat sílu ani lest.' },
      recruitment: { label: 'Jak se k osobě dostali', why: 'Ukazuje, kde varovat ostatní.' },
      platforms: { label: 'Použité weby a aplikace', why: 'Ukazuje, kde varovat ostatní a kde mohou být stopy.' },
      recruiterWas: { label: 'Kdo osobu získal', why: 'Někdo blízký může být stále nablízku osobě nebo rodině.' },
      means: { label: 'Prostředky', why: 'Zákon vyžaduje jeden z nich, u dítěte žádný.' },
      control: { label: 'Co bránilo odejít', why: 'Vysvětluje, proč nešlo prostě odejít. Pomáhá proti obviňování a trestu.' },
      alleged: { label: 'Údajní pachatelé', why: 'Jen to, co vyžaduje bezpečí nebo nárok. Napříč složkami se v tom nehledá a nikam se to nepředává, pokud o to nikdo výslovně nepožádá.', columns: { knownAs: 'Známý/á jako', role: 'Údajná role', neededFor: 'K čemu je to potřeba' } },
    },
  },
  counted: {
    label: 'Zahrnutí do statistiky',
    fields: {
      mayBeCounted: { label: 'Smí být ve statistice', why: 'Počítá se jen „ano“. Odmítnutí nikdy nezmění pomoc.' },
      askedOn: { label: 'Kdy jsme se ptali', why: 'Aby bylo jasné, že jsme se ptali a kdy.' },
    },
  },
}
