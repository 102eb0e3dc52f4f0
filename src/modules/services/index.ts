export type { ServicesDeps } from './deps.ts'
export { countriesWithServices, type CountryWithServices } from './countries-with-services.ts'
export { dateSamples } from './date-samples.ts'
export { dialled } from './dialled.ts'
export type { ServicesChanged } from './facts.ts'
export type { FoundIssue } from './find-issues.ts'
export { importServices, type ImportedServices, type ImportServicesRefusal } from './import-services.ts'
export { listServices, type ListServicesInput } from './list-services.ts'
export {
  ALWAYS, SERVICE_KINDS,
  type Answer, type Cost, type Day, type ListedService, type Service, type ServiceKind, type ServiceState, type TelephoneNumber,
} from './model.ts'
export type { ServiceIssue } from './schema.ts'
export { withdrawService, type WithdrawServiceRefusal } from './withdraw-service.ts'
