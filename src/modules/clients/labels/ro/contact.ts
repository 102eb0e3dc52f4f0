import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Contact sigur',
    sections: { ways: 'Cum contactăm persoana', cover: 'Pretext și cuvinte' },
    fields: {
      noContact: { label: 'Nu dorește să fie contactată', why: 'Programul oprește atunci orice apel și mesaj.' },
      ways: {
        label: 'Căi de contact',
        why: 'Un apel la ora nepotrivită poate pune persoana în pericol. Programul îl oprește.',
        columns: {
          channel: 'Prin', address: 'Număr sau adresă', times: 'Când', days: 'Zile', from: 'De la', until: 'Până la', watched: 'Altcineva o folosește sau o urmărește', voicemail: 'Se poate lăsa un mesaj vocal',
        },
      },
      timeZone: { label: 'Fus orar', why: 'Orele sunt ale persoanei, oriunde s-ar afla.' },
      countryNow: { label: 'Țara în care este acum', why: 'De ea depind serviciile și legea.' },
      placeNow: { label: 'Locul în care este acum', why: 'Ca să găsim ajutor în apropiere. Atât de exact cât dorește persoana.' },
      ifAnotherAnswers: { label: 'Ce spunem dacă răspunde altcineva', why: 'Un pretext bun protejează persoana.' },
      proofWord: { label: 'Cuvânt care arată cine vorbește', why: 'Cineva poate fi silit să vorbească, iar o voce poate fi imitată.' },
      notFreeWord: { label: 'Cuvânt pentru „nu pot vorbi liber”', why: 'Persoana poate da un semn fără ca alții să înțeleagă.' },
      neverTell: { label: 'Cui nu i se spune niciodată', why: 'Ca nimeni, în niciun birou, să nu îi spună din greșeală.', columns: { who: 'Cine', relation: 'Cine este', why: 'De ce' } },
      reviewedOn: { label: 'Data discuției cu persoana', why: 'Ce era sigur luna trecută poate să nu mai fie azi.' },
    },
  },
  interpreting: {
    label: 'Interpretare',
    fields: {
      needed: { label: 'Are nevoie de interpret/ă', why: 'Nimeni nu ar trebui să hotărască ceva ce înțelege doar pe jumătate.' },
      languages: { label: 'În limba', why: 'Ca să găsim persoana potrivită.' },
      gender: { label: 'Genul dorit', why: 'Unele lucruri se spun numai unei femei sau numai unui bărbat.' },
      ways: { label: 'Cum', why: 'Unii se simt mai în siguranță cu o voce de departe.' },
      refused: { label: 'Pe cine nu dorește', why: 'Se poate refuza o persoană sau o comunitate întreagă. Nu trebuie un motiv.', columns: { who: 'Cine sau ce comunitate', scope: 'În ce măsură' } },
      chosen: { label: 'Interpret/ă aleasă', why: 'Ca data viitoare să fie aceeași voce. Din registrul organizației.' },
    },
  },
}
