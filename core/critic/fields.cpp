// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/fields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ascent::critic {

Field fieldOf(const QString& word) {
    static const QHash<QString, Field> fields = [] {
        const std::pair<Field, const char*> rows[]{
            {Field::Health,
             "nurse nursing midwife midwifery doctor paramedic physiotherapist carer caregiver surgeon "
             "pharmacist dentist radiographer hygienist healthcare hca ward physician gp vet veterinarian "
             "veterinary optician phlebotomist anaesthetist medic hospital"},
            {Field::Teaching, "teacher teaching headteacher professor tutor schoolteacher"},
            {Field::Software, "developer programmer software devops frontend backend sysadmin coder"},
            {Field::Product, "product"},
            {Field::Trades, "electrician plumber carpenter joiner mechanic welder bricklayer roofer plasterer builder "
                            "machinist fitter plumbing electrical glazier"},
            {Field::Transport, "driver courier lorry trucker bus forklift warehouse"},
            {Field::Food, "chef cook sous waiter waitress bartender barista baker pastry cooking kitchen sommelier"},
            {Field::Arts,
             "actor actress musician singer novelist rapper comedian dj screenwriter photographer poet dancer "
             "influencer youtuber streamer filmmaker songwriter blogger model painter sculptor"},
            {Field::Law, "lawyer solicitor barrister paralegal attorney judge"},
            {Field::Forces, "soldier police detective firefighter infantry policeman"},
            {Field::Sales, "salesperson salesman sales realtor"},
            {Field::Finance, "accountant bookkeeper auditor banker trader actuary accounting stockbroker"},
            {Field::People, "recruiter hr"},
            {Field::Marketing, "marketer marketing copywriter journalist"},
            {Field::Design, "designer ux illustrator"},
            {Field::Science, "scientist biologist chemist physicist astronomer astronaut"},
            {Field::Office, "receptionist secretary administrator clerk"},
            {Field::Flying, "pilot stewardess"},
            {Field::Sport, "footballer athlete jockey"},
            {Field::Land, "farmer gardener landscaper florist"},
            {Field::Politics, "politician mp senator"},
            {Field::Beauty, "hairdresser barber beautician stylist"},
        };
        QHash<QString, Field> built;
        for (const auto& [field, words] : rows)
            for (const QString& each : QString::fromLatin1(words).split(u' '))
                built.insert(each, field);
        return built;
    }();
    return fields.value(word, Field::Unknown);
}

bool neighbours(Field a, Field b) {
    static const QList<QSet<Field>> groups{
        {Field::Software, Field::Product, Field::Design, Field::Science},
        {Field::Sales, Field::Marketing, Field::Product, Field::Design},
        {Field::Office, Field::People, Field::Finance, Field::Sales, Field::Marketing},
        {Field::Health, Field::Science},
        {Field::Marketing, Field::Arts, Field::Design},
    };
    return a == b || std::any_of(groups.begin(), groups.end(),
                                 [&](const QSet<Field>& g) { return g.contains(a) && g.contains(b); });
}

} // namespace ascent::critic
