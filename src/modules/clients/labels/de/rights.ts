import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Antrag zur Akte',
    sections: { request: 'Antrag', checks: 'Bevor etwas gegeben wird', outcome: 'Ergebnis' },
    fields: {
      right: { label: 'Was beantragt wird', why: 'Jedes Recht hat eigene Regeln.' },
      receivedOn: { label: 'Eingegangen am', why: 'Ab diesem Tag läuft ein Monat.' },
      requester: { label: 'Wer den Antrag stellt', why: 'Eltern oder Partner können die Gefahr sein.' },
      requesterName: { label: 'Name dieser Person', why: 'Um zu prüfen, ob sie fragen darf.' },
      mandate: { label: 'Vollmacht', why: 'Ohne Vollmacht erhält niemand sonst etwas.' },
      what: { label: 'In eigenen Worten', why: 'Um zu beantworten, was gefragt wurde.' },
      identityChecked: { label: 'Identität wurde geprüft', why: 'Eine Kopie in falschen Händen lässt sich nicht zurückholen.' },
      freeOfPressure: { label: 'Ohne Druck gefragt', why: 'Jemand könnte die Person dazu zwingen.' },
      safeKeeping: { label: 'Hat einen sicheren Ort dafür', why: 'Eine Kopie, die gefunden wird, kann gefährlich sein.' },
      othersBlackedOut: { label: 'Andere Menschen sind geschwärzt', why: 'Auch andere haben Rechte.' },
      toldOfClaims: { label: 'Weiß, was Löschen für Ansprüche heißt', why: 'Beweise für Lohn oder Entschädigung können für immer verloren gehen.' },
      outcome: { label: 'Ergebnis', why: 'Die Person hat ein Recht auf Antwort.' },
      until: { label: 'Eingeschränkt bis', why: 'Damit es nicht ewig dauert.' },
      reason: { label: 'Grund', why: 'Eine Ablehnung braucht einen, in einfachen Worten.' },
      complaintRoute: { label: 'Wo man sich beschweren kann', why: 'Das muss der Person gesagt werden.' },
      answeredOn: { label: 'Beantwortet am', why: 'Um zu sehen, dass die Monatsfrist eingehalten wurde.' },
    },
  },
}
