import type { LanguageTag } from '#kernel'
import { stemmingLanguageOf, type StemmingLanguage } from './stem.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// Folded. Articles, prepositions, conjunctions, the commonest pronouns and forms of "to be"; nothing that could be looked for by itself.
const STOP_WORDS: Readonly<Record<StemmingLanguage, ReadonlySet<string>>> = {
  en: words('a an and are as at be been but by for from had has have he her his if in into is it its no not of on or our she so such than that the their them then there these they this those to was we were what when which who will with would you your'),
  nl: words('aan al als bij dan dat de den der des deze die dit door een en er had heb hebben heeft het hij hun ik in is je kan maar me met mij naar niet nog of om omdat onder ons ook op over te tegen ten ter tot uit van voor waar was wat werd wie worden wordt zal ze zich zij zijn zo zou'),
  pl: words('a aby albo ale ani az bez bo by byc byl byla bylo byly co czy dla do gdy go i ich ile im iz ja jak jako je jego jej jest jezeli juz kto ktora ktore ktorego ktorej ktory ktorych ktorzy lub ma nad nas nie niz o od on ona one oraz po pod przez przy sa sie ta tak takze te tego tej ten to tu tych tylko tym w we wraz z za ze'),
  cs: words('a aby aj ale ani az bez bude by byl byla bylo byly byt co do i ja jak jako je jeho jej jejich jen jeste jsem jsou k kde kdo kdyz ke ktera ktere kterych ktery ma mezi na nad ne nebo neni o od on ona oni pak po pod podle pro proti pri s se si svych ta tak take tato tedy ten tento to toho tohoto tom tomto tu u uz v ve vsak z za ze'),
  ro: words('a ai al ale am ar are as asupra au ca cand care catre ce cea cei cel cele cu da daca de decat deci din dintre dupa ea ei el ele era este eu fara fi fie fiind fost i ii il in intr intre isi la le li lor lui mai ne nici nu o ori pe pentru pana prin sa sai sale sau se si spre sub sunt toate un una unde unei unor unui va'),
  de: words('aber als am an auch auf aus bei bis da das dass dem den denn der des die dies diese dieser dieses durch ein eine einem einen einer eines er es fur hat haben ich ihr ihre im in ins ist kann mit nach nicht noch nur ob oder ohne sein seine sich sie sind so sowie uber um und uns unter vom von vor war waren was wenn werden wie wir wird wurde wurden zu zum zur zwischen'),
  fr: words('a au aux avec c ce ces cet cette d dans de des du elle elles en entre est et ete etre eux il ils j je l la le les leur leurs lui m mais me n ne nos notre nous on ont ou par pas pour qu que qui s sa sans se ses si son sont sous sur t ta te tu un une vers vos votre vous y'),
  bg: words('а аз ако бе без беше би бил била били бъде в във все въз да до докато е едно за и из или им има ще ги го гр дали как като кога кой които което която към ли ме между ми му н на над не него нея ние но о от още по под пред при през с са се след сме со също така там те тези тя този той това тази то у че я'),
  mk: words('а ако ама без беа беше би била биле било биде ги го да дали дека до други е и или им иста која кои кој кога кое како кон ќе ли ме меѓу ми мора му на над најмногу не него нејзин ни но о од оваа овие ова овој околу оној по под покрај поради пред преку при со се сум сите само си сме така таа тие тоа тој те туку уште што'),
  ru: words('а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и из или им их к как ко когда кто ли либо мне может мы на над не него нее нет ни них но ну о об однако он она они оно от по под при с со так также такой там те тем то того тоже той только том ты у уже чего чей чем что чтобы эта эти это этого этой этом этот я'),
  uk: words('а або аж але б без би був була були було бути в вам вас вже ви від він вона вони воно все всі до для з за зі і із її їй їм їх й його йому коли ми на над нас не ні нього о об однак по під при про та так також там те ти тим то того той тому у хто це цей ці цього цьому ця чи що щоб щодо як яка які який яких якщо я є'),
  be: words('а або але б без быў была былі было быць вас ва у вы да дзе для ж за з зы і ім ix іх калі ён яна яны яно мы на над не ні аб аба паводле пад па пры пра са так таксама там той тая тое тыя то тым усе хто ці чым што каб каля гэта гэты гэтая гэтага гэтых як якая якія які якіх яго яе я ёсць есць'),
}

/** Whether a token (see `analyse`) is a word that says nothing by itself in that language. Languages without a list have none. */
export const isStopWord = (token: string, language: LanguageTag): boolean => {
  const known = stemmingLanguageOf(language)
  return known !== undefined && STOP_WORDS[known].has(token)
}
