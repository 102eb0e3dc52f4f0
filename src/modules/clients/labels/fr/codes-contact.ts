import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Appel', 'text-message': 'SMS', messenger: 'Messagerie instantanée', email: 'E-mail', letter: 'Lettre', visit: 'Visite', 'through-someone': 'Par une personne de confiance' },
  'contact-times': { 'any-time': 'À tout moment', 'these-hours': 'À ces heures seulement', never: 'Jamais ainsi' },
  weekdays: { monday: 'Lundi', tuesday: 'Mardi', wednesday: 'Mercredi', thursday: 'Jeudi', friday: 'Vendredi', saturday: 'Samedi', sunday: 'Dimanche' },
  directions: { 'from-client': 'La personne', 'to-client': 'Nous', 'with-others': 'Avec d’autres, à son sujet' },
  'interpreter-genders': { woman: 'Femme', man: 'Homme', other: 'Autre' },
  'interpreter-ways': { present: 'Sur place', telephone: 'Par téléphone', video: 'Par vidéo', written: 'Par écrit' },
  'refusal-scopes': { 'this-person': 'Cette personne', 'whole-community': 'Toute la communauté' },
  'contact-purposes': { appointment: 'Rendez-vous', news: 'Nouvelles', question: 'Une question', safety: 'Sécurité', other: 'Autre' },
}
