import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Copil',
    fields: {
      accompanied: { label: 'Cu cine este copilul', why: 'Un copil singur are dreptul la un tutore. Și însoțitorul poate fi un pericol.' },
      guardianAskedOn: { label: 'Data cererii de tutore', why: 'Dreptul la tutore începe acum, nu când vin actele.' },
      assent: { label: 'Copilul vrea ajutor', why: 'Îl întrebăm pe copil, oricine altcineva ar semna.' },
      assentOn: { label: 'Data întrebării', why: 'Copiii se răzgândesc. Contează ultimul răspuns.' },
      ownView: { label: 'Ce spune copilul', why: 'Părerea copilului trebuie ascultată la fiecare decizie.' },
      askedAgainAt18: { label: 'Data întrebării la majorat', why: 'La optsprezece ani întrebăm totul din nou. Acordurile date în numele copilului încetează.' },
    },
  },
  representative: {
    label: 'Reprezentant/ă',
    sections: { representative: 'Cine', authority: 'Împuternicire' },
    fields: {
      name: { label: 'Nume', why: 'Ca să știm cine întreabă, sună sau semnează.' },
      kind: { label: 'Cine este', why: 'Un părinte, un tutore și un avocat pot face lucruri diferite.' },
      reach: { label: 'Date de contact', why: 'Pentru momentul în care copilul are nevoie.' },
      authority: { label: 'De unde are dreptul', why: 'Pentru un copil semnează numai cine are acest drept.' },
      paper: { label: 'Actul care îl dovedește', why: 'Ca să se știe că actul a fost văzut.' },
      from: { label: 'De la', why: 'Împuternicirea are un început.' },
      until: { label: 'Până la', why: 'După această zi nu mai semnează nimic.' },
      excluded: { label: 'Excludere', why: 'Cine poate fi implicat în răul făcut nu vede nimic și nu semnează nimic.' },
      excludedWhy: { label: 'Motivul excluderii', why: 'Echipa trebuie să înțeleagă și să țină cont. Nu iese niciodată din acest dosar.' },
    },
  },
  'best-interests': {
    label: 'Decizie în interesul superior al copilului',
    fields: {
      question: { label: 'Ce era de hotărât', why: 'O decizie, o însemnare.' },
      childHeard: { label: 'Copilul a fost ascultat', why: 'O decizie fără copil nu este bună.' },
      decision: { label: 'Decizia și motivele', why: 'Copilul ar putea să o citească într-o zi.' },
      decidedBy: { label: 'Cine a hotărât', why: 'Ca să știm cine răspunde de ea.' },
      decidedOn: { label: 'Data deciziei', why: 'O explică ceea ce se știa în acea zi.' },
      reviewOn: { label: 'Când revenim la ea', why: 'Viața copiilor se schimbă repede.' },
    },
  },
}
