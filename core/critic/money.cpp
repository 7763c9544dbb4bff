// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::MoneyOwn, "long as *3 cheque|cheques|check|checks|pay|paycheck|money|wages|salary|bills *2 "
                      "clear|clears|comes|come|arrives|right|good|paid|decent|covered"},
    {Group::MoneyOwn,
     "have|got *1 a|my|the|two *1 mortgage|mortgages|rent|loan|loans|debts|debt|overdraft *2 to|and|/"},
    {Group::MoneyOwn, "pay|paying|clear|clearing|repay|repaying *1 off|back|down *3 "
                      "loan|loans|debt|debts|mortgage|overdraft|card|cards|car"},
    {Group::MoneyOwn, "helps|lets|allows me *2 put|save|saving|set *2 money|aside|up|cash|by"},
    {Group::MoneyOwn, "on|earning|earn|making|make|for|of $ *1 a|per year|annum|month|hour"},
    {Group::MoneyOwn, "visa sponsorship"},
    {Group::MoneyOwn, "a|one|two|half|several million|millions *1 in|on *1 bank|account|savings|side|invested"},
    // pay that is plainly one's own
    {Group::MoneyOwn, "<good> <pay>"},
    {Group::MoneyOwn, "<good> paid|paying"},
    {Group::MoneyOwn, "well paid|paying"},
    {Group::MoneyOwn, "~ for|about|by|need|want|like|love|chasing|of the|more|some|good|that|my? money|cash "
                      "!laundering|market|advice|management|box|for"},
    {Group::MoneyOwn, "for|about|by|is|the the|my "
                      "pay|paycheck|paycheque|salary|wage|wages|benefits|perks|bonus|bonuses|package|income|"
                      "compensation !gap|team|band|for|of|to"},
    {Group::MoneyOwn, "the paycheck|paycheque|wages|perks"},
    {Group::MoneyOwn,
     "my salary|pay|income|earnings|wage|wages|bonus|bonuses|compensation|finances|pension|paycheck|earning"},
    {Group::MoneyOwn, "money|cash motivates|talks|matters|drives|is|would|and|comes"},
    {Group::MoneyOwn, "make|making|made|earn|earning|earned *4 money|cash|fortune|living"},
    {Group::MoneyOwn, "earn|earning *1 more|enough|well|serious|decent|good|high|six|as|$|double|around "
                      "!trust|respect|responsibility|credibility|certificates|certifications|qualifications"},
    {Group::MoneyOwn, "earn|earning|make|making|on|salary *2 #  k|grand|thousand|dollars|pounds|euros"},
    {Group::MoneyOwn,
     "pay|pays|paying|paid me|well|better|more|higher|enough|decently|properly|handsomely|fairly|good|fair|what "
     "!attention"},
    {Group::MoneyOwn,
     "pay|pays|paying|paid|cover|clear off? *2 bill|bills|rent|mortgage|loan|loans|debt|debts|tuition|overdraft"},
    {Group::MoneyOwn, "get|getting|be|being|am|are paid !attention|leave"},
    {Group::MoneyOwn, "how much *5 pay|pays|paid|paying|earn|make|salary|money|bonus|holiday|vacation|leave"},
    {Group::MoneyOwn, "how many *2 holidays|holiday|days|leave|vacation"},
    {Group::MoneyOwn, "what|what's *4 salary|pay|pays|bonus|benefits|perks|pension|holidays|compensation"},
    {Group::MoneyOwn,
     "pay|salary|wage "
     "rise|rises|raise|raises|increase|increases|packet|cheque|check|bump|hike|bracket|jump|expectations|range"},
    {Group::MoneyOwn, "a|the|big|regular|get|my|next|annual|yearly raise|rise !in|awareness"},
    {Group::MoneyOwn, "six|seven figure|figures"},
    {Group::MoneyOwn, "financial|financially "
                      "freedom|security|stability|independence|independent|secure|stable|comfortable|reward|rewards|"
                      "gain|incentive|incentives|needs|obligations"},
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
    {Group::MoneyOwn, "fewest|least|shortest hours|work|effort"},
    {Group::MoneyOwn, "put|putting|keep|keeping food on the|my|our *1 table|/"},
    {Group::MoneyOwn, "roof over my|our"},
    {Group::MoneyOwn, "earns|pays|gets|makes *1 me *1 most|more|best"},
    {Group::MoneyOwn, "package|pay|salary|wages|bonus here|there is|are"},
    {Group::MoneyOwn, "thirteenth|13th|fourteenth month"},
    {Group::MoneyOwn, "company|final|workplace|good|decent|gold|private pension"},
    {Group::MoneyOwn, "pay|wage|salary band|bands|grade|scale|rung"},
    {Group::MoneyOwn, "out of|in|into the? debt|red|overdraft"},
    {Group::MoneyOwn, "debt free"},
    {Group::MoneyOwn, "clear|clearing|settle|settling|reduce|reducing|wipe|wiping|repay|repaying|service *3 "
                      "debt|debts|loan|loans|mortgage|overdraft|bills|arrears|fees"},
    {Group::MoneyOwn, "clear|clearing|pay|paying|settle *2 credit card|cards"},
    {Group::MoneyOwn,
     "cover|covers|covering|meet|meets|afford|manage *1 the|my|our rent|bills|mortgage|keep|petrol|shopping|heating"},
    {Group::MoneyOwn, "~ in|into|on|to my|the *1 bank|account|pocket|wallet|purse !of|for|manager|team|handler|clerk"},
    {Group::MoneyOwn, "bank account|balance"},
    {Group::MoneyOwn, "^ more|extra|better|serious|easy|good|proper|big money|cash|dough"},
    {Group::MoneyOwn, "more|better|extra|serious|easy|proper|big money|cash than|/|now|here|every|each"},
    {Group::MoneyOwn, "afford|affording *4 "
                      "car|house|holiday|holidays|flat|home|rent|things|life|lifestyle|wedding|boat|ring|live|nice|"
                      "nicer|bigger|heating|child|children|kids"},
    {Group::MoneyOwn, "pounds|dollars|euros|quid|bucks *1 an|per|more|extra|a *1 hour|year|month|week|day"},
    {Group::MoneyOwn,
     "you|they|it|this|that|job|place|company|firm pay|pays|paid *4 more|better|well|extra|above|top|most"},
    {Group::MoneyOwn, "salary|wage|pay|income *1 in|at|above|within the *1 top|upper|higher|market"},
    {Group::MoneyOwn, "be|being|am on # thousand|k|grand|#"},
    {Group::MoneyOwn, "the going rate"},
    {Group::MoneyOwn, "what it|this|you|they|the *1 pays|pay|paid"},
    {Group::MoneyOwn, "pay day|slip|slips|packets"},
    {Group::MoneyOwn, "~ payday|payslip|payout"},

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

