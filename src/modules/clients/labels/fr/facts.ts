import type { LabelsOf } from '../labels.ts'

export const facts: LabelsOf<'identification' | 'wish' | 'exploitation' | 'counted'> = {
  identification: {
    label: 'Identification',
    fields: {
      status: { label: 'Statut', why: 'Certains droits commencent avec lui. Notre aide n’en dépend pas.' },
      by: { label: 'Décision prise par', why: 'Seules certaines décisions ouvrent des droits.' },
      byName: { label: 'Nom de l’organisme', why: 'Pour demander des précisions ou faire un recours.' },
      country: { label: 'Pays', why: 'Une décision vaut là où elle a été prise.' },
      on: { label: 'Date de la décision', why: 'Les délais courent à partir de ce jour.' },
      until: { label: 'Valable jusqu’au', why: 'Pour que rien ne prenne fin sans qu’on le voie.' },
      appealBy: { label: 'Recours possible jusqu’au', why: 'Un jour manqué ne se rattrape pas.' },
      reference: { label: 'Référence de l’organisme', why: 'L’organisme la demande dans chaque lettre.' },
    },
  },
  wish: {
    label: 'Souhait sur l’identification',
    fields: {
      wish: { label: 'Souhaite être identifiée', why: 'C’est le choix de la personne, et l’aide n’en dépend jamais.' },
      on: { label: 'Dit le', why: 'Un souhait peut changer. Le dernier compte.' },
      words: { label: 'Avec ses propres mots', why: 'Les raisons dites par la personne aident qui la conseillera ensuite.' },
    },
  },
  exploitation: {
    label: 'Ce qui s’est passé',
    sections: { what: 'Quoi', where: 'Où et quand', how: 'Comment', alleged: 'Personnes présumées impliquées' },
    fields: {
      forms: { label: 'Formes d’exploitation', why: 'Droits, services et chiffres varient selon la forme. Le travail du sexe n’en est pas une.' },
      sectors: { label: 'Type de travail', why: 'Il détermine qui doit payer le salaire, et montre où il faut des contrôles.' },
      ownWords: { label: 'Avec ses propres mots', why: 'La personne le nomme peut-être autrement, et c’est tout aussi juste.' },
      imagesSpread: { label: 'Des images ou films ont été diffusés', why: 'On peut les faire retirer, et pour la loi c’est plus grave.' },
      places: { label: 'Lieux', why: 'Ils déterminent à quels tribunaux et services s’adresser, dans quel pays.', columns: { role: 'Ce qui s’y est passé', country: 'Pays', place: 'Lieu', on: 'Quand' } },
      withinOneCountry: { label: 'Tout dans un seul pays', why: 'La traite n’a pas besoin de frontière, et beaucoup l’ignorent.' },
      from: { label: 'Début', why: 'La prescription et les salaires se comptent à partir de là. L’année suffit.' },
      until: { label: 'Fin', why: 'Comme pour le début : ce qu’on en sait.' },
      ageAtStart: { label: 'Âge au début', why: 'Pour un enfant, il n’est pas nécessaire de prouver la contrainte ou la tromperie.' },
      recruitment: { label: 'Comment la personne a été approchée', why: 'Cela montre où prévenir d’autres personnes.' },
      platforms: { label: 'Sites et applications utilisés', why: 'Cela montre où prévenir d’autres personnes, et où il peut rester des traces.' },
      recruiterWas: { label: 'Qui a recruté', why: 'Un proche est peut-être encore près de la personne ou de sa famille.' },
      means: { label: 'Moyens', why: 'La loi en exige un, sauf pour un enfant.' },
      control: { label: 'Ce qui retenait la personne', why: 'Cela explique pourquoi on ne pouvait pas simplement partir. Cela aide contre les reproches et les sanctions.' },
      alleged: { label: 'Personnes présumées impliquées', why: 'Seulement ce qu’exige la sécurité ou une demande. Jamais cherché d’un dossier à l’autre, jamais exporté sauf demande expresse.', columns: { knownAs: 'Connue comme', role: 'Rôle présumé', neededFor: 'Utile pour' } },
    },
  },
  counted: {
    label: 'Peut être comptée',
    fields: {
      mayBeCounted: { label: 'Peut être comptée dans les chiffres', why: 'Seul un oui est compté. Un non ne change jamais l’aide.' },
      askedOn: { label: 'Demandé le', why: 'Pour savoir que la question a été posée, et quand.' },
    },
  },
}
