import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'Sur les papiers', earlier: 'Ancien nom', nickname: 'Surnom', 'other-spelling': 'Autre orthographe ou écriture' },
  'age-bases': { stated: 'La personne le dit', documented: 'Des papiers', assessed: 'Une évaluation de l’âge' },
  sexes: { female: 'Féminin', male: 'Masculin', x: 'Ni l’un ni l’autre, ou autre mention' },
  literacy: { well: 'Bien', 'a-little': 'Un peu', no: 'Non' },
  'access-needs': {
    wheelchair: 'Fauteuil roulant', walking: 'Marche difficile', deaf: 'Surdité, langue des signes', 'hard-of-hearing': 'Entend mal', blind: 'Ne voit pas', 'low-vision': 'Voit mal', 'easy-words': 'Mots simples',
    memory: 'Mémoire ou concentration', other: 'Autre',
  },
  'came-through': {
    self: 'De sa propre initiative', 'family-or-friend': 'Famille ou proches', helpline: 'Ligne d’assistance', outreach: 'Travail de terrain', ngo: 'Autre ONG', police: 'Police', 'labour-inspectorate': 'Inspection du travail',
    'migration-authority': 'Services de l’immigration', health: 'Médecin ou hôpital', 'social-services': 'Services sociaux', embassy: 'Ambassade ou consulat', 'national-mechanism': 'Mécanisme national d’orientation',
    'another-client': 'Autre personne accompagnée', other: 'Autre',
  },
  'marital-statuses': { single: 'Célibat', married: 'Mariage', partnership: 'Partenariat enregistré', separated: 'Séparation', divorced: 'Divorce', widowed: 'Veuvage' },
  relations: {
    child: 'Enfant', parent: 'Mère ou père', sibling: 'Sœur ou frère', partner: 'Partenaire', 'former-partner': 'Ex-partenaire', 'other-family': 'Autre famille', friend: 'Amie ou ami',
    'travelled-together': 'Voyage ensemble', 'exploited-together': 'Exploitation ensemble', employer: 'Employeuse ou employeur', 'not-the-same': 'Pas la même personne', other: 'Autre',
  },
  whereabouts: { 'with-client': 'Avec la personne', 'same-country': 'Dans le même pays', 'home-country': 'Dans le pays d’origine', elsewhere: 'Ailleurs' },
  accompaniments: { alone: 'Enfant seul', 'with-parent': 'Sa mère ou son père', 'with-family': 'Une autre personne de la famille', 'with-other-adult': 'Un autre adulte' },
  assents: { agrees: 'Oui', disagrees: 'Non', undecided: 'Ne sait pas encore' },
  'representative-kinds': { parent: 'Mère ou père', guardian: 'Tutrice ou tuteur', 'foster-carer': 'Famille d’accueil', institution: 'Institution', lawyer: 'Avocate ou avocat', other: 'Autre' },
  authorities: { 'by-law': 'De la loi', court: 'D’un tribunal', 'public-body': 'D’un organisme public', mandate: 'D’un mandat', 'none-shown': 'Aucune preuve montrée' },
}
