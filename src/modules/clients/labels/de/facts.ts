import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identifizierung',
    fields: {
      status: { label: 'Status', why: 'Manche Rechte beginnen damit. Unsere Hilfe hängt nicht davon ab.' },
      by: { label: 'Entschieden von', why: 'Nur manche Entscheidungen geben Rechte.' },
      byName: { label: 'Name der Stelle', why: 'Um nachzufragen oder Rechtsmittel einzulegen.' },
      country: { label: 'Land', why: 'Eine Entscheidung gilt dort, wo sie getroffen wurde.' },
      on: { label: 'Datum der Entscheidung', why: 'Ab diesem Tag laufen Fristen.' },
      until: { label: 'Gültig bis', why: 'Damit nichts unbemerkt endet.' },
      appealBy: { label: 'Rechtsmittel möglich bis', why: 'Ein versäumter Tag lässt sich nicht nachholen.' },
      reference: { label: 'Aktenzeichen der Stelle', why: 'Die Stelle fragt in jedem Brief danach.' },
    },
  },
  wish: {
    label: 'Wunsch zur Identifizierung',
    fields: {
      wish: { label: 'Möchte identifiziert werden', why: 'Das entscheidet die Person, und es ändert nie etwas an der Hilfe.' },
      on: { label: 'Gesagt am', why: 'Ein Wunsch darf sich ändern. Der letzte zählt.' },
      words: { label: 'In eigenen Worten', why: 'Gründe in den Worten der Person helfen denen, die später beraten.' },
    },
  },
  exploitation: {
    label: 'Was geschehen ist',
    sections: { what: 'Was', where: 'Wo und wann', how: 'Wie', alleged: 'Mutmaßlich Beteiligte' },
    fields: {
      forms: { label: 'Formen der Ausbeutung', why: 'Rechte, Hilfen und Zahlen unterscheiden sich je nach Form. Sexarbeit ist keine davon.' },
      sectors: { label: 'Art der Arbeit', why: 'Davon hängt ab, wer Lohn zahlen muss. Es zeigt auch, wo Kontrollen nötig sind.' },
      ownWords: { label: 'In den Worten der Person', why: 'Die Person nennt es vielleicht anders, und das ist genauso gut.' },
      imagesSpread: { label: 'Bilder oder Filme wurden verbreitet', why: 'Sie können entfernt werden, und vor dem Gesetz wiegt es schwerer.' },
      places: { label: 'Orte', why: 'Von ihnen hängt ab, in welchem Land Gerichte und Hilfen zuständig sind.', columns: { role: 'Was dort geschah', country: 'Land', place: 'Ort', on: 'Wann' } },
      withinOneCountry: { label: 'Alles in einem Land', why: 'Menschenhandel braucht keine Grenze, und viele wissen das nicht.' },
      from: { label: 'Begann', why: 'Verjährung und Lohn werden ab da gerechnet. Das Jahr genügt.' },
      until: { label: 'Endete', why: 'Wie beim Anfang: soweit bekannt.' },
      ageAtStart: { label: 'Alter am Anfang', why: 'Bei einem Kind müssen weder Zwang noch Täuschung gezeigt werden.' },
      recruitment: { label: 'Wie die Person gefunden wurde', why: 'Es zeigt, wo andere gewarnt werden sollten.' },
      platforms: { label: 'Genutzte Websites und Apps', why: 'Es zeigt, wo andere gewarnt werden sollten und wo Spuren sein können.' },
      recruiterWas: { label: 'Wer angeworben hat', why: 'Wer nahestand, ist vielleicht noch in der Nähe der Person oder ihrer Familie.' },
      means: { label: 'Mittel', why: 'Das Gesetz verlangt eines davon, außer bei einem Kind.' },
      control: { label: 'Was die Person dort gehalten hat', why: 'Es erklärt, warum niemand einfach gehen konnte. Es hilft gegen Vorwürfe und Strafe.' },
      alleged: { label: 'Mutmaßlich Beteiligte', why: 'Nur was für Sicherheit oder einen Anspruch nötig ist. Nie über Akten hinweg gesucht, nie exportiert, außer es wird verlangt.', columns: { knownAs: 'Bekannt als', role: 'Mutmaßliche Rolle', neededFor: 'Nötig für' } },
    },
  },
  counted: {
    label: 'Darf gezählt werden',
    fields: {
      mayBeCounted: { label: 'Darf in der Statistik mitzählen', why: 'Nur ein Ja wird gezählt. Ein Nein ändert nie etwas an der Hilfe.' },
      askedOn: { label: 'Gefragt am', why: 'Um zu wissen, dass gefragt wurde und wann.' },
    },
  },
}
