/**
 * The commonest words of the languages that sports news is written in: articles, prepositions,
 * conjunctions, auxiliaries. Words that two of the languages share are in both lists.
 * Source: frequency lists of the Leipzig Corpora Collection, top words without names.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in a is was that for on with he as at his it by from her she has had who were this but they not have an be after their which'.split(
    ' ',
  ),
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch'.split(
    ' ',
  ),
  fr: 'de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se avec son il ce sont cette aux ses mais comme ou été'.split(
    ' ',
  ),
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta son entre fue'.split(
    ' ',
  ),
  it: 'di e il la che in a per un del è una con i non le si della da al sono dei come nel più alla ha delle ma gli anche lo su dal'.split(
    ' ',
  ),
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi pelo são'.split(
    ' ',
  ),
  nl: 'de van het een en in is dat op te voor met zijn die niet aan er om ook als dan maar bij nog uit door naar heeft werd wordt hij'.split(
    ' ',
  ),
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från så kan efter vid också under'.split(
    ' ',
  ),
  no: 'og i det som en er på til av for at med har de ikke den var om et han men seg fra så kan etter også ved jeg hun'.split(
    ' ',
  ),
  da: 'og i det at en er på til af for som med har de ikke den var om et han men sig fra så kan efter også ved jeg hun'.split(
    ' ',
  ),
  fi: 'ja on ei että se oli hän mutta ovat myös kun jos niin kuin joka tai sen ole mukaan sekä vain vuoden'.split(' '),
  pl: 'w i na z się do nie że to o jest jak po co za od przez tak ale dla był jego które oraz już tym'.split(' '),
  cs: 'a v se na je že to s z do o i jako za by jsem pro ale tak jeho byl po které jsou od také'.split(' '),
  tr: 've bir bu da de için ile çok olarak daha en olan gibi sonra ise kadar oldu var ne o dedi göre'.split(' '),
  ro: 'de și în a la cu din pe nu că o un pentru care este mai au fost prin sau dar lui ce după'.split(' '),
  hu: 'a az és hogy nem is egy volt ez meg csak már ha de mint el még azt vagy között után'.split(' '),
  hr: 'i u je na se da za su s od a koji o do što iz kao ne će ali bio nije sve'.split(' '),
  id: 'yang dan di dengan untuk dari ini dalam itu pada tidak akan ke adalah oleh juga telah para bisa lebih'.split(
    ' ',
  ),
  sq: 'në e të dhe për një me që nga është ka si tha më do janë por edhe se'.split(' '),
  ca: 'de la el que i a els del amb per una un es les al com més ha també dels pel són aquest seva'.split(' '),
  sw: 'ya na wa kwa ni za katika la kuwa cha hiyo huo baada ambaye pia mwaka yake hii'.split(' '),
};
