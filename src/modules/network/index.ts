export { PUBLIC, type Actor, type Installation, type Organisation, type OrganisationKind } from './model.ts'
export { openInstallation, type OpenInstallationRefusal } from './open-installation.ts'
