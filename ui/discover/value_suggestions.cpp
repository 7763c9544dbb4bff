// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/value_suggestions.h"

#include <QCoreApplication>

namespace ascent {

QStringList valueSuggestions() {
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(ascent::ValueSuggestions)
    };
    return {Words::tr("Family"),
            Words::tr("Honesty"),
            Words::tr("Independence"),
            Words::tr("Health"),
            Words::tr("Craftsmanship"),
            Words::tr("Friendship"),
            Words::tr("Curiosity"),
            Words::tr("Security"),
            Words::tr("Fairness"),
            Words::tr("Creativity"),
            Words::tr("Calm"),
            Words::tr("Responsibility"),
            Words::tr("Adventure"),
            Words::tr("Reliability"),
            Words::tr("Humour"),
            Words::tr("Excellence"),
            Words::tr("Nature"),
            Words::tr("Teamwork"),
            Words::tr("Courage"),
            Words::tr("Community"),
            Words::tr("Prosperity"),
            Words::tr("Faith"),
            Words::tr("Time for myself"),
            Words::tr("Being useful")};
}

} // namespace ascent
