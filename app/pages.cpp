// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/answers/answers_page.h"
#include "ui/aspirations/aspirations_page.h"
#include "ui/discover/discover_page.h"
#include "ui/goals/goals_page.h"
#include "ui/home/home_page.h"
#include "ui/rehearse/rehearse_page.h"
#include "ui/roles/roles_page.h"
#include "ui/stories/stories_page.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Pages", text);
}

template<class P>
Page* make(Session& session) {
    return new P(session);
}

} // namespace

QList<PageInfo> allPages() {
    using K = EntityKind;
    return {
        {Area::Home, tr("Home"), QStringLiteral("home"), {K::Person}, make<HomePage>},
        {Area::Discover,
         tr("Discover"),
         QStringLiteral("discover"),
         {K::Reflection, K::Strength, K::Value, K::Driver},
         make<DiscoverPage>},
        {Area::Aspirations, tr("Aspirations"), QStringLiteral("aspirations"), {K::Aspiration}, make<AspirationsPage>},
        {Area::Goals, tr("Goals"), QStringLiteral("goals"), {K::Goal, K::Review}, make<GoalsPage>},
        {Area::Stories, tr("Stories"), QStringLiteral("stories"), {K::Story}, make<StoriesPage>},
        {Area::Roles, tr("Roles"), QStringLiteral("roles"), {K::Role}, make<RolesPage>},
        {Area::Answers,
         tr("Answers"),
         QStringLiteral("answers"),
         {K::Answer, K::OwnQuestion, K::Template},
         make<AnswersPage>},
        {Area::Rehearse, tr("Rehearse"), QStringLiteral("rehearse"), {K::Rehearsal}, make<RehearsePage>},
    };
}

} // namespace ascent
