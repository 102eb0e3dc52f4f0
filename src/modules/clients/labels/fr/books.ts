import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Registre' },
  interpreter: {
    label: 'Interprète',
    fields: {
      name: { label: 'Nom', why: 'Pour demander cette personne, ou pour l’éviter.' },
      languages: { label: 'Langues', why: 'Pour trouver la bonne personne.' },
      gender: { label: 'Genre', why: 'Certaines personnes demandent une femme, d’autres un homme.' },
      ways: { label: 'Comment', why: 'Certaines personnes se sentent plus en sécurité avec une voix lointaine.' },
      reach: { label: 'Où joindre l’interprète', why: 'Pour pouvoir l’appeler.' },
      signedOn: { label: 'Confidentialité signée le', why: 'Sans cette signature, personne n’interprète.' },
      conflicts: { label: 'Conflits d’intérêts', why: 'Parents, communautés et services dont l’interprète est proche.' },
      endedOn: { label: 'Terminé le', why: 'Ensuite, cet interprète n’est plus proposé.' },
    },
  },
  'own-form': {
    label: 'Formulaire de l’organisation',
    fields: {
      title: { label: 'Titre', why: 'Il figure en haut du formulaire.' },
      version: { label: 'Version', why: 'Les anciennes réponses gardent les questions qui ont été posées.' },
      many: { label: 'Peut être rempli plusieurs fois', why: 'Une fois pour le dossier, ou à nouveau chaque fois.' },
      fields: {
        label: 'Champs',
        why: 'Ne demandez rien d’inutile. Chaque champ dit pourquoi on le demande.',
        columns: { name: 'Nom court', label: 'Question', why: 'Pourquoi on le demande', type: 'Type de réponse', choices: 'Choix, un par ligne', aboutOthers: 'Concerne une autre personne', neverExported: 'Ne quitte jamais le dossier' },
      },
      endedOn: { label: 'N’est plus demandé depuis', why: 'Les réponses déjà données restent.' },
    },
  },
  'authority-request': {
    label: 'Demande d’une autorité',
    sections: { request: 'Demande', answer: 'Réponse' },
    fields: {
      on: { label: 'Quand', why: 'Les autorités fixent des délais courts.' },
      authority: { label: 'Autorité', why: 'Pour savoir qui s’est présenté.' },
      legalBasis: { label: 'Base légale invoquée', why: 'Sans elle, rien n’est donné.' },
      asked: { label: 'Ce qui a été demandé', why: 'Ce qui n’est pas demandé n’est pas donné.' },
      lawyerAsked: { label: 'Avis d’avocat demandé', why: 'Avant de donner quoi que ce soit.' },
      objected: { label: 'Opposition de notre part', why: 'Les chiffres annuels disent combien de fois.' },
      given: { label: 'Donné', why: 'Les chiffres annuels disent combien.' },
      whatGiven: { label: 'Ce qui a été donné', why: 'Le moins possible.' },
      personTold: { label: 'La personne a été informée', why: 'On l’informe, sauf si la loi l’interdit.' },
      notToldWhy: { label: 'Sinon, pourquoi', why: 'Ne pas le dire demande une raison.' },
      answeredOn: { label: 'Répondu le', why: 'Pour voir que rien ne reste en attente.' },
    },
  },
  notification: {
    label: 'Signalement d’un autre organisme',
    sections: { notification: 'Signalement', facts: 'Données pour les chiffres' },
    fields: {
      reporter: { label: 'Qui signale', why: 'Pour demander des précisions, et voir qui signale et qui ne le fait pas.' },
      reporterKind: { label: 'Type d’organisme', why: 'Les chiffres sont demandés par type.' },
      pseudonym: { label: 'Code donné par l’organisme', why: 'Pour voir les répétitions d’un même organisme. On ne prend jamais de nom.' },
      receivedOn: { label: 'Reçu le', why: 'C’est ce jour qui compte pour les chiffres.' },
      ground: { label: 'Motif du signalement', why: 'Une présomption et un constat, ce n’est pas la même chose.' },
      from: { label: 'Début de l’exploitation', why: 'Les chiffres sont demandés par période.' },
      until: { label: 'Fin de l’exploitation', why: 'Les chiffres sont demandés par période.' },
      mayBeRepeat: { label: 'Peut-être signalé par d’autres', why: 'Les répétitions sont estimées, jamais recherchées.' },
      sex: { label: 'Sexe', why: 'Les chiffres sont demandés par sexe.' },
      ageBand: { label: 'Tranche d’âge', why: 'Une tranche suffit pour les chiffres.' },
      citizenships: { label: 'Nationalités', why: 'Les chiffres sont demandés par nationalité.' },
      forms: { label: 'Formes d’exploitation', why: 'Les chiffres sont demandés par forme.' },
      exploitedIn: { label: 'Pays d’exploitation', why: 'Les chiffres sont demandés par pays.' },
    },
  },
  'import-run': { label: 'Importation' },
}
