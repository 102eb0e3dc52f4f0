import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'Na úvodní stránku',
  listTitle: 'Když se něco nepodaří',
  listLead: 'Pod těmito názvy se programy dozvídají, proč nedostaly, oč žádaly. Zde je každý z nich vysvětlen.',
  'page-unknown': { title: 'Tato stránka neexistuje', text: 'V adrese může být překlep, nebo se stránka přesunula.' },
  'organisation-not-found': { title: 'Taková organizace tu není', text: 'Žádná organizace sítě nemá tuto adresu. Může v ní být překlep.' },
  'concept-not-found': { title: 'Takové téma tu není', text: 'V adrese může být překlep. Všechna témata lze procházet.' },
  'sheet-not-found': { title: 'Takový text tu není', text: 'V adrese může být překlep. Všechny texty jsou v jednom seznamu.' },
  'country-not-found': { title: 'Taková země tu není', text: 'V adrese může být překlep. Všechny země jsou v jednom seznamu.' },
  'document-not-found': { title: 'Takový dokument tu není', text: 'Žádný dokument s tímto číslem není veřejně přístupný. V čísle může být překlep.' },
  'document-withdrawn': {
    title: 'Tento dokument byl vyřazen',
    text: 'Už se nezobrazuje a ve vyhledávání se neobjevuje. Jeho číslo zůstává obsazené, aby citace nevedly k něčemu jinému.',
  },
  withdrawnOn: (date) => `Datum vyřazení: ${date}.`,
  withdrawnFor: 'Důvod:',
  'page-not-found': { title: 'Dokument takovou stránku nemá', text: count({ one: 'Má # stránku.', few: 'Má # stránky.', other: 'Má # stránek.' }) },
  'nothing-to-read': { title: 'Tento dokument nelze číst po stránkách', text: 'Text se ze souboru nepodařilo získat. Samotný soubor si můžete stáhnout z jeho záznamu.' },
  'picture-not-drawn': { title: 'Obrázek této stránky není k dispozici', text: 'Nepodařilo se ho vytvořit. Text stránky si přesto můžete přečíst.' },
  'method-not-allowed': { title: 'Tuto adresu nelze takto použít', text: 'Lze ji číst, ale nelze na ni nic odeslat.' },
  'question-not-understood': { title: 'Části adresy nerozumíme', text: 'V části za otazníkem je něco neočekávaného. Nic se neztratilo.' },
  'request-too-large': { title: 'To bylo příliš mnoho najednou', text: 'Bylo odesláno více, než tato adresa dokáže přijmout.' },
  'range-not-satisfiable': { title: 'Soubor je kratší', text: 'Požadovaná část souboru leží až za jeho koncem. Začněte stahovat znovu.' },
  'archive-too-large': { title: 'To je na jeden archiv příliš mnoho', text: (f) => `Nalezené dokumenty: ${f.documents}. Jeden archiv jich pojme nejvýše ${f.mostDocuments} a má nejvýše ${f.mostSize}. Zužte hledání, nebo si soubory stáhněte po jednom.` },
  'search-away': { title: 'Vyhledávání teď není možné', text: 'To, co chcete, je třeba nejprve vyhledat. Zkuste to znovu za minutu. Všechny dokumenty lze zatím číst.' },
  'too-many-requests': {
    title: 'Chvíli prosím počkejte',
    text: count({
      one: 'Z vaší sítě přišlo velmi mnoho požadavků. Zkuste to znovu za # sekundu.',
      few: 'Z vaší sítě přišlo velmi mnoho požadavků. Zkuste to znovu za # sekundy.',
      other: 'Z vaší sítě přišlo velmi mnoho požadavků. Zkuste to znovu za # sekund.',
    }),
  },
  'store-away': { title: 'Soubory teď nejsou dostupné', text: 'Místo, kde jsou uloženy, neodpovídá. Není to vaše chyba. Zkuste to za několik minut znovu.' },
  fault: { title: 'Na naší straně se něco pokazilo', text: 'Není to vaše chyba. Zkuste to za chvíli znovu. Pokud se to stane znovu, řekněte to lidem, kteří se o tento web starají, a uveďte toto označení:' },
  toSubjects: 'K tématům',
  toNetwork: 'K organizacím',
  toCountries: 'K zemím',
  toUseful: 'K textům',
  toDocument: 'K záznamu dokumentu',
}
