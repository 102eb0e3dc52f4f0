import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Osoba',
    sections: { names: 'Jména', age: 'Věk', self: 'Pohlaví a gender', belonging: 'Kam osoba patří', understanding: 'Jazyky a přístupnost', health: 'Zdraví, pro potřeby služby' },
    fields: {
      namelessByWish: { label: 'Nechce uvést jméno', why: 'K pomoci jméno není potřeba. Díky tomuto údaji se na něj už nikdo neptá.' },
      givenName: { label: 'Jméno', why: 'Pro oslovení a pro nalezení složky. V jakémkoli písmu.' },
      familyName: { label: 'Příjmení', why: 'Pro nalezení složky. V jakémkoli písmu.' },
      otherNames: { label: 'Další jména', why: 'Doklady, dřívější jména a různé zápisy se často liší. Složka by měla být jen jedna.', columns: { name: 'Jméno', kind: 'Druh jména' } },
      codeName: { label: 'Krycí jméno', why: 'Aby se o osobě dalo mluvit tam, kde její jméno nesmí zaznít.' },
      addressedAs: { label: 'Jak chce být oslovována', why: 'Každý si volí, jak ho oslovujeme.' },
      dateOfBirth: { label: 'Datum narození', why: 'Na věku závisí práva i vhodné ubytování. Stačí rok.' },
      age: { label: 'Věk v letech', why: 'Když datum narození není známo.' },
      ageOn: { label: 'Kdy byl věk uveden', why: 'Let přibývá. Díky tomuto dni víme, kolik jich je teď.' },
      ageBasis: { label: 'Odkud věk známe', why: 'Doklad, posouzení a slovo osoby nejsou pro úřad totéž.' },
      ageInDoubt: { label: 'Může jít o dítě', why: 'Dokud jsou pochyby, jednáme s osobou jako s dítětem.' },
      sex: { label: 'Pohlaví, pro statistiku', why: 'Statistika se člení podle pohlaví. Neříká, kým osoba je.' },
      gender: { label: 'Gender, vlastními slovy', why: 'Pro vhodné ubytování a správná slova. Jen to, co osoba sama řekne.' },
      orientation: { label: 'Sexuální orientace, pokud ji osoba sdělí', why: 'Nikdy se neptáme. Někdo ji řekne sám, protože souvisí s jeho bezpečím. Nikdy neopustí tuto složku.' },
      citizenships: { label: 'Státní občanství', why: 'Závisí na něm pobyt, pomoc konzulátu i cesta domů.' },
      stateless: { label: 'Bez státního občanství', why: 'Lidé bez státní příslušnosti mají zvláštní práva.' },
      homeCountry: { label: 'Domovská země', why: 'Kde je osoba doma. Občanství to neříká.' },
      displacedByWar: { label: 'Útěk před válkou', why: 'Osoba může mít nárok na dočasnou ochranu a návrat nemusí být bezpečný.' },
      languages: { label: 'Jazyky, nejlepší první', why: 'Abychom našli někoho k rozhovoru či tlumočení a posílali texty, které lze přečíst.' },
      reads: { label: 'Čte a píše', why: 'Co nelze přečíst, to řekneme nebo nakreslíme.' },
      accessNeeds: { label: 'Potřeby přístupnosti', why: 'Aby místnosti, telefonáty a listiny byly pro tuto osobu použitelné.' },
      accessWords: { label: 'Co pomáhá', why: 'Osoba to ví nejlépe.' },
      healthFor: { label: 'Služba, která musí vědět o zdraví', why: 'O zdraví píšeme jen pro službu, která to potřebuje.' },
      health: { label: 'Zdraví, nakolik ho služba musí znát', why: 'Aby se mohla připravit. Nic víc.' },
      pregnant: { label: 'Těhotenství', why: 'Kvůli lékařské péči a místu, kde může být i miminko. Jen pokud to služba potřebuje.' },
    },
  },
  intake: {
    label: 'Jak se k nám osoba dostala',
    fields: {
      cameOn: { label: 'Kdy', why: 'Od tohoto dne se pomoc počítá.' },
      country: { label: 'Země, kde žádala o pomoc', why: 'O právech a povinnostech rozhoduje právo této země.' },
      cameThrough: { label: 'Jakou cestou', why: 'Ukazuje, které cesty k pomoci fungují.' },
      throughWhom: { label: 'Název instituce', why: 'Pro dotaz, pokud s ním osoba souhlasí.' },
    },
  },
  household: {
    label: 'Domácnost a děti',
    fields: {
      maritalStatus: { label: 'Rodinný stav', why: 'Má vliv na pobyt, na děti i na to, na koho si dát pozor.' },
      numberOfChildren: { label: 'Počet dětí', why: 'Abychom na děti mysleli při plánování ubytování a peněz.' },
      members: {
        label: 'Kdo k osobě patří',
        why: 'Abychom pomohli těm, kdo jsou na osobě závislí, a viděli, komu hrozí nebezpečí. Dítě, kterému pomáháme, má vlastní složku.',
        columns: { name: 'Jméno', relation: 'Kdo to je', born: 'Datum narození', where: 'Kde žije', dependent: 'Závislý/á na osobě', inDanger: 'Může být v nebezpečí', file: 'Vlastní složka' },
      },
    },
  },
}
