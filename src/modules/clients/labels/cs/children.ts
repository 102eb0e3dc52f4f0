import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Dítě',
    fields: {
      accompanied: { label: 'S kým dítě je', why: 'Dítě bez doprovodu má právo na poručníka nebo opatrovníka. Nebezpečný může být i doprovod.' },
      guardianAskedOn: { label: 'Žádost o poručníka podána', why: 'Právo na něj platí hned teď, ne až budou doklady.' },
      assent: { label: 'Dítě s pomocí souhlasí', why: 'Ptáme se dítěte, ať podepisuje kdokoli další.' },
      assentOn: { label: 'Kdy jsme se ptali', why: 'Děti mění názor. Platí poslední odpověď.' },
      ownView: { label: 'Co říká dítě', why: 'Názor dítěte musí zaznít při každém rozhodnutí.' },
      askedAgainAt18: { label: 'Znovu jsme se ptali po 18. narozeninách', why: 'V osmnácti se na všechno ptáme znovu. Souhlasy dané za dítě končí.' },
    },
  },
  representative: {
    label: 'Zástupce/zástupkyně',
    sections: { representative: 'Kdo', authority: 'Oprávnění' },
    fields: {
      name: { label: 'Jméno', why: 'Aby bylo jasné, kdo se ptá, volá nebo podepisuje.' },
      kind: { label: 'Kdo to je', why: 'Rodič, poručník a právník smějí různé věci.' },
      reach: { label: 'Kontakt', why: 'Pro chvíli, kdy to dítě bude potřebovat.' },
      authority: { label: 'Odkud je oprávnění', why: 'Za dítě podepisuje jen ten, kdo je k tomu oprávněn.' },
      paper: { label: 'Listina, která to dokládá', why: 'Aby bylo jasné, že ji někdo viděl.' },
      from: { label: 'Od', why: 'Oprávnění má svůj začátek.' },
      until: { label: 'Do', why: 'Po tomto dni tato osoba nic nepodepisuje.' },
      excluded: { label: 'Vyloučení', why: 'Kdo může mít na újmě podíl, nic nevidí a nic nepodepisuje.' },
      excludedWhy: { label: 'Důvod vyloučení', why: 'Tým mu musí rozumět a držet se ho. Nikdy neopustí tuto složku.' },
    },
  },
  'best-interests': {
    label: 'Rozhodnutí v nejlepším zájmu dítěte',
    fields: {
      question: { label: 'O čem se rozhodovalo', why: 'Jedno rozhodnutí, jeden záznam.' },
      childHeard: { label: 'Dítě mohlo říct svůj názor', why: 'Rozhodnutí bez dítěte není dobré.' },
      decision: { label: 'Rozhodnutí a důvody', why: 'Dítě si je jednou může přečíst.' },
      decidedBy: { label: 'Kdo rozhodl', why: 'Aby bylo jasné, kdo za to odpovídá.' },
      decidedOn: { label: 'Kdy se rozhodlo', why: 'Vysvětluje ho to, co se ten den vědělo.' },
      reviewOn: { label: 'Kdy se k tomu vrátit', why: 'Život dětí se rychle mění.' },
    },
  },
}
