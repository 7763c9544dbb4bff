// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // a name follows
    {Group::FirmAim, "join|joining !the|a|an|your|you|us|in|up|as|this|my"},
    {Group::FirmAim, "drive|driving|cook|cooking|nurse|teach|play|write|code|fly|sell|weld|build|design *1 at|for|with "
                     "!the|a|an|your|you|this|my|me"},
    {Group::FirmAim, "work|working *1 at|for|with !the|a|an|your|you|this|my|me"},
    {Group::FirmAim, "role|position|job|post|career|future|opportunity|vacancy|opening *1 at|of|with|within|for "
                     "!the|a|an|your|you|this|my"},
    {Group::FirmAim, "~ place|team|part|culture|years|life|here|apprenticeship|people|work|staff|ward|department *1 "
                     "at|of|with|within|for !the|a|an|your|you|this|my"},
    {Group::FirmAim,
     "grow|growing|stay|staying|remain|develop|developing|progress|contribute|contributing|commit|committed|committing|"
     "continue|excited|long|term|hope *2 at|with|within|to|by|about|for !the|a|an|your|you|this|my"},
    {Group::FirmAim, "~ build|lead|learn|learning|teach|nurse|be|me|myself|years|now|impact|difference *2 "
                     "at|with|within|to|by|about|for !the|a|an|your|you|this|my"},
    {Group::FirmAim, "drawn|attracted|attracts|draws|apply|applying|applied|attraction|admire|love|like|choose|chose|"
                     "why me? to|for? !the|a|an|your|you|this|my"},
    {Group::FirmAim, "admire|like|love|respect|draws|attracts|impresses *1 about !the|a|an|your|you|this|my"},
    {Group::FirmAim, "i chose|choose|picked|pick|prefer|admire|love|want !the|a|an|your|you|this|my|to"},
    {Group::FirmAim, "~ at !the|a|an|your|you|this|my"},
    {Group::FirmAim, "~ help|helping|support|supporting|helps !the|a|an|your|you|this|my"},
    {Group::FirmAim,
     "~ about|admire|follow|followed|that|what|how|within|believe|know|think !the|a|an|your|you|this|my|me|be|us"},
    {Group::FirmDoes, "puts|invests|trains|believes|designs|serves|treats|stands|cares|values|promotes|develops|offers|"
                      "gives|encourages|looks|rewards"},
    {Group::FirmDoes, "will|would|can|could|should|is|has|and *1 "
                      "get|gain|finish|win|grow|open|opening|become|deserve|need|need|planning|building|i"},
    {Group::FirmAim, "~ part|member of|in the"},
    {Group::FirmOf,
     "move|push|turn|decision|project|projects|launch|opening|promise|emphasis|record|interest|family|brand|way|story|"
     "community|name|website|advert|office|offices|site|training|people|role|post|job|vacancy|house|group|network"},
    // a name stands before
    {Group::FirmOf, "mission|values|culture|growth|vision|reputation|commitment|success|plans|strategy|future|goals|"
                    "approach|focus|investment|expansion|customers|clients|patients|students|pupils|products|team|"
                    "programme|program|work|standards|ethos|new|training|ambition|apprenticeship|reach|is|has"},
    {Group::FirmDoes, "is|was *1 only|first|one|very|just *1 place|firm|company|employer|one|school|hospital *1 "
                      "where|that|i|for|to"},
    {Group::FirmDoes, "does|bakes|makes|brews|builds|flies|runs|publishes|cooks|sells|teaches|did|has|lets|let|uses"},
    {Group::FirmOf, "graduate|scheme|way|values|uniform|apron|badge|crew|staff|managers|planes|kitchens|labs|stores|"
                    "family|fleet|style|brand|site"},
    {Group::FirmAim, "day|week|month|year|time|life|summer|interview|interviewed *1 at|with|by|for !the|a|an|your|you|"
                     "this|my|me|work|home|school|university|college"},
    {Group::AppliedTo, "i *2 applied|apply|chose|thought|looked|picked|wrote"},
};

} // namespace

std::span<const Phrase> companyPhrases() {
    return phrases;
}

} // namespace ascent::critic
