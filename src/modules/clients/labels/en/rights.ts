import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Request about the file',
    sections: { request: 'Request', checks: 'Before anything is given', outcome: 'Outcome' },
    fields: {
      right: { label: 'What is asked for', why: 'Each right has its own rules.' },
      receivedOn: { label: 'Received on', why: 'One month runs from this day.' },
      requester: { label: 'Who asks', why: 'A parent or a partner may be the danger.' },
      requesterName: { label: 'Name of who asks', why: 'To check whether they may ask.' },
      mandate: { label: 'Mandate', why: 'Nobody else receives anything without one.' },
      what: { label: 'In their words', why: 'To answer what was asked.' },
      identityChecked: { label: 'Identity was checked', why: 'A copy in the wrong hands cannot be called back.' },
      freeOfPressure: { label: 'Asked without pressure', why: 'Somebody may be forcing the person to ask.' },
      safeKeeping: { label: 'Has a safe place for it', why: 'A copy that is found can be dangerous.' },
      othersBlackedOut: { label: 'Other people are blacked out', why: 'Others have rights too.' },
      toldOfClaims: { label: 'Knows what erasing does to a claim', why: 'Evidence for wages or compensation may be lost for good.' },
      outcome: { label: 'Outcome', why: 'The person has a right to an answer.' },
      until: { label: 'Restricted until', why: 'So that it does not last for ever.' },
      reason: { label: 'Reason', why: 'A refusal needs one, in plain words.' },
      complaintRoute: { label: 'Where to complain', why: 'The person must be told.' },
      answeredOn: { label: 'Answered on', why: 'To see that the month was kept.' },
    },
  },
}
