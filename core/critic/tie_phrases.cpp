// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

// Ties to the job and the employer, and near steps, as people say them without those words: "here I'd start with",
// "your practice visits schools", "a firm like yours".
constexpr Phrase phrases[] = {
    {Group::PartCompany, "your *2 runs|has|does|gives|lets|changes|visits|takes|offers|keeps|makes|sends|trains|"
                         "covers|serves|depends|publishes|works|looks|bakes|grows|teaches|helps|already|never|use|"
                         "uses|brings|builds|sells|puts|asks|goes|come|comes|came|began|started|were|been|just|send|"
                         "all !posting|advert"},
    {Group::PartCompany, "you already|still|also|even *1 do|run|have|look|give|make|dial|send|let|use|sell|teach"},
    {Group::PartCompany, "you do *1 both|all|a|the|more|lot|lots|things|everything"},
    {Group::PartCompany, "you run|look|specialise|specialize|roast|bake|print|breed|brew|repair|stock|produce|host|"
                         "supply|operate|cover|give|offer|have *1 a|an|the|two|three|four|your|one|only|after|in|"
                         "fewer|more|some|so|all !car|pension|gym"},
    {Group::PartCompany, "you are *1 one|among|the|still *1 of|few|only|first|largest|small|one"},
    {Group::PartCompany, "like yours|you /"},
    {Group::PartCompany, "yours|you was|is|are|were *1 first|only|one *2 place|clinic|firm|school|company|i"},
    {Group::PartCompany, "i chose|applied|wrote *2 to|because|for *2 you|your"},
    {Group::PartCompany, "visited|toured|walked|used|tasted|bought|eaten *2 your"},
    {Group::PartCompany, "impressed|struck|pleased|glad|moved|drawn *1 by|to|that *3 you|your"},
    {Group::PartCompany, "you both|all *4 under one"},
    {Group::PartCompany, "how|where your"},

    {Group::PartRole, "^ here|there i *1 would|will|could|can|get"},
    {Group::PartRole, "in|on|under|beside|alongside your *3 i *1 would|could|will|can|get"},
    {Group::PartRole, "working|work|learning|learn|train under|beside|from|alongside|with *1 your|you"},
    {Group::PartRole, "learn|learning|know|master|help|helping|develop|improve|build *3 your *1 "
                      "!company|firm|future|values|plans|reputation|time"},
    {Group::PartRole, "learn|master|start|begin|take|get|join|help|build|do *5 here"},
    {Group::PartRole,
     "kind|sort|type of *1 work|job|cooking|role|teaching|patients|project|projects|building *1 i|that"},
    {Group::PartRole, "is|are|be|was exactly|just|precisely *1 what|where|the|how *3 i|want|need|kind|sort|right"},
    {Group::PartRole, "the|a right|best|natural|good way|place|step *1 to|for *1 learn|do|grow|start|that"},
    {Group::PartRole,
     "manager's|supervisor's|leader's|nurse's|driver's|clerk's|teacher's|assistant's job|role|work|post"},
    {Group::PartRole, "a|the full|part|mixed|varied *1 caseload"},
    {Group::PartRole, "see|call|treat this as"},
    {Group::PartRole, "with you i *1 would|could|will|can"},
    {Group::PartRole, "work|working in|for|with a|an *1 <place> like|means|is|suits|would|gives"},
    {Group::PartRole, "it|this|that fits|matches|suits *1 well|very|me|exactly|what|them|my"},

    {Group::PartShort, "short|shorter run"},
    {Group::PartShort,
     "get|take|do|finish|pass|sit|complete|hold|have|gain *5 "
     "licence|license|certificate|course|diploma|exam|exams|papers|ticket|module|modules|qualification|"
     "accreditation|training *1 this|next|by|in|for|and|with|here|/"},
    {Group::PartShort, "booked|enrolled|registered|signed *3 on|for|onto|up"},
    {Group::PartShort, "i *1 would|will *2 aim|want|like|hope|plan first"},
    {Group::PartShort, "i *1 would|will *1 start|begin|spend"},
    {Group::PartShort, "first|near|nearer target|steps|goal|aim|priority|year"},
    {Group::PartShort, "coming|next *1 two|couple|few year|years|months"},
    {Group::PartShort, "is *1 consolidate|to *1 consolidate"},

    {Group::PartLong, "^ later *1 i"},
    {Group::PartLong, "beyond|after that i *1 would|hope|will"},
    {Group::PartLong, "in time"},
    {Group::PartLong, "be|become|becoming known|recognised for|as"},
    {Group::PartLong, "specialise|specialize|specialising in"},
    {Group::PartLong, "some|one day i"},
    {Group::PartLong, "want|like|hope to *2 move *1 towards|into|from"},

    {Group::PartStrength, "sort|kind|type of *1 person|one|woman|man|nurse|teacher who|that"},
    {Group::PartStrength, "i *1 am|was *1 the? one *1 who|that|colleagues|people|others|everyone|they *2 "
                          "asked|ask|turn|call|came|come|trusted"},
    {Group::PartStrength, "taught myself"},
    {Group::PartStrength, "i *1 am told *1 i|that"},
    {Group::PartStrength, "i *1 know|knew *1 i can"},
    {Group::PartStrength, "i can *1 hit|meet|keep|deliver|manage|lead|run"},
    {Group::PartStrength, "drawer|books|records|notes *4 balanced|complete|order"},
    {Group::PartStrength, "customers|clients|regulars|guests|patients|colleagues *2 who|often|still|always|rebook|"
                          "recommend *3 ask|stand|come|rebook|recommend|recommendation|name"},
    {Group::PartStrength, "what i *1 would|will|can? bring|give|offer|add"},
    {Group::PartStrength, "i am *1 happiest|best|quickest|strongest"},
    {Group::PartStrength, "calm|comfortable|quick|good|careful|patient|steady|fast|reliable|unflappable *1 with|at|"
                          "and|on|under"},

    {Group::PartCompany, "you are *1 starting|moving|building|opening|planning|changing|launching|expanding|doubling|"
                         "turning|adding|replacing|rolling|switching"},
    {Group::PartCompany, "you want every|all|each|no"},
    {Group::PartCompany, "your own line|site|yard|farm|kitchen|workshop|fleet|lab|studio|mill|brand|label"},

    // As an answer says that it has read the posting, and what the person brings to it.
    {Group::PartRole, "you are *1 looking|searching|hiring for someone|somebody|a|an|people"},
    {Group::PartRole, "you *1 need|want|seek someone|somebody *1 to|who|with"},
    {Group::PartRole, "your posting|advert|advertisement|ad *1 asks|says|speaks|names|mentions"},
    {Group::PartRole, "in this|the role|job|post i *1 would|will|could|can"},
    {Group::PartRole, "i *1 would|will *1 take on|over both|that|this|those"},
    {Group::PartStrength, "among my strengths"},
    {Group::PartStrength, "i *1 do best|well"},
    {Group::PartStrength, "something|one *2 i *1 good at"},
    {Group::PartStrength, "work i *1 do *1 most|well|gladly"},
    {Group::PartStrength, "what i *1 best|good at"},
    {Group::PartShown, "i can *1 point to"},
    {Group::PartShown, "what i *1 can *1 show for"},
    {Group::PartShown, "shows in the results|figures|numbers"},
    {Group::PartShown, "to give you *1 idea|example"},
    {Group::PartShown, "moment|case|time|example *2 shows|tells|tell *1 you? *1 how|about|of *2 work|it"},
    {Group::PartShown, "here is|are *1 an|one|two example|examples"},
    {Group::PartShort, "next|nearest milestone|step *3 is"},
    {Group::PartShort, "what comes first|next is"},
    {Group::PartShort, "first|next step *3 towards|is"},
    {Group::PartLong, "over|in the coming years *1 i"},
    {Group::PartCommitment, "i *1 would? *2 stay *1 and|/"},
    {Group::PartCommitment, "come|came to stay"},
    {Group::PartCommitment, "growing *1 in|with *1 one|you|the *1 place|team|work"},
    {Group::PartCommitment, "stay *2 for *1 all|whole|the *2 it"},
};

} // namespace

std::span<const Phrase> tiePhrases() {
    return phrases;
}

} // namespace ascent::critic
