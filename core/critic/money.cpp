// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::MoneyOwn, "long as *3 cheque|cheques|check|checks|pay|paycheck|money|wages|salary|bills *2 clear|clears|"
                      "comes|come|arrives|right|good|paid|decent|covered"},
    {Group::MoneyOwn, "have|i *2 a|my|the|two *1 mortgage|mortgages|rent|loan|loans|debts|debt|overdraft *2 to|and|/"},
    {Group::MoneyOwn, "pay|paying|clear|clearing|repay|repaying *1 off|back|down *3 loan|loans|debt|debts|mortgage|"
                      "overdraft|card|cards|car"},
    {Group::MoneyOwn, "helps|lets|allows me *2 put|save|saving|set *2 money|aside|up|cash|by"},
    {Group::MoneyOwn, "on|earning|earn|making|make|for|of $ *1 a|per year|annum|month|hour"},
    {Group::MoneyOwn, "visa sponsorship"},
    {Group::MoneyOwn, "a|one|two|half|several million|millions *1 in|on *1 bank|account|savings|side|invested"},
    // pay that is plainly one's own
    {Group::MoneyOwn, "<good> <pay>"},
    {Group::MoneyOwn, "<good> paid|paying"},
    {Group::MoneyOwn, "well paid|paying"},
    {Group::MoneyOwn, "for|about|by|need|want|like|love|chasing|of the|more|some|good|that|my? money|cash !laundering|"
                      "market|advice|management|box|for"},
    {Group::MoneyOwn,
     "for|about|by|is|the the|my pay|paycheck|paycheque|salary|wage|wages|benefits|perks|bonus|bonuses|"
     "package|income|compensation !gap|team|band|for|of|to"},
    {Group::MoneyOwn, "the paycheck|paycheque|wages|perks"},
    {Group::MoneyOwn, "my salary|pay|income|earnings|wage|wages|bonus|bonuses|compensation|finances|pension|paycheck|"
                      "earning"},
    {Group::MoneyOwn, "money|cash motivates|talks|matters|drives|is|would|and|comes"},
    {Group::MoneyOwn, "make|making|made|earn|earning|earned *4 money|cash|fortune|living"},
    {Group::MoneyOwn, "earn|earning *1 more|enough|well|serious|decent|good|high|six|as|$|double|around !trust|respect|"
                      "responsibility|credibility|certificates|certifications|qualifications"},
    {Group::MoneyOwn, "earn|earning|make|making|on|salary *2 #  k|grand|thousand|dollars|pounds|euros"},
    {Group::MoneyOwn, "pay|pays|paying|paid me|well|better|more|higher|enough|decently|properly|handsomely|fairly|good|"
                      "fair|what !attention"},
    {Group::MoneyOwn, "pay|pays|paying|paid|cover|clear off? *2 bill|bills|rent|mortgage|loan|loans|debt|debts|tuition|"
                      "overdraft"},
    {Group::MoneyOwn, "get|getting|be|being|am|are paid !attention|leave"},
    {Group::MoneyOwn, "how much *5 pay|pays|paid|paying|earn|make|salary|money|bonus|holiday|vacation|leave"},
    {Group::MoneyOwn, "how many *2 holidays|holiday|days|leave|vacation"},
    {Group::MoneyOwn, "what|what's *4 salary|pay|pays|bonus|benefits|perks|pension|holidays|compensation"},
    {Group::MoneyOwn,
     "pay|salary|wage rise|rises|raise|raises|increase|increases|packet|cheque|check|bump|hike|bracket|"
     "jump|expectations|range"},
    {Group::MoneyOwn, "a|the|big|regular|get|my|next|annual|yearly raise|rise !in|awareness"},
    {Group::MoneyOwn, "six|seven figure|figures"},
    {Group::MoneyOwn, "financial|financially freedom|security|stability|independence|independent|secure|stable|"
                      "comfortable|reward|rewards|gain|incentive|incentives|needs|obligations"},
    {Group::MoneyOwn, "get|be|become|becoming|being|getting|am|me very? rich|wealthy|millionaire|loaded"},
    {Group::MoneyOwn, "a millionaire"},
    {Group::MoneyOwn, "make ends meet"},
    {Group::MoneyOwn, "salary|package|wage|income|compensation of|is|around|at|over|above"},
    {Group::MoneyOwn, "$ a|per|an year|month|hour|annum|week"},
    {Group::MoneyOwn, "bring|bringing|take home *2 money|more|pay|paycheck|wage"},
    {Group::MoneyOwn, "take home pay"},
    {Group::MoneyOwn, "double|triple|increase|grow|boost|raise|maximise|maximize my earnings|income|salary|pay"},
    {Group::MoneyOwn, "how|where|when *2 raise|raises|bonus|bonuses|pay"},

    // what it is spent on
    {Group::MoneyOwn, "most i can|could *1 get|earn|make|squeeze"},
    {Group::MoneyOwn, "fewest|least|shortest *1 hours|work|effort"},
    {Group::MoneyOwn, "put|putting|keep|keeping food on the|my|our *1 table|/"},
    {Group::MoneyOwn, "roof over my|our"},
    {Group::MoneyOwn, "earns|pays|gets|makes *1 me *1 most|more|best"},
    {Group::MoneyOwn, "package|pay|salary|wages|bonus here|there is|are"},
    {Group::MoneyOwn, "thirteenth|13th|fourteenth month"},
    {Group::MoneyOwn, "company|final|workplace|good|decent|gold|private pension"},
    {Group::MoneyOwn, "pay|wage|salary band|bands|grade|scale|rung"},
    {Group::MoneyOwn, "out of|in|into the? debt|red|overdraft"},
    {Group::MoneyOwn, "debt free"},
    {Group::MoneyOwn, "clear|clearing|settle|settling|reduce|reducing|wipe|wiping|repay|repaying|service *3 debt|debts|"
                      "loan|loans|mortgage|overdraft|bills|arrears|fees"},
    {Group::MoneyOwn, "clear|clearing|pay|paying|settle *2 credit card|cards"},
    {Group::MoneyOwn, "cover|covers|covering|meet|meets|afford|manage *1 the|my|our rent|bills|mortgage|keep|petrol|"
                      "shopping|heating"},
    {Group::MoneyOwn, "in|into|on|to my|the *1 bank|account|pocket|wallet|purse !of|for|manager|team|handler|clerk"},
    {Group::MoneyOwn, "bank account|balance"},
    {Group::MoneyOwn, "^ more|extra|better|serious|easy|good|proper|big money|cash|dough"},
    {Group::MoneyOwn, "more|better|extra|serious|easy|proper|big money|cash than|/|now|here|every|each"},
    {Group::MoneyOwn, "afford|affording *4 car|house|holiday|holidays|flat|home|rent|things|life|lifestyle|wedding|"
                      "boat|ring|live|nice|nicer|bigger|heating|child|children|kids"},
    {Group::MoneyOwn, "pounds|dollars|euros|quid|bucks *1 an|per|more|extra|a *1 hour|year|month|week|day"},
    {Group::MoneyOwn, "you|they|it|this|that|job|place|company|firm pay|pays|paid *4 more|better|well|extra|above|top|"
                      "most"},
    {Group::MoneyOwn, "salary|wage|pay|income *1 in|at|above|within the *1 top|upper|higher|market"},
    {Group::MoneyOwn, "be|being|am on # thousand|k|grand|#"},
    {Group::MoneyOwn, "the going rate"},
    {Group::MoneyOwn, "what it|this|you|they|the *1 pays|pay|paid"},
    {Group::MoneyOwn, "pay day|slip|slips|packets"},
    {Group::MoneyOwn, "payday|payslip|payout"},

    // pay and perks that may be a subject of the work too
    {Group::MoneyThing, "salary|salaries|paycheck|paycheque|wage|wages|money|bonus|bonuses|perks|benefits|compensation|"
                        "remuneration|pension|cash|income|earnings|pay !attention|off|tribute|close|particular|it"},
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
     "paid|long|longer|extra|more|weeks|days|good|generous of? vacation|vacations|holiday|holidays|leave|"
     "pto"},
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
    {Group::MoneyOther, "money laundering|management|market|markets|advice|box|off"},
    {Group::MoneyOther,
     "manage|managed|managing|handle|handled|handling|count|counting|took|banked *3 money|cash|budget"},
    {Group::MoneyOther, "cash flow|handling|desk|register|office|management|till|crop"},
    {Group::MoneyOther, "pay|pays|paid|paying *2 attention|tribute|respect|visit"},
    {Group::MoneyOther, "pay|pays|paid|paying off !my|the|our"},
    {Group::MoneyOther, "hard work|practice|preparation|effort|patience|training pays|paid"},
    {Group::MoneyOther, "pay gap|equity|transparency|run|runs|disputes|scales"},
    {Group::MoneyOther, "gender pay"},
    {Group::MoneyOther, "benefits of|realisation|realization|administration|administrator|claim|claims|system|adviser|"
                        "advisor|team|specialist|programme|program|office|analyst|enrolment|enrollment|manager|both|"
                        "patients|customers|clients|everyone|the|our|them|others|people|all|from|to|for|communities"},
    {Group::MoneyOther,
     "mutual|health|clinical|social|environmental|community|public|real|user|welfare|disability|housing "
     "benefits"},
    {Group::MoneyOther, "that|which|work|it|this|approach|project benefits"},
    {Group::MoneyOther, "added|nice bonus"},
    {Group::MoneyOther, "compensation claim|claims|team|committee|analyst|strategy|structure|structures|survey|"
                        "specialist|manager|plans|policy"},
    {Group::MoneyOther,
     "compensation|pay|reward|salary and benefits|reward team|function|specialist|work|strategy|policy"},
    {Group::MoneyOther, "income tax|statement|statements|support|families|household|households|stream|streams|"
                        "protection|inequality|communities"},
    {Group::MoneyOther, "low|lower|household|rental|fundraising|grant|charity|fixed income"},
    {Group::MoneyOther, "salary survey|benchmark|benchmarking|surveys|bands"},
    {Group::MoneyOther, "raise|raised|raising awareness|standards|concerns|questions|issues|children|the"},
    {Group::MoneyOther, "stock|share option|options pricing|trading|desk"},
    {Group::MoneyOther, "pension fund|funds|claims|administration|advice|clients|trustees"},
    {Group::MoneyOther,
     "make|makes|making|made|earn|earned|bring|brought|lose|lost|cost|costing|save the|our|your|them|"
     "their *2 money|$|cash"},
    {Group::MoneyOther, "$|money|cash *2 in|of|for *2 sales|revenue|savings|grants|funding|donations|waste|equipment|"
                        "stock|budget|contracts|debt|charity|fees|bookings|business|orders|costs|research"},
    {Group::MoneyOther, "$|figure *2 budget|budgets|contract|contracts|account|accounts|project|projects|deal|deals|"
                        "portfolio|grant|territory|programme|program|pipeline|turnover|sales|bid|system"},
    {Group::MoneyOther, "budget|budgets|sales|revenue|contract|costs|waste|turnover|grant|fund|funds|saving|savings|"
                        "cutting|cut *5 $"},
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
    {Group::MoneyOther, "earn|earning|earned *2 trust|respect|degree|certificate|certification|qualification|licence|"
                        "license|badge|place|right|promotion|stripes|credential|reputation|confidence|loyalty|"
                        "diploma|master's|accreditation|chartership|responsibility"},
    {Group::MoneyOther, "on the money"},
    {Group::MoneyOther, "food on *2 table|tables every|for|that|where"},
    {Group::MoneyOther, "pay|salary bands|scales|scale|grade for|of|across|policy"},
    {Group::MoneyOther, "time and money"},
    {Group::MoneyOther, "tips and|for|to|on|from|about|i"},
    {Group::MoneyOther, "pass+|give+|share+|swap+|offer+|useful|practical *2 tips"},
    {Group::MoneyOther, "interest|death|error|failure|growth|success|flow|heart|pass|completion rate|rates"},
    {Group::MoneyOther, "less|cut|reduce|reducing|cutting|without|lower|unplanned *2 overtime|expenses"},
    {Group::MoneyOther, "out of the? house|hospital|school"},
    {Group::MoneyOther, "money *3 better|well spent"},

    {Group::Commission, "on|by|through|from|for|earn|earning|uncapped|high|higher|good|great|generous|plus|and|of|more|"
                        "mainly|mostly|is|are|the|my|with|big|bigger|want *1 commission|commissions"},
    {Group::Commission, "^ commission|commissions"},
    {Group::Commission, "ote|uncapped"},
    {Group::Commission, "on target earnings"},
    {Group::Commission, "performance|sales|target bonus|bonuses"},
};

