import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Contact',
    fields: {
      on: { label: 'Când', why: 'Ca echipa să vadă ce a urmat după ce.' },
      direction: { label: 'Cine a căutat contactul', why: 'Ca să vedem dacă persoana vine din proprie inițiativă.' },
      channel: { label: 'Prin', why: 'Ca să vedem ce căi funcționează.' },
      about: { label: 'Despre ce', why: 'Ca să vedem de ce a fost căutată persoana.' },
      withWhom: { label: 'Cu cine', why: 'Ca să știm cine știe de persoană.' },
      note: { label: 'Notă', why: 'Ce trebuie să știe următorul coleg sau următoarea colegă. Persoana o poate citi.' },
      spokeFreely: { label: 'A putut vorbi liber', why: 'Dacă nu, nimic din ce s-a convenit nu contează.' },
      safeContactReviewed: { label: 'Contact sigur verificat', why: 'Îl verificăm la fiecare contact.' },
      overrideReason: { label: 'Motivul contactului în afara regulilor', why: 'Numai o urgență îl permite și se notează.' },
    },
  },
  task: {
    label: 'Lucru de făcut',
    fields: {
      what: { label: 'Ce este de făcut', why: 'Ca să ne ținem promisiunile.' },
      due: { label: 'Până la', why: 'În această zi primiți un memento, fără conținut.' },
      whose: { label: 'Cui îi revine', why: 'Ca să se știe cine se ocupă.' },
      doneOn: { label: 'Data încheierii', why: 'Atunci dispare din listă.' },
      stoppedOn: { label: 'Oprit la', why: 'Consimțământul pentru aceasta a fost retras.' },
    },
  },
  flag: {
    label: 'Atenționare',
    fields: {
      kind: { label: 'Despre', why: 'Cine deschide dosarul o vede prima.' },
      note: { label: 'Notă', why: 'Ce să facem sau să nu facem.' },
      since: { label: 'De când', why: 'La atenționările vechi revenim.' },
      resolvedOn: { label: 'Data rezolvării', why: 'Atunci nu mai apare prima.' },
      resolution: { label: 'Cum s-a rezolvat', why: 'Pentru data viitoare.' },
    },
  },
  link: {
    label: 'Persoană din alt dosar',
    fields: {
      client: { label: 'Persoana', why: 'Cei care au fost împreună se pot ajuta adesea unii pe alții în pretențiile lor.' },
      relation: { label: 'Cine este', why: 'Nu orice legătură este bună.' },
      note: { label: 'Notă', why: 'Ce pot și ce nu pot ști unul despre altul.' },
    },
  },
  narrative: {
    label: 'Relatare',
    fields: {
      title: { label: 'Titlu', why: 'Ca să se știe despre ce este fără a o deschide.' },
      on: { label: 'Data povestirii', why: 'Memoria se schimbă. Ziua contează în fața instanței.' },
      language: { label: 'Limba', why: 'Ca să i-o putem citi din nou persoanei.' },
      text: { label: 'Text', why: 'Ca povestea să nu trebuiască spusă iar și iar. Fiecare deschidere este înregistrată.' },
    },
  },
  attachment: {
    label: 'Anexă',
    sections: { attachment: 'Ce este', content: 'Conținut' },
    fields: {
      title: { label: 'Titlu', why: 'Ca să o găsim fără a o deschide.' },
      kind: { label: 'Ce fel de document', why: 'Actele persoanei se dau înapoi primele.' },
      receivedOn: { label: 'Data primirii', why: 'Pentru folosirea ca probă.' },
      receivedFrom: { label: 'Primită de la', why: 'Pentru folosirea ca probă și pentru a o înapoia.' },
      custody: { label: 'Prin mâinile cui a trecut', why: 'O probă contează numai dacă nu a putut-o schimba nimeni.', columns: { on: 'Când', step: 'Ce', who: 'Cine' } },
      attachment: { label: 'Număr', why: 'După el găsește programul conținutul criptat.' },
      mediaType: { label: 'Format', why: 'Ca să poată fi afișată.' },
      size: { label: 'Mărime în octeți', why: 'Ca să știm dacă o descărcăm pe o conexiune lentă.' },
      sha256: { label: 'Amprentă (SHA-256)', why: 'Dovedește că nu s-a schimbat nimic.' },
    },
  },
  'hand-over': {
    label: 'Predarea dosarului',
    fields: {
      from: { label: 'De la', why: 'Ca să putem întreba.' },
      to: { label: 'Către', why: 'Persoana trebuie să știe cine îi este acum alături.' },
      on: { label: 'Când', why: 'De atunci răspunde altcineva.' },
      note: { label: 'Ce trebuie știut', why: 'Ce este urgent și ce s-a promis.' },
    },
  },
  merged: { label: 'Unit cu alt dosar' },
  own: { label: 'Câmpuri proprii', fields: {} },
  draft: { label: 'Ciornă' },
}
