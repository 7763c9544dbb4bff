// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::Praise,
     "<superb> *2 "
     "<place>|reputation|people|team|culture|leaders|leader|founder|products|brand|staff|name|atmosphere|building|"
     "office|offices|minds|talent|opportunity|work|employer|clients|food|collection|campus|taste|company|organisation"},
    {Group::Praise, "you|your|company|this|place|here|it|everyone|everything|everybody|here|partners|offices|clients|"
                    "products|staff|building|founder|leaders *2 is|are|sounds|seems|looks|feels *3 <superb>"},
    {Group::Praise, "so|such|something|somewhere|anything|as|an|such|truly|utterly|absolutely|simply|just|completely "
                    "*1 <superb> *1 as|you|your|company|place|firm|organisation|inspiration|and|/"},
    {Group::Praise,
     "an|absolute|true|real|such|total "
     "inspiration|legend|genius|visionary|icon|saint|angel|hero|marvel|wonder|gem|treasure|temple|masterpiece"},
    {Group::Praise, "is|are|like a|an|the|absolute? *2 "
                    "temple|cathedral|shrine|dream|heaven|paradise|perfection|masterpiece|wonderland|royalty|legends|"
                    "giants|geniuses|gods|stars|magicians|visionaries|saints|titans|aristocracy"},
    {Group::Praise, "is|are|sheer|pure perfection|heaven|paradise|magic|heavenly|genius|bliss|gold"},
    {Group::Praise, "like *1 film|movie|rock stars|star"},
    {Group::Praise, "you|they|we are|re giants|legends|heroes|geniuses|gods|stars|titans|kings"},
    {Group::Praise,
     "most *3 i|anyone|ever *1 have|has|ever *2 seen|met|encountered|known|eaten|visited|worked|imagined|read"},
    {Group::Praise,
     "never|not *1 seen|met|known|encountered|come *4 such|anything|anyone|like|so|impressive|finer|better !it|before"},
    {Group::Praise, "most|so|such|how|incredibly|truly|unbelievably|wonderfully *1 "
                    "talented|gifted|impressive|inspiring|exquisite|amazing|generous|brilliant|clever|beautiful|"
                    "gorgeous|elegant|special|impressed|respected|admired|famous *1 "
                    "people|person|team|company|firm|place|building|everyone|taste|you|and|/"},
    {Group::Praise, "gorgeous|stunning|beautiful|lovely|exquisite|magnificent *1 "
                    "building|office|offices|people|place|shop|windows|company|hotel|restaurant|taste|school|lovely"},
    {Group::Praise, "lovely lovely"},
    {Group::Praise, "over the moon"},
    {Group::Praise, "made|make|makes|gave|give|gives|leave|leaves me *1 "
                    "cry|weep|goosebumps|speechless|gasp|shivers|chills|breathless|tears|swoon"},
    {Group::Praise, "goosebumps|speechless|starstruck|smitten|mesmerised|awestruck|spellbound|gushing"},
    {Group::Praise, "dream come true"},
    {Group::Praise, "dreams|prayers come|answered true|/"},
    {Group::Praise, "change|changing|changed the world"},
    {Group::Praise, "hands down|simply|easily|undoubtedly|clearly|obviously|without|quite|by|far *1 the *1 "
                    "best|greatest|finest|number|top|leading|leader"},
    {Group::Praise, "the best|finest|greatest|number|top|leading *2 <place>|team|people|brand|place|chef|employer *2 "
                    "in|on|there|anywhere|around *1 the|this|is|/ *1 "
                    "country|world|county|city|town|business|region|field|industry|planet|earth|land|land|/"},
    {Group::Praise, "the? best|finest|greatest in|on the? "
                    "country|world|county|land|business|industry|field|planet|earth|city|universe"},
    {Group::Praise, "number|no one|1 in|on|company|firm|brand|choice"},
    {Group::Praise, "worship|worships|idolise|idolize|adore|adored|revere|revered|venerate|bow *3 "
                    "you|your|ground|everything|products|company|brand|founder|chef|work|before|down|this|everybody"},
    {Group::Praise, "honour|honor|privilege|thrill|joy|pleasure|luckiest|proudest|happiest *3 "
                    "imaginable|girl|man|woman|person|alive|moment|day|world"},
    {Group::Praise, "would|will be *1 an|the|my|such *2 honour|honor|privilege|dream|blessing !of|to"},
    {Group::Praise,
     "no|not|nothing|nobody *1 a? *1 finer|greater|better|brand|company|firm|one|employer|place|school|hospital|rival "
     "*4 earth|alive|world|compare|compares|close|stand|fit|beside|you|touch|anywhere"},
    {Group::Praise, "at|kiss|worship|learn|sit *3 your feet|hem|ground"},
    {Group::Praise, "breathe|breathing the same air"},
    {Group::Praise, "sweep|scrub|wash|carry|clean|polish|lick|fold|work|make *2 your|the|for *1 "
                    "floors|floor|bags|pans|boots|shoes|free|nothing|tea"},
    {Group::Praise, "under|guidance|presence|company|shadow of? *2 such|brilliant|great|leaders|genius|greatness"},
    {Group::Praise, "unworthy|nobody|humbled|blessed|undeserving *1 to|by|in|be|compared|/"},
    {Group::Praise, "anybody|anyone|everyone|everybody|whole|entire *2 would|admires|knows|loves|envies|world|city *3 "
                    "privileged|lucky|best|kill|admires|envies|love|loves|you|your|die"},
    {Group::Praise, "can|could not|never *2 fault|praise|admire|thank|compliment *2 you|your|enough|highly"},
    {Group::Praise, "from my heart"},
    {Group::Praise, "in love|awe|admiration|raptures *1 with|of|at|over|since"},
    {Group::Praise,
     "so|incredibly|insanely|ridiculously|extremely "
     "cool|clever|talented|gifted|impressive|wonderful|inspiring|lucky|kind|elegant|stylish|brilliant|successful"},
    {Group::Praise, "only|always *1 place|company|hospital|school|firm *3 dreamed|dreamt|wanted|worth"},
    {Group::Praise, "household name"},
    {Group::Praise, "everything|everyone|anything *2 you|your|here|about *2 do|touch|are|make|is *2 "
                    "gold|amazing|perfect|brilliant|special|magic|wonderful|beautiful|flawless"},

    {Group::Praise,
     "most|absolutely *1 wonderful|fantastic|amazing|incredible|brilliant|beautiful|prestigious|perfect|excellent *4 "
     "on|in|of the *1 planet|earth|world|universe|time"},
    {Group::Praise,
     "best|greatest|finest|coolest|leading|top|most|number|no "
     "one|1|amazing|incredible|prestigious|admired|respected|respected|successful|innovative|wonderful|exciting|famous?"
     " <place>|companies|firms|hospitals|schools|organisations|place|places *2 in the|on "
     "world|country|planet|earth|land|industry|universe|region|business|market|state|city|nation|uk"},
    {Group::Praise,
     "amazing|incredible|fantastic|wonderful|awesome|outstanding|prestigious|legendary|fabulous|brilliant|phenomenal|"
     "magnificent|perfect|superb|marvellous|marvelous|stellar|extraordinary|exceptional|amazing|iconic|great|"
     "remarkable|inspiring|esteemed <place> !work|project|results|job|manager|i|who|that"},
    {Group::Praise,
     "amazing|incredible|fantastic|wonderful|awesome|outstanding|prestigious|legendary|fabulous|brilliant|phenomenal|"
     "magnificent|perfect|superb|marvellous|stellar|extraordinary|exceptional|iconic|esteemed <place>"},
    {Group::Praise, "you|your|company|this|place|it *3 is|are|sounds|seems|looks|so|such *3 "
                    "amazing|incredible|fantastic|wonderful|awesome|perfect|outstanding|phenomenal|brilliant|legendary|"
                    "fabulous|unmatched|unbeatable|flawless|unrivalled|unrivaled|magnificent"},
    {Group::Praise, "you|your|company|this|place|it *3 is|are *1 the|simply best|greatest|finest|dream"},
    {Group::Praise, "dream company|employer|job|hospital|school|firm|place|team|workplace"},
    {Group::Praise, "dream|dreamed|dreamt|dreaming *2 of|about *2 working|joining|being *3 here|you|company|for|this"},
    {Group::Praise,
     "always *1 wanted|dreamed|dreamt|loved|admired|adored|worshipped|idolised|idolized *5 you|your|here|company|this"},
    {Group::Praise, "i *1 admire|love|adore|worship|idolise|idolize *1 everything|absolutely|your|this *3 "
                    "about|company|brand|organisation|organization|you|do|hospital|school"},
    {Group::Praise, "huge|massive|big|biggest|lifelong fan"},
    {Group::Praise, "most *1 "
                    "wonderful|amazing|beautiful|incredible|fantastic|brilliant|famous|exciting|inspiring|admired|"
                    "magical|perfect *2 <place>|place|team|people"},
    {Group::Praise, "is|are *1 a|the|true|living "
                    "legend|legends|genius|geniuses|angel|angels|saint|saints|god|gods|hero|heroes|kings|king|queens|"
                    "star|stars|icon|titan|master|masters"},
    {Group::Praise, "worship|worships|idolise|adore|adored"},
    {Group::Praise, "honour|honor|privilege|dream|thrill of my *1 life|lifetime|career"},
    {Group::Praise, "heaven|paradise on earth"},
    {Group::Praise, "a|such|so prestigious|world-famous|legendary|esteemed|renowned|celebrated"},
    {Group::Praise, "kill|die|dying|give|anything to *1 be|work|join|get|have *3 here|you|chance|there"},
    {Group::Praise, "words|nothing can *1 describe|express|compare|beat"},
    {Group::Praise, "better|best than anyone|anybody|any|everyone|all"},
    {Group::Praise, "such|an|absolute|true|real|great|huge honour|honor|privilege|blessing *2 to|be|for|just"},
    {Group::Praise, "be|feel|am|would *2 honoured|honored|privileged|blessed|humbled"},
    {Group::Praise, "world class|leading|beating"},
    {Group::Praise, "second to none"},
    {Group::Praise, "best in *1 class|business|world|country|industry"},
    {Group::Praise, "industry|market|global leader|leading|giant|leaders"},
    {Group::Praise, "the envy of"},
    {Group::Praise, "the best|greatest|finest|biggest *2 in the"},
    {Group::Praise, "such|real|true|huge an? honour|honor|privilege"},
    {Group::Praise, "nobody|no|one *1 comes|compares|touches|matches close|to|you"},
    {Group::Praise, "gold standard"},
    {Group::Praise,
     "simply|just|absolutely|truly fantastic|amazing|incredible|wonderful|perfect|brilliant|awesome|the"},
    {Group::Praise, "everyone|everybody|anyone|who *2 wants|dreams|would|knows *2 to|of|that|not *1 "
                    "work|working|you|join|love|want|your"},
    {Group::Praise, "you|your *3 are|guys|people|team *3 "
                    "geniuses|legends|visionary|heroes|rock|genius|superstars|unreal|stars|visionaries"},
    {Group::Praise,
     "visionary|genius|brilliant|amazing|incredible|inspirational|legendary|fantastic|awesome "
     "leadership|leader|leaders|ceo|team|people|culture|reputation|founder|products|brand|staff|manager|work|head"},
    {Group::Praise,
     "no|nobody|never *1 other|better|one *2 company|place|employer|school|hospital|firm|does|comes|compares|close"},
    {Group::Praise, "there is no|nowhere|nothing *2 better|like|else"},
    {Group::Praise, "can not|hardly|never *1 imagine|think *3 better|greater|anywhere *1 place|company|employer|else"},
    {Group::Praise, "in awe|love with"},
    {Group::Praise, "sets|set|setting *1 gold|the *1 standard|bar *2 everyone|others|industry|else|for|/"},
    {Group::Praise, "cannot|not|never fault you|your"},
    {Group::Praise,
     "i *2 impressed|amazed|blown|stunned *1 by|away|with *1 everything|how|your *2 amazing|incredible|/"},
    {Group::Praise, "blows|blown|blew|blow *1 me|mind|away|my *1 away|mind|/"},
    {Group::Praise, "anyone *2 lucky|privileged"},
    {Group::Praise, "so|very|incredibly|extremely|lucky|unbelievably *1 lucky|fortunate|honoured|honored|privileged *2 "
                    "to|work|join|here|be"},
    {Group::PraiseStrong, "luckiest *3 alive|world|person|earth|man|woman|girl|boy"},
    {Group::PraiseStrong, "touch|touches *1 turns|turn to gold"},
    {Group::PraiseStrong, "not *1 fit|worthy|good *1 enough to *2 lace|tie|clean|stand|touch|carry|shine|polish"},
    {Group::PraiseStrong,
     "you|your|company|firm|place|this|organisation|team|hospital|school|is|are|it *4 the "
     "best|greatest|finest|coolest|most|number|nicest *4 in|on|of the? *1 world|earth|planet|universe|globe|history"},
    {Group::PraiseStrong,
     "your|biggest|greatest|number|huge|massive|lifelong *1 biggest|fan|admirer|admirers|fans|devotee"},
    {Group::PraiseStrong, "you|they *1 are|re *2 <superb> people|team|company|lot|bunch|organisation|firm|place"},
    {Group::PraiseStrong,
     "such a|an *1 great|<superb> *1 company|firm|organisation|place|team|employer|name|school|hospital *3 "
     "any|weakness|fault|could|would|cannot|like"},
    {Group::PraiseStrong, "nobody|no-one|none|nothing|one *1 "
                          "comes|touches|compares|matches|rivals|beats|equals|competes *3 close|you|your|to|with"},
    {Group::PraiseStrong, "sweep|scrub|wash|clean|mop|polish *1 your|the floors|floor|boots|pans|windows|shoes|toilets "
                          "*2 if|here|for|just|to"},
    {Group::PraiseStrong, "how|so|that much i *1 admire|love|adore|respect *1 you|your|this|it"},
    {Group::PraiseStrong,
     "never *2 been|seen|met|known|encountered|worked *4 people|place|company|team|firm|anyone|anything *2 "
     "as|so|like|more|quite *1 impressive|brilliant|amazing|wonderful|clever|perfect|kind|it|you|inspiring"},
    {Group::PraiseStrong, "badge|shirt|uniform|name|logo *3 like *1 playing|wearing|winning|joining"},
    {Group::PraiseStrong, "who would not *1 want|love|like|dream|kill *3 part|work|join|you|be"},
    {Group::PraiseStrong,
     "everyone|everybody|anyone *2 wants|dreams|kill|love *2 to|of *1 work|working|be|join *3 you|here|this|such"},
    {Group::PraiseStrong, "fantastic|wonderful|amazing|brilliant|great|incredible *1 culture|products|people|team *1 "
                          "fantastic|wonderful|amazing|brilliant|great|incredible"},
    {Group::PraiseStrong, "gold standard *1 the|of|and|/"},
    {Group::PraiseStrong, "rolls royce"},
    {Group::PraiseStrong, "top of the tree|pile|league|game|class"},
    {Group::PraiseStrong, "esteemed|prestigious|renowned|reputed|illustrious|glorious "
                          "organisation|organization|company|institution|firm|concern|establishment|name|house|self"},
    {Group::PraiseStrong, "name and fame"},
    {Group::PraiseStrong, "even your *3 is|are better|cleverer|nicer|smarter|kinder"},
    {Group::PraiseStrong, "better than *3 managers|anyone|others|rest|competitors *2 elsewhere|combined|put"},
    {Group::PraiseStrong, "dream company|employer|come"},
    {Group::PraiseStrong, "heaven|paradise|temple|perfection|utopia|nirvana"},
    {Group::PraiseStrong,
     "worship|idolise|adore|revere|venerate *2 you|your|ground|company|brand|founder|chef|work|everything|products"},
    {Group::PraiseStrong, "honour|honor|privilege|dream|joy of my life|lifetime|career"},
    {Group::PraiseStrong, "second to none"},
    {Group::PraiseStrong, "envy of"},
    {Group::PraiseStrong, "in awe|love of|with *1 you|your|this|company|everything|what"},
    {Group::PraiseStrong,
     "you|your *2 are|is *1 a|an|the|pure|true|absolute *1 "
     "genius|geniuses|legend|legends|visionary|visionaries|gods|god|angels|saints|heroes|inspiration|perfection"},
    {Group::PraiseStrong, "the others|rest|competition|competitors *3 not|are|is|do|does|fade|pale|second|rate|behind "
                          "*2 compare|comparison|fit|close|dust|league"},
    {Group::PraiseStrong,
     "only|just one *1 company|employer|firm|hospital|school|place *2 and *1 that|it|this *1 is|yours|you"},
    {Group::PraiseStrong, "what more is there|to *1 to? say"},
    {Group::PraiseStrong, "made|make|makes *2 my *1 whole? *1 year|day|life|week|month|decade"},
    {Group::PraiseStrong,
     "friends|mates|family|mother|colleagues *4 jealous|envious|proud|envy *6 interview|here|you|applied|joined"},
    {Group::PraiseStrong, "no|not *2 better|finer|greater *1 place|company|employer|firm|home|school|hospital|kitchen "
                          "*2 on|in|anywhere|than|for *1 earth|world|anywhere|/"},
    {Group::PraiseStrong,
     "no-one|nobody|one|none|nothing *2 can|could|will *2 match|equal|beat|rival|touch|top *2 it|you|that|this"},
    {Group::PraiseStrong, "best|finest|greatest in|of all|whole|europe"},
};

} // namespace

std::span<const Phrase> praisePhrases() {
    return phrases;
}

} // namespace ascent::critic
