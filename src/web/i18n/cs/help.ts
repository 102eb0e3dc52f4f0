import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Slova',
    text: 'Napište několik slov. Každé se musí v dokumentu vyskytovat. Na koncovkách ani na velkých písmenech nezáleží.',
    examples: [
      { words: 'pobytové oprávnění', finds: 'dokumenty s oběma slovy v jakémkoli tvaru' },
      { words: 'ubytování OR bydlení', finds: 'dokumenty s jedním z těchto slov nebo s oběma' },
      { words: 'práce -děti', finds: 'stránky s prvním slovem a bez druhého' },
      { words: 'obchodov*', finds: 'všechna slova, která takto začínají' },
    ],
  },
  {
    heading: 'Slova, která patří k sobě',
    text: 'Dejte je do uvozovek, jaké má vaše klávesnice.',
    examples: [
      { words: '"zásada nepotrestání"', finds: 'tato slova za sebou' },
      { words: '«права человека»', finds: 'totéž s jinými uvozovkami' },
    ],
  },
  {
    heading: 'Názvy a čísla',
    text: 'Dokumenty lze najít i podle čísel, pod kterými jsou známy jinde. Napište je tak, jak se tisknou.',
    examples: [
      { words: 'title:úmluva', finds: 'dokumenty s tímto slovem v názvu' },
      { words: 'GRETA(2021)10', finds: 'zprávu podle jejího čísla' },
      { words: '32011L0036', finds: 'právní předpis Evropské unie podle čísla CELEX' },
      { words: '71545/12', finds: 'rozsudek podle čísla stížnosti' },
    ],
  },
  {
    heading: 'Jiné jazyky a písma',
    text: 'Hledejte v jazyce, který máte nejraději. Pojmy oboru se hledají i v ostatních jazycích; stránka s výsledky ukáže, která slova to jsou, a můžete je vynechat.',
    examples: [
      { words: 'торгівля людьми', finds: 'tato ukrajinská slova a stejný pojem v jiných jazycích' },
      { words: 'torgovlya lyudmi', finds: 'slova v cyrilici napsaná latinkou, pokud se v této podobě nikde nevyskytují' },
      { words: 'clovek', finds: 'člověk: háčky a čárky lze vynechat' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'Jak hledat',
  lead: 'Prohledává se každé slovo na každé stránce, ve všech jazycích knihovny. Každý příklad níže je odkaz: vyzkoušejte ho.',
  parts,
  after: 'Po vyhledání',
  afterText: 'Výsledky zužte podle jazyka, druhu, země nebo roku a seřaďte je, jak potřebujete. Vše je obsaženo v adrese stránky: uložte si ji do záložek nebo ji pošlete někomu z týmu.',
  private: 'Nikdo se nedozví, co hledáte: nikam se to nezapisuje. Váš prohlížeč si to však může pamatovat.',
}
