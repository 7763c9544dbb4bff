// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // what one earns, and what it must cover
    {Group::MoneyOwn,
     "<pay>|package|figure|number|rate *2 reflects|reflect|matches|match|matching|befits|suits *1 my|what"},
    {Group::MoneyOwn, "what|all|everything *1 i *1 earn|make *1 now|today|/"},
    {Group::MoneyOwn, "what i *1 am|get|take paid|home"},
    {Group::MoneyOwn,
     "earn|earning|earns|make|making|paid|pays|pay|pulling *1 twice|double|triple|half|three|more|most *3 "
     "than|what|of|as|much|now|elsewhere|here|anywhere|again|per"},
    {Group::MoneyOwn, "make|making|earn|earning|on|earns *1 # *3 thousand|grand|k *2 by|a|per|before|within|when|at|/"},
    {Group::MoneyOwn, "twenty|ten|fifteen|thirty|five|# grand|k|thousand more|extra|better|above|less"},
    {Group::MoneyOwn, "prices|bills|rents|rates|cost|inflation|living *3 keep|keeps|are|is|climbing|rising|up"},
    {Group::MoneyOwn,
     "stop|without|not|never|no *2 worrying|worry|checking|counting|scraping|scrimping|juggling|looking *4 "
     "bills|money|rent|mortgage|balance|account|price|prices|pennies|tag|end"},
    {Group::MoneyOwn,
     "wage|wages|pay|salary|paycheck|cheque|money *1 goes|go|lands|land|arrives|hits|drops|clears|comes|is *1 "
     "in|into|on|through|every|each|there|monthly|regular"},
    {Group::MoneyOwn, "lands|goes|arrives|comes|drops|hits|ends in|into|up my|the *1 account|pocket|bank|purse|wallet"},
    {Group::MoneyOwn, "jump|rise|step|move|bump|hike|uplift|increase *2 in|up *2 "
                      "banding|band|grade|pay|salary|bands|wage|wages|scale|money|income !of|for"},
    {Group::MoneyOwn, "close|closing the|that gap *6 money|pay|friends|others|grand|more"},
    {Group::MoneyOwn, "market|going|top rate|value|whack|dollar !of|for"},
    {Group::MoneyOwn,
     "salary|pay|wage scales|scale|bands|band|grades|tables|spine *5 above|higher|better|beat|beats|more|generous"},
    {Group::MoneyOwn,
     "band|pay|salary|wage|package|money|hourly *2 is|are *1 higher|better|bigger|good|decent|above|great"},
    {Group::MoneyOwn, "is|are *1 mainly|mostly|purely|largely|really|all|just? financial /"},
    {Group::MoneyOwn, "financial|financially|money *1 "
                      "goal|goals|reasons|motives|motivated|side|situation|position|worries|pressure|pressures|cushion|"
                      "comfort|rewarding|better|sound|minded !of|for"},
    {Group::MoneyOwn, "be|being|feel|me|us|leave|am|leaves financially|much? better off"},
    {Group::MoneyOwn, "what is *2 in it for me"},
    {Group::MoneyOwn, "^^ money|cash|salary|wages|pay|dosh|income|dough|payday|cheques *1 //"},
    {Group::MoneyOwn, "^^ the? money|cash|dosh|dough|wages|salary *4 //"},
    {Group::MoneyOwn, "living|minimum|fair|better|higher|top|best|good|proper|real "
                      "wage|wages|money|pay|salary|payer|payers|dollar !for|laundering"},
    {Group::MoneyOwn, "nest egg"},
    {Group::MoneyOwn, "~ rainy day"},
    {Group::MoneyOwn, "my savings|overdraft|debts|loans|bills|rent|outgoings|expenses|pockets|wallet|pot|deposit"},
    {Group::MoneyOwn, "build|building|have|some|boost|grow|top *1 up? *1 savings|wealth|nest|capital "
                      "!account|accounts|for|products|projects|programme"},
    {Group::MoneyOwn, "behind|late|arrears *1 with|on|in *2 rent|bills|mortgage|payments|loan|loans"},
    {Group::MoneyOwn, "whatever|whoever|whichever|wherever|job|place *3 pays|paid|offers|gives|earns *3 "
                      "most|best|more|/|per|highest|me"},
    {Group::MoneyOwn, "highest|best|top bidder|offer|payer"},
    {Group::MoneyOwn, "understand|discuss|know|hear|talk|negotiate|clear *2 about|on|what|how? *1 the|your|my *1 "
                      "bonus|salary|package|pay|compensation|benefits|commission|perks"},
    {Group::MoneyOwn, "choose|decide|pick|weigh|compare *4 offers|package|pay|salary|money"},
    {Group::MoneyOwn, "a|the|some|good|comfortable|certain|better|nice|nicer|expensive|decent *1 "
                      "lifestyle|luxuries|comforts *1 of|that|i|for|/"},
    {Group::MoneyOwn, "better|good|high|higher|certain standard of living"},
    {Group::MoneyOwn,
     "comfortable|easy|good|better|nice|nicer|luxurious life|living|lifestyle *1 for|with|and|/ *1 me|my|myself|/"},
    {Group::MoneyOwn, "life|things|everything *1 costs|cost|expensive|dear|pricey"},
    {Group::MoneyOwn,
     "~ stack|stacking|pile|piling|rake|raking|put|putting|stash|sock|squirrel *1 up|in|away|enough|by "
     "*3 cash|money|savings|by|pounds|overtime|/ !into|the|on|in"},
    {Group::MoneyOwn, "as much cash|money|dough|overtime|as *3 can|possible"},
    {Group::MoneyOwn, "time and a half|quarter|third"},
    {Group::MoneyOwn, "double on|time|pay|for *1 sundays|sunday|bank|holidays|weekends|nights|/"},
    {Group::MoneyOwn, "maintenance|alimony|loan|loans|debts|mortgage|rent|bills|fees to pay|clear|cover|meet|service"},
    {Group::MoneyOwn,
     "pay|paying|paid my|our|the *1 way|rent|bills|keep|mortgage|landlord|loan|loans|debts|dues !taxes"},
    {Group::MoneyOwn, "six|seven|five|# *1 figure|figures salary|income|sum|package|pay|/"},
    {Group::MoneyOwn, "buy|buying *2 a|the|my|nice|nicer|new *3 "
                      "car|house|things|stuff|boat|flat|watch|bike|telly|clothes|phone|motorbike|shoes|ring"},
    {Group::MoneyOwn, "i|just|simply *1 need|want|here|come|came|work|in|do *3 for|the|it *1 the? "
                      "money|cash|paycheck|wage|wages|cheque"},
    {Group::MoneyOwn, "salary|pay|wage|package|bonus|money|financial *3 is|comes|are|matters|counts *4 "
                      "first|priority|important|most|motivator|driver|reason|factor|thing|everything|main|key"},

    // perks of a job
    {Group::MoneyThing, "private|full|family|good|medical|dental|free *1 health|medical|dental|healthcare *1 "
                        "cover|care|insurance|plan|scheme|coverage"},
    {Group::MoneyThing, "# *1 days|weeks of? *1 annual? leave|holiday|holidays|vacation|pto|off|paid"},
    {Group::MoneyThing,
     "flexible|flexi|flexitime|core|shorter|reduced|compressed|school *1 hours|working|schedule|time|week !for"},
    {Group::MoneyThing, "~ home working|office"},
    {Group::MoneyThing, "remote|hybrid|flexible|remotely *1 working|work|days|job|role|options|policy|setup "
                        "!sites|villages|areas|communities|monitoring|support|sensing|visits|care"},
    {Group::MoneyThing, "work|working *1 from|at home|anywhere|bed|beach"},
    {Group::MoneyThing, "equity|dividends|shares|rsus !in|of|for|between|and|partner|partners|research"},
    {Group::MoneyThing, "car|fuel|travel|housing|meal|clothing|uniform|tool|relocation|london|shift|night|weekend|"
                        "mileage allowance|allowances|card|pass|vouchers|weighting|supplement|premium|premiums"},
    {Group::MoneyThing, "company|free|subsidised|staff *1 "
                        "van|laptop|canteen|cafeteria|parking|phone|gym|bar|shares|accommodation|meals|travel|flat|"
                        "housing|discounts|discount|lunches|coffee"},
    {Group::MoneyThing, "~ canteen|freebies|goodies|discounts|gratuities|overtime|bonuses|season ticket"},
    {Group::MoneyThing, "sick|holiday|night|weekend|sunday pay|premium|rates|rate"},
    {Group::MoneyThing, "summer|half|duvet|long *1 fridays|days|friday|weekends|lunches|lunch"},
    {Group::MoneyThing, "pay progression|scale|band|increments|award"},
    {Group::MoneyThing, "early|no *1 finish|finishes|weekends|nights|mondays|evenings !in|shift"},
    {Group::MoneyThing, "final|defined|generous|good|decent|better *1 "
                        "salary|benefit|benefits|pension|scheme|holidays|holiday|package|allowance|discount"},
    {Group::MoneyThing, "~ tips from|on"},
    {Group::MoneyThing, "per hour"},
    {Group::MoneyThing, "hours to suit|fit"},

    // pay and perks that may be a subject of the work too
    {Group::MoneyThing, "salary|salaries|paycheck|paycheque|wage|wages|bonus|bonuses|perks|benefits|remuneration|"
                        "earnings|pay !attention|off|tribute|close|particular|it"},
    {Group::MoneyThing, "pension"},
    {Group::MoneyThing, "~ money|cash|income|compensation"},
    {Group::MoneyOwn, "money|cash|more|extra|something *1 in my pocket|bank|account"},
    {Group::MoneyOwn, "enough|money *1 to live comfortably|well"},
    {Group::MoneyOwn, "first|next|annual|yearly|regular increment|increments|raise"},
    {Group::MoneyThing, "hourly|daily|weekly|going|day|higher|better|decent rate|rates !of|for"},
    {Group::MoneyThing, "rate|rates of pay"},
    {Group::MoneyThing, "overtime|tips|gratuities|commissions|allowances|expenses"},
    {Group::MoneyThing, "^ the|long|those? *1 holidays|vacation|vacations|hours|weekends /"},
    {Group::MoneyThing, "^ the rewards|wages|bonuses|perks|package|extras /"},
    {Group::MoneyThing, "weeks|days of? holiday|holidays|leave|vacation"},
    {Group::MoneyThing, "company car|credit|phone"},
    {Group::MoneyThing, "gym membership"},
    {Group::MoneyThing, "free|subsidised|subsidized lunch|lunches|food|meals|parking|gym|coffee|flights|snacks|drinks"},
    {Group::MoneyThing, "health|medical|dental|healthcare insurance|cover|coverage|plan|benefits"},
    {Group::MoneyThing, "staff|employee|employees discount|discounts"},
    {Group::MoneyThing, "annual leave"},
    {Group::MoneyThing,
     "paid|long|longer|extra|more|weeks|days|good|generous of? vacation|vacations|holiday|holidays|leave|pto"},
    {Group::MoneyThing, "time|days|friday|day|weekends|evenings|fridays|summers off"},
    {Group::MoneyThing, "long weekends|summers|holidays|breaks"},
    {Group::MoneyThing, "school holidays"},
    {Group::MoneyThing, "signing|sign|joining|retention|relocation on? bonus|package|allowance"},
    {Group::MoneyThing, "stock|share|shares options|option|grant|grants"},
    {Group::MoneyThing, "401 k"},
    {Group::MoneyThing, "401k|pto|rsus|rsu"},
    {Group::MoneyThing, "overtime|shift|hazard pay|rates|rate|money|premium|allowance"},
    {Group::MoneyThing, "double|triple time"},
    {Group::MoneyThing, "short|shorter|fewer|less|easy|easier|regular hours"},
    {Group::MoneyThing, "four|4 day week"},
    {Group::MoneyThing, "early finish|finishes"},
    {Group::MoneyThing, "working|work|job from home"},
    {Group::MoneyThing, "job security"},
    {Group::MoneyThing, "expense account"},
    {Group::MoneyThing, "$"},

    // other people's money, and money words that mean something else
    {Group::MoneyOther, "save+|saving *5 money|cash|$|income|thousands"},
    {Group::MoneyOther, "raise|raised|raising *3 money|funds|cash|$|income"},
    {Group::MoneyOther, "value for money"},
    {Group::MoneyOther, "overtime *2 under|down|hours|bill|costs|budget|control"},
    {Group::MoneyOther,
     "how|understand|value|valued|study *2 pension|pensions|pay|benefit|benefits *1 schemes|scheme|work|works|are|is"},
    {Group::MoneyOther, "work|working|advice|advising|forms|rules|law|queries|questions|data|knowledge *2 "
                        "on|about|with|in|of benefits|pensions|pension|pay|wages|salary|salaries|benefit|bonus"},
    {Group::MoneyOther, "designing|design|explain|explaining|process|processing|administer|administering|benchmark|"
                        "benchmarking|negotiate|negotiating|review|reviewing|rewrote|run|running|calculate|calculating "
                        "*3 pay|payroll|benefits|salaries|salary|wages|bonus|pensions|pension|bonuses|compensation"},
    {Group::MoneyOther, "salary|wages|pay|money *1 matters|matter to people|families|staff|them|workers|everyone"},
    {Group::MoneyOther, "part salary|commission"},
    {Group::MoneyOther, "people|everyone|nurses|drivers|staff|workers|carers|who|they *2 are|is|be|get|getting paid"},
    {Group::MoneyOther, "comfortable|confident|at|happy *2 with|home|around *2 numbers|figures|money|budgets"},
    {Group::MoneyOther, "remote|home *1 sites|villages|areas|communities|visits|care|team|patients|monitoring"},
    {Group::MoneyOther, "money laundering|management|market|markets|advice|box|off"},
    {Group::MoneyOther,
     "manage|managed|managing|handle|handled|handling|count|counting|took|banked *3 money|cash|budget"},
    {Group::MoneyOther, "cash flow|handling|desk|register|office|management|till|crop"},
    {Group::MoneyOther, "pay|pays|paid|paying *2 attention|tribute|respect|visit"},
    {Group::MoneyOther, "pay|pays|paid|paying off !my|the|our"},
    {Group::MoneyOther, "hard work|practice|preparation|effort|patience|training pays|paid"},
    {Group::MoneyOther, "pay gap|equity|transparency|run|runs|disputes|scales"},
    {Group::MoneyOther, "gender pay"},
    {Group::MoneyOther, "benefits "
                        "of|realisation|realization|administration|administrator|claim|claims|system|adviser|advisor|"
                        "team|specialist|programme|program|office|analyst|enrolment|enrollment|manager|both|patients|"
                        "customers|clients|everyone|the|our|them|others|people|all|from|to|for|communities"},
    {Group::MoneyOther,
     "mutual|health|clinical|social|environmental|community|public|real|user|welfare|disability|housing benefits"},
    {Group::MoneyOther, "that|which|work|it|this|approach|project benefits"},
    {Group::MoneyOther, "added|nice bonus"},
    {Group::MoneyOther,
     "compensation "
     "claim|claims|team|committee|analyst|strategy|structure|structures|survey|specialist|manager|plans|policy"},
    {Group::MoneyOther,
     "compensation|pay|reward|salary and benefits|reward team|function|specialist|work|strategy|policy"},
    {Group::MoneyOther,
     "income "
     "tax|statement|statements|support|families|household|households|stream|streams|protection|inequality|communities"},
    {Group::MoneyOther, "low|lower|household|rental|fundraising|grant|charity|fixed income"},
    {Group::MoneyOther, "salary survey|benchmark|benchmarking|surveys|bands"},
    {Group::MoneyOther, "raise|raised|raising awareness|standards|concerns|questions|issues|children|the"},
    {Group::MoneyOther, "stock|share option|options pricing|trading|desk"},
    {Group::MoneyOther, "pension fund|funds|claims|administration|advice|clients|trustees"},
    {Group::MoneyOther, "make|makes|making|made|earn|earned|bring|brought|lose|lost|cost|costing|save "
                        "the|our|your|them|their *2 money|$|cash"},
    {Group::MoneyOther, "$|money|cash *2 in|of|for *2 "
                        "sales|revenue|savings|grants|funding|donations|waste|equipment|stock|budget|contracts|debt|"
                        "charity|fees|bookings|business|orders|costs|research"},
    {Group::MoneyOther, "$|figure *2 "
                        "budget|budgets|contract|contracts|account|accounts|project|projects|deal|deals|portfolio|"
                        "grant|territory|programme|program|pipeline|turnover|sales|bid|system"},
    {Group::MoneyOther,
     "budget|budgets|sales|revenue|contract|costs|waste|turnover|grant|fund|funds|saving|savings|cutting|cut *5 $"},
    {Group::MoneyOther,
     "close|closing|sell|selling|sold|win|winning|won|book|booking|sign|signing|generate|generating *1 $"},
    {Group::MoneyOther, "reviews|appraisals|rosters|rotas|hiring|contracts and salaries|wages"},
    {Group::MoneyOther, "waste|wasting|wasted *2 money"},
    {Group::MoneyOther, "made a living|fortune"},
    {Group::MoneyOther, "financial stability|security|health|needs|freedom|independence|future|wellbeing of|for"},
    {Group::MoneyOther, "working|work from home|hours policy|tool|tools|support|setup|users"},
    {Group::MoneyOther, "during|in|over the? school|summer|long|my holidays|holiday|summers|vacation"},
    {Group::MoneyOther, "health insurance claims|company|sector|industry|products|market"},
    {Group::MoneyOther, "bonus points|fund"},
    {Group::MoneyOther,
     "earn|earning|earned *2 "
     "trust|respect|degree|certificate|certification|qualification|licence|license|badge|place|right|promotion|stripes|"
     "credential|reputation|confidence|loyalty|diploma|master's|accreditation|chartership|responsibility"},
    {Group::MoneyOther, "on the money"},
    {Group::MoneyOther, "food on *2 table|tables every|for|that|where"},
    {Group::MoneyOther, "pay|salary bands|scales|scale|grade for|of|across|policy"},
    {Group::MoneyOther, "time and money"},
    {Group::MoneyOther, "tips for|to|on|about|i"},
    {Group::MoneyOther, "pass+|give+|share+|swap+|offer+|useful|practical *2 tips"},
    {Group::MoneyOther, "interest|death|error|failure|growth|success|flow|heart|pass|completion rate|rates"},
    {Group::MoneyOther, "less|cut|reduce|reducing|cutting|without|lower|unplanned *2 overtime|expenses"},
    {Group::MoneyOther, "out of the? house|hospital|school"},
    {Group::MoneyOther, "money *3 better|well spent"},
    {Group::MoneyOther, "money|cash into"},
    {Group::MoneyOther, "home batteries|confident|safely|again|early|happy|proud|in|to|with|and"},
    {Group::MoneyOwn, "tax|pay|higher|top|income *1 bracket|band"},
    {Group::MoneyOwn, "big|top|serious|good|decent dollars|bucks|money|cash|bonus|bonuses|earner|earners|payer"},
    {Group::MoneyOwn, "~ first|next|annual|yearly|regular increment|increments|raise|rise|review"},
    {Group::MoneyOwn, "my *1 rate|hourly|day|pay *1 goes|go|going|rises|up"},
    {Group::MoneyOwn, "~ numbers|figures|figure|number|sum *3 offer|contract|letter|payslip|cheque"},
    {Group::MoneyOwn, "offer letter"},
    {Group::MoneyOwn, "~ live|living well|comfortably|nicely|large|better|decently *1 and|/|off"},
    {Group::MoneyOwn, "~ fly|flying|holiday|cruise|jet *2 twice|business|first|somewhere|every *1 hot|class|year"},
    {Group::MoneyOwn, "nicer|bigger|better|newer|fancier|faster|own *1 "
                      "car|house|postcode|neighbourhood|flat|wardrobe|holiday|holidays|telly|area|home !for|visits"},
    {Group::MoneyOwn, "in exchange|return *2 money|pay|wage"},
    {Group::MoneyOwn, "show me|us the money"},
    {Group::MoneyOwn, "money|cash|wage|pay|salary comes|is first|king|everything"},
    {Group::MoneyOwn, "~ on|off|without *1 benefits|welfare|dole|handouts"},
    {Group::MoneyOwn, "send|sending *2 money|cash|something *1 home|back"},
    {Group::MoneyOwn, "get|getting|be *1 on|onto|into *2 property|housing ladder"},
    {Group::MoneyOwn, "well|better|handsomely|properly|fairly remunerated|compensated|rewarded|off !for"},
    {Group::MoneyOwn, "~ worth *2 paid|more|salary"},
    {Group::MoneyOwn, "what|how *2 the? job|role|post|position *1 pays|paying|worth"},
    {Group::MoneyThing, "vehicle|car|van|phone|laptop|house|flat *5 on|from the company"},
    {Group::MoneyThing, "~ use *1 at|on weekends"},
    {Group::MoneyThing,
     "free|short|long|paid|extra|generous *1 gym|lunch|lunches|fridays|friday|breaks|meals|parking|leave|travel"},
    {Group::MoneyThing, "gym|pension|lunches|perks|bonus|holidays|benefits *4 made|makes|click|apply|applied|sold"},
    {Group::MoneyThing,
     "bonus|pension|allowance|leave|holiday|sickness scheme|plan|pot|package|entitlement|contributions"},
    {Group::MoneyThing, "christmas|easter|bank|school|summer *1 off|shutdown|bonus|holidays"},
    {Group::MoneyThing, "private healthcare|cover|medical"},
    {Group::MoneyThing, "discount|discounts on|at|off|in"},
    {Group::MoneyOwn, "good|decent|big|handsome|better hike|raise|increment|package"},
    {Group::MoneyOwn, "current|present|my|expected ctc|package|salary"},
    {Group::MoneyOwn, "~ what *2 i *1 be? get|getting|gain *1 out of"},
    {Group::MoneyOwn, "tips *2 here|are|were *2 brilliant|great|good|decent|huge|big"},
    {Group::MoneyOther, "money|cash to be saved|made|found|had|lost"},
    {Group::MoneyOther, "fair|living|equal wages|pay|wage are|is|for|and"},
    {Group::MoneyOther, "about|card|and|handle|taking|counting cash|income|compensation"},
    {Group::MoneyOther, "stock|costs|cost|waste|spend|bill|bills|loss|losses|shrinkage|arrears *3 to|under|below|by $"},
    {Group::MoneyOther, "payslip|payslips *1 that|for|to|nobody"},
    {Group::MoneyOther, "tips *1 shared|pooled|split|go"},
    {Group::MoneyOther, "orders|boxes|plates|parcels|letters|cases *1 pile|stack|pill"},
    {Group::MoneyOther, "on|about|for|towards fair|equal|fairer *1 pay|wages|rewards"},
    {Group::MoneyOwn, "^^ rich|wealthy|loaded|minted *3 //"},
    {Group::MoneyOwn, "be|being|become|stay|staying|end poor|broke|skint|penniless !connection|in|at"},
    {Group::MoneyOwn, "not *1 be|being|stay|staying|end poor|broke|skint|penniless"},
    {Group::MoneyOwn, "you|they pay|pays *1 well|better|more|top|good|decent|generously"},
    {Group::MoneyOwn, "grand|thousand|k|hundred *1 ahead|up|better|richer|extra"},
    {Group::MoneyOwn, "with|on|for what you *1 are offering|paying *1 i"},
    {Group::MoneyOwn,
     "put|putting|set|setting|save|saving *1 away|aside|by *2 #|most|half *2 a|each|every|per month|week"},
    {Group::MoneyOwn, "fat|fatter|fattest|bigger|biggest|better|best "
                      "roster|packet|cheque|check|rate|rates|payday|wallet|purse|payslip"},
    {Group::MoneyOwn, "at|on|of|see|seeing *2 bottom|number|figure|amount|total *2 of|on the|my *1 "
                      "slip|payslip|cheque|check|statement"},
    {Group::MoneyOwn, "my own? number|figure|figures *2 climb|climbing|go|going|rise|rising|grow|growing"},
    {Group::MoneyOwn, "my|the|a|no|pay|company|lease *1 payslip|wage|paycheck|cheque *4 "
                      "north|up|climbing|higher|rising|fatter|growing"},
    {Group::MoneyOwn, "^^ month|payday|pay end|day|packet //"},
    {Group::MoneyOwn, "it's|is|was|for the *1 package|perks|benefits|bonus|rate|rates that|which *3 "
                      "me|i|sold|brought|made|drew|attracted|interested"},
    {Group::MoneyThing,
     "site|night|away|loading|weekend|danger|disturbance allowance|allowances|loading|loadings|premium"},
    {Group::MoneyThing, "days'|weeks' *1 leave|holiday|holidays|vacation"},
    {Group::MoneyThing, "leave|finish|off|out|away|home at|by half|two|three|four|noon|lunchtime *1 past? *1 "
                        "two|three|four|each|every|/"},
    {Group::MoneyOther, "learn|do|know|understand|give|help|contribute|absorb|read|see|find|offer|bring *2 as much *3 "
                        "as *2 can|possible"},
    {Group::MoneyOther, "as much as i can *1 "
                        "about|from|for|of|to|with|in|while|before|during|on"},
};

} // namespace

std::span<const Phrase> perkPhrases() {
    return phrases;
}

} // namespace ascent::critic
