import type { Finding, KeyRefusal } from '#web/delivery'

/** Why a file is not the key that is wanted. */
export const keyRefusal = ({ kind }: KeyRefusal | { readonly kind: 'key-unreadable' }, file: string): string => {
  switch (kind) {
    case 'key-unreadable':
      return `${file} cannot be read.`
    case 'not-a-key':
      return `${file} holds no Ed25519 key. "waystation desk key" makes one.`
    case 'public-not-private':
      return `${file} is the public half of a key: it checks, and cannot sign.`
    case 'private-not-public':
      return `${file} is the secret half of a key. To check a desk only the public half is needed: the file that ends in .pub.`
  }
}

/** What is not as it was signed, and what that means. */
export const findingSentence = (finding: Finding, host: string): string => {
  switch (finding.kind) {
    case 'unreachable':
      return `${host} does not answer, or broke off.`
    case 'moved':
      return `${host} sends browsers elsewhere for the desk: verify ${finding.to} instead.`
    case 'not-signed':
      return `${host} has no signed manifest. Nothing can be said about its desk.`
    case 'signature-wrong':
      return 'The manifest was not signed by this key, or was changed afterwards. Nothing in it can be believed.'
    case 'manifest-not-understood':
      return 'The manifest is signed, and this version of the program does not understand it. Verify with the version that made it.'
    case 'file-missing':
      return `${finding.path} is missing (status ${finding.status}).`
    case 'file-differs':
      return `${finding.path} is not the signed file${finding.encoding === 'identity' ? '' : `, when it is sent compressed with ${finding.encoding}`}.`
    case 'file-not-listed':
      return `The page loads ${finding.path}, which is not in the manifest.`
    case 'policy-differs':
      return 'The page comes without the policy that was signed with it (Content-Security-Policy): code of others may run in it.'
  }
}