// "Well, there's the pension", "you offer free lunches": named as what the job has for the speaker.
bool namedAsDraw(const Reading& reading, const Hit& hit) {
    const QString& question = reading.context().question;
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    const TokenRange before{std::max(clause.first, hit.first - 6), hit.first};
    const bool draws =
        question == u"hope-to-get" || question == u"what-motivates-you" || question == u"position-fits-goals";
    if (!draws || reading.has({clause.first, clause.end}, {u"was", u"were", u"had"}))
        return false;
    const bool isThere = reading.has(before, {u"there", u"it", u"that"}) && reading.has(before, {u"is"});
    const bool offered = reading.has(before, {u"you", u"they", u"job", u"firm"}) &&
                         reading.has(before, {u"offer", u"offers", u"give", u"gives", u"provide", u"have"});
    return isThere || offered;
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
    const bool moneyRole = isMoneyRole(reading);
    for (const Hit& hit : reading.hits(Group::MoneyOwn)) {
        const int clause = reading.clauseOf(hit);
        if ((moneyRole || (reading.clauseHas(Group::OtherParty, clause) && !reading.aims(clause))) &&
            !reading.has(reading.clause(clause), {u"i", u"my", u"me", u"myself", u"than"}))
            continue; // "money is the language of fund-raising", "steady income lets the charity plan"
        if (reading.overlaps(Group::MoneyOther, hit) || reading.overlaps(Group::Commission, hit) ||
            reading.denied(hit) || (reading.tells(clause) && reading.token(hit.first).word != u"you") ||
            someoneElses(reading, hit) || givenToOthers(reading, hit))
            continue;
        say(hit, Severity::Warning);
    }
    if (moneyRole)
        return;
    for (const Hit& hit : reading.hits(Group::MoneyThing)) {
        const int clause = reading.clauseOf(hit);
        if (!(reading.aims(clause) || namedAsDraw(reading, hit)) || reading.past(clause) ||
            reading.clauseHas(Group::OtherParty, clause) || givenToOthers(reading, hit) ||
            reading.overlaps(Group::MoneyOther, hit) || reading.overlaps(Group::Commission, hit) || reading.denied(hit))
            continue;
        say(hit, Severity::Warning);
    }
}

} // namespace ascent::critic
