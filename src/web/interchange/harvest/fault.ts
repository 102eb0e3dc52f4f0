/** The faults of OAI-PMH 2.0 (section 3.6) that can happen here; `noSetHierarchy` cannot. */
export type OaiFault = {
  readonly kind: 'badVerb' | 'badArgument' | 'badResumptionToken' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch'
  /** In English, for whoever runs the harvester. */
  readonly says: string
}
