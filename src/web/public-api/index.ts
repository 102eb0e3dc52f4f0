export { API_GUIDE, type ApiGuide } from './guide.ts'
export { PROBLEM_GUIDE, type ProblemExplained } from './problem-guide.ts'
export { openPublicApi, OPEN_ADDRESSES, type PublicApiDeps } from './open-public-api.ts'
