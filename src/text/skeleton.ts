import { fold } from './fold.ts'

// Into plain Latin letters, those of a language of the network where languages differ.
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ѓ: 'g', д: 'd', ђ: 'd', е: 'e', є: 'ie', ж: 'z', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'i', й: 'i', ј: 'i', к: 'k', ќ: 'k', л: 'l', љ: 'l', м: 'm', н: 'n', њ: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ў: 'v', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', щ: 's', ъ: 'a', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ѣ: 'e', ѫ: 'a',
}
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', ϊ: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'u', ϋ: 'u', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o',
}
// In Russian before a vowel, and at the end of old words.
const SILENT_HARD_SIGN = /ъ(?=$|[еёюяэи])/g
const LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu
const SIGNS = /['’ʼ`ʹʺ]/g

// In order: each takes what those before it leave. Letters have lost their marks: č is c, ž is z, â is a.
const COARSER: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/ph/g, 'f'],
  [/[fw]+/g, 'v'],
  [/th/g, 't'],
  [/[kg]h/g, 'h'],
  [/cz/g, 'c'],
  [/d?zh?/g, 'z'],
  // ц and ч: ts, tz, tsch, tch, cz, ch, c.
  [/tsch|tsh|t[sz](?!h)|tch/g, 'c'],
  // ш and щ: sh, sch, sz, s; shch, szcz, sht, sc. A t is lost behind every s, because щ is sht in Bulgaria.
  [/s[shczt]*/g, 's'],
  // г is g and h, х is h, kh and ch, ч is ch: whoever reads ch cannot know which.
  [/[gch]+/g, 'h'],
  // љ, њ, and soft consonants at the end and before others.
  [/(?<=[lnkhdt])j(?![aeiou])/g, ''],
  [/[jy]/g, 'i'],
  // Belarusian ў is ŭ, w, v and u.
  [/(?<=[aeo])u(?![aeiou])/g, 'v'],
  // я is ya, ia, ja and a; є, ю, йо alike.
  [/i+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(\p{L})\1+/gu, '$1'],
]

/**
 * What is left of a token when scripts and romanisations are set aside: equal for a word in Cyrillic letters and in any usual
 * romanisation of it (ISO 9, BGN/PCGN, scholarly, passports, the laws of Bulgaria, North Macedonia, Ukraine and Belarus, as people type),
 * for Serbian in either script, and for Greek letter by letter. Coarse: it finds more than is meant, and is for when nothing else finds.
 *
 * @example
 * skeletonOf('торгівля') === skeletonOf('torhivlia')
 */
export const skeletonOf = (token: string): string => {
  const folded = fold(token.toLowerCase()).replace(SIGNS, '')
  const latin = folded.replace(SILENT_HARD_SIGN, '').replace(LETTER, (letter) => CYRILLIC[letter] ?? GREEK[letter] ?? letter)
  return COARSER.reduce((skeleton, [what, by]) => skeleton.replace(what, by), latin) || folded
}
