/**
 * Capitalised words that are no part of anybody's name.
 * Source: general English; words met in athletics copy (phrasebooks). Words that are also surnames
 * (Long, Park, Gold) stand in MAYBE_NAMES: they count only beside a given name or where the article has
 * the full name.
 */
const words = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')));

/** Words of grammar: nobody's surname, whatever stands before. */
export const FUNCTION_WORDS: ReadonlySet<string> = words([
  'a an the and but or nor so yet for as at by in into of off on onto out over up down to from with within without under upon via per than that this these those there here then thus',
  'he she it they we you i me him her them us his its their our my your mine yours hers theirs ours himself herself itself themselves myself who whom whose which what when where why how whoever whatever whenever wherever whether',
  'is are was were be been being am has have had having do does did done doing can could may might must shall should will would ought cannot',
  'not no yes none nothing nobody noone never ever always often sometimes seldom rarely usually again once twice thrice also too even still just only already soon later earlier before after afterwards ago now today tonight yesterday tomorrow meanwhile however moreover therefore otherwise nevertheless nonetheless instead indeed perhaps maybe surely certainly clearly obviously apparently finally eventually initially originally previously recently lately currently actually really simply merely hardly barely nearly almost quite rather very much many more most less least few fewer several some any each every either neither both all half other others another such same own else',
  'while whilst whereas although though because since until till unless if despite notwithstanding besides beyond behind ahead above below beneath beside between among amongst amid against along alongside around across through throughout toward towards during near inside outside opposite past like unlike about regarding concerning according following thanks due owing compared given considering including excluding',
  'said says told asked added won ran took set beat broke led came went got made held runs wins takes sets beats breaks leads comes goes gets clocks clocked storms stormed wins claims clinches smashes smashed shatters shattered edges edged throws jumps',
  'day days week weeks month months year years season seasons',
]);

/** Words that open sentences and headings, in lower case. They may never be a name or begin one. */
export const COMMON_WORDS: ReadonlySet<string> = words([
  ...FUNCTION_WORDS,
  'one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty hundred thousand million first second third fourth fifth sixth seventh eighth ninth tenth last next final former latter previous new old young big small great good better best bad worse worst high higher highest low lower lowest long short fast faster fastest quick slow slower early late left right top bottom',
  'running racing winning setting breaking taking making getting coming going having being seeing looking speaking asked asking told said says saying added adding trailing leading chasing starting finishing competing training born aged based known called named joined joining dubbed hailed crowned cheered buoyed spurred paced driven helped backed fresh inspired undeterred unfazed unbeaten unbowed speedy mighty defending reigning returning retired newly rising star legendary veteran teenage teen fellow compatriot rival rivals hero heroes legend',
  'tasmanian queenslander texan californian floridian oregonian bavarian catalan basque sicilian lancastrian cornishman cornishwoman yorkshireman yorkshirewoman mancunian glaswegian liverpudlian dubliner corkman parisian berliner muscovite sydneysider melburnian bostonian chicagoan nebraskan alaskan hawaiian coloradan minnesotan ohioan',
  'teammate team-mate clubmate club-mate compatriots countrymen countrywomen teammates team-mates colleagues briton britons londoner newcomer newcomers youngster youngsters outsider outsiders',
  'people man woman men women boy girl boys girls everyone everybody somebody someone anybody anyone fans crowd spectators athletes athlete runners runner sprinter hurdler jumper thrower winner winners champion champions championship race races racing event events sport sports team teams squad country nation city town village world national international local home away',
  'day days week weeks month months year years season seasons decade century morning afternoon evening night weekend spring summer autumn fall winter time times moment history record records result results photo photos picture pictures image images video videos watch listen read share follow click subscribe comment comments related story stories news update updates live report reports preview review interview exclusive breaking latest popular trending advertisement source sources credit caption file copyright',
  'well oh ah ok okay hello thank please sorry yes congratulations congrats welcome imagine remember consider think know believe hope wish want need let see look say tell ask give take make get put set run ran win won lose lost beat go went come came',
  'dear real pure total sheer true brilliant amazing incredible stunning sensational superb fantastic wonderful historic unbelievable astonishing remarkable magnificent spectacular thrilling dramatic emotional special unknown nearby',
  'warm cold hot wet dry windy rain sun wind weather conditions behold note nb ps pm gmt bst cet est et',
  'smashes smashed shatters shattered breaks broke sets clocks clocked storms stormed wins takes claims clinches edges edged beats runs throws jumps soars leaps powers sizzles blazes cruises stuns stunned destroys obliterates betters lowers improves equals celebrates reacts reveals admits explains vows eyes targets seeks aims hopes plans returns retires misses fails falls suffers withdraws faces meets leads tops continues completes delivers makes gets goes comes says tells opens closes ends starts begins keeps holds shines strikes steals snatches grabs lands bags secures earns becomes remains joins adds',
  'part parts plus minus etc via versus vs v lap laps bell track lane lanes line start finish pace pacemaker pacemakers pacer pacers wavelight kick sprint spikes shoes shoe medal medals podium title titles crown place places mark marks distance distances height attempt attempts bar',
  'question answer questions answers number numbers point points side end result case fact way thing things lot bit kind sort',
  'despite thus hence alas anyway elsewhere everywhere nowhere somewhere',
  'hop step split splits halfway attendance sunshine fine shot medley walk clock scoreboard board gun final finals round rounds heights score scores total totals notes juniors seniors masters sign newsletter tie draw hare hares rabbit rabbits leaders pack course temperature humidity loser losers session silence cue wow boom hurrah bravo standings summary overall throws jumps sprints hurdles podium',
]);

