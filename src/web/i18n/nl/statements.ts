import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet hier kunnen lezen: op een oude telefoon, met een trage verbinding, met het toetsenbord, met een schermlezer, in grote letters.',
  parts: [
    {
      heading: 'Wat we nastreven',
      text: ['Deze pagina’s volgen de Web Content Accessibility Guidelines (WCAG) 2.2 op niveau AA. Elk soort pagina wordt daarop getest, met programma’s en met het oog.'],
    },
    {
      heading: 'Wat helpt',
      list: [
        'Alles werkt met alleen het toetsenbord en zonder scripts.',
        'Tekst kan tot 400 procent worden vergroot, en regels en letters kunnen wijder staan; er wordt niets afgesneden.',
        'Licht of donker volgt de instelling van uw apparaat. Er beweegt niets.',
        'Van elke tekst is de taal aangegeven, zodat schermlezers hem goed uitspreken.',
        'De tekst van een document is per pagina te lezen, zonder het bestand te openen.',
      ],
    },
    {
      heading: 'Wat nog tekortschiet',
      list: [
        'Veel documenten zijn gepubliceerd als bestanden die moeilijk te lezen zijn met een schermlezer. De tekst is dan hier te lezen, als een programma hem eruit kon halen.',
        'Herkende tekst van gescande pagina’s bevat fouten.',
        'De namen van onderwerpen zijn nog niet in elke taal door een moedertaalspreker gelezen.',
      ],
    },
    {
      heading: 'Laat het ons weten',
      text: ['Kunt u iets niet lezen of gebruiken? Schrijf ons. Noem het adres van de pagina en wat er gebeurde. We sturen u de tekst in een vorm die u kunt gebruiken.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Privacy',
  lead: 'U kunt hier alles lezen zonder te zeggen wie u bent. We bewaren niets waaruit blijkt wie wat heeft gelezen.',
  parts: [
    {
      heading: 'Wat deze pagina’s niet doen',
      list: [
        'Ze plaatsen geen cookies en bewaren niets in uw browser.',
        'Ze voeren geen scripts uit.',
        'Ze laden niets van andere bedrijven en vertellen geen ander bedrijf dat u hier was.',
        'Ze tellen geen bezoekers.',
      ],
    },
    {
      heading: 'Wat de server weet',
      text: [
        'Terwijl de server antwoordt, kent hij het adres van uw verbinding, zoals elke server. Hij telt één minuut lang de aanvragen, zodat niemand hem kan platleggen, en vergeet ze daarna. Adressen legt hij niet vast.',
        'Wat u zoekt, wordt niet vastgelegd. Een woord dat niets oplevert, wordt geteld zonder dat bekend blijft wie het vroeg, alleen als het een bekend woord van het vakgebied of uit de documenten is, en alleen als ten minste twintig mensen er in een week naar vroegen.',
      ],
    },
    {
      heading: 'Wat anderen kunnen zien',
      list: [
        'Uw browser kan deze pagina onthouden. Wis de geschiedenis als iemand anders uw apparaat gebruikt, of gebruik een privévenster.',
        'De aanbieder van uw verbinding kan zien dat u deze site bezocht, niet welke pagina.',
        'Een link naar een andere site is gemarkeerd. Die site heeft haar eigen regels.',
      ],
    },
    {
      heading: 'De woorden “Pagina verlaten”',
      text: ['Ze zijn altijd in beeld en leiden meteen naar een pagina die iedereen bezoekt. Ze wissen de geschiedenis van uw browser niet.'],
    },
    {
      heading: 'Vragen',
      text: ['Schrijf ons als u meer wilt weten, of als u denkt dat hier iets over u wordt bewaard.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Licentie en broncode',
  lead: 'Deze site draait op Waystation, vrije software. U mag die gebruiken, bestuderen, delen en veranderen.',
  program: 'Het programma',
  programText: 'Waystation is uitgegeven onder de GNU Affero General Public License, versie 3 of later (AGPL-3.0-or-later). Het programma komt zonder enige garantie.',
  version: (version) => `Versie ${version}`,
  source: 'De broncode',
  sourceText: 'Hier is de broncode van precies de versie die op deze server draait, zoals de licentie vraagt.',
  download: 'Download de broncode',
  sourceElsewhere: 'De broncode van de versie die op deze server draait',
  documents: 'De documenten',
  documentsText: 'De licentie van het programma geldt niet voor de documenten. De rechten daarop blijven bij wie ze heeft geschreven en uitgegeven; waar voorwaarden bekend zijn, staan ze in de beschrijving.',
  fonts: 'Het lettertype',
  fontsText: 'Source Sans 3 van Adobe, onder de SIL Open Font License 1.1.',
}
