import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Contact',
    fields: {
      on: { label: 'When', why: 'So that colleagues see what came after what.' },
      direction: { label: 'Who sought contact', why: 'To see whether the person comes by themselves.' },
      channel: { label: 'By', why: 'To see which ways work.' },
      about: { label: 'What about', why: 'To see why the person was sought.' },
      withWhom: { label: 'With whom', why: 'To know who knows of the person.' },
      note: { label: 'Note', why: 'What the next colleague needs to know. The person may read it.' },
      spokeFreely: { label: 'Could speak freely', why: 'If not, nothing that was agreed counts.' },
      safeContactReviewed: { label: 'Safe contact gone through', why: 'It is gone through at each contact.' },
      overrideReason: { label: 'Reason for contact outside safe contact', why: 'Only an emergency allows it, and it is written down.' },
    },
  },
  task: {
    label: 'Task',
    fields: {
      what: { label: 'What is to be done', why: 'So that promises are kept.' },
      due: { label: 'Until', why: 'You are reminded on this day, without content.' },
      whose: { label: 'Whose', why: 'So that it belongs to somebody.' },
      doneOn: { label: 'Done on', why: 'Then it leaves the list.' },
      stoppedOn: { label: 'Stopped on', why: 'The consent for it was withdrawn.' },
    },
  },
  flag: {
    label: 'Flag',
    fields: {
      kind: { label: 'About', why: 'Whoever opens the file sees it first.' },
      note: { label: 'Note', why: 'What to do, or not to do.' },
      since: { label: 'Since', why: 'Old flags are looked at again.' },
      resolvedOn: { label: 'Resolved on', why: 'Then it is no longer shown first.' },
      resolution: { label: 'How it was resolved', why: 'For the next time.' },
    },
  },
  link: {
    label: 'Linked client',
    fields: {
      client: { label: 'Client', why: 'People who were together can often help each other’s claims.' },
      relation: { label: 'Who it is', why: 'Not every link is a good one.' },
      note: { label: 'Note', why: 'What they may and may not know of each other.' },
    },
  },
  narrative: {
    label: 'Narrative',
    fields: {
      title: { label: 'Title', why: 'So that nobody has to open it to know what it is about.' },
      on: { label: 'Told on', why: 'Memory changes. The day matters before a court.' },
      language: { label: 'Language', why: 'To read it aloud to the person again.' },
      text: { label: 'Text', why: 'So that the story need not be told again and again. Every opening is recorded.' },
    },
  },
  attachment: {
    label: 'Attachment',
    sections: { attachment: 'What it is', content: 'The content' },
    fields: {
      title: { label: 'Title', why: 'To find it without opening it.' },
      kind: { label: 'Kind', why: 'Papers of the person are given back first.' },
      receivedOn: { label: 'Received on', why: 'For use as evidence.' },
      receivedFrom: { label: 'Received from', why: 'For use as evidence, and to give it back.' },
      custody: { label: 'Through whose hands', why: 'Evidence counts only if nobody could change it.', columns: { on: 'When', step: 'What', who: 'Who' } },
      attachment: { label: 'Number', why: 'The desk finds the sealed content by it.' },
      mediaType: { label: 'Type', why: 'To show it.' },
      size: { label: 'Size in bytes', why: 'To fetch it on a slow line or not.' },
      sha256: { label: 'Fingerprint (SHA-256)', why: 'It proves that nothing was changed.' },
    },
  },
  'hand-over': {
    label: 'Hand-over',
    fields: {
      from: { label: 'From', why: 'To ask back.' },
      to: { label: 'To', why: 'The client must know who is there for them now.' },
      on: { label: 'When', why: 'From then on it is theirs.' },
      note: { label: 'What to know', why: 'What is urgent, and what was promised.' },
    },
  },
  merged: { label: 'Merged with another file' },
  own: { label: 'Own fields', fields: {} },
  draft: { label: 'Draft' },
}
