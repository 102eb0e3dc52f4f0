import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Încălcare a securității datelor personale',
    sections: { breach: 'Ce s-a întâmplat', told: 'Cine a fost informat' },
    fields: {
      knownAt: { label: 'Când am aflat', why: 'De aici încep cele 72 de ore.' },
      happenedOn: { label: 'S-a întâmplat la', why: 'Atât cât se știe.' },
      what: { label: 'Ce s-a întâmplat', why: 'Ca să se înțeleagă mai târziu. Fără nume de clienți.' },
      kinds: { label: 'De ce fel', why: 'Autoritatea întreabă.' },
      people: { label: 'Câți oameni și care', why: 'În cifre și grupuri, fără nume.' },
      data: { label: 'Ce date', why: 'Ca să evaluăm riscul.' },
      consequences: { label: 'Ce poate urma', why: 'Ca să evaluăm riscul și să avertizăm oamenii.' },
      measures: { label: 'Ce s-a făcut', why: 'Ca să se repare și să nu se repete.' },
      risk: { label: 'Risc pentru oameni', why: 'De el depinde cine trebuie informat.' },
      authorityTold: { label: 'Autoritatea a fost informată', why: 'În 72 de ore, dacă riscul nu este aproape inexistent.' },
      authorityToldAt: { label: 'Când a fost informată', why: 'Ca să se vadă că termenul a fost respectat.' },
      lateWhy: { label: 'De ce mai târziu de 72 de ore', why: 'Întârzierea trebuie motivată.' },
      authorityNotToldWhy: { label: 'De ce nu a fost informată autoritatea', why: 'Motivul trebuie să poată fi arătat.' },
      peopleTold: { label: 'Oamenii au fost informați', why: 'Când riscul este ridicat, fără întârziere și în cuvinte simple.' },
      peopleToldOn: { label: 'Când au fost informați', why: 'Ca să se vadă că nimeni nu a așteptat.' },
      peopleNotToldWhy: { label: 'De ce nu au fost informați', why: 'Motivul trebuie să poată fi arătat.' },
    },
  },
}
