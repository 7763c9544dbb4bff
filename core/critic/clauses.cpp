// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // wanting
    {Group::Aim, "i|we *2 <want>"},
    {Group::Aim, "i|we will|shall|would|could|can|might|may !have|not"},
    {Group::Aim, "i|we am|are *1 "
                 "going|looking|hoping|planning|aiming|working|after|keen|eager|ready|excited|interested|motivated|"
                 "driven|inspired|attracted|drawn|here|seeking|thinking|trying|saving|striving|determined|training|"
                 "retraining|studying"},
    {Group::Aim, "^ "
                 "want|need|hope|hoping|looking|planning|aiming|seeking|would|to|keen|eager|ready|interested|motivated|"
                 "driven|mainly|mostly|primarily|honestly|simply"},
    {Group::Aim, "<want> to"},
    {Group::Aim, "my|main|biggest|term|the|one|only|real|first|ultimate|five|personal|career|key|next "
                 "goal|goals|aim|aims|ambition|ambitions|plan|plans|dream|dreams|objective|objectives|hope|hopes|"
                 "aspiration|aspirations|priority|priorities|motivation|motivator|motive|reason|reasons|target|"
                 "intention|focus|step|vision|draw|attraction|driver|drivers|incentive"},
    {Group::Aim,
     "motivates|drives|inspires|excites|attracts|attracted|interests|appeals|keeps|gets|pulls|draws|drew to? me"},
    {Group::Aim, "motivate|drive|inspire|excite|attract|interest|appeal to? me"},
    {Group::Aim, "i|we will have"},
    {Group::Aim, "see|imagine|picture|visualise|visualize|find myself|me"},
    {Group::Aim, "important|matters|matter|counts for|to me"},
    {Group::Aim, "what|all|thing i|that *1 care|matters|counts|want|need"},
    {Group::DrawnBy,
     "i|we was|were|am|been *2 drawn|attracted|tempted|swayed|won|sold|persuaded|lured *1 by|to|on|over"},
    {Group::Aim, "in it for"},
    {Group::Aim, "i|we applied|apply *5 because|for|as"},
    {Group::Aim, "i|we *1 enjoy|like|love|value|care|appreciate|work|get|come"},
    {Group::Aim, "in|within|after|over # years|year|months|time"},
    {Group::Aim, "in|within a few|couple years|year|months"},
    {Group::Aim, "hope|hopefully|eventually|ultimately|ideally|someday"},
    {Group::Aim, "one day"},
    {Group::Aim, "long|short term"},
    {Group::Aim, "would be|suit|mean|let|allow|give|help"},
    {Group::Aim, "this|that|the *1 role|job|position|post would|will|can|could|lets|gives|offers|pays|allows"},
    {Group::Aim, "because|as|since it|this|the *3 pays|offers|gives"},
    {Group::Aim, "by # i"},
    {Group::Aim, "work towards|toward"},
    {Group::Aim, "how much|many"},
    {Group::Aim, "when|what do|does|can|will|would|is|are"},

    {Group::Negation, "not|never|no|without|neither|nor|hardly|isn't"},
    {Group::Negation, "rather|more|other|less|better|bigger|beyond than"},
    {Group::Negation, "instead|regardless|irrespective of"},
    {Group::Negation, "beyond|besides|despite|not"},
    {Group::Negation, "less about"},

    // telling what was done
    {Group::Past,
     "i|we *2 "
     "led|built|ran|won|wrote|taught|made|grew|took|brought|met|kept|found|began|drove|spent|gave|got|had|saw|came|"
     "went|became|knew|did|was|were|left|sold|bought|held|taught|chose|thought|told|lost|rebuilt|oversaw|sent|paid|"
     "stood|understood|rose|learnt|felt|said|heard|fell|ate|slept|spoke|used|started|joined|worked|helped|saved|raised|"
     "earned|managed|trained|reduced|increased|improved|designed|developed|created|introduced|organised|organized|"
     "planned|wanted|needed|moved|delivered|completed|finished|passed|qualified|supported|served|coached|mentored|"
     "launched|negotiated|handled|supervised|cared|volunteered|coordinated|studied|graduated|gained|achieved|covered|"
     "repaired|installed|fixed|tested|cooked|stayed|lived|travelled|traveled|returned|retrained|promoted|asked|tried|"
     "called|turned|opened|closed|showed|treated|assisted|prepared|noticed|realised|realized|suggested|shadowed|"
     "enrolled|wired|rewired|migrated|automated|refactored|shipped|halved|doubled|tripled|decided|discovered|enjoyed|"
     "loved|liked|learned"},
    // the same word for now and then: not after "to" or "will"
    {Group::Past,
     "i|we also|then|just|once|personally|recently? cut|set|put|let|read|quit|spread|cost|shut|split|beat"},
    {Group::Past, "i|we have|had already|also|recently|always? "
                  "been|led|built|run|won|written|taught|made|cut|grown|taken|brought|worked|helped|saved|raised|"
                  "earned|managed|trained|reduced|increased|improved|completed|spent|developed|learned|learnt|seen|"
                  "done|supported|served|coached|mentored"},
    {Group::Past,
     "^ "
     "led|built|ran|won|wrote|taught|made|cut|grew|saved|raised|reduced|increased|improved|managed|trained|coached|"
     "launched|designed|delivered|introduced|organised|organized|supervised|halved|doubled|completed|passed|developed|"
     "created|rewired|wired|negotiated|promoted|worked|spent|served|handled|opened|supported|rebuilt|renegotiated|came|"
     "went|left|joined|studied|started|began|kept|got|sold|fixed|did"},
    {Group::Past, "in|at|during my last|previous|current|former|first|old|present "
                  "job|role|post|position|company|school|hospital|firm|team|employer|placement|internship|"
                  "apprenticeship|unit|restaurant|kitchen"},
    {Group::Past, "when i was|worked|started|joined|took|led|ran|had"},
    {Group::Past, "last|past year|month|summer|autumn|winter|spring|term|week|decade|season"},
    {Group::Past, "which|that saved|raised|cut|reduced|increased|brought|won|led|earned|made|meant"},
    {Group::Past, "ago"},
    {Group::Past, "years|months of|in|as"},
    {Group::Past, "the|a|our team|company|project|business|shop was|were|had|saved|won|grew"},

    // whose it is
    {Group::OtherParty,
     "client+|customer+|patient+|resident+|pupil+|families|charity|charities|taxpayer+|donor+|staff|employees|people|"
     "apprentices|workers|tenants|households|guests|members|users|suppliers|contractors|drivers|learners|veterans|"
     "pensioners|claimants|farmers|women|organisation+|organization+|department|budget|companies|company's|firm's|"
     "passengers|communities|everyone|nurses|teachers|candidates|readers|invoices|savers|borrowers"},
    {Group::OtherParty, "student+ !loan|loans|debt|debts"},
    {Group::OtherParty, "their|our|them|his|her"},
    {Group::OtherParty,
     "the|a|your|my *1 "
     "company|business|firm|shop|store|hospital|school|trust|employer|team|department|practice|"
     "restaurant|charity|council|ward|kitchen|district !car|phone|pension|van|laptop|credit|shares|holidays|"
     "bonus|discount|run|hours"},

    // people that one rosters, leads or works beside
    {Group::OtherPerson, "every|each|no *2 <worker>"},
    {Group::OtherPerson, "<workers>"},
    {Group::OtherPerson, "everyone|everybody|nobody|no-one|anyone|anybody|people|crew|crews|brigade|squad|squads|gang|"
                         "colleagues|teammates|juniors|seniors|staff"},
    {Group::OtherPerson, "no one"},

    // growth that is earned
    {Group::Proving, "prove|proven|proved|proving"},
    {Group::Proving, "earn|earned|earning it|that|this|the|my|your|their|trust"},
    {Group::Proving, "once|after|when|as|if i *2 "
                     "know|learned|learnt|mastered|shown|delivered|settled|ready|contributed|built|grown|grow|gained|"
                     "done|earned|understand|found|got|have|has|am"},
    {Group::Proving, "after showing|delivering|mastering|learning|proving|building|contributing"},
    {Group::Proving, "when|once|if|as|after *4 satisfied|pleased|agree|trust|feel|approve|confident|convinced"},
    {Group::Proving, "over time|in time|step by step"},
    {Group::Proving, "in due course"},
    {Group::Proving, "master|mastered|mastering|deliver|delivering|excel"},
    {Group::Proving, "when the time is right"},
    {Group::Proving, "first !year|month|months|few|week|of|anniversary|day"},

    {Group::Growing, "learn+|grow+|deepen+|develop+|become|becoming|mentor+|improve+|specialise+|specialize+|qualify|"
                     "train+|expert|expertise|lead|leading|study+|studying|responsibility|responsibilities|progress+|"
                     "better|master+|mastering|build+|curious|interested|interest|explore+|advance+|coach+|teach+|"
                     "certificate|certification|qualification|course|skills|challenge|challenges|broaden+|strengthen+"},
    {Group::NearBy, "this|next|coming|first|these "
                    "year|month|months|twelve|12|six|6|three|3|term|season|spring|summer|autumn|winter|fall|quarter|"
                    "weeks|couple|few|two|90|ninety|18|eighteen|days"},
    {Group::NearBy, "short term"},
    {Group::NearBy, "near future"},
    {Group::FarOff, "in|within about|around|roughly|exactly|precisely? four|five|4|5|three|3 years"},
    {Group::FarOff, "four|five|4|5|three|3 years from|time|on|down|out|hence|later"},
    {Group::FarOff, "long term"},
    {Group::FarOff, "one day|someday|eventually|ultimately"},
    {Group::Aim, "i|we *1 see|picture|imagine|visualise"},
    {Group::Aim, "where|what i *1 am headed|heading|going|bound"},
    {Group::Past,
     "^ running|leading|teaching|working|nursing|driving|managing|owning|building|raising|serving|selling|cooking *8 "
     "taught|showed|gave|made|helped|left"},
};

} // namespace

std::span<const Phrase> clausePhrases() {
    return phrases;
}

} // namespace ascent::critic
