import type { LawLine } from './law-line.ts'

/** To whom one may complain about how data are handled. `says`: its name, in its country's language. */
export type Supervisor = LawLine & { readonly site: string }

const OWNER = 'Data officer of the member in this country'
const SOURCE = 'Members of the European Data Protection Board, edpb.europa.eu'
const OWN = 'The authority’s own site'

// Written down from memory of public lists, without a line to look them up: every one waits for its first check.
const of = (country: string, says: string, site: string, source = SOURCE): Supervisor => ({ country, says, site, fact: { source, owner: OWNER } })

/** The supervisory authority of each country. */
export const SUPERVISORS: readonly Supervisor[] = [
  of('AT', 'Datenschutzbehörde', 'dsb.gv.at'),
  of('BA', 'Agencija za zaštitu ličnih podataka u Bosni i Hercegovini', 'azlp.ba', OWN),
  of('BE', 'Gegevensbeschermingsautoriteit · Autorité de protection des données', 'gegevensbeschermingsautoriteit.be'),
  of('BG', 'Комисия за защита на личните данни', 'cpdp.bg'),
  of('BY', 'Национальный центр защиты персональных данных', 'cpd.by', OWN),
  of('CH', 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter', 'edoeb.admin.ch', OWN),
  of('CZ', 'Úřad pro ochranu osobních údajů', 'uoou.gov.cz'),
  of('DE', 'Die Datenschutzaufsicht des Landes, in dem die Stelle sitzt', 'bfdi.bund.de'),
  of('DK', 'Datatilsynet', 'datatilsynet.dk'),
  of('EE', 'Andmekaitse Inspektsioon', 'aki.ee'),
  of('ES', 'Agencia Española de Protección de Datos', 'aepd.es'),
  of('FI', 'Tietosuojavaltuutetun toimisto', 'tietosuoja.fi'),
  of('FR', 'Commission nationale de l’informatique et des libertés', 'cnil.fr'),
  of('GB', 'Information Commissioner’s Office', 'ico.org.uk', OWN),
  of('GR', 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'dpa.gr'),
  of('HU', 'Nemzeti Adatvédelmi és Információszabadság Hatóság', 'naih.hu'),
  of('IE', 'Data Protection Commission', 'dataprotection.ie'),
  of('IT', 'Garante per la protezione dei dati personali', 'garanteprivacy.it'),
  of('LT', 'Valstybinė duomenų apsaugos inspekcija', 'vdai.lrv.lt'),
  of('LV', 'Datu valsts inspekcija', 'dvi.gov.lv'),
  of('MD', 'Centrul Național pentru Protecția Datelor cu Caracter Personal', 'datepersonale.md', OWN),
  of('MK', 'Агенција за заштита на личните податоци', 'azlp.mk', OWN),
  of('NL', 'Autoriteit Persoonsgegevens', 'autoriteitpersoonsgegevens.nl'),
  of('NO', 'Datatilsynet', 'datatilsynet.no'),
  of('PL', 'Prezes Urzędu Ochrony Danych Osobowych', 'uodo.gov.pl'),
  of('PT', 'Comissão Nacional de Proteção de Dados', 'cnpd.pt'),
  of('RO', 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal', 'dataprotection.ro'),
  of('RS', 'Повереник за информације од јавног значаја и заштиту података о личности', 'poverenik.rs', OWN),
  of('SE', 'Integritetsskyddsmyndigheten', 'imy.se'),
  of('SK', 'Úrad na ochranu osobných údajov', 'dataprotection.gov.sk'),
  of('TR', 'Kişisel Verileri Koruma Kurumu', 'kvkk.gov.tr', OWN),
  of('UA', 'Уповноважений Верховної Ради України з прав людини', 'ombudsman.gov.ua', OWN),
]
