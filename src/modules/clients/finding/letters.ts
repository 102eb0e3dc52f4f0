/**
 * Letters of other scripts as sounds (`sounds-of.ts` has them). Where languages of one script differ, the sound is one that costs little to take for the other
 * (`sound-costs.ts`): г is g, though it is h in Ukraine; щ is sht, though it is shch in Russia.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  // Cyrillic, for all languages that write in it here.
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'J', д: 'd', ђ: 'J', е: 'e', ё: 'io', є: 'ie', ж: 'Z', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'i', й: 'i', ј: 'i', к: 'k', ќ: 'C', л: 'l', љ: 'li',
  м: 'm', н: 'n', њ: 'ni', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'C', у: 'u', ў: 'v', ф: 'f', х: 'h', ц: 'c', ч: 'C', џ: 'J', ш: 'S', щ: 'St', ъ: 'a', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ѣ: 'e', ѫ: 'a', ѐ: 'e', ѝ: 'i', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'C', ӣ: 'i', ӯ: 'u',
  // Greek.
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o',
  // Georgian.
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'Z', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'g', ყ: 'k', შ: 'S',
  ჩ: 'C', ც: 'c', ძ: 'dz', წ: 'c', ჭ: 'C', ხ: 'h', ჯ: 'J', ჰ: 'h',
  // Armenian.
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'i', թ: 't', ժ: 'Z', ի: 'i', լ: 'l', խ: 'h', ծ: 'c', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'g', ճ: 'C', մ: 'm', յ: 'i', ն: 'n', շ: 'S', ո: 'o', չ: 'C',
  պ: 'p', ջ: 'J', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'c', ւ: 'v', փ: 'p', ք: 'k', և: 'ev', օ: 'o', ֆ: 'f',
  // Arabic and Persian: short vowels are not written.
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ى: 'a', ة: 'a', ء: '', ئ: 'i', ؤ: 'u', ب: 'b', پ: 'p', ت: 't', ث: 't', ج: 'J', چ: 'C', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'Z', س: 's', ش: 'S', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ی: 'i',
  // Hebrew.
  א: 'a', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'v', ז: 'z', ח: 'h', ט: 't', י: 'i', כ: 'k', ך: 'h', ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: '', פ: 'p', ף: 'f', צ: 'c', ץ: 'c', ק: 'k', ר: 'r', ש: 'S', ת: 't',
}

/**
 * Latin letters and groups of them as sounds: what any neighbour writes for one, in English, German, French, Polish, Czech, Serbian, Romanian, Hungarian, by passport or
 * scholarly. Longest first wins.
 */
export const GROUPS: Readonly<Record<string, string>> = {
  schtsch: 'St', stschj: 'St', chtch: 'St', shch: 'St', szcz: 'St', šč: 'St', shh: 'St', stsch: 'St', śč: 'St',
  tsch: 'C', tch: 'C', tsh: 'C', cz: 'C', ch: 'C', č: 'C', ć: 'C', cs: 'C', kj: 'C', ç: 'C', tš: 'C',
  sch: 'S', sh: 'S', sz: 'S', š: 'S', ś: 'S', ş: 'S', ș: 'S', ŝ: 'S',
  dzh: 'J', dsch: 'J', dž: 'J', dż: 'J', dj: 'J', gj: 'J', xh: 'J', dzs: 'J',
  zh: 'Z', ž: 'Z', ż: 'Z', zs: 'Z',
  tz: 'c', ts: 'c', ţ: 'c', ț: 'c',
  kh: 'h', gh: 'g', dh: 'd', th: 't', ph: 'f', bh: 'b', rh: 'r', lh: 'l', ck: 'k', qu: 'kv', q: 'k', x: 'ks', w: 'v', j: 'i', y: 'i',
  ou: 'u', oo: 'u', ee: 'i', gue: 'ge', gui: 'gi', ł: 'l', đ: 'd', ð: 'd', þ: 't', ß: 's', æ: 'e', ø: 'o', œ: 'o', ı: 'i', ħ: 'h', ə: 'a', û: 'iu', â: 'a',
}
