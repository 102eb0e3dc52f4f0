import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Kind',
    fields: {
      accompanied: { label: 'Bij wie het kind is', why: 'Een kind alleen heeft recht op een voogd. Gezelschap kan ook een gevaar zijn.' },
      guardianAskedOn: { label: 'Voogd aangevraagd op', why: 'Het recht op een voogd begint nu, niet pas als er papieren zijn.' },
      assent: { label: 'Het kind wil geholpen worden', why: 'We vragen het het kind zelf, wie er verder ook tekent.' },
      assentOn: { label: 'Gevraagd op', why: 'Kinderen mogen van gedachten veranderen. Het laatste antwoord telt.' },
      ownView: { label: 'Wat het kind zegt', why: 'Bij elk besluit moet de mening van het kind worden gehoord.' },
      askedAgainAt18: { label: 'Vanaf 18 opnieuw gevraagd op', why: 'Met achttien wordt alles opnieuw gevraagd. Waar een vertegenwoordiger mee instemde, eindigt.' },
    },
  },
  representative: {
    label: 'Vertegenwoordiger',
    sections: { representative: 'Wie', authority: 'Bevoegdheid' },
    fields: {
      name: { label: 'Naam', why: 'Om te weten wie vraagt, belt of tekent.' },
      kind: { label: 'Wie het is', why: 'Een ouder, een voogd en een advocaat mogen niet hetzelfde.' },
      reach: { label: 'Te bereiken via', why: 'Voor als het kind deze persoon nodig heeft.' },
      authority: { label: 'Bevoegd door', why: 'Alleen wie bevoegd is, tekent voor een kind.' },
      paper: { label: 'Papier waaruit dat blijkt', why: 'Om te zien dat het papier is bekeken.' },
      from: { label: 'Vanaf', why: 'Bevoegdheid heeft een begin.' },
      until: { label: 'Tot', why: 'Na deze dag tekent de vertegenwoordiger niets meer.' },
      excluded: { label: 'Uitgesloten', why: 'Wie misschien aan het leed heeft bijgedragen, ziet niets en tekent niets.' },
      excludedWhy: { label: 'Waarom uitgesloten', why: 'Collega’s moeten het begrijpen en zich eraan houden. Dit verlaat het dossier nooit.' },
    },
  },
  'best-interests': {
    label: 'Besluit in het belang van het kind',
    fields: {
      question: { label: 'Waarover is besloten', why: 'Per besluit één aantekening.' },
      childHeard: { label: 'Het kind is gehoord', why: 'Een besluit zonder het kind is geen goed besluit.' },
      decision: { label: 'Besluit en redenen', why: 'Het kind leest dit later misschien.' },
      decidedBy: { label: 'Besloten door', why: 'Om te weten wie ervoor instaat.' },
      decidedOn: { label: 'Besloten op', why: 'Wat die dag bekend was, verklaart het besluit.' },
      reviewOn: { label: 'Opnieuw bekijken op', why: 'Het leven van een kind verandert snel.' },
    },
  },
}
