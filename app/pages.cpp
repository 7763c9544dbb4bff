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
        {QStringLiteral("home"), tr("Home"), QStringLiteral("home"), {K::Person}, make<HomePage>},
        {QStringLiteral("discover"),
         tr("Discover"),
         QStringLiteral("discover"),
         {K::Reflection, K::Strength, K::Value, K::Driver},
         make<DiscoverPage>},
        {QStringLiteral("aspirations"),
         tr("Aspirations"),
         QStringLiteral("aspirations"),
         {K::Aspiration},
         make<AspirationsPage>},
        {QStringLiteral("goals"), tr("Goals"), QStringLiteral("goals"), {K::Goal, K::Review}, make<GoalsPage>},
        {QStringLiteral("stories"), tr("Stories"), QStringLiteral("stories"), {K::Story}, make<StoriesPage>},
        {QStringLiteral("roles"), tr("Roles"), QStringLiteral("roles"), {K::Role}, make<RolesPage>},
        {QStringLiteral("answers"),
         tr("Answers"),
         QStringLiteral("answers"),
         {K::Answer, K::Template},
         make<AnswersPage>},
        {QStringLiteral("rehearse"), tr("Rehearse"), QStringLiteral("rehearse"), {K::Rehearsal}, make<RehearsePage>},
    };
}

} // namespace ascent
