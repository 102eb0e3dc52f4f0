// Built beside the server, and no part of it: the server opens no vault. The invented people of a demonstration sit down for a moment, with the passphrases that everybody knows,
// and seal what they would have written by a given day. Asked with the folder of the samples, the day and organisations; answers with a line for each: its name and its file.
import { OFFICES, type OfficeName } from '#clients/invented'
import { packDemonstrationClients } from '../../src/roof/demonstration-clients.ts'
import { demonstrationStaff } from '../../src/roof/demonstration-staff.ts'
import { readDemonstrationVault } from '../../src/roof/demonstration-vault.ts'
import { makeClients, openVault } from './make-clients.ts'

const isOffice = (slug: string): slug is OfficeName => Object.hasOwn(OFFICES, slug)

const [folder = '', today = '', ...slugs] = process.argv.slice(2)
const staff = demonstrationStaff(folder)
for (const slug of slugs.filter(isOffice)) {
  const vault = await openVault(readDemonstrationVault(folder, slug), staff.filter(({ organisation }) => organisation === slug))
  const packed = packDemonstrationClients(await makeClients(vault, slug, today))
  process.stdout.write(`${slug} ${Buffer.from(packed).toString('base64')}\n`)
}
