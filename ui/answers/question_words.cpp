// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/question_words.h"

#include "core/model/names.h"
#include "core/questions/questions.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::QuestionWords", text);
}

QString shortened(const QString& text) {
    constexpr int longest = 90;
    const QString simple = text.simplified();
    if (simple.size() <= longest)
        return simple;
    const qsizetype space = simple.lastIndexOf(u' ', longest);
    return simple.left(space > longest / 2 ? space : longest) + QChar(0x2026);
}

} // namespace

MissingPart missingPart(AnswerPart part) {
    switch (part) {
    case AnswerPart::LongTerm:
        return {tr("No aspiration that suits this role yet"), Area::Aspirations};
    case AnswerPart::ShortTerm:
        return {tr("No goal for the next years yet"), Area::Goals};
    case AnswerPart::Strength:
        return {tr("No strength that you enjoy using yet"), Area::Discover};
    case AnswerPart::Evidence:
        return {tr("No story that shows what you can do yet"), Area::Stories};
    case AnswerPart::Role:
        return {tr("No posting that says what the role does yet"), Area::Roles};
    case AnswerPart::Company:
        return {tr("Nothing found out about the company yet"), Area::Roles};
    case AnswerPart::Commitment:
        break; // composing always has words for it
    }
    return {};
}

QString entryName(const Content& content, EntityKind kind, const QUuid& id) {
    if (kind == EntityKind::Person)
        return tr("About you");
    if (kind == EntityKind::Role) {
        const Role* role = content.roles.find(id);
        return role ? roleName(*role) : QString();
    }
    if (kind == EntityKind::Driver) {
        const Driver* driver = content.drivers.find(id);
        return driver ? nameOf(driver->kind) : QString();
    }
    const EntryPlace place = placeOf(content, kind, id);
    if (place.id != id)
        return entryName(content, place.kind, place.id);
    if (const Answer* answer = kind == EntityKind::Answer ? content.answers.find(id) : nullptr)
        return brieflyOf(answer->question, content);
    QString name;
    forEachEntity([&]<class E>() {
        if (Describe<E>::kind != kind)
            return;
        if (const E* row = content.table<E>().find(id))
            forEachField<E>([&](const auto& field) {
                using T = typename std::decay_t<decltype(field)>::Type;
                if constexpr (std::is_same_v<T, QString>)
                    if (name.isEmpty() && (field.use & Title))
                        name = row->*(field.member);
            });
    });
    return shortened(name);
}

EntryPlace placeOf(const Content& content, EntityKind kind, const QUuid& id) {
    if (kind == EntityKind::Step || kind == EntityKind::CheckIn || kind == EntityKind::Revision) {
        QUuid goal;
        if (const Step* step = content.steps.find(id))
            goal = Describe<Step>::owner(*step);
        else if (const CheckIn* checkIn = content.checkIns.find(id))
            goal = Describe<CheckIn>::owner(*checkIn);
        else if (const Revision* revision = content.revisions.find(id))
            goal = Describe<Revision>::owner(*revision);
        if (!goal.isNull())
            return {EntityKind::Goal, goal};
    }
    return {kind, id};
}

QString roleName(const Role& role) {
    if (role.title.isEmpty() && role.company.isEmpty())
        return tr("Untitled role");
    if (role.title.isEmpty() || role.company.isEmpty())
        return role.title + role.company;
    return tr("%1, %2").arg(role.title, role.company);
}

} // namespace ascent
