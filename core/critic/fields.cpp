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
             "nurse nursing nurses midwife midwifery doctor doctors paramedic paramedics physiotherapist physiotherapy "
             "physio carer caregiver surgeon surgery pharmacist pharmacy dentist dental dentistry radiographer "
             "radiography hygienist healthcare hca ward physician gp optician optometrist phlebotomist anaesthetist "
             "medic medicine medical hospital clinic clinical ambulance dietitian dietician nutritionist osteopath "
             "chiropractor audiologist psychiatrist psychologist psychotherapist counsellor hospice dispenser "
             "orthoptist podiatrist"},
            {Field::Animals, "vet vets veterinary veterinarian zookeeper groomer kennel kennels stable s stable stud "
                             "cattery jockey farrier equestrian zoo"},
            {Field::Teaching, "teacher teaching teachers headteacher professor tutor tutoring schoolteacher classroom "
                              "lecturer lecturing educator school nursery kindergarten"},
            {Field::Software, "developer programmer software devops frontend backend sysadmin coder coding programming "
                              "tester webmaster scrum cloud network"},
            {Field::Product, "product"},
            {Field::Trades,
             "electrician electricians plumber plumbing plumbers carpenter carpentry joiner joinery mechanic welder "
             "welding bricklayer roofer roofing plasterer builder builders machinist fitter electrical glazier "
             "scaffolder mason stonemason stonemasonry decorator tiler tiling locksmith blacksmith luthier "
             "cabinetmaker upholsterer heating gasfitter construction foreman"},
            {Field::Engineering, "engineer engineering surveyor surveying architect architecture technician planner"},
            {Field::Transport, "driver drivers driving courier lorry trucker trucking bus forklift warehouse haulage "
                               "logistics postman taxi tram train removals"},
            {Field::Food, "chef chefs cook sous waiter waitress bartender barista baker pastry cooking kitchen "
                          "sommelier catering restaurant butcher brewer brewing"},
            {Field::Arts,
             "actor actress acting musician music singer singing novelist rapper comedian comedy dj screenwriter "
             "photographer photography poet poetry dancer dancing dance ballet influencer youtuber streamer filmmaker "
             "filmmaking songwriter blogger model modelling painter painting sculptor sculpture pottery potter theatre "
             "stage drama film films opera band orchestra author cinema television broadcaster broadcasting radio "
             "presenter magician circus tattoo tattooist"},
            {Field::Fashion, "fashion couture dressmaker tailor milliner jewellery jeweller stylist"},
            {Field::Law, "lawyer solicitor barrister paralegal attorney judge law legal magistrate conveyancer notary"},
            {Field::Forces, "soldier police detective firefighter firefighting infantry policeman policewoman army "
                            "navy raf marine marines military prison constable coastguard customs sailor"},
            {Field::Sales, "salesperson salesman sales realtor telesales"},
            {Field::Finance, "accountant accountants accountancy bookkeeper bookkeeping auditor banker banking trader "
                             "actuary accounting stockbroker payroll investment finance underwriter treasurer"},
            {Field::People, "recruiter hr recruitment"},
            {Field::Marketing,
             "marketer marketing copywriter journalist journalism publishing editor advertising pr reporter"},
            {Field::Design, "designer ux illustrator design illustration animator animation"},
            {Field::Science, "scientist biologist biology chemist chemistry physicist physics astronomer astronomy "
                             "astronaut archaeologist archaeology geologist geology historian zoologist marine "
                             "oceanographer botanist laboratory research researcher neuroscience"},
            {Field::Office, "receptionist reception secretary administrator clerk typist administration"},
            {Field::Flying, "pilot pilots stewardess steward airline airlines cabin aviation flying"},
            {Field::Sport, "footballer football athlete jockey boxer boxing golfer golf tennis cricketer cricket rugby "
                           "surfer surfing skier ski racing cyclist olympics yoga pilates fitness diving gymnast"},
            {Field::Land, "farmer farming gardener gardening landscaper florist floristry forester forestry farm "
                          "vineyard winemaker winemaking beekeeper beekeeping shepherd horticulture fisherman fishing "
                          "smallholding allotment ranger gamekeeper arborist"},
            {Field::Politics, "politician mp senator councillor mayor parliament politics congress diplomat diplomacy"},
            {Field::Beauty, "hairdresser hairdressing barber beautician nails makeup salon manicurist"},
            {Field::Social, "youth social probation chaplain chaplaincy charity fundraiser fundraising"},
            {Field::Faith, "priest vicar pastor nun monk minister imam rabbi missionary seminary priesthood ministry"},
            {Field::Property, "estate realtor landlord property letting lettings"},
            {Field::Hospitality, "hotel hotelier concierge housekeeper tourism travel holiday cruise guesthouse"},
            {Field::Retail, "shop store retail cashier supermarket boutique"},
            {Field::Library, "librarian library archivist archive museum curator"},
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
        {Field::Software, Field::Product, Field::Design, Field::Science, Field::Engineering},
        {Field::Engineering, Field::Trades, Field::Science},
        {Field::Trades, Field::Design, Field::Property},
        {Field::Sales, Field::Marketing, Field::Product, Field::Design, Field::Retail, Field::Property},
        {Field::Office, Field::People, Field::Finance, Field::Sales, Field::Marketing, Field::Law, Field::Retail},
        {Field::Health, Field::Science, Field::Social},
        {Field::Health, Field::Animals},
        {Field::Teaching, Field::Social, Field::People, Field::Library, Field::Science},
        {Field::Marketing, Field::Arts, Field::Design, Field::Library},
        {Field::Design, Field::Fashion, Field::Arts},
        {Field::Fashion, Field::Retail, Field::Beauty, Field::Marketing},
        {Field::Food, Field::Hospitality, Field::Retail},
        {Field::Hospitality, Field::Office, Field::Flying, Field::Sales, Field::Marketing},
        {Field::Transport, Field::Engineering, Field::Trades},
        {Field::Social, Field::Marketing, Field::Faith, Field::Forces},
        {Field::Land, Field::Animals, Field::Science},
        {Field::Forces, Field::Law},
        {Field::Flying, Field::Engineering},
    };
    return a == b || std::any_of(groups.begin(), groups.end(),
                                 [&](const QSet<Field>& g) { return g.contains(a) && g.contains(b); });
}

} // namespace ascent::critic
