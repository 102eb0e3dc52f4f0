import { breachLetter } from './breach-letter.ts'
import { impactAssessment } from './impact-assessment.ts'
import { jointControllers } from './joint-controllers.ts'
import { privacyNotice } from './privacy-notice.ts'
import { processorContract } from './processor-contract.ts'
import { recordOfProcessing } from './record-of-processing.ts'
import type { Template } from './template.ts'

/** Every template, in the order in which a member needs them. */
export const TEMPLATES: readonly Template[] = [privacyNotice, recordOfProcessing, impactAssessment, processorContract, jointControllers, breachLetter]
