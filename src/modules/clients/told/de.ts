import type { Told } from './told.ts'

export const de: Told = {
  title: 'Bevor Sie erzählen',
  lead: 'Manches müssen wir vielleicht weitergeben, auch wenn Sie nicht einverstanden sind. Das sagen wir Ihnen vorher.',
  choose: 'Sie entscheiden, was Sie uns erzählen. Sie müssen keinen Namen nennen. Die Hilfe hängt nicht davon ab.',
  refusal: {
    free: 'Sie dürfen nein sagen. Sie bekommen dieselbe Hilfe.',
    object: 'Sie können jederzeit widersprechen. Dann sehen wir es uns mit Ihnen an.',
    needed: 'Ohne das können wir Ihnen nicht helfen. Sie können die Hilfe jederzeit beenden.',
    law: 'Das Gesetz verlangt es von uns. Wir sagen Ihnen, wenn es geschieht, außer wenn das gefährlich ist.',
  },
  duties: {
    'child-in-danger': 'Wenn ein Kind in Gefahr ist, müssen wir es vielleicht denen sagen, die Kinder schützen.',
    'danger-to-life': 'Wenn Ihr Leben oder das eines anderen Menschen in Gefahr ist, müssen wir vielleicht Hilfe rufen.',
    'grave-crime': 'Wenn ein schweres Verbrechen geplant ist oder geschehen ist, müssen wir es vielleicht der Polizei sagen.',
    trafficking: 'Wenn Menschenhandel geschehen ist, müssen wir es vielleicht den Behörden sagen.',
    court: 'Wenn ein Gericht uns befiehlt zu sprechen, müssen wir vielleicht antworten.',
    illness: 'Manche ansteckenden Krankheiten muss eine Ärztin oder ein Arzt vielleicht melden.',
  },
  purposes: {
    help: { title: 'Ihnen helfen', text: 'Wir schreiben auf, was wir brauchen, um Ihnen zu helfen.' },
    safety: { title: 'Menschen schützen', text: 'Wir nutzen, was wir wissen, wenn Ihr Leben oder das eines anderen Menschen in Gefahr ist.' },
    counting: { title: 'Zahlen', text: 'Wir zählen, wie vielen Menschen geholfen wurde. Niemand kann Sie darin erkennen.' },
    referral: { title: 'Eine andere Stelle', text: 'Wir geben einer anderen Stelle, was sie braucht, um Ihnen zu helfen.' },
    'transfer-abroad': { title: 'Ein anderes Land', text: 'Wir schicken etwas in ein anderes Land, wo es vielleicht weniger geschützt ist.' },
    authorities: { title: 'Behörden', text: 'Wir gehen für Sie Schritte bei Behörden.' },
    family: { title: 'Familie', text: 'Wir sprechen mit Ihrer Familie.' },
    'story-or-picture': { title: 'Eine Geschichte oder ein Bild', text: 'Wir zeigen anderen etwas von Ihnen.' },
    research: { title: 'Forschung', text: 'Forschende lernen aus dem, was geschehen ist, ohne Ihren Namen.' },
    'legal-claims': { title: 'Ihre Ansprüche', text: 'Wir bewahren auf, was ein Gericht oder eine Entschädigung brauchen kann.' },
    'legal-duty': { title: 'Pflichten durch Gesetz', text: 'Wir geben weiter, was wir nach dem Gesetz weitergeben müssen.' },
    archive: { title: 'Die Akte aufbewahren', text: 'Wir bewahren die Akte nach dem Ende der Hilfe noch eine Zeit auf und löschen sie dann.' },
  },
}
