import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Des mots',
    text: 'Tapez quelques mots. Chacun doit figurer dans le document. Les terminaisons et les majuscules n’ont pas d’importance.',
    examples: [
      { words: 'séjour indemnisation', finds: 'les documents qui contiennent les deux mots, sous toutes leurs formes' },
      { words: 'hébergement OR logement', finds: 'les documents qui contiennent l’un des deux, ou les deux' },
      { words: 'travail -enfants', finds: 'les pages qui contiennent le premier mot et pas le second' },
      { words: 'exploit*', finds: 'tous les mots qui commencent ainsi' },
    ],
  },
  {
    heading: 'Des mots qui vont ensemble',
    text: 'Mettez-les entre guillemets ; toutes les sortes de guillemets conviennent.',
    examples: [
      { words: '"droits des femmes"', finds: 'ces mots, l’un après l’autre' },
      { words: '«права человека»', finds: 'la même chose avec d’autres guillemets' },
    ],
  },
  {
    heading: 'Titres et numéros',
    text: 'On trouve aussi les documents par les numéros sous lesquels ils sont connus ailleurs. Tapez-les comme ils sont imprimés.',
    examples: [
      { words: 'title:convention', finds: 'les documents dont le titre contient ce mot' },
      { words: 'GRETA(2021)10', finds: 'un rapport, par son numéro' },
      { words: '32011L0036', finds: 'un texte de loi de l’Union européenne, par son numéro CELEX' },
      { words: '71545/12', finds: 'un arrêt, par le numéro de sa requête' },
    ],
  },
  {
    heading: 'Autres langues et écritures',
    text: 'Écrivez dans la langue que vous préférez. Les termes du domaine sont aussi cherchés dans les autres langues ; la page de résultats montre lesquels, et vous pouvez les retirer.',
    examples: [
      { words: 'торгівля людьми', finds: 'les mots ukrainiens, et le terme dans d’autres langues' },
      { words: 'torgovlya lyudmi', finds: 'des mots cyrilliques tapés en lettres latines, quand ils ne figurent nulle part sous cette forme' },
      { words: 'czlowieka', finds: 'człowieka : on peut omettre les signes sur les lettres' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'Comment chercher',
  lead: 'La recherche porte sur chaque mot de chaque page, dans toutes les langues de la bibliothèque. Chaque exemple ci-dessous est un lien : essayez-le.',
  parts,
  after: 'Après la recherche',
  afterText: 'Affinez les résultats par langue, type, pays ou année, et classez-les comme vous voulez. L’adresse de la page contient tout cela : gardez-la en favori, ou envoyez-la à une ou un collègue.',
  private: 'Personne n’apprend ce que vous cherchez : ce n’est pas noté ici. Votre navigateur peut s’en souvenir.',
}
