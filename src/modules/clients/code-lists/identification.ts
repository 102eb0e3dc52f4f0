import type { CodeList } from './code-list.ts'

/**
 * Lists of identification. A refusal by an authority is not a finding of ours: it leaves as *possible*. What the standard has no word for (at risk, ended) leaves
 * without one.
 */
export const IDENTIFICATION_LISTS = {
  statuses: {
    version: 1,
    codes: [
      { code: 'at-risk' },
      { code: 'presumed', htcds: 'PossibleVictimOfTrafficking' },
      { code: 'identified', htcds: 'ActualVictimOfTrafficking' },
      { code: 'refused', htcds: 'PossibleVictimOfTrafficking' },
      { code: 'under-appeal', htcds: 'PossibleVictimOfTrafficking' },
      { code: 'ended' },
      { code: 'other-violence', htcds: 'NotAVictimOfTrafficking' },
      { code: 'not-trafficked', htcds: 'NotAVictimOfTrafficking' },
    ],
  },
  deciders: {
    version: 1,
    codes: [
      { code: 'ngo', htcds: 'NGO' }, { code: 'police', htcds: 'Police' }, { code: 'national-mechanism', htcds: 'NonPoliceGovernmentalOrganization' },
      { code: 'labour-inspectorate', htcds: 'NonPoliceGovernmentalOrganization' }, { code: 'migration-authority', htcds: 'NonPoliceGovernmentalOrganization' },
      { code: 'court', htcds: 'CourtOrProsecution' }, { code: 'prosecution', htcds: 'CourtOrProsecution' }, { code: 'other', htcds: 'Other' },
    ],
  },
  wishes: { version: 1, codes: [{ code: 'wants' }, { code: 'declines' }, { code: 'undecided' }] },
} as const satisfies Record<string, CodeList>
