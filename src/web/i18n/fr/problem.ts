import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'Vers la page d’accueil',
  listTitle: 'Quand quelque chose ne marche pas',
  listLead: 'Par ces noms, les programmes apprennent pourquoi ils n’ont pas obtenu ce qu’ils demandaient. Chacun est expliqué ici.',
  'page-unknown': { title: 'Cette page n’existe pas', text: 'L’adresse contient peut-être une faute de frappe, ou la page a été déplacée.' },
  'organisation-not-found': { title: 'Cette organisation ne figure pas ici', text: 'Aucune organisation du réseau n’a cette adresse. Elle contient peut-être une faute de frappe.' },
  'concept-not-found': { title: 'Ce thème n’existe pas', text: 'L’adresse contient peut-être une faute de frappe. Vous pouvez parcourir tous les thèmes.' },
  'sheet-not-found': { title: 'Ce texte n’existe pas', text: 'L’adresse contient peut-être une faute de frappe. Tous les textes figurent dans une même liste.' },
  'country-not-found': { title: 'Ce pays ne figure pas ici', text: 'L’adresse contient peut-être une faute de frappe. Tous les pays figurent dans une même liste.' },
  'document-not-found': { title: 'Ce document n’existe pas', text: 'Aucun document portant ce numéro n’est ouvert à la lecture. Le numéro contient peut-être une faute de frappe.' },
  'document-withdrawn': {
    title: 'Ce document a été retiré',
    text: 'Il n’est plus affiché et n’apparaît plus dans les recherches. Son numéro reste pris, pour que les citations ne mènent pas à autre chose.',
  },
  withdrawnOn: (date) => `Retiré le ${date}.`,
  withdrawnFor: 'Motif :',
  'page-not-found': { title: 'Le document n’a pas cette page', text: count({ one: 'Il a # page.', many: 'Il a # de pages.', other: 'Il a # pages.' }) },
  'nothing-to-read': { title: 'Ce document ne peut pas être lu page par page', text: 'Son texte n’a pas pu être extrait du fichier. Vous pouvez tout de même télécharger le fichier depuis sa notice.' },
  'picture-not-drawn': { title: 'Il n’y a pas d’image de cette page', text: 'Elle n’a pas pu être produite. Vous pouvez tout de même lire le texte de la page.' },
  'method-not-allowed': { title: 'Cette adresse ne peut pas être utilisée ainsi', text: 'On peut la lire, mais on ne peut rien y envoyer.' },
  'question-not-understood': { title: 'Une partie de l’adresse n’a pas été comprise', text: 'Ce qui suit le point d’interrogation contient un élément inattendu. Rien n’a été perdu.' },
  'request-too-large': { title: 'C’était trop en une fois', text: 'L’envoi dépasse ce que cette adresse peut recevoir.' },
  'range-not-satisfiable': { title: 'Le fichier est plus court', text: 'La partie du fichier qui a été demandée se trouve au-delà de sa fin. Recommencez le téléchargement.' },
  'archive-too-large': { title: 'C’est trop pour une seule archive', text: (f) => `Documents trouvés : ${f.documents}. Une archive en contient au plus ${f.mostDocuments} et pèse au plus ${f.mostSize}. Précisez la recherche, ou téléchargez les fichiers un par un.` },
  'search-away': { title: 'La recherche n’est pas possible pour le moment', text: 'Ce que vous demandez doit d’abord être recherché. Réessayez dans une minute. Tous les documents peuvent être lus en attendant.' },
  'too-many-requests': {
    title: 'Un instant, s’il vous plaît',
    text: count({
      one: 'De très nombreuses pages ont été demandées depuis votre réseau. Réessayez dans # seconde.',
      many: 'De très nombreuses pages ont été demandées depuis votre réseau. Réessayez dans # de secondes.',
      other: 'De très nombreuses pages ont été demandées depuis votre réseau. Réessayez dans # secondes.',
    }),
  },
  'store-away': { title: 'Les fichiers sont inaccessibles pour le moment', text: 'L’endroit où ils sont conservés ne répond pas. Vous n’avez rien fait de mal. Réessayez dans quelques minutes.' },
  fault: { title: 'Quelque chose n’a pas marché de notre côté', text: 'Vous n’avez rien fait de mal. Réessayez dans un instant. Si cela se reproduit, dites-le aux personnes qui s’occupent de ce site, et donnez-leur cette référence :' },
  toSubjects: 'Vers les thèmes',
  toNetwork: 'Vers les organisations',
  toCountries: 'Vers les pays',
  toUseful: 'Vers les textes',
  toDocument: 'Vers la notice du document',
}
