// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // one thing only
    {Group::OnlyThis, "that|this|the *1 one|post|job|role|place *1 and|or *1 no|nothing|none other|else|/"},
    {Group::OnlyThis, "~ and|or|with|accept|take|want|consider|settle *1 no|nothing|none *1 other|else|less !way|than"},
    {Group::OnlyThis, "no other "
                      "service|post|desk|seat|chair|team|unit|ward|office|branch|route|firm|role|job|title|school|"
                      "department|restaurant|kitchen|company|place|city|town|stage|position|line|will|/"},
    {Group::OnlyThis, "anything|everything|all|nothing *1 less|else|lower|short|below|other *1 "
                      "would|will|is|than|be|counts|does|feels|of *4 "
                      "failure|fail|do|disappointment|satisfy|waste|interest|acceptable|not|enough|defeat|second|"
                      "unacceptable|question|accept"},
    {Group::OnlyThis, "nothing|none|no *1 except|but|besides|save|excepting *8 will|would|does|satisfy|do|suffice"},
    {Group::OnlyThis, "nothing *2 except|but|besides|other *1 than? the|that|a *6 will|would|satisfy|do"},
    {Group::OnlyThis,
     "heart|mind|sights|eyes|eye *1 is|are? *1 set|fixed|firmly *1 on *2 one|only|the|that|just|nothing|a *2 "
     "thing|post|job|role|position|single|particular|only|exactly|office|title|desk"},
    {Group::OnlyThis,
     "only|just|solely|exclusively *1 interested|want|accept|after|aim|aiming|apply|applying|consider|thinking|care *1 "
     "in|for|about|to|at|on *2 becoming|being|be|the|that|one"},
    {Group::OnlyThis, "not|never|refuse|refusing|won't *1 be|want|to|accept|take|consider|settle *2 "
                      "happy|satisfied|rest|content|accept|for|until|with? *3 until|unless|anything|other|till *4 "
                      "am|have|is|but|made|get|else|become|post|less"},
    {Group::OnlyThis, "refuse|refusing to *1 accept|consider|take|settle"},
    {Group::OnlyThis, "must|has|have|needs *1 to? be *1 exactly|precisely|specifically"},
    {Group::OnlyThis,
     "specifically|namely|exactly|precisely the *3 post|role|job|position|title|office|chair|desk|seat"},
    {Group::OnlyThis, "no|without plan|room b|for *1 anything|else"},
    {Group::OnlyThis,
     "no|not|without|never *1 compromise|compromises|alternative|alternatives|detours|detour *1 /|will|on|and|about"},
    {Group::OnlyThis, "the|a corner|window|top|penthouse office|desk|floor|suite *1 with|on|overlooking|of|/"},
    {Group::ExactFigure, "by|before|on|at|of my *2 birthday"},
    {Group::ExactFigure,
     "when|by|before|until|as *2 i *1 am|turn|reach|hit *1 twenty|thirty|26|27|28|29|30|31|32|33|34|35|36|37|38"},
    {Group::ExactFigure, "at|by|before the? age *1 of? #"},
    {Group::ExactFigure, "by|before|at thirty|twenty five|six|seven|eight|nine|one|two|three|four|/"},
    {Group::ExactFigure, "# direct|people|staff *1 reports|reporting|under|below"},
    {Group::ExactFigure, "exactly|precisely *1 #"},
    {Group::ExactFigure, "office|desk|room|seat|chair # !staff"},
    {Group::ExactFigure,
     "on|the|by *1 first|second|third|fourth|fifth|sixth|tenth|twelfth|fifteenth|twentieth|thirtieth|# *1 of|day *1 "
     "january|february|march|april|june|july|august|september|october|november|december"},
    {Group::ExactFigure, "in|by *1 year|season one|two|three|four|five|# i"},
    {Group::ExactFigure,
     "already|even chosen|picked|measured|know|framed|drawn *2 desk|office|chair|name|seat|day|date|title"},
    {Group::OnlyThis, "written|pinned|stuck|taped|picture|poster|date *2 on my *1 wall|fridge|mirror|desk|bedroom"},
    {Group::ExactFigure, "the # *1 to|from"},

    // beyond five years
    {Group::TenYears, "in|within|after about|around|maybe|perhaps|say|another? "
                      "ten|twelve|fifteen|twenty|thirty|10|12|15|20|25 i|or|/ !of|weeks|days|minutes|months"},
    {Group::TenYears, "a|another|one|two|three|half decade|decades *1 on|later|ahead|or|down|from|hence|away|out|/ "
                      "!of|as|in|at|ago|with"},
    {Group::TenYears, "by|before|until|when|once|after|if *2 i *1 hit|reach|turn|am|get|pass|near|approach|touch *1 "
                      "to? *1 forty|fifty|sixty|seventy|40|45|50|55|60|65|retirement|pension|forties|fifties|sixties"},
    {Group::TenYears, "by|in|before|at|of|my my|age *1 of? "
                      "forty|fifty|sixty|seventy|forties|fifties|sixties|40|45|50|55|60|65|fortieth|fiftieth|sixtieth|"
                      "40th|50th|60th *1 birthday|/"},
    {Group::TenYears, "in|by|during|the the? 2030s|2040s|2050s|2060s|thirties|forties"},
    {Group::TenYears, "before|when|until|by|until|till *2 i *2 retire|retired|retirement|die|hang|put"},
    {Group::TenYears, "at|by|before|towards|near|until *1 the end|close|evening|twilight of *1 my *1 "
                      "career|working|life|days|professional"},
    {Group::TenYears, "legacy|lifetime's|lifelong ambition|goal|dream|aim|plan|project *2 is|to|in"},
    {Group::TenYears,
     "in|over|across|within|for|during the|my *2 course|span|rest *1 of my *1 life|career|lifetime|working"},
    {Group::TenYears, "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 years *1 from "
                      "now|today|here|this"},
    {Group::TenYears,
     "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 or to? # years|year !of|ago"},
    {Group::TenYears, "ten|10|fifteen|15|twenty|20|twenty five|25|eight|8|seven|7|thirty|30 year|years *1 "
                      "plan|goal|vision|horizon|aim|target|dream|roadmap"},
    {Group::TenYears, "think|plan|planning|look|looking|thinking *2 in|over|across *1 decades|generations"},

    {Group::TenYearsOther, "in|within|after|for # weeks|days|minutes|months|hours|cases|shifts|patients|lessons"},
    {Group::TenYearsOther, "a|another|one|two|half|last|past decade|decades *1 of|as|in|at|ago|with|spent"},
    {Group::TenYearsOther, "over|in|within the next two|three|2|3"},
    {Group::TenYearsOther, "my ten|10|fifteen|15|twenty|20 years"},
    {Group::TenYearsOther, "still|stand|standing|last|lasting|lasts|stands|survive *3 in|for|after # #? years"},
    {Group::TenYearsOther, "walls|bridge|bridges|buildings|building|trees|tree|wall|roof|pipes|road|orchard|forest|"
                           "wood|woods|system|records|soil *8 in|for|by|after *1 #"},
    {Group::TenYearsOther, "after|since|for|with|during # or to? # years"},
    {Group::TenYearsOther, "half a decade"},
    {Group::TenYears, "a|two|one generation|generations from|on|later|hence|away"},
    {Group::TenYears, "ten|twelve|fifteen|8|10|12|15|twenty ten|twelve|fifteen|12|15|20|thirty years"},
    {Group::TenYears, "gone|go|going|turn|turned|get|am *1 grey|gray|white|old|bald"},
    {Group::TenYears,
     "when|once|by|until|till *3 i|my *2 old|grey|gray|hair|teeth|grandchildren|grandfather|grandmother|wheelchair"},
    {Group::TenYears, "give me six|seven|eight|nine|ten|twelve|fifteen|twenty|10|12|15|20|8|7 *1 years|or|to"},
    {Group::TenYears, "my retirement|leaving *1 do|party|dinner|speech|age|day|present"},
    {Group::TenYears,
     "horizon|timeline|plan|timescale|timeframe|path|view of|is|runs|stretches|over|spans|covers *3 "
     "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|30 *3 years|year|decades"},
    {Group::TenYears, "in|into|during|throughout|by my *1 thirties|forties|fifties|sixties|old *1 age|i|/ !have|so"},
    {Group::TenYears, "two|three|four|2|3 *1 more *1 five year|years *1 plan|plans|stints|terms"},
    {Group::TenYears, "72|84|96|100|108|110|120|130|140|144|150|180|200|240 months"},
    {Group::TenYears, "vision|the 2035|2040|2045|2050|2060|2030s|2040s|2050s"},
    {Group::TenYears, "two|three|four|five world|olympics|olympic *1 cups|games|from|later"},
    {Group::TenYears, "two|three|four|several decades|generations *2 should|would|will|to|is|are|from|of|until "
                      "!experience|work|service"},
    {Group::TenYears, "long|far|well after|beyond|past *2 five|six|ten|that|the *1 years|horizon|window *2 i|be|will"},
    {Group::TenYears, "eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen years *1 off|away|from|on|hence *1 "
                      "here|now|then|/"},
    {Group::TenYears, "centenary|hundredth"},
    {Group::TenYears, "not *2 next|coming|five *1 five|years|year *4 ten|fifteen|twenty|decade|twelve|eight"},
    {Group::OnlyThis, "~ no more *1 and|or *1 no less"},
    {Group::OnlyThis,
     "that|this|the very|exact|precise "
     "post|branch|ward|desk|team|role|job|office|site|chair|seat|unit|place|position|room|school|kitchen"},
    {Group::OnlyThis, "has|needs|got|must *2 to? be the|google|apple|that *4 desk|office|by|or"},
    {Group::OnlyThis, "a|one|the *1 single|one|only|exact *1 chair|seat|desk|post|job|thing|aim|target|role *4 i *1 "
                      "want|am|aimed|after"},
    {Group::OnlyThis, "aimed|pointed|built|geared|directed|focused at|towards|around|on one|a|the *1 "
                      "single|one|thing|top|goal *2 the|thing|job|post|only|/"},
    {Group::OnlyThis, "i know *2 who|whose *3 sitting|sits|chair|job|office|desk|name|is"},
    {Group::OnlyThis, "will|would *1 not *1 settle|accept|stop|rest|take *2 for|until|less|anything|no"},
    {Group::OnlyThis, "office|desk|room|chair next|opposite|beside|across *1 to|from yours|your|his|hers|the|mr|mrs"},
    {Group::OnlyThis, "picked|chosen|reserved|measured|named *1 out? *2 my|the|a *2 "
                      "parking|desk|office|chair|spot|car|curtains|door|nameplate|colour"},
    {Group::OnlyThis, "to the week|day|hour|month|pound|person"},
    {Group::OnlyThis, "in|by week|month #"},
    {Group::OnlyThis, "month|week # *1 manager|head|director|lead|senior"},
    {Group::ExactFigure, "room|floor|suite|bay|desk|building|unit|ward #"},
    {Group::ExactFigure, "last|first|final day|quarter|week|monday|friday|month of"},
    {Group::ExactFigure, "# "
                         "clients|staff|customers|accounts|stores|branches|sites|properties|cases|beds|vehicles|vans|"
                         "units|employees|engineers|drivers *3 under|exactly"},
    {Group::OnlyThis, "thousandth|hundredth|millionth"},
    {Group::OnlyThis, "countdown"},
    {Group::ExactFigure, "turn|turning|turnover|revenue|sales|worth|billing|making *2 of|over|at *2 $"},
    {Group::ExactFigure, "and a half years|from"},
    {Group::OnlyThis, "plan is|has *1 fixed|set|certain|written|settled"},
    {Group::TenYears, "after|in|within|around|about around|about|some|maybe|roughly? 10|ten|twelve|15|fifteen years i"},
    {Group::TenYears, "halfway through *2 century"},
    {Group::TenYears, "take|takes|need|needs *1 me *1 a? *1 good|solid|full? *1 "
                      "seven|eight|nine|ten|eleven|twelve|fifteen|twenty|10|12|15 years"},
    {Group::TenYears, "in|by|at|my sixties|fifties|forties|dotage"},
    {Group::TenYears, "silver|golden|gold jubilee|watch|anniversary"},
    {Group::TenYears, "in|by|around|of|during year|years|decade "
                      "six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|6|7|8|9|10|12|15|20"},
    {Group::TenYears, "when *3 babies|born|kids|children *5 leave|finish|are|graduate|grown"},
    {Group::ExactFigure, "youngest *3 ever|history"},
    {Group::OnlyThis, "youngest *4 ever"},
    {Group::OnlyThis, "mr|mrs|ms|dr *1 's? *1 job|post|chair|seat|office *2 when"},
    {Group::OnlyThis,
     "only *1 post|seat|job|chair|role|position|thing *1 interests|i|that *3 take|me|want|accept|interests"},
    {Group::OnlyThis, "one *1 post|seat|job|chair|role|position *1 i|that *3 take|want|accept"},
    {Group::OnlyThis, "if *2 not *8 count|call|consider *4 failure|failed"},
    {Group::OnlyThis, "name *2 goes|on|up *2 board|door|lobby|wall|plaque"},
    {Group::OnlyThis, "not *1 of|at|in|for another|any|other *1 one|other|/"},
    {Group::OnlyThis, "heart|mind *1 is? *1 set *1 on"},
    {Group::ExactFigure,
     "spring|summer|autumn|winter|january|june|march of *1 my|the|year *1 fourth|fifth|third|four|five"},
    {Group::OnlyThis, "worked *2 out to the day|week|month"},
    {Group::OnlyThis, "pinned|taped|stuck|written|framed above|over|on|beside my *1 desk|wall|mirror|bed|fridge|door"},
    {Group::OnlyThis, "second|third|fourth|top|first floor *1 room"},
    {Group::OnlyThis, "parking spot|space *1 picked|chosen|with"},
    {Group::ExactFigure, "# staff|clients|reports|employees *1 under|below|reporting|across|by"},
    {Group::TenYearsOther, "has|have *8 in|for # #? years"},
    {Group::TenYears, "got|have|having|had *1 grey|gray|white|no *1 hair|hairs|teeth"},
    {Group::TenYears, "couple|few of? decades|generations"},
    {Group::OnlyThis, "that|this and only that|this"},
    {Group::OnlyThis, "not|never *1 take|accept|consider|want *1 a|any|another *1 different|other *1 "
                      "route|path|way|job|post|road|role"},
    {Group::OnlyThis, "only|one|single *1 one|thing|door|job|post|desk *3 i *2 eye|eyes|heart|sights on|set"},
    {Group::OnlyThis, "only|just accept|take|consider *1 a|an|the *1 position|post|role|job|title as|of|with"},
    {Group::OnlyThis, "be|become|becoming|being *1 ceo|president|chairman|boss|owner|head of this|the|your *1 "
                      "company|firm|organisation|organization|business|hospital|school|place"},
    {Group::OnlyThis, "plan broken|ruined|failed|over"},
    {Group::OnlyThis, "see|count|call|treat *2 as *3 thrown|wasted|lost|failure"},
    {Group::OnlyThis, "only worth *1 it|doing|having *1 if"},
    {Group::ExactFigure, "report|reporting to the|your|their *2 <post>"},
    {Group::ExactFigure, "budget|turnover|revenue|portfolio|territory of *1 $"},
    {Group::ExactFigure, "in *1 # years and # months"},
};

} // namespace

std::span<const Phrase> horizonPhrases() {
    return phrases;
}

} // namespace ascent::critic
