import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Personne',
    sections: { names: 'Noms', age: 'Âge', self: 'Sexe et genre', belonging: 'Nationalité et pays', understanding: 'Langues et accès', health: 'Santé, pour un service' },
    fields: {
      namelessByWish: { label: 'Ne souhaite pas donner de nom', why: 'L’aide n’a pas besoin d’un nom. Ainsi, l’équipe sait qu’il ne faut pas redemander.' },
      givenName: { label: 'Prénom', why: 'Pour parler avec la personne et retrouver le dossier. Toute écriture est possible.' },
      familyName: { label: 'Nom de famille', why: 'Pour retrouver le dossier. Toute écriture est possible.' },
      otherNames: { label: 'Autres noms', why: 'Papiers, anciens noms et orthographes diffèrent souvent. Un seul dossier devrait suffire.', columns: { name: 'Nom', kind: 'Type de nom' } },
      codeName: { label: 'Nom de code', why: 'Pour parler de la personne là où aucun nom ne doit être entendu.' },
      addressedAs: { label: 'Souhaite qu’on l’appelle', why: 'Chaque personne choisit comment on lui parle.' },
      dateOfBirth: { label: 'Date de naissance', why: 'L’âge détermine les droits et l’hébergement possibles. L’année suffit.' },
      age: { label: 'Âge en années', why: 'Quand aucune date de naissance n’est connue.' },
      ageOn: { label: 'Âge donné le', why: 'L’âge avance. Ce jour dit quel âge la personne a maintenant.' },
      ageBasis: { label: 'D’où vient cet âge', why: 'Devant une autorité, un papier, une évaluation et la parole de la personne n’ont pas le même poids.' },
      ageInDoubt: { label: 'Est peut-être mineure', why: 'Dans le doute, une personne qui peut être mineure est traitée comme telle.' },
      sex: { label: 'Sexe, pour les statistiques', why: 'Les chiffres sont demandés par sexe. Cela ne dit rien de qui est la personne.' },
      gender: { label: 'Genre, avec ses propres mots', why: 'Pour choisir un hébergement et des mots qui conviennent. Seulement ce que dit la personne.' },
      orientation: { label: 'Orientation sexuelle, si elle est dite', why: 'Jamais demandée. Certaines personnes la disent parce que leur sécurité en dépend. Elle ne quitte jamais ce dossier.' },
      citizenships: { label: 'Nationalités', why: 'D’elles dépendent le séjour, l’aide consulaire et le chemin du retour.' },
      stateless: { label: 'Apatride', why: 'Les personnes apatrides ont des droits qui leur sont propres.' },
      homeCountry: { label: 'Pays d’origine', why: 'Là où la personne se sent chez elle. La nationalité ne le dit pas.' },
      displacedByWar: { label: 'A fui la guerre', why: 'Une protection temporaire est peut-être possible, et le retour n’est peut-être pas sûr.' },
      languages: { label: 'Langues, la meilleure d’abord', why: 'Pour trouver une personne qui conseille ou interprète, et envoyer des mots qui pourront être lus.' },
      reads: { label: 'Lit et écrit', why: 'Ce qui ne peut pas être lu est dit ou dessiné.' },
      accessNeeds: { label: 'Besoins d’accessibilité', why: 'Pour que les lieux, les appels et les papiers conviennent à cette personne.' },
      accessWords: { label: 'Ce qui aide', why: 'La personne sait le mieux ce qui lui convient.' },
      healthFor: { label: 'Service qui doit connaître la santé', why: 'La santé n’est notée que pour un service qui en a besoin.' },
      health: { label: 'Santé, ce qu’il faut à ce service', why: 'Pour que le service puisse se préparer. Rien de plus.' },
      pregnant: { label: 'Enceinte', why: 'Pour les soins et pour un lieu où un bébé peut rester. Seulement si un service en a besoin.' },
    },
  },
  intake: {
    label: 'Comment la personne est venue',
    fields: {
      cameOn: { label: 'Venue le', why: 'L’aide est comptée à partir de ce jour.' },
      country: { label: 'Pays où l’aide a été demandée', why: 'La loi de ce pays fixe les droits et les devoirs.' },
      cameThrough: { label: 'Venue par', why: 'Cela montre quels chemins vers l’aide fonctionnent.' },
      throughWhom: { label: 'Nom de l’organisme', why: 'Pour demander des précisions, si la personne est d’accord.' },
    },
  },
  household: {
    label: 'Foyer et enfants',
    fields: {
      maritalStatus: { label: 'Situation familiale', why: 'Elle compte pour le séjour, pour les enfants et pour savoir avec qui rester prudent.' },
      numberOfChildren: { label: 'Nombre d’enfants', why: 'Pour penser aux enfants en prévoyant l’hébergement et l’argent.' },
      members: {
        label: 'Les proches de la personne',
        why: 'Pour aider ceux qui dépendent d’elle, et voir qui est peut-être en danger. Un enfant que l’on aide a son propre dossier.',
        columns: { name: 'Nom', relation: 'Qui c’est', born: 'Naissance', where: 'Vit', dependent: 'Dépend de la personne', inDanger: 'Peut-être en danger', file: 'Propre dossier' },
      },
    },
  },
}
