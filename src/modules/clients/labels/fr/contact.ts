import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Contact sûr',
    sections: { ways: 'Moyens de joindre la personne', cover: 'Prétexte et mots convenus' },
    fields: {
      noContact: { label: 'Ne souhaite aucun contact', why: 'Le logiciel bloque alors tout appel et tout message.' },
      ways: {
        label: 'Moyens',
        why: 'Un appel à la mauvaise heure peut mettre une personne en danger. Le logiciel le bloque.',
        columns: {
          channel: 'Par', address: 'Numéro ou adresse', times: 'Quand', days: 'Jours', from: 'De', until: 'À', watched: 'Quelqu’un d’autre l’utilise ou surveille', voicemail: 'Message vocal permis',
        },
      },
      timeZone: { label: 'Fuseau horaire', why: 'Les heures sont celles de la personne, où qu’elle soit.' },
      countryNow: { label: 'Pays où est la personne', why: 'Les services et la loi en dépendent.' },
      placeNow: { label: 'Lieu où est la personne', why: 'Pour trouver de l’aide tout près. Aussi vague que la personne le souhaite.' },
      ifAnotherAnswers: { label: 'Que dire si quelqu’un d’autre répond', why: 'Un bon prétexte protège la personne.' },
      proofWord: { label: 'Mot qui prouve qui parle', why: 'Une voix peut être forcée ou imitée.' },
      notFreeWord: { label: 'Mot pour « je ne peux pas parler librement »', why: 'La personne peut prévenir sans que les autres comprennent.' },
      neverTell: { label: 'Qui ne doit jamais savoir', why: 'Pour que personne, dans aucun bureau, ne le leur dise par erreur.', columns: { who: 'Qui', relation: 'Qui c’est', why: 'Pourquoi' } },
      reviewedOn: { label: 'Revu avec la personne le', why: 'Ce qui était sûr le mois dernier ne l’est peut-être plus.' },
    },
  },
  interpreting: {
    label: 'Interprète',
    fields: {
      needed: { label: 'A besoin d’un interprète', why: 'Personne ne devrait décider de ce qui n’est compris qu’à moitié.' },
      languages: { label: 'Vers quelle langue', why: 'Pour trouver le bon interprète.' },
      gender: { label: 'Genre de l’interprète', why: 'Certaines choses ne se disent qu’à une femme, ou qu’à un homme.' },
      ways: { label: 'Comment', why: 'Certaines personnes se sentent plus en sécurité avec une voix lointaine.' },
      refused: { label: 'Ne veut pas', why: 'Une personne peut refuser un interprète, ou toute une communauté. Sans donner de raison.', columns: { who: 'Qui, ou quelle communauté', scope: 'Étendue du refus' } },
      chosen: { label: 'Interprète choisi', why: 'Pour que ce soit la même voix la prochaine fois. Pris dans le registre de l’organisation.' },
    },
  },
}