/** Words of institutions, competitions, places and media: a run of capitals that holds one is nobody. */
export const INSTITUTION_WORDS: ReadonlySet<string> = words([
  'olympic olympics olympian olympians paralympic paralympics games world worlds championship championships champs european africa african asian oceania oceanian commonwealth continental pan ncaa',
  'diamond league label golden grand prix gp cup trophy trial trials indoor indoors outdoor outdoors marathon half relay relays hurdles steeplechase heptathlon pentathlon decathlon javelin discus hammer vault pole heat heats semi semifinal semifinals qualifying qualification metres meters metre meter mile miles km 5k 10k',
  'stadium stade stadio estadio stadion arena armory armoury dome bowl velodrome speedway park parkway centre center complex hall palace tower bridge gate stand curva street road avenue lane square station airport hotel hospital church mall river mount mountain valley island islands bay beach coast lake sea ocean county province state district region north south east west northern southern eastern western',
  'athletics athletic federation association union committee commission council court unit agency ministry government department institute academy college university school club harrier harriers strider striders runners racers group company corporation foundation trust society network channel radio television tv broadcasting press news newspaper times post herald tribune telegraph gazette guardian mirror express mail chronicle journal magazine mag weekly review observer independent reuters afp ap ansa orbis getty images instagram twitter facebook youtube tiktok whatsapp strava wikipedia google',
  'nike adidas puma asics hoka brooks saucony mizuno reebok omega seiko rolex toyota visa coca-cola red bull',
  'project program programme series tour meeting meet classic invitational memorial festival gala carnival open national nationals international intercontinental award awards prize ranking rankings list hall fame',
  'usatf wada iaaf ioc usada aiu bbc nbc cnn cbs espn itv eurosport flotrack letsrun ukad uka aaa eaa noc usoc uk usa us gb ni eu un covid covid-19 vo2',
  'pb pbs sb sbs wr wl nr cr mr or er ar dq dns dnf nh nm dlr wlr wir wb q qf sf dnq pr u20 u23',
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun easter christmas',
  'swoosh vaporfly dragonfly superspikes mondo mondotrack wavelight',
  'god jesus covid internet earth moon mars',
]);

/** Of the words above, those that open a name as well: `Mark Lane`, `April Stone`. */
export const ALSO_GIVEN_NAMES: ReadonlySet<string> = words([
  'mark jan sun will hope april june may summer autumn jesus',
]);

/** Those of the words below that are surnames often enough to be one where they alone do an athlete's deeds: `Bolt won`. */
export const WORDS_AS_SURNAMES: ReadonlySet<string> = words([
  'bolt miller jackson baker cook king prince price hall grant ford martin marsh moss mills page cram hill wood woods cross fox wolf crane swan finch bird lane bell scott welsh french english holland walker walkers parks banks bush rivers gates brooks blake stark roach gay hardy hale lawrence lincoln houston austin bond bishop pope knight stone frost snow waters powers bull rice berry flowers case sands strong savage drake',
]);

/** Words that are both: nobody by themselves, somebody after a given name or a full name elsewhere. */
export const MAYBE_NAMES: ReadonlySet<string> = words([
  'long young little small big short gold silver bronze black white brown green gray grey day field fields park parks lake lakes hill hills wood woods stone price king queen prince knight bishop pope abbot cook baker miller may april june summer winter bell best good rich wise strong swift fast speed star win moon love hope faith grace joy bliss church castle bridge rivers west north south east holland england ireland france german english french scott welsh page case ford grant mark lane hall gate gates banks bush rose mercy blessing favour glory gift precious patience purity fancy queen summer autumn dawn star diamond golden bolt page power powers pace speed golden frost snow storm waters walker hurdle jump race rice bull fox wolf crane swan finch drake bird martin marsh moss field mills major minor noble head hand foot root branch flowers berry apple field worth north more less much done pound pounds penny cash bond gay blake stark roach cross close sharp savage hardy hale wild speedy weekly rainy mayer sands beach cram',
  'amber ruby jade violet daisy iris hazel ivy holly olive ginger rosemary heather pearl crystal opal',
  'arenas towers bridges bays lanes jun',
  'florida texas oregon kentucky arkansas alabama tennessee michigan minnesota wisconsin colorado arizona nebraska kansas missouri iowa indiana illinois ohio pennsylvania utah nevada california louisiana mississippi oklahoma stanford harvard yale princeton auburn clemson baylor villanova',
  'england india georgia jordan chad israel kenya cuba paris sydney austin houston london boston devon kingston jena berlin florence victoria lawrence eugene jackson lincoln madison savannah brooklyn chester camden carolina virginia dakota',
]);
