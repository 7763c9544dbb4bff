// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/question_words.h"

#include "core/model/names.h"

#include <QCoreApplication>

#include <array>

namespace ascent {

namespace {

struct QuestionWords {
    const char* key;
    const char* brief;
    const char* why;
};

constexpr std::array<QuestionWords, 6> questions{{
    {"career-aspirations", QT_TRANSLATE_NOOP("ascent::QuestionWords", "Career aspirations"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They want to know whether your direction leads through their door. Name the direction first, "
                       "then what you are doing about it, then why this is the place.")},
    {"career-goals", QT_TRANSLATE_NOOP("ascent::QuestionWords", "Career goals"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They listen for a plan: something near that you are working on now, something further off that "
                       "it builds, and a place for this role between the two.")},
    {"five-years", QT_TRANSLATE_NOOP("ascent::QuestionWords", "Five years from now"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They ask whether you will stay and grow, and whether what you hope for can happen here. A "
                       "direction is better than a title and a date.")},
    {"what-motivates-you", QT_TRANSLATE_NOOP("ascent::QuestionWords", "What motivates you"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They want to know what keeps you going when nobody looks, and whether this job has enough of "
                       "it. One thing that is true, with a moment that shows it, beats a list.")},
    {"hope-to-get", QT_TRANSLATE_NOOP("ascent::QuestionWords", "What you hope to get"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They check whether you know what the job is, and whether you would be glad of what it offers. "
                       "Say what you want to learn or do that serves them as well.")},
    {"position-fits-goals", QT_TRANSLATE_NOOP("ascent::QuestionWords", "How the position fits"),
     QT_TRANSLATE_NOOP("ascent::QuestionWords",
                       "They want the line from this job to your plans drawn for them. Hold one or two of your goals "
                       "against what the role does every day.")},
}};

const QuestionWords* wordsOf(const QString& key) {
    for (const QuestionWords& each : questions)
        if (key == QLatin1String(each.key))
            return &each;
    return nullptr;
}

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

QString whyAsked(const QString& question) {
    const QuestionWords* words = wordsOf(question);
    return words ? tr(words->why) : QString();
}

QString shortQuestion(const QString& question) {
    const QuestionWords* words = wordsOf(question);
    return words ? tr(words->brief) : question;
}

MissingPart missingPart(const QString& key) {
    if (key == u"long-term")
        return {tr("No aspiration that suits this role yet"), QStringLiteral("aspirations")};
    if (key == u"short-term")
        return {tr("No goal for the next years yet"), QStringLiteral("goals")};
    if (key == u"strength")
        return {tr("No strength that you enjoy using yet"), QStringLiteral("discover")};
    if (key == u"evidence")
        return {tr("No story that shows what you can do yet"), QStringLiteral("stories")};
    if (key == u"role")
        return {tr("No posting that says what the role does yet"), QStringLiteral("roles")};
    if (key == u"company")
        return {tr("Nothing found out about the company yet"), QStringLiteral("roles")};
    return {key, {}};
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