bool isSalesRole(const Reading& reading) {
    static const QStringList words{
        QStringLiteral("sales"),  QStringLiteral("salesperson"), QStringLiteral("account"), QStringLiteral("executive"),
        QStringLiteral("broker"), QStringLiteral("realtor"),     QStringLiteral("estate"),  QStringLiteral("recruiter"),
        QStringLiteral("seller"), QStringLiteral("recruitment"), QStringLiteral("retail")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return reading.titleWords().contains(word); });
}

// Pay, benefits and fund-raising are the work itself in these roles.
bool isMoneyRole(const Reading& reading) {
    static const QStringList words{
        QStringLiteral("payroll"),     QStringLiteral("compensation"), QStringLiteral("benefits"),
        QStringLiteral("hr"),          QStringLiteral("human"),        QStringLiteral("fundraiser"),
        QStringLiteral("fundraising"), QStringLiteral("reward"),       QStringLiteral("accountant"),
        QStringLiteral("bookkeeper"),  QStringLiteral("financial"),    QStringLiteral("finance"),
        QStringLiteral("cashier"),     QStringLiteral("pensions")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return reading.titleWords().contains(word); });
}

// "fair pay for our drivers", "the trust saved": it is someone else's.
bool someoneElses(const Reading& reading, const Hit& hit) {
    if (reading.near(Group::OtherParty, hit, 4, 0))
        return true;
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    for (const Hit& other : reading.within(Group::OtherParty, {hit.end, std::min(clause.end, hit.end + 4)}))
        if (reading.has({hit.end, other.end}, {u"for", u"to", u"of", u"among"}))
            return true;
    return reading.near(Group::OtherParty, {hit.group, hit.first, hit.end}, 0, 0);
}

