import type { Told } from './told.ts'

export const en: Told = {
  title: 'Before you speak',
  lead: 'There are things that we may have to pass on, even if you do not agree. We say so first.',
  choose: 'You decide what you tell us. You need not give a name. Help does not depend on it.',
  refusal: {
    free: 'You may say no. You get the same help.',
    object: 'You may object at any time. Then we look at it with you.',
    needed: 'Without it we cannot help you. You may end the help at any time.',
    law: 'The law asks it of us. We tell you when it happens, unless that is dangerous.',
  },
  duties: {
    'child-in-danger': 'If a child is in danger, we may have to tell those who protect children.',
    'danger-to-life': 'If your life or that of somebody else is in danger, we may have to call for help.',
    'grave-crime': 'If a grave crime is planned or was committed, we may have to tell the police.',
    trafficking: 'If somebody was trafficked, we may have to tell the authorities.',
    court: 'If a court orders us to speak, we may have to answer.',
    illness: 'Certain illnesses that spread may have to be reported by a doctor.',
  },
  purposes: {
    help: { title: 'Helping you', text: 'We write down what we need in order to help you.' },
    safety: { title: 'Keeping people safe', text: 'We use what we know when your life or that of somebody else is in danger.' },
    counting: { title: 'Figures', text: 'We count how many people were helped. Nobody can recognise you in it.' },
    referral: { title: 'Another service', text: 'We give another service what it needs to help you.' },
    'transfer-abroad': { title: 'Another country', text: 'We send something to another country, where it may be less protected.' },
    authorities: { title: 'Authorities', text: 'We take steps with authorities on your behalf.' },
    family: { title: 'Family', text: 'We speak with your family.' },
    'story-or-picture': { title: 'A story or a picture', text: 'We show others something of you.' },
    research: { title: 'Research', text: 'Researchers learn from what happened, without your name.' },
    'legal-claims': { title: 'Your claims', text: 'We keep what a court or a compensation may need.' },
    'legal-duty': { title: 'Duties by law', text: 'We pass on what the law says we must.' },
    archive: { title: 'Keeping the file', text: 'We keep the file for a time after the help has ended, and then erase it.' },
  },
}
