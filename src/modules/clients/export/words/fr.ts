import type { PrintWords } from './print-words.ts'

export const fr: PrintWords = {
  answers: { yes: 'Oui', no: 'Non', 'not-known': 'Non connu', 'not-asked': 'Non demandé', 'not-answered': 'Sans réponse' },
  sheets: { file: 'Dossier', line: 'Ligne' },
  title: 'Fiche d’accueil',
  free: 'Rien ici n’exige de réponse, pas même un nom. L’aide n’en dépend pas.',
  kept: 'Cette fiche est gardée sous clé, et détruite dès qu’elle a été saisie.',
  duty: { title: 'Ce que nous devons signaler', text: 'Avant que vous parliez, nous vous disons ce que la loi de ce pays nous oblige à transmettre, et à qui :' },
  ways: { title: 'Quatre réponses différentes', no: 'Non. C’est une réponse.', 'not-known': 'Personne ne le sait.', 'not-asked': 'Cela n’a pas été demandé.', 'not-answered': 'Vous préférez ne pas le dire. C’est votre droit.' },
  several: 'Cochez tout ce qui convient.',
  consent: 'Vous pouvez dire non à chaque point et recevoir tout de même de l’aide. Un oui peut être repris à tout moment.',
  signature: 'Signature ou signe',
  counsellor: 'Personne qui conseille',
  placeAndDay: 'Lieu et jour',
  organisation: 'Organisation',
  telephone: 'Téléphone',
  room: 'Place pour la suite',
}
