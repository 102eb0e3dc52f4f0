import type { Told } from './told.ts'

export const nl: Told = {
  title: 'Voordat u iets vertelt',
  lead: 'Sommige dingen moeten wij misschien doorgeven, ook als u het niet wilt. Dat zeggen we u eerst.',
  choose: 'U bepaalt wat u vertelt. U hoeft geen naam te noemen. De hulp hangt er niet van af.',
  refusal: {
    free: 'U mag nee zeggen. U krijgt dezelfde hulp.',
    object: 'U mag altijd bezwaar maken. Dan kijken we er samen met u naar.',
    needed: 'Zonder dit kunnen we u niet helpen. U kunt de hulp altijd beëindigen.',
    law: 'De wet vraagt dit van ons. We vertellen het u als het gebeurt, tenzij dat gevaarlijk is.',
  },
  duties: {
    'child-in-danger': 'Als een kind in gevaar is, moeten we dat misschien melden bij wie kinderen beschermt.',
    'danger-to-life': 'Als uw leven of dat van iemand anders in gevaar is, moeten we misschien hulp inroepen.',
    'grave-crime': 'Als er een ernstig misdrijf wordt gepland of is gepleegd, moeten we dat misschien bij de politie melden.',
    trafficking: 'Als iemand is verhandeld, moeten we dat misschien aan de overheid melden.',
    court: 'Als een rechter ons opdraagt te spreken, moeten we misschien antwoorden.',
    illness: 'Sommige besmettelijke ziekten moet een arts misschien melden.',
  },
  purposes: {
    help: { title: 'U helpen', text: 'We schrijven op wat we nodig hebben om u te helpen.' },
    safety: { title: 'Mensen beschermen', text: 'We gebruiken wat we weten als uw leven of dat van iemand anders in gevaar is.' },
    counting: { title: 'Cijfers', text: 'We tellen hoeveel mensen hulp kregen. Niemand kan u daarin herkennen.' },
    referral: { title: 'Een andere hulpverlener', text: 'We geven een andere hulpverlener wat nodig is om u te helpen.' },
    'transfer-abroad': { title: 'Een ander land', text: 'We sturen iets naar een ander land, waar het misschien minder beschermd is.' },
    authorities: { title: 'Instanties', text: 'We zetten namens u stappen bij instanties.' },
    family: { title: 'Familie', text: 'We praten met uw familie.' },
    'story-or-picture': { title: 'Een verhaal of een foto', text: 'We laten anderen iets van u zien.' },
    research: { title: 'Onderzoek', text: 'Onderzoekers leren van wat er is gebeurd, zonder uw naam.' },
    'legal-claims': { title: 'Uw aanspraken', text: 'We bewaren wat een rechter of een schadevergoeding nodig kan hebben.' },
    'legal-duty': { title: 'Plichten door de wet', text: 'We geven door wat we volgens de wet moeten doorgeven.' },
    archive: { title: 'Het dossier bewaren', text: 'We bewaren het dossier nog een tijd na de hulp, en wissen het dan.' },
  },
}
