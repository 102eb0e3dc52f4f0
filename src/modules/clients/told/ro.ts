import type { Told } from './told.ts'

export const ro: Told = {
  title: 'Înainte să vorbiți',
  lead: 'Sunt lucruri pe care s-ar putea să trebuiască să le transmitem, chiar dacă nu sunteți de acord. Vă spunem asta de la început.',
  choose: 'Dumneavoastră hotărâți ce ne spuneți. Nu trebuie să dați un nume. Ajutorul nu depinde de asta.',
  refusal: {
    free: 'Puteți spune nu. Primiți același ajutor.',
    object: 'Puteți obiecta oricând. Atunci vedem împreună cu dumneavoastră.',
    needed: 'Fără aceasta nu vă putem ajuta. Puteți încheia ajutorul oricând.',
    law: 'Legea ne-o cere. Vă spunem când se întâmplă, dacă nu este periculos.',
  },
  duties: {
    'child-in-danger': 'Dacă un copil este în pericol, s-ar putea să trebuiască să îi anunțăm pe cei care protejează copiii.',
    'danger-to-life': 'Dacă viața dumneavoastră sau a altcuiva este în pericol, s-ar putea să trebuiască să chemăm ajutor.',
    'grave-crime': 'Dacă se pregătește sau s-a comis o infracțiune gravă, s-ar putea să trebuiască să anunțăm poliția.',
    trafficking: 'Dacă cineva a fost traficat, s-ar putea să trebuiască să anunțăm autoritățile.',
    court: 'Dacă o instanță ne ordonă să vorbim, s-ar putea să trebuiască să răspundem.',
    illness: 'Unele boli molipsitoare s-ar putea să trebuiască să fie raportate de un medic.',
  },
  purposes: {
    help: { title: 'Ajutorul pentru dumneavoastră', text: 'Notăm ce ne trebuie ca să vă ajutăm.' },
    safety: { title: 'Siguranța oamenilor', text: 'Folosim ce știm când viața dumneavoastră sau a altcuiva este în pericol.' },
    counting: { title: 'Statistica', text: 'Numărăm câți oameni au fost ajutați. Nimeni nu vă poate recunoaște în ea.' },
    referral: { title: 'Alt serviciu', text: 'Dăm altui serviciu ce îi trebuie ca să vă ajute.' },
    'transfer-abroad': { title: 'Altă țară', text: 'Trimitem ceva în altă țară, unde poate fi mai puțin protejat.' },
    authorities: { title: 'Autorități', text: 'Facem demersuri la autorități în numele dumneavoastră.' },
    family: { title: 'Familia', text: 'Vorbim cu familia dumneavoastră.' },
    'story-or-picture': { title: 'O poveste sau o imagine', text: 'Arătăm altora ceva despre dumneavoastră.' },
    research: { title: 'Cercetare', text: 'Cercetătorii învață din ce s-a întâmplat, fără numele dumneavoastră.' },
    'legal-claims': { title: 'Drepturile pe care le cereți', text: 'Păstrăm ce îi poate trebui unei instanțe sau pentru despăgubiri.' },
    'legal-duty': { title: 'Obligații legale', text: 'Transmitem ce ne cere legea.' },
    archive: { title: 'Păstrarea dosarului', text: 'Păstrăm dosarul un timp după încheierea ajutorului, apoi îl ștergem.' },
  },
}
