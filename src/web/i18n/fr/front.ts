import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Aller au texte',
  leave: 'Quitter la page',
  /** A page that everyone visits. */
  leaveTo: 'https://fr.wikipedia.org/',
  library: 'Bibliothèque',
  subjects: 'Thèmes',
  countries: 'Pays',
  members: 'Réseau',
  useful: 'Bon à savoir',
  about: 'À propos de la collection',
  accessibility: 'Accessibilité',
  privacyTitle: 'Vie privée',
  licence: 'Licence et code source',
  sections: 'Parties du site',
  languages: 'Langues',
  trail: 'Où se trouve cette page',
  home: (name) => `${name}, page d’accueil`,
  demonstrationLabel: 'Démonstration',
  demonstration: 'Ceci est une démonstration. Ses documents sont des exemples, et personne ne répond ici.',
  privacy: 'Ni cookies, ni scripts, ni comptage des visites. Ce que vous cherchez n’est pas noté. Votre navigateur peut toutefois se souvenir de cette page.',
  software: 'Fonctionne avec Waystation, logiciel libre sous licence AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Pages de résultats',
  previous: 'Précédente',
  next: 'Suivante',
  range: (from, to, total) => `${from}–${to} sur ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Lois, rapports et lignes directrices sur la traite des êtres humains et sur les droits des personnes qui l’ont subie. Cherchez dans chaque page de chaque document, et lisez sans compte.',
  where: 'Où êtes-vous en ce moment ?',
  whereText: 'Choisissez un pays pour trouver des numéros à appeler et des organisations qui y apportent de l’aide.',
  allCountries: 'Tous les pays',
  usefulText: 'De courts textes en langage simple, pour vous ou pour une personne qui compte pour vous.',
  browse: 'Parcourir la bibliothèque',
  newest: 'Documents les plus récents',
  all: count({ one: 'Voir le seul document', many: 'Les # de documents', other: 'Tous les # documents' }),
  emptyHeading: 'La bibliothèque est encore vide',
  empty: 'Aucun document n’a encore été publié ici. Revenez plus tard.',
  network: 'Le réseau',
  networkText: 'Des organisations indépendantes, aux côtés des personnes ayant subi la traite, chacune dans son pays.',
  allMembers: 'Toutes les organisations du réseau',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Il n’y a encore rien ici',
  lead: 'Cette installation est nouvelle. Elle fonctionne, et elle est vide. Voici les premiers pas pour la personne qui s’en occupe.',
  readers: 'Si vous veniez pour lire, revenez plus tard.',
  steps: [
    { heading: 'Dites qui vous êtes', text: 'Ajoutez les organisations de votre réseau depuis un dossier.' },
    { heading: 'Ajoutez des documents', text: 'Un dossier de fichiers PDF suffit. Un catalogue au format CSV apporte en plus les titres, les dates et les mots-clés.' },
    { heading: 'Ajoutez des numéros et des services', text: 'À chacun il faut un responsable, une source, le jour de la vérification et le jour d’expiration. Sans cela, il n’est pas affiché.' },
    { heading: 'Ajoutez des textes en langage simple', text: 'Une ou un juriste du pays concerné doit les avoir lus.' },
    { heading: 'Faites une sauvegarde', text: 'Faites-la dès le premier jour, et essayez une fois de la restaurer.' },
  ],
  again: 'Cette page laisse la place à la bibliothèque dès qu’il y a un document.',
}
