import type { Told } from './told.ts'

export const fr: Told = {
  title: 'Avant que vous parliez',
  lead: 'Il y a des choses que nous devrons peut-être transmettre, même si vous n’êtes pas d’accord. Nous le disons d’abord.',
  choose: 'Vous décidez de ce que vous nous dites. Vous n’avez pas à donner de nom. L’aide n’en dépend pas.',
  refusal: {
    free: 'Vous pouvez dire non. Vous recevez la même aide.',
    object: 'Vous pouvez vous y opposer à tout moment. Nous le regardons alors avec vous.',
    needed: 'Sans cela, nous ne pouvons pas vous aider. Vous pouvez mettre fin à l’aide à tout moment.',
    law: 'La loi nous le demande. Nous vous le disons quand cela arrive, sauf si c’est dangereux.',
  },
  duties: {
    'child-in-danger': 'Si un enfant est en danger, nous devrons peut-être prévenir ceux qui protègent les enfants.',
    'danger-to-life': 'Si votre vie ou celle de quelqu’un d’autre est en danger, nous devrons peut-être appeler au secours.',
    'grave-crime': 'Si un crime grave se prépare ou a été commis, nous devrons peut-être prévenir la police.',
    trafficking: 'S’il y a eu traite d’êtres humains, nous devrons peut-être prévenir les autorités.',
    court: 'Si un tribunal nous ordonne de parler, nous devrons peut-être répondre.',
    illness: 'Certaines maladies contagieuses devront peut-être être signalées par un médecin.',
  },
  purposes: {
    help: { title: 'Vous aider', text: 'Nous notons ce qu’il nous faut pour vous aider.' },
    safety: { title: 'Protéger les personnes', text: 'Nous utilisons ce que nous savons quand votre vie ou celle de quelqu’un d’autre est en danger.' },
    counting: { title: 'Chiffres', text: 'Nous comptons combien de personnes ont été aidées. Personne ne peut vous y reconnaître.' },
    referral: { title: 'Un autre service', text: 'Nous donnons à un autre service ce qu’il lui faut pour vous aider.' },
    'transfer-abroad': { title: 'Un autre pays', text: 'Nous envoyons quelque chose dans un autre pays, où la protection est peut-être moindre.' },
    authorities: { title: 'Autorités', text: 'Nous faisons des démarches auprès des autorités en votre nom.' },
    family: { title: 'Famille', text: 'Nous parlons avec votre famille.' },
    'story-or-picture': { title: 'Un récit ou une image', text: 'Nous montrons à d’autres quelque chose de vous.' },
    research: { title: 'Recherche', text: 'Des chercheurs apprennent de ce qui s’est passé, sans votre nom.' },
    'legal-claims': { title: 'Vos droits en justice', text: 'Nous gardons ce qu’un tribunal ou une indemnisation peut demander.' },
    'legal-duty': { title: 'Obligations légales', text: 'Nous transmettons ce que la loi nous oblige à transmettre.' },
    archive: { title: 'Garder le dossier', text: 'Nous gardons le dossier un certain temps après la fin de l’aide, puis nous l’effaçons.' },
  },
}
