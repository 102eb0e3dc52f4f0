import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'Parcourir la bibliothèque',
  lead: 'Chaque document est classé selon son type, ses pays, ses années, ses langues et ses mots-clés. Choisissez-en un pour voir les documents.',
  empty: 'Il n’y a pas encore de documents.',
  by: {
    type: 'Par type',
    country: 'Par pays',
    year: 'Par année',
    language: 'Par langue',
    keyword: 'Par mot-clé',
    publisher: 'Par éditeur',
    own: 'Par origine',
  },
  documents: count({ one: '# document', many: '# de documents', other: '# documents' }),
  all: {
    type: 'Tous les types',
    country: 'Tous les pays',
    year: 'Toutes les années',
    language: 'Toutes les langues',
    keyword: 'Tous les mots-clés',
    publisher: 'Tous les éditeurs',
    own: 'Tout',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Thèmes',
  lead: 'Les notions du domaine, dans les langues du réseau. Chaque thème mène à ses documents, quelle que soit leur langue.',
  find: 'Trouver un thème',
  findButton: 'Chercher',
  found: count({ one: '# thème', many: '# de thèmes', other: '# thèmes' }),
  foundNothing: (words) => `Aucun thème ne s’appelle « ${words} ».`,
  searchInstead: 'Chercher ces mots dans les documents',
  top: 'Les thèmes les plus larges',
  letters: 'Tous les thèmes par lettre',
  documents: count({ one: '# document', many: '# de documents', other: '# documents' }),
  noDocuments: 'Aucun document n’en traite encore.',
  seeDocuments: 'Voir les documents',
  meaning: 'Sens',
  use: 'À quoi il sert',
  otherNames: 'Aussi appelé',
  otherLanguages: 'Dans d’autres langues',
  broader: 'Plus large',
  narrower: 'Plus précis',
  related: 'Apparenté',
  elsewhere: 'Dans d’autres thésaurus',
  notation: 'Indice',
  nameIn: (language) => `Ce thème n’a pas encore de nom dans votre langue. Langue du nom affiché : ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'À propos de la collection',
  lead: 'Le centre de documentation d’un réseau d’organisations indépendantes, aux côtés des personnes ayant subi la traite.',
  holds: (documents, pages, languages) => `La collection contient ${documents} et ${pages} de texte, en ${languages}.`,
  documents: count({ one: '# document', many: '# de documents', other: '# documents' }),
  pages: count({ one: '# page', many: '# de pages', other: '# pages' }),
  languages: count({ one: '# langue', many: '# de langues', other: '# langues' }),
  parts: [
    {
      heading: 'Ce qui est conservé ici',
      text: [
        'Conventions et lois, décisions de justice, rapports d’organes de suivi, travaux de recherche, lignes directrices, déclarations, et les publications du réseau sur la traite des êtres humains et sur les droits des personnes qui l’ont subie.',
        'Un document est conservé tel qu’il a été publié. Les traductions figurent à côté de l’original, avec le nom de qui les a faites.',
      ],
    },
    {
      heading: 'Qui peut lire',
      text: ['Tout le monde, sans compte et sans frais. Quelques documents sont réservés aux membres du réseau.'],
    },
    {
      heading: 'Comment citer',
      text: ['Chaque document a un numéro qui ne change jamais et n’est jamais donné à un autre document. Citez ce numéro, ou l’adresse qui le contient.'],
    },
    {
      heading: 'Comment les textes ont été lus',
      text: [
        'Un programme extrait les textes des fichiers. Quand une page n’est qu’une image, son texte est reconnu, ce qui peut mal tourner : l’image de la page figure à côté du texte, et c’est l’image qui fait foi.',
        'Un titre, une date ou une langue proposés par un programme sont signalés tant que personne ne les a confirmés.',
      ],
    },
    {
      heading: 'Quand quelque chose n’a pas sa place ici',
      text: [
        'D’anciens rapports nomment parfois des personnes qui ne devraient pas l’être. Écrivez-nous en indiquant le numéro du document. Nous répondons en quelques jours : le nom est retiré du fichier, du texte et de la recherche, ou le document est retiré.',
        'Les droits sur les documents restent à celles et ceux qui les ont écrits et publiés. Si votre travail se trouve ici et ne devrait pas y être, écrivez-nous aussi.',
      ],
    },
  ],
  contact: 'Comment nous joindre',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Site web',
  email: 'E-mail',
  telephone: 'Téléphone',
  address: 'Adresse',
  none: 'Aucune adresse n’a encore été indiquée ici.',
}
