// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/group.h"

namespace ascent::critic {

namespace {

struct Place {
    Group group;
    const char* file;
    const char* section;
};

constexpr Place places[] = {
    {Group::Aim, "clauses", "aim"},
    {Group::DrawnBy, "clauses", "drawn-by"},
    {Group::Negation, "clauses", "negation"},
    {Group::Past, "clauses", "past"},
    {Group::OtherParty, "clauses", "other-party"},
    {Group::OtherPerson, "clauses", "other-person"},
    {Group::Proving, "clauses", "proving"},
    {Group::Growing, "clauses", "growing"},
    {Group::NearBy, "clauses", "near-by"},

    {Group::MoneyOwn, "money", "own-pay"},
    {Group::MoneyThing, "money", "benefits"},
    {Group::MoneyOther, "money", "except"},
    {Group::Commission, "money", "commission"},

    {Group::SteppingStone, "stepping-stone", "passing-through"},
    {Group::QuickRise, "stepping-stone", "quick-rise"},
    {Group::SteppingOther, "stepping-stone", "except"},
    {Group::MeansTo, "stepping-stone", "means"},
    {Group::ThenOn, "stepping-stone", "then-on"},
    {Group::NotHere, "stepping-stone", "not-here"},

    {Group::Clueless, "dont-know", "no-plan"},
    {Group::CluelessSoft, "dont-know", "excuse"},
    {Group::CluelessOther, "dont-know", "except"},

    {Group::Standstill, "content", "standstill"},
    {Group::StandstillOther, "content", "except"},

    {Group::OnlyThis, "too-specific", "only-this"},
    {Group::ExactFigure, "too-specific", "exact-figure"},

    {Group::OwnBusiness, "irrelevant", "own-business"},
    {Group::OtherLife, "irrelevant", "other-life"},
    {Group::FullTimeStudy, "irrelevant", "full-time-study"},
    {Group::LeaveField, "irrelevant", "leave-field"},
    {Group::IrrelevantOther, "irrelevant", "except"},

    {Group::PrivateLife, "too-personal", "private-life"},
    {Group::PrivateOther, "too-personal", "except"},

    {Group::TenYears, "beyond-window", "too-far"},
    {Group::TenYearsOther, "beyond-window", "except"},

    {Group::Praise, "flattery", "praise"},
    {Group::PraiseStrong, "flattery", "above-all"},
    {Group::Worn, "cliche", "worn"},
    {Group::Hedge, "hedging", "holding-back"},
    {Group::HedgeOther, "hedging", "except"},

    {Group::BeforeFirm, "other-company", "before-a-name"},
    {Group::AfterFirm, "other-company", "after-a-name"},
    {Group::FirmDoes, "other-company", "what-a-name-does"},
    {Group::AppliedTo, "other-company", "applied-to"},

    {Group::WishLead, "contrary-wishes", "lead"},
    {Group::WishHandsOn, "contrary-wishes", "hands-on"},
    {Group::WishDeep, "contrary-wishes", "deep"},
    {Group::WishBroad, "contrary-wishes", "broad"},
    {Group::WishTravel, "contrary-wishes", "travel"},
    {Group::WishSettled, "contrary-wishes", "settled"},
    {Group::WishAlone, "contrary-wishes", "alone"},
    {Group::WishTogether, "contrary-wishes", "together"},
    {Group::WishAtHome, "contrary-wishes", "at-home"},
    {Group::WishOnSite, "contrary-wishes", "on-site"},

    {Group::FarOff, "consistency", "far-off"},

    {Group::PartLong, "parts", "long-term"},
    {Group::PartShort, "parts", "short-term"},
    {Group::PartStrength, "parts", "strength"},
    {Group::PartEvidence, "parts", "evidence"},
    {Group::PartShown, "parts", "shown"},
    {Group::PartRole, "parts", "role"},
    {Group::PartCompany, "parts", "company"},
    {Group::PartCommitment, "parts", "commitment"},
};

std::optional<PlainGroup> plainAt(const QString& section) {
    if (section == u"warn")
        return PlainGroup::Warn;
    if (section == u"note")
        return PlainGroup::Note;
    if (section == u"except")
        return PlainGroup::Except;
    return std::nullopt;
}

} // namespace

std::optional<Group> groupAt(const QString& file, const QString& section) {
    for (const Place& each : places)
        if (file == QLatin1String(each.file) && section == QLatin1String(each.section))
            return each.group;
    const std::optional<CriticRule> rule = fromToken<CriticRule>(file);
    const std::optional<PlainGroup> plain = plainAt(section);
    if (rule && plain)
        return groupOf(*rule, *plain);
    return std::nullopt;
}

} // namespace ascent::critic
