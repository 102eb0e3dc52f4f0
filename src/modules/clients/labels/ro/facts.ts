import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identificare',
    fields: {
      status: { label: 'Statut', why: 'Unele drepturi încep cu el. Ajutorul nostru nu depinde de el.' },
      by: { label: 'Cine a hotărât', why: 'Numai unele decizii dau drepturi.' },
      byName: { label: 'Numele instituției', why: 'Ca să putem întreba sau contesta.' },
      country: { label: 'Țara', why: 'O decizie este valabilă acolo unde s-a luat.' },
      on: { label: 'Data', why: 'De la această zi curg termenele.' },
      until: { label: 'Valabil până la', why: 'Ca nimic să nu se încheie pe neobservate.' },
      appealBy: { label: 'Se poate contesta până la', why: 'O zi pierdută nu se mai poate recupera.' },
      reference: { label: 'Număr de înregistrare', why: 'Instituția îl cere în fiecare scrisoare.' },
    },
  },
  wish: {
    label: 'Identificare: ce dorește persoana',
    fields: {
      wish: { label: 'Vrea să fie identificată', why: 'Este alegerea persoanei și nu schimbă niciodată ajutorul.' },
      on: { label: 'Data', why: 'O dorință se poate schimba. Contează ultima.' },
      words: { label: 'Cu propriile cuvinte', why: 'Motivele spuse de persoană îi ajută pe cei care o vor consilia mai departe.' },
    },
  },
  exploitation: {
    label: 'Ce s-a întâmplat',
    sections: { what: 'Ce', where: 'Unde și când', how: 'Cum', alleged: 'Persoane presupus implicate' },
    fields: {
      forms: { label: 'Forme de exploatare', why: 'Drepturile, serviciile și statisticile diferă după formă. Munca sexuală nu este o formă de exploatare.' },
      sectors: { label: 'Felul muncii', why: 'De el depinde cine trebuie să plătească salariul. Arată și unde este nevoie de controale.' },
      ownWords: { label: 'Cu vorbele persoanei', why: 'Persoana poate numi altfel ce a trăit, iar numele ei este la fel de bun.' },
      imagesSpread: { label: 'S-au răspândit poze sau filme', why: 'Pot fi scoase de pe internet, iar legea consideră fapta mai gravă.' },
      places: { label: 'Locuri', why: 'De ele depinde la instanțele și serviciile cărei țări ne adresăm.', columns: { role: 'Ce s-a întâmplat acolo', country: 'Țara', place: 'Locul', on: 'Când' } },
      withinOneCountry: { label: 'Totul într-o singură țară', why: 'Traficul de persoane nu are nevoie de graniță, iar mulți nu știu asta.' },
      from: { label: 'A început', why: 'De aici se calculează prescripția și salariul. Ajunge anul.' },
      until: { label: 'S-a încheiat', why: 'Ca la început: atât cât se știe.' },
      ageAtStart: { label: 'Vârsta la început', why: 'În cazul unui copil nu trebuie dovedite forța sau înșelăciunea.' },
      recruitment: { label: 'Cum a fost găsită persoana', why: 'Arată unde trebuie avertizați alții.' },
      platforms: { label: 'Site-uri și aplicații folosite', why: 'Arată unde trebuie avertizați alții și unde pot fi urme.' },
      recruiterWas: { label: 'Cine a recrutat', why: 'Cineva apropiat poate fi încă în preajma persoanei sau a familiei.' },
      means: { label: 'Mijloace', why: 'Legea cere unul dintre acestea, mai puțin în cazul unui copil.' },
      control: { label: 'Ce a împiedicat plecarea', why: 'Explică de ce nu se putea pleca pur și simplu. Protejează împotriva învinuirii și a pedepsei.' },
      alleged: { label: 'Persoane presupus implicate', why: 'Numai ce este necesar pentru siguranță sau pentru o pretenție. Nu se caută niciodată prin mai multe dosare și nu se exportă decât la cerere.', columns: { knownAs: 'Cunoscut/ă ca', role: 'Rolul presupus', neededFor: 'Pentru ce este nevoie' } },
    },
  },
  counted: {
    label: 'Includere în statistici',
    fields: {
      mayBeCounted: { label: 'Poate fi inclusă în statistici', why: 'Se numără numai un „da”. Un „nu” nu schimbă niciodată ajutorul.' },
      askedOn: { label: 'Data întrebării', why: 'Ca să se știe că s-a întrebat și când.' },
    },
  },
}
