import type { Migrations } from '#platform/database'
import * as roles from './0001-roles.ts'
import * as network from './0002-network.ts'
import * as library from './0003-library.ts'
import * as libraryDescription from './0004-library-description.ts'
import * as thesaurus from './0005-thesaurus.ts'
import * as networkDirectory from './0006-network-directory.ts'
import * as services from './0007-services.ts'
import * as publishing from './0008-publishing.ts'
import * as accounts from './0009-accounts.ts'
import * as organisationLog from './0010-organisation-log.ts'
import * as envelopes from './0011-envelopes.ts'
import * as conceptsGone from './0012-concepts-gone.ts'
import * as restrictedBeyondReaders from './0013-restricted-beyond-readers.ts'
import * as helplines from './0014-helplines.ts'
import * as books from './0015-books.ts'
import * as harvest from './0016-harvest.ts'
import * as thesaurusMappings from './0017-thesaurus-mappings.ts'
import * as preservation from './0018-preservation.ts'

/** Every change of the schema, in order. A migration that has been released is never edited; a mistake is mended by the next. */
export const migrations: Migrations = {
  '0001-roles': roles,
  '0002-network': network,
  '0003-library': library,
  '0004-library-description': libraryDescription,
  '0005-thesaurus': thesaurus,
  '0006-network-directory': networkDirectory,
  '0007-services': services,
  '0008-publishing': publishing,
  '0009-accounts': accounts,
  '0010-organisation-log': organisationLog,
  '0011-envelopes': envelopes,
  '0012-concepts-gone': conceptsGone,
  '0013-restricted-beyond-readers': restrictedBeyondReaders,
  '0014-helplines': helplines,
  '0015-books': books,
  '0016-harvest': harvest,
  '0017-thesaurus-mappings': thesaurusMappings,
  '0018-preservation': preservation,
}
