import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Antrag zur Akte',
    sections: { request: 'Antrag', clock: 'Wenn ein Monat nicht reicht', checks: 'Bevor etwas gegeben wird', outcome: 'Ergebnis' },
    fields: {
      right: { label: 'Was beantragt wird', why: 'Jedes Recht hat eigene Regeln.' },
      receivedOn: { label: 'Eingegangen am', why: 'Ab diesem Tag läuft ein Monat.' },
      requester: { label: 'Wer den Antrag stellt', why: 'Eltern oder Partner können die Gefahr sein.' },
      requesterName: { label: 'Name dieser Person', why: 'Um zu prüfen, ob sie fragen darf.' },
      mandate: { label: 'Vollmacht', why: 'Ohne Vollmacht erhält niemand sonst etwas.' },
      what: { label: 'In eigenen Worten', why: 'Um zu beantworten, was gefragt wurde.' },
      extended: { label: 'Zwei Monate länger', why: 'Das Gesetz erlaubt es einmal, bei vielen oder schwierigen Anträgen.' },
      extensionReason: { label: 'Warum länger', why: 'Das muss der Person gesagt werden.' },
      extensionToldOn: { label: 'Der Person gesagt am', why: 'Sie muss es im ersten Monat erfahren.' },
      identityChecked: { label: 'Identität wurde geprüft', why: 'Eine Kopie in falschen Händen lässt sich nicht zurückholen.' },
      freeOfPressure: { label: 'Ohne Druck gefragt', why: 'Jemand könnte die Person dazu zwingen.' },
      safeKeeping: { label: 'Hat einen sicheren Ort dafür', why: 'Eine Kopie, die gefunden wird, kann gefährlich sein.' },
      othersBlackedOut: { label: 'Andere Menschen sind geschwärzt', why: 'Auch andere haben Rechte.' },
      toldOfClaims: { label: 'Weiß, was Löschen für Ansprüche heißt', why: 'Beweise für Lohn oder Entschädigung können für immer verloren gehen.' },
      outcome: { label: 'Ergebnis', why: 'Die Person hat ein Recht auf Antwort.' },
      restrictedBecause: { label: 'Eingeschränkt wegen', why: 'Eine Einschränkung braucht einen Grund, der endet.' },
      until: { label: 'Eingeschränkt bis', why: 'Damit es nicht ewig dauert.' },
      reason: { label: 'Grund', why: 'Eine Ablehnung braucht einen, in einfachen Worten.' },
      complaintRoute: { label: 'Wo man sich beschweren kann', why: 'Das muss der Person gesagt werden.' },
      answeredOn: { label: 'Beantwortet am', why: 'Um zu sehen, dass die Monatsfrist eingehalten wurde.' },
      copyGivenOn: { label: 'Übergeben am', why: 'Wer eine Kopie hat, erfährt, dass die Akte gelöscht ist.' },
      copyWays: { label: 'Wie übergeben', why: 'Papier und eine Datei werden auf andere Weise sicher verwahrt.' },
    },
  },
  retention: {
    label: 'Wie lange die Akte bleibt',
    fields: {
      decision: { label: 'Was entschieden wurde', why: 'Keine Akte löscht sich selbst: Menschen entscheiden.' },
      decidedOn: { label: 'Entschieden am', why: 'Die Frist läuft ab Tagen, die aufgeschrieben sind.' },
      keepUntil: { label: 'Behalten bis', why: 'Auch längeres Behalten endet.' },
      reason: { label: 'Grund', why: 'Die Person darf danach fragen.' },
    },
  },
  'retention-rule': {
    label: 'Wie lange Akten hier bleiben',
    sections: { rule: 'Regel', source: 'Woher sie kommt' },
    fields: {
      years: { label: 'Jahre nach dem letzten Kontakt', why: 'Eine Akte bleibt nicht länger als nötig.' },
      childYears: { label: 'Bei einem Kind: Jahre nach dem achtzehnten Geburtstag', why: 'Ansprüche eines Kindes beginnen spät.' },
      freshDays: { label: 'Tage ohne Neues', why: 'An eine Akte, in die noch geschrieben wird, wird nicht erinnert.' },
      reason: { label: 'Grund', why: 'Ohne Grund bleibt keine Akte.' },
      source: { label: 'Gesetz oder Beschluss', why: 'Damit andere nachsehen können.' },
      verifiedOn: { label: 'Geprüft am', why: 'Gesetze ändern sich.' },
      until: { label: 'Gültig bis', why: 'Damit die Regel wieder angesehen wird.' },
    },
  },
  'access-names': {
    label: 'Namen in der Zugriffsliste',
    fields: {
      reason: { label: 'Warum Namen nötig sind', why: 'Auch Kolleginnen und Kollegen haben Rechte: beides wird abgewogen.' },
      on: { label: 'Wann', why: 'Um später zu sehen, wer nach Namen gefragt hat.' },
    },
  },
  'copy-review': { label: 'Was für eine Kopie geschwärzt wurde' },
}
