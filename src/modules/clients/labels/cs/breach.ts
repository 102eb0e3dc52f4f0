import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Porušení zabezpečení osobních údajů',
    sections: { breach: 'Co se stalo', told: 'Kdo byl informován' },
    fields: {
      knownAt: { label: 'Kdy jsme se to dozvěděli', why: 'Odtud běží 72 hodin.' },
      happenedOn: { label: 'Kdy se to stalo', why: 'Pokud je to známo.' },
      what: { label: 'Co se stalo', why: 'Aby se tomu dalo později rozumět. Bez jmen klientů.' },
      kinds: { label: 'Jakého druhu', why: 'Úřad se na to ptá.' },
      people: { label: 'Kolik lidí a jakých', why: 'V číslech a skupinách, bez jmen.' },
      data: { label: 'Jaké údaje', why: 'Abychom odhadli riziko.' },
      consequences: { label: 'Co může následovat', why: 'Abychom odhadli riziko a varovali lidi.' },
      measures: { label: 'Co se udělalo', why: 'Aby se to napravilo a neopakovalo.' },
      risk: { label: 'Riziko pro lidi', why: 'Podle něj se rozhoduje, koho informovat.' },
      authorityTold: { label: 'Úřad byl informován', why: 'Do 72 hodin, pokud riziko není téměř žádné.' },
      authorityToldAt: { label: 'Kdy byl úřad informován', why: 'Aby bylo vidět, že se lhůta dodržela.' },
      lateWhy: { label: 'Proč později než za 72 hodin', why: 'Zpoždění je nutné zdůvodnit.' },
      authorityNotToldWhy: { label: 'Proč úřad nebyl informován', why: 'Důvod musí být možné doložit.' },
      peopleTold: { label: 'Lidé byli informováni', why: 'Při vysokém riziku bez odkladu a srozumitelně.' },
      peopleToldOn: { label: 'Kdy byli lidé informováni', why: 'Aby bylo vidět, že nikdo nečekal.' },
      peopleNotToldWhy: { label: 'Proč nebyli informováni', why: 'Důvod musí být možné doložit.' },
    },
  },
}
