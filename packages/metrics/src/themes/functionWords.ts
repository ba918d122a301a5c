import { foldedWord } from '../words/foldedWord.js';

/**
 * Words that hold sentences together and say nothing by themselves: a phrase neither begins nor ends with one. Kept to the
 * commonest; in a language that is not here, what is as frequent in praise as in complaint drops out of the ranking anyway.
 */
const lists: Record<string, string> = {
  en: `a an the and or but so if then than that this these those it its i me my we us our you your he him his she her they them
    their what which who there here of in on at to from for by with about as into up out over after before is am are was were
    be been being have has had do does did will would can could should just very too also only really quite when where how`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber so wenn dann als dass daß es ich mich mir mein
    meine wir uns unser sie ihr ihre er ihn ihm man was wer da hier von in im an am auf zu zum zur aus für bei beim mit über
    nach vor um bis durch ist bin sind war waren sein wird werden wurde habe hat haben hatte kann konnte auch nur sehr sich noch
    schon mal doch wie wo`,
  fr: `le la les l un une des d du de et ou mais donc si que qu qui ce c cet cette ces il elle ils elles on je j me m moi mon ma
    mes nous notre vous votre se s son sa ses leur y en à au aux dans sur par pour avec sans chez est suis sont était été être
    ai a ont avait avoir très trop aussi plus comme quand où`,
  es: `el la los las lo un una unos unas y o pero si que quien esto esta este estos estas es son soy era ser estar está están fue
    ha he han había yo me mi mis nos nuestro usted se su sus le les de del en a al con por para sin sobre como cuando donde
    muy más también ya`,
  it: `il lo la i gli le l un uno una e o ma se che chi questo questa questi queste è sono era essere stato ho ha hanno aveva io mi
    mio mia noi ci si suo sua di del della dei delle da dal in nel nella a al alla con per su come quando dove molto più anche`,
  pt: `o a os as um uma e ou mas se que quem isto esta este é são era ser estar está foi ter tem tinha eu me meu minha nós nos
    você seu sua de do da dos das em no na nos nas ao à com por para como quando onde muito mais também já`,
  nl: `de het een en of maar als dan dat die dit er hier ik mij me mijn wij we ons onze u uw je jij jouw hij hem zij ze hun van in
    op aan te tot uit voor bij met over na om door is ben zijn was waren wordt werd heb heeft hebben had kan kon ook nog wel zo
    erg heel wat wie waar hoe`,
  sv: `en ett den det de och eller men om så att som jag mig min mitt vi oss vår du din ni er han hon av i på till från för med
    över efter vid är var vara har hade kan kunde också bara mycket när där här`,
  pl: `i a w z na do od po za o u we ze to ten ta te ja mnie mi mój my nas pan pani się jest są był była było być mam ma że jak
    co kto gdy czy ale lub oraz dla przez przy bardzo też tylko już`,
  ru: `и а но или в во на с со к ко по за из от до у о об для при это этот эта эти то тот я мне меня мой мы нам нас наш вы вам он
    она они что кто как где когда если бы был была было были есть очень тоже только уже`,
  ja: 'の は が を に で と も へ や か な だ です ます た て し い さ れ この その あの こと もの する ある いる ので から まで より とても',
  zh: '的 了 是 我 我们 你 你们 他 她 它 在 和 与 也 都 就 很 太 这 那 个 一 有 到 把 被 给 从 对 吗 呢 吧 啊 着 过 要 会 说',
  th: 'ที่ และ ของ ใน เป็น มี ได้ ให้ ว่า กับ จะ ก็ แต่ หรือ มา ไป ผม ฉัน เรา คุณ นี้ นั้น ครับ ค่ะ คะ มาก แล้ว',
};

/** Words that turn what follows them: they may begin a phrase, and are none by themselves. */
const turning: Record<string, string> = {
  ...{ en: 'not no never nothing', de: 'nicht kein keine keinen nie nichts', fr: 'ne n pas jamais rien non' },
  ...{
    es: 'no nunca nada sin',
    it: 'non mai niente senza',
    pt: 'não nunca nada sem',
    nl: 'niet geen nooit niets',
  },
  ...{
    sv: 'inte ingen aldrig',
    pl: 'nie nigdy nic bez',
    ru: 'не нет никогда ничего без',
    zh: '不 没 没有',
    th: 'ไม่',
  },
};

export interface FunctionWords {
  joining: ReadonlySet<string>;
  turning: ReadonlySet<string>;
}

const none: FunctionWords = { joining: new Set(), turning: new Set() };

const known = new Map<string, FunctionWords>(
  Object.entries(lists).map(([language, joining]) => [
    language,
    { joining: setOf(joining), turning: setOf(turning[language] ?? '') },
  ]),
);

/** Those of a language, by its tag, `de-AT`. */
export function functionWordsOf(locale: string): FunctionWords {
  return known.get(locale.toLowerCase().split(/[-_]/)[0] ?? '') ?? none;
}

function setOf(written: string): Set<string> {
  return new Set(written.split(/\s+/).filter(Boolean).map(foldedWord));
}
