import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Accessibilité',
  lead: 'Tout le monde doit pouvoir lire ici : sur un vieux téléphone, avec une connexion lente, au clavier, avec un lecteur d’écran, en gros caractères.',
  parts: [
    {
      heading: 'Ce que nous visons',
      text: ['Ces pages suivent les règles WCAG 2.2 (Web Content Accessibility Guidelines) au niveau AA. Chaque sorte de page est vérifiée, par des programmes et à l’œil.'],
    },
    {
      heading: 'Ce qui aide',
      list: [
        'Tout fonctionne au clavier seul et sans scripts.',
        'Le texte peut être agrandi jusqu’à 400 %, les lignes et les lettres peuvent être espacées ; rien n’est coupé.',
        'Le mode clair ou sombre suit le réglage de votre appareil. Rien ne bouge.',
        'La langue de chaque texte est indiquée, pour que les lecteurs d’écran le prononcent bien.',
        'Le texte d’un document peut être lu page par page, sans ouvrir le fichier.',
      ],
    },
    {
      heading: 'Ce qui manque encore',
      list: [
        'Beaucoup de documents ont été publiés dans des fichiers difficiles à lire avec un lecteur d’écran. Leur texte peut être lu ici, quand un programme a pu l’extraire.',
        'Le texte reconnu de pages numérisées contient des erreurs.',
        'Les noms des thèmes n’ont pas encore été relus dans chaque langue par une personne dont c’est la langue maternelle.',
      ],
    },
    {
      heading: 'Dites-le-nous',
      text: ['Si vous ne pouvez pas lire ou utiliser quelque chose, écrivez-nous. Indiquez l’adresse de la page et ce qui s’est passé. Nous vous envoyons le texte sous une forme que vous pouvez utiliser.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Vie privée',
  lead: 'Vous pouvez tout lire ici sans dire qui vous êtes. Nous ne gardons rien qui révèle qui a lu quoi.',
  parts: [
    {
      heading: 'Ce que ces pages ne font pas',
      list: [
        'Elles ne déposent pas de cookies et n’enregistrent rien dans votre navigateur.',
        'Elles n’exécutent pas de scripts.',
        'Elles ne chargent rien depuis d’autres entreprises, et ne signalent votre passage à aucune autre entreprise.',
        'Elles ne comptent pas les visites.',
      ],
    },
    {
      heading: 'Ce que sait le serveur',
      text: [
        'Pendant qu’il répond, le serveur connaît l’adresse de votre connexion, comme tout serveur. Il compte les demandes pendant une minute, pour que personne ne puisse le bloquer, puis il les oublie. Il ne note pas les adresses.',
        'Ce que vous cherchez n’est pas noté. Un mot qui ne donne aucun résultat est compté, sans la personne qui l’a cherché, seulement si c’est un mot connu du domaine ou des documents, et seulement si au moins vingt personnes l’ont cherché en une semaine.',
      ],
    },
    {
      heading: 'Ce que d’autres peuvent voir',
      list: [
        'Votre navigateur peut se souvenir de cette page. Effacez son historique si quelqu’un d’autre utilise votre appareil, ou utilisez une fenêtre privée.',
        'Votre fournisseur d’accès peut voir que vous avez visité ce site, mais pas quelle page.',
        'Un lien qui mène à un autre site est signalé. Cet autre site a ses propres règles.',
      ],
    },
    {
      heading: 'Les mots « Quitter la page »',
      text: ['Ils sont toujours visibles et mènent aussitôt à une page que tout le monde visite. Ils n’effacent pas l’historique de votre navigateur.'],
    },
    {
      heading: 'Des questions',
      text: ['Écrivez-nous si vous voulez en savoir plus, ou si vous pensez que quelque chose sur vous est conservé ici.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Licence et code source',
  lead: 'Ce site fonctionne avec Waystation, un logiciel libre. Vous pouvez l’utiliser, l’étudier, le partager et le modifier.',
  program: 'Le programme',
  programText: 'Waystation est publié sous la licence publique générale GNU Affero, version 3 ou ultérieure (AGPL-3.0-or-later). Il est fourni sans aucune garantie.',
  version: (version) => `Version ${version}`,
  source: 'Le code source',
  sourceText: 'Voici le code source de la version exacte qui fonctionne sur ce serveur, comme le demande la licence.',
  download: 'Télécharger le code source',
  sourceElsewhere: 'Le code source de la version qui fonctionne sur ce serveur',
  documents: 'Les documents',
  documentsText: 'La licence du programme ne s’étend pas aux documents. Leurs droits restent à celles et ceux qui les ont écrits et publiés ; quand des conditions sont connues, elles figurent dans la notice.',
  fonts: 'La police de caractères',
  fontsText: 'Source Sans 3 d’Adobe, sous la licence SIL Open Font License 1.1.',
}
