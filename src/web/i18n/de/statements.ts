import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Barrierefreiheit',
  lead: 'Alle sollen hier lesen können: mit einem alten Telefon, mit langsamer Verbindung, mit der Tastatur, mit einem Screenreader, in großer Schrift.',
  parts: [
    {
      heading: 'Was wir anstreben',
      text: ['Diese Seiten folgen den Web Content Accessibility Guidelines (WCAG) 2.2 auf der Stufe AA. Jede Art von Seite wird darauf geprüft, von Programmen und mit eigenen Augen.'],
    },
    {
      heading: 'Was hilft',
      list: [
        'Alles lässt sich allein mit der Tastatur und ohne Skripte bedienen.',
        'Text lässt sich auf 400 Prozent vergrößern, Zeilen und Buchstaben lassen sich weiter setzen; nichts wird abgeschnitten.',
        'Hell oder dunkel folgt der Einstellung Ihres Geräts. Nichts bewegt sich.',
        'Die Sprache jedes Textes ist gekennzeichnet, damit Screenreader ihn richtig aussprechen.',
        'Der Text eines Dokuments lässt sich Seite für Seite lesen, ohne die Datei zu öffnen.',
      ],
    },
    {
      heading: 'Was noch fehlt',
      list: [
        'Viele Dokumente wurden als Dateien veröffentlicht, die mit einem Screenreader schwer zu lesen sind. Ihr Text kann stattdessen hier gelesen werden, wo ein Programm ihn entnehmen konnte.',
        'Erkannter Text eingescannter Seiten enthält Fehler.',
        'Die Namen der Themen hat noch nicht in jeder Sprache jemand gelesen, dessen Muttersprache es ist.',
      ],
    },
    {
      heading: 'Sagen Sie es uns',
      text: ['Wenn Sie etwas nicht lesen oder benutzen können, schreiben Sie uns. Nennen Sie die Adresse der Seite und was geschehen ist. Wir schicken Ihnen den Text in einer Form, die Sie nutzen können.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Datenschutz',
  lead: 'Sie können hier alles lesen, ohne zu sagen, wer Sie sind. Wir bewahren nichts auf, das verraten würde, wer was gelesen hat.',
  parts: [
    {
      heading: 'Was diese Seiten nicht tun',
      list: [
        'Sie setzen keine Cookies und speichern nichts in Ihrem Browser.',
        'Sie führen keine Skripte aus.',
        'Sie laden nichts von anderen Unternehmen und sagen keinem anderen Unternehmen, dass Sie hier waren.',
        'Sie zählen keine Besuche.',
      ],
    },
    {
      heading: 'Was der Server weiß',
      text: [
        'Während er antwortet, kennt der Server die Adresse Ihrer Verbindung, wie jeder Server. Er zählt die Anfragen eine Minute lang, damit ihn niemand lahmlegen kann, und vergisst sie dann. Adressen schreibt er nicht auf.',
        'Wonach Sie suchen, wird nicht festgehalten. Ein Wort, zu dem nichts gefunden wird, wird gezählt, aber nicht, wer danach gesucht hat. Das geschieht nur, wenn es ein bekanntes Wort des Fachgebiets oder der Dokumente ist und in einer Woche mindestens zwanzig Menschen danach gesucht haben.',
      ],
    },
    {
      heading: 'Was andere sehen können',
      list: [
        'Ihr Browser kann sich diese Seite merken. Löschen Sie seinen Verlauf, wenn jemand anderes Ihr Gerät benutzt, oder nehmen Sie ein privates Fenster.',
        'Der Anbieter Ihrer Verbindung kann sehen, dass Sie diese Website aufgerufen haben, nicht welche Seite.',
        'Ein Link, der zu einer anderen Website führt, ist gekennzeichnet. Dort gelten eigene Regeln.',
      ],
    },
    {
      heading: 'Die Worte „Seite verlassen“',
      text: ['Sie sind immer in Sicht und führen sofort zu einer Seite, die alle besuchen. Den Verlauf Ihres Browsers löschen sie nicht.'],
    },
    {
      heading: 'Fragen',
      text: ['Schreiben Sie uns, wenn Sie mehr wissen möchten oder wenn Sie glauben, dass hier etwas über Sie aufbewahrt wird.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Lizenz und Quelltext',
  lead: 'Diese Website läuft mit Waystation, freier Software. Sie dürfen sie benutzen, untersuchen, weitergeben und verändern.',
  program: 'Das Programm',
  programText: 'Waystation ist unter der GNU Affero General Public License veröffentlicht, Version 3 oder später (AGPL-3.0-or-later). Es kommt ohne jede Gewährleistung.',
  version: (version) => `Version ${version}`,
  source: 'Der Quelltext',
  sourceText: 'Hier ist der Quelltext genau der Version, die auf diesem Server läuft, wie die Lizenz es verlangt.',
  download: 'Quelltext herunterladen',
  sourceElsewhere: 'Der Quelltext der Version, die auf diesem Server läuft',
  documents: 'Die Dokumente',
  documentsText: 'Die Lizenz des Programms gilt nicht für die Dokumente. Die Rechte daran bleiben bei denen, die sie geschrieben und veröffentlicht haben; wo Bedingungen bekannt sind, stehen sie in den Angaben zum Dokument.',
  fonts: 'Die Schrift',
  fontsText: 'Source Sans 3 von Adobe, unter der SIL Open Font License 1.1.',
}
