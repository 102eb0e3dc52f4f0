import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Contact',
    fields: {
      on: { label: 'Wanneer', why: 'Zodat collega’s zien wat waarop volgde.' },
      direction: { label: 'Wie contact zocht', why: 'Om te zien of de persoon uit zichzelf komt.' },
      channel: { label: 'Via', why: 'Om te zien welke manieren werken.' },
      about: { label: 'Waarover', why: 'Om te zien waarom de persoon is benaderd.' },
      withWhom: { label: 'Met wie', why: 'Om te weten wie van de persoon weet.' },
      note: { label: 'Notitie', why: 'Wat de volgende collega moet weten. De persoon mag het lezen.' },
      spokeFreely: { label: 'Kon vrij praten', why: 'Zo niet, dan telt niets wat is afgesproken.' },
      safeContactReviewed: { label: 'Veilig contact doorgenomen', why: 'Dat gebeurt bij elk contact.' },
      overrideReason: { label: 'Reden voor contact buiten de afspraken', why: 'Alleen in nood mag dat, en het wordt opgeschreven.' },
    },
  },
  task: {
    label: 'Taak',
    fields: {
      what: { label: 'Wat er moet gebeuren', why: 'Zodat beloften worden nagekomen.' },
      due: { label: 'Uiterlijk', why: 'Op deze dag krijgt u een herinnering, zonder inhoud.' },
      whose: { label: 'Wie doet het', why: 'Zodat iemand ervoor zorgt.' },
      doneOn: { label: 'Gedaan op', why: 'Dan verdwijnt de taak van de lijst.' },
      stoppedOn: { label: 'Stopgezet op', why: 'De toestemming ervoor is ingetrokken.' },
    },
  },
  flag: {
    label: 'Aandachtspunt',
    fields: {
      kind: { label: 'Waarover', why: 'Wie het dossier opent, ziet dit het eerst.' },
      note: { label: 'Notitie', why: 'Wat te doen, of juist niet.' },
      since: { label: 'Sinds', why: 'Oude aandachtspunten worden opnieuw bekeken.' },
      resolvedOn: { label: 'Opgelost op', why: 'Dan staat het niet meer bovenaan.' },
      resolution: { label: 'Hoe het is opgelost', why: 'Voor de volgende keer.' },
    },
  },
  link: {
    label: 'Verbonden cliënt',
    fields: {
      client: { label: 'Cliënt', why: 'Mensen die samen waren, kunnen elkaars claims vaak helpen.' },
      relation: { label: 'Wie het is', why: 'Niet elke band is een goede.' },
      note: { label: 'Notitie', why: 'Wat ze wel en niet van elkaar mogen weten.' },
    },
  },
  narrative: {
    label: 'Verhaal',
    fields: {
      title: { label: 'Titel', why: 'Zodat niemand het hoeft te openen om te weten waarover het gaat.' },
      on: { label: 'Verteld op', why: 'Herinneringen veranderen. Voor een rechter telt de dag.' },
      language: { label: 'Taal', why: 'Om het nog eens aan de persoon voor te lezen.' },
      text: { label: 'Tekst', why: 'Zodat het verhaal niet steeds weer verteld hoeft te worden. Elke keer openen wordt vastgelegd.' },
    },
  },
  attachment: {
    label: 'Bijlage',
    sections: { attachment: 'Wat het is', content: 'De inhoud' },
    fields: {
      title: { label: 'Titel', why: 'Om het te vinden zonder het te openen.' },
      kind: { label: 'Soort', why: 'Papieren van de persoon worden het eerst teruggegeven.' },
      receivedOn: { label: 'Ontvangen op', why: 'Voor gebruik als bewijs.' },
      receivedFrom: { label: 'Ontvangen van', why: 'Voor gebruik als bewijs, en om het terug te geven.' },
      custody: { label: 'Door wiens handen het ging', why: 'Bewijs telt alleen als niemand het kon veranderen.', columns: { on: 'Wanneer', step: 'Wat', who: 'Wie' } },
      attachment: { label: 'Nummer', why: 'Hiermee vindt het programma de verzegelde inhoud.' },
      mediaType: { label: 'Type', why: 'Om het te kunnen tonen.' },
      size: { label: 'Grootte in bytes', why: 'Om te kiezen of het op een trage lijn wordt opgehaald.' },
      sha256: { label: 'Vingerafdruk (SHA-256)', why: 'Die bewijst dat er niets is veranderd.' },
    },
  },
  'hand-over': {
    label: 'Overdracht',
    fields: {
      from: { label: 'Van', why: 'Om na te vragen.' },
      to: { label: 'Aan', why: 'De cliënt moet weten bij wie die nu terechtkan.' },
      on: { label: 'Wanneer', why: 'Vanaf dan ligt het bij deze collega.' },
      note: { label: 'Wat u moet weten', why: 'Wat haast heeft, en wat is beloofd.' },
    },
  },
  merged: { label: 'Samengevoegd met een ander dossier' },
  own: { label: 'Eigen velden', fields: {} },
  draft: { label: 'Concept' },
}
