import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Request about the file',
    sections: { request: 'Request', clock: 'If a month is not enough', checks: 'Before anything is given', outcome: 'Outcome' },
    fields: {
      right: { label: 'What is asked for', why: 'Each right has its own rules.' },
      receivedOn: { label: 'Received on', why: 'One month runs from this day.' },
      requester: { label: 'Who asks', why: 'A parent or a partner may be the danger.' },
      requesterName: { label: 'Name of who asks', why: 'To check whether they may ask.' },
      mandate: { label: 'Mandate', why: 'Nobody else receives anything without one.' },
      what: { label: 'In their words', why: 'To answer what was asked.' },
      extended: { label: 'Two months more', why: 'The law allows it once, for many or difficult requests.' },
      extensionReason: { label: 'Why longer', why: 'The person must be told why.' },
      extensionToldOn: { label: 'Person told of it on', why: 'They must hear it within the first month.' },
      identityChecked: { label: 'Identity was checked', why: 'A copy in the wrong hands cannot be called back.' },
      freeOfPressure: { label: 'Asked without pressure', why: 'Somebody may be forcing the person to ask.' },
      safeKeeping: { label: 'Has a safe place for it', why: 'A copy that is found can be dangerous.' },
      othersBlackedOut: { label: 'Other people are blacked out', why: 'Others have rights too.' },
      toldOfClaims: { label: 'Knows what erasing does to a claim', why: 'Evidence for wages or compensation may be lost for good.' },
      outcome: { label: 'Outcome', why: 'The person has a right to an answer.' },
      restrictedBecause: { label: 'Restricted because', why: 'A restriction needs a ground that ends.' },
      until: { label: 'Restricted until', why: 'So that it does not last for ever.' },
      reason: { label: 'Reason', why: 'A refusal needs one, in plain words.' },
      complaintRoute: { label: 'Where to complain', why: 'The person must be told.' },
      answeredOn: { label: 'Answered on', why: 'To see that the month was kept.' },
      copyGivenOn: { label: 'Given on', why: 'Whoever holds a copy is told when the file is erased.' },
      copyWays: { label: 'Given how', why: 'A paper and a file are kept safe in different ways.' },
    },
  },
  retention: {
    label: 'How long the file is kept',
    fields: {
      decision: { label: 'What was decided', why: 'No file is deleted by itself: people decide.' },
      decidedOn: { label: 'Decided on', why: 'Time runs from days that are written down.' },
      keepUntil: { label: 'Keep until', why: 'Keeping longer ends too.' },
      reason: { label: 'Reason', why: 'The person may ask for it.' },
    },
  },
  'retention-rule': {
    label: 'How long files are kept here',
    sections: { rule: 'Rule', source: 'Where it comes from' },
    fields: {
      years: { label: 'Years after the last contact', why: 'A file is not kept for longer than it is needed.' },
      childYears: { label: 'For a child: years after turning eighteen', why: 'Claims of a child begin late.' },
      freshDays: { label: 'Days without anything new', why: 'Nobody is reminded of a file in which somebody is still writing.' },
      reason: { label: 'Reason', why: 'Nobody keeps files without one.' },
      source: { label: 'Law or decision', why: 'So that others can look it up.' },
      verifiedOn: { label: 'Checked on', why: 'Laws change.' },
      until: { label: 'Valid until', why: 'So that the rule is gone through again.' },
    },
  },
  'access-names': {
    label: 'Names in the access list',
    fields: {
      reason: { label: 'Why names are needed', why: 'Colleagues have rights too: both are weighed.' },
      on: { label: 'When', why: 'To see later who asked for names.' },
    },
  },
  'copy-review': { label: 'What was blacked out for a copy' },
}
