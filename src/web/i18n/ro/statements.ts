import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Accesibilitate',
  lead: 'Oricine ar trebui să poată citi aici: pe un telefon vechi, cu o conexiune lentă, de la tastatură, cu un cititor de ecran, cu litere mari.',
  parts: [
    {
      heading: 'Ce ne propunem',
      text: ['Aceste pagini urmează regulile pentru accesibilitatea conținutului web (WCAG) 2.2, nivelul AA. Fiecare fel de pagină este testat în acest sens, cu programe și prin verificare vizuală.'],
    },
    {
      heading: 'Ce ajută',
      list: [
        'Totul funcționează numai de la tastatură și fără scripturi.',
        'Textul poate fi mărit până la 400 la sută, iar rândurile și literele pot fi distanțate; nimic nu se taie.',
        'Aspectul luminos sau întunecat urmează setările dispozitivului dumneavoastră. Nimic nu se mișcă.',
        'Limba fiecărui text este marcată, pentru ca cititoarele de ecran să îl rostească corect.',
        'Textul unui document poate fi citit pagină cu pagină, fără a deschide fișierul.',
      ],
    },
    {
      heading: 'Ce lipsește încă',
      list: [
        'Multe documente au fost publicate ca fișiere greu de citit cu un cititor de ecran. Textul lor poate fi citit aici, dacă un program a reușit să îl extragă.',
        'Textul recunoscut din pagini scanate conține greșeli.',
        'Numele temelor nu au fost încă citite de vorbitori nativi ai fiecărei limbi.',
      ],
    },
    {
      heading: 'Spuneți-ne',
      text: ['Dacă ceva nu poate fi citit sau folosit, scrieți-ne. Spuneți adresa paginii și ce s-a întâmplat. Vă trimitem textul într-o formă pe care o puteți folosi.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Confidențialitate',
  lead: 'Puteți citi aici totul fără să spuneți cine sunteți. Nu păstrăm nimic din care s-ar putea afla cine ce a citit.',
  parts: [
    {
      heading: 'Ce nu fac aceste pagini',
      list: [
        'Nu pun cookie-uri și nu salvează nimic în browserul dumneavoastră.',
        'Nu rulează scripturi.',
        'Nu încarcă nimic de la alte companii și nu spun niciunei companii că ați fost aici.',
        'Nu numără vizitele.',
      ],
    },
    {
      heading: 'Ce știe serverul',
      text: [
        'Cât timp răspunde, serverul cunoaște adresa conexiunii dumneavoastră, ca orice server. Numără cererile timp de un minut, pentru ca nimeni să nu îl poată bloca, apoi le uită. Nu notează adresele.',
        'Ce căutați nu se notează. Un cuvânt care nu găsește nimic se numără fără a reține cine l-a căutat, numai dacă este un cuvânt cunoscut al domeniului sau al documentelor și numai dacă l-au căutat cel puțin douăzeci de persoane într-o săptămână.',
      ],
    },
    {
      heading: 'Ce pot vedea alții',
      list: [
        'Browserul dumneavoastră poate reține această pagină. Ștergeți istoricul dacă mai folosește cineva dispozitivul sau deschideți o fereastră privată.',
        'Furnizorul conexiunii poate vedea că ați ajuns pe acest site, dar nu și pe care pagină.',
        'Un link care duce la alt site este marcat. Acel site are regulile lui.',
      ],
    },
    {
      heading: 'Cuvintele „Părăsiți pagina”',
      text: ['Sunt mereu la vedere și duc imediat la o pagină pe care o vizitează toată lumea. Nu șterg istoricul browserului.'],
    },
    {
      heading: 'Întrebări',
      text: ['Scrieți-ne dacă doriți să aflați mai multe sau dacă credeți că aici se păstrează ceva despre dumneavoastră.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Licență și cod sursă',
  lead: 'Acest site funcționează cu Waystation, software liber. Îl puteți folosi, studia, distribui și modifica.',
  program: 'Programul',
  programText: 'Waystation este publicat sub licența GNU Affero General Public License, versiunea 3 sau ulterioară (AGPL-3.0-or-later). Vine fără nicio garanție.',
  version: (version) => `Versiunea ${version}`,
  source: 'Codul sursă',
  sourceText: 'Acesta este codul sursă exact al versiunii care rulează pe acest server, așa cum cere licența.',
  download: 'Descărcați codul sursă',
  sourceElsewhere: 'Codul sursă al versiunii care rulează pe acest server',
  documents: 'Documentele',
  documentsText: 'Licența programului nu se aplică documentelor. Drepturile asupra lor rămân ale celor care le-au scris și publicat; condițiile cunoscute sunt trecute în fișă.',
  fonts: 'Caracterele',
  fontsText: 'Source Sans 3 de la Adobe, sub licența SIL Open Font License 1.1.',
}