// "each porter has weekends off", "evenings off for the waiters": who rosters others asks nothing for themselves.
// "The same days off as the waiters" and "nobody calls me on my days off" are one's own.
bool givenToOthers(const Reading& reading, const Hit& hit) {
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    for (const Hit& other : reading.within(Group::OtherPerson, clause)) {
        if (other.end <= hit.first && !reading.has({other.end, hit.first}, {u"i", u"i'd", u"i'll", u"me", u"my"}))
            return true;
        if (other.first >= hit.end && reading.has({hit.end, other.end}, {u"for", u"to", u"among", u"between"}) &&
            !reading.has({hit.end, other.first}, {u"as", u"like", u"me", u"my"}))
            return true;
    }
    return false;
}

} // namespace

std::span<const Phrase> moneyPhrases() {
    return phrases;
}

void judgeMoney(const Reading& reading, Remarks& remarks) {
    const auto say = [&](const Hit& hit, Severity severity) { remarks.add(Rule::Money, severity, hit); };
    for (const Hit& hit : reading.hits(Group::Commission))
        if (reading.aims(reading.clauseOf(hit)) && !reading.denied(hit) && !reading.tells(reading.clauseOf(hit)))
            say(hit, isSalesRole(reading) ? Severity::Note : Severity::Warning);
    for (const Hit& hit : reading.hits(Group::MoneyOwn)) {
        const int clause = reading.clauseOf(hit);
        if (reading.overlaps(Group::MoneyOther, hit) || reading.overlaps(Group::Commission, hit) ||
            reading.denied(hit) || reading.tells(clause) || someoneElses(reading, hit) || givenToOthers(reading, hit))
            continue;
        say(hit, Severity::Warning);
    }
    if (isMoneyRole(reading))
        return;
    for (const Hit& hit : reading.hits(Group::MoneyThing)) {
        const int clause = reading.clauseOf(hit);
        if (!reading.aims(clause) || reading.past(clause) || reading.clauseHas(Group::OtherParty, clause) ||
            givenToOthers(reading, hit) || reading.overlaps(Group::MoneyOther, hit) ||
            reading.overlaps(Group::Commission, hit) || reading.denied(hit))
            continue;
        say(hit, Severity::Warning);
    }
}

} // namespace ascent::critic
