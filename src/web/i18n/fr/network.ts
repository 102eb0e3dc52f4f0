import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Le réseau',
  lead: 'Des organisations indépendantes, aux côtés des personnes ayant subi la traite. Chacune travaille sous son propre nom et sous sa propre responsabilité.',
  empty: 'Aucune organisation n’a encore été inscrite.',
  kinds: {
    secretariat: 'Secrétariat',
    member: 'Membres',
    'platform-ngo': 'Plateforme d’ONG',
    associate: 'Associées',
  },
  kind: {
    secretariat: 'Secrétariat',
    member: 'Organisation membre',
    'platform-ngo': 'Organisation de la plateforme d’ONG',
    associate: 'Organisation associée',
  },
  platformText: 'Des organisations qui rencontrent les membres tous les deux ans, pour comparer leurs pratiques et agir ensemble.',
  role: 'Dans le réseau',
  country: 'Pays',
  city: 'Ville',
  languages: 'Langues',
  since: 'Depuis',
  ownName: 'Nom d’origine',
  aboutIn: (language) => `Langue de ce texte : ${language}.`,
  noText: 'Rien n’a encore été écrit ici sur cette organisation.',
  reach: 'Comment la joindre',
  documents: 'Ses documents',
  seeDocuments: 'Documents qu’elle a publiés ou écrits',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Où êtes-vous en ce moment ?',
  lead: 'Choisissez le pays où vous êtes. Vous y trouverez des numéros à appeler, des lieux d’aide et les organisations du réseau.',
  guess: 'Nous ne devinons pas votre pays d’après votre langue ou votre connexion.',
  help: 'Numéros à appeler',
  services: 'Lieux d’aide',
  none: 'Aucun numéro de ce pays n’a été vérifié ici. Nous préférons n’en montrer aucun plutôt qu’un faux.',
  noneServices: 'Aucun service de ce pays n’a été vérifié ici.',
  kinds: {
    emergency: 'Urgence',
    helpline: 'Ligne d’assistance',
    counselling: 'Écoute et conseil',
    shelter: 'Hébergement sûr',
    legal: 'Aide juridique',
    medical: 'Aide médicale',
    other: 'Autre aide',
  },
  call: (number) => `Appeler le ${number}`,
  hours: 'Horaires',
  allHours: 'jour et nuit',
  cost: 'Coût',
  costs: { free: 'gratuit', local: 'prix d’un appel local', charged: 'plus cher qu’un appel local', unknown: 'non connu' },
  languages: 'Langues',
  onBill: 'Sur la facture de téléphone',
  onBills: { yes: 'le numéro apparaît', no: 'le numéro n’apparaît pas', unknown: 'non connu' },
  told: 'Police ou services de l’immigration',
  tolds: { yes: 'peuvent avoir connaissance de l’appel', no: 'n’en sont pas informés', unknown: 'on ne sait pas s’ils en sont informés' },
  city: 'Ville',
  website: 'Site web',
  checked: ({ owner, date, until }) => `Vérifié le ${date} (${owner}), valable jusqu’au ${until}.`,
  source: 'Source :',
  sample: 'Exemple : ce n’est pas un vrai numéro.',
  sampleService: 'Exemple : ce n’est pas un vrai service.',
  organisations: 'Organisations du réseau',
  noOrganisations: 'Aucune organisation du réseau n’est inscrite ici pour ce pays.',
  documents: 'Documents',
  seeDocuments: count({ one: '# document sur ce pays', many: '# de documents sur ce pays', other: '# documents sur ce pays' }),
  noDocuments: 'Pas encore de document sur ce pays.',
  another: 'Un autre pays',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Bon à savoir',
  /** The title that the browser's history keeps. */
  place: (place) => `Bon à savoir ${place}`,
  lead: 'De courts textes en langage simple. Lisez-les pour vous, ou pour une personne qui compte pour vous.',
  empty: 'Il n’y a pas encore de textes ici.',
  sample: 'Ceci est un exemple. Une ou un juriste du pays concerné doit le vérifier avant que quiconque s’y fie.',
  checked: ({ by, date }) => `Vérifié le ${date} (${by}).`,
  onlyIn: (language) => `Ce texte n’existe pas encore dans votre langue. Langue de ce texte : ${language}.`,
  where: 'Où êtes-vous en ce moment ? Numéros et lieux d’aide',
  download: 'Télécharger ce texte (PDF)',
  otherLanguages: 'Dans d’autres langues',
  others: 'À lire aussi',
  history: 'Votre navigateur peut encore montrer cette page dans son historique.',
  historyHow: 'Pour l’effacer, ouvrez le menu de votre navigateur, choisissez « Historique », et supprimez cette page et les autres pages de ce site. Tout supprimer peut sembler étrange à une personne qui vérifie. Ou ouvrez ce genre de pages dans une fenêtre privée.',
}
