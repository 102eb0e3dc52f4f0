import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Contact',
    fields: {
      on: { label: 'Quand', why: 'Pour que l’équipe voie dans quel ordre tout s’est passé.' },
      direction: { label: 'Qui a pris contact', why: 'Pour voir si la personne vient d’elle-même.' },
      channel: { label: 'Par', why: 'Pour voir quels moyens fonctionnent.' },
      about: { label: 'À quel sujet', why: 'Pour voir pourquoi la personne a été contactée.' },
      withWhom: { label: 'Avec qui', why: 'Pour savoir qui connaît l’existence de la personne.' },
      note: { label: 'Note', why: 'Ce que l’équipe doit savoir pour la suite. La personne peut la lire.' },
      spokeFreely: { label: 'A pu parler librement', why: 'Sinon, rien de ce qui a été convenu ne compte.' },
      safeContactReviewed: { label: 'Contact sûr revu', why: 'On le revoit à chaque contact.' },
      overrideReason: { label: 'Raison du contact malgré les règles', why: 'Seule une urgence le permet, et c’est noté.' },
    },
  },
  task: {
    label: 'Tâche',
    fields: {
      what: { label: 'Ce qu’il faut faire', why: 'Pour que les promesses soient tenues.' },
      due: { label: 'Pour le', why: 'Vous recevez un rappel ce jour-là, sans contenu.' },
      whose: { label: 'Qui s’en charge', why: 'Pour que la tâche soit à quelqu’un.' },
      doneOn: { label: 'Faite le', why: 'Elle quitte alors la liste.' },
      stoppedOn: { label: 'Arrêté le', why: 'Le consentement a été retiré.' },
    },
  },
  flag: {
    label: 'Alerte',
    fields: {
      kind: { label: 'À propos de', why: 'Qui ouvre le dossier la voit en premier.' },
      note: { label: 'Note', why: 'Ce qu’il faut faire, ou ne pas faire.' },
      since: { label: 'Depuis', why: 'Les anciennes alertes sont revues.' },
      resolvedOn: { label: 'Réglée le', why: 'Elle ne s’affiche alors plus en premier.' },
      resolution: { label: 'Comment elle a été réglée', why: 'Pour la prochaine fois.' },
    },
  },
  link: {
    label: 'Autre personne liée',
    fields: {
      client: { label: 'Personne accompagnée', why: 'Celles et ceux qui étaient ensemble peuvent souvent s’aider dans leurs demandes.' },
      relation: { label: 'Qui c’est', why: 'Un lien n’est pas toujours bon.' },
      note: { label: 'Note', why: 'Ce que chaque personne peut ou non savoir de l’autre.' },
    },
  },
  narrative: {
    label: 'Récit',
    fields: {
      title: { label: 'Titre', why: 'Pour savoir de quoi il s’agit sans l’ouvrir.' },
      on: { label: 'Raconté le', why: 'La mémoire change. Devant un tribunal, le jour compte.' },
      language: { label: 'Langue', why: 'Pour le relire à voix haute à la personne.' },
      text: { label: 'Texte', why: 'Pour que l’histoire n’ait pas à être racontée encore et encore. Chaque ouverture est notée.' },
    },
  },
  attachment: {
    label: 'Pièce jointe',
    sections: { attachment: 'Ce que c’est', content: 'Le contenu' },
    fields: {
      title: { label: 'Titre', why: 'Pour la trouver sans l’ouvrir.' },
      kind: { label: 'Type', why: 'Les papiers de la personne sont rendus en premier.' },
      receivedOn: { label: 'Reçue le', why: 'Pour servir de preuve.' },
      receivedFrom: { label: 'Reçue de', why: 'Pour servir de preuve, et pour la rendre.' },
      custody: { label: 'Par quelles mains', why: 'Une preuve ne compte que si personne n’a pu la changer.', columns: { on: 'Quand', step: 'Quoi', who: 'Qui' } },
      attachment: { label: 'Numéro', why: 'Le logiciel retrouve ainsi le contenu scellé.' },
      mediaType: { label: 'Format', why: 'Pour l’afficher.' },
      size: { label: 'Taille en octets', why: 'Pour choisir de la charger ou non sur une ligne lente.' },
      sha256: { label: 'Empreinte (SHA-256)', why: 'Elle prouve que rien n’a été changé.' },
    },
  },
  'hand-over': {
    label: 'Passage de relais',
    fields: {
      from: { label: 'De', why: 'Pour demander des précisions.' },
      to: { label: 'À', why: 'La personne doit savoir qui est là pour elle maintenant.' },
      on: { label: 'Quand', why: 'À partir de là, le dossier a changé de mains.' },
      note: { label: 'Ce qu’il faut savoir', why: 'Ce qui est urgent, et ce qui a été promis.' },
    },
  },
  merged: { label: 'Réuni avec un autre dossier' },
  own: { label: 'Champs de l’organisation', fields: {} },
  draft: { label: 'Brouillon' },
}
