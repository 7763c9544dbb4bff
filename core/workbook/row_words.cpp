// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/row_words.h"

#include "core/model/names.h"
#include "core/model/say_subject.h"
#include "core/questions/questions.h"
#include "core/workbook/references.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::rows", text);
}

// What the model has no name for, because no page shows it as a word of its own.
QString nameOf(LineKind kind) {
    switch (kind) {
    case LineKind::Duty:
        return tr("a duty");
    case LineKind::Skill:
        return tr("a skill");
    case LineKind::Qualification:
        return tr("a qualification");
    case LineKind::Benefit:
        return tr("what they offer");
    case LineKind::About:
        return tr("about them");
    case LineKind::Other:
        break;
    }
    return tr("something else");
}
QString nameOf(Need need) {
    return need == Need::Must ? tr("must") : tr("nice to have");
}
QString nameOf(Verdict verdict) {
    return verdict == Verdict::Confirmed ? tr("it fits") : tr("it does not fit");
}
QString nameOf(FitSide side) {
    return side == FitSide::For ? tr("for") : tr("against");
}
QString nameOf(Sayable of) {
    switch (of) {
    case Sayable::Aspiration:
        return tr("an aspiration");
    case Sayable::Goal:
        return tr("a goal");
    case Sayable::Strength:
        return tr("a strength");
    case Sayable::Story:
        return tr("a story");
    case Sayable::Value:
        return tr("a value");
    case Sayable::Driver:
        return tr("what drives you");
    case Sayable::Reflection:
        return tr("a reflection");
    case Sayable::Research:
        return tr("a note on an employer");
    case Sayable::Match:
        return tr("a line of a posting");
    case Sayable::Role:
        return tr("a role");
    case Sayable::Person:
        break;
    }
    return tr("yourself");
}
QString nameOf(ReviewPeriod period) {
    return period == ReviewPeriod::Monthly ? tr("month") : tr("quarter");
}

QString dayOf(const QDate& date, const QLocale& locale) {
    return locale.toString(date, QLocale::ShortFormat);
}

template<class T>
QString valueWords(const Content& content, const T& value, const QLocale& locale) {
    if constexpr (std::is_same_v<T, Question>)
        return wordingOf(value, content);
    else if constexpr (StoredAsText<T>)
        return textOf(value);
    else if constexpr (std::is_same_v<T, QStringList>)
        return value.join(QLatin1Char('\n'));
    else if constexpr (std::is_same_v<T, int>)
        return locale.toString(value);
    else if constexpr (std::is_same_v<T, double>)
        return locale.toString(value, 'g', 10);
    else if constexpr (std::is_same_v<T, QDate>)
        return dayOf(value, locale);
    else if constexpr (std::is_same_v<T, QDateTime>)
        return locale.toString(value, QLocale::ShortFormat);
    else if constexpr (Tokened<T>)
        return nameOf(value);
    else if constexpr (Referred<T>::value)
        return titleOf(content, Describe<typename Referred<T>::Target>::kind, Referred<T>::uuid(value), locale);
    else if constexpr (requires { value.has_value(); })
        return value ? valueWords(content, *value, locale) : QString();
    else
        return {};
}

/// Joined by a dash where both are there.
QString joined(const QString& first, const QString& second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + tr(" – ") + second;
}

QString firstLine(const QString& text) {
    return text.trimmed().section(QLatin1Char('\n'), 0, 0);
}

template<class E>
QString titleOfRow(const Content& content, const E& row, const QLocale& locale) {
    const auto named = [&]<class T>(const T& id) { return valueWords(content, id, locale); };
    if constexpr (std::is_same_v<E, Reflection>)
        return reflectionQuestion(row.question);
    else if constexpr (std::is_same_v<E, Driver>)
        return nameOf(row.kind);
    else if constexpr (std::is_same_v<E, Role>)
        return joined(row.title, row.company);
    else if constexpr (std::is_same_v<E, Answer>)
        return joined(wordingOf(row.question, content), named(row.role));
    else if constexpr (std::is_same_v<E, CheckIn>)
        return joined(dayOf(row.date, locale), firstLine(row.note));
    else if constexpr (std::is_same_v<E, Revision>)
        return joined(dayOf(row.date, locale), firstLine(row.reason));
    else if constexpr (std::is_same_v<E, Review>)
        return dayOf(row.date, locale);
    else if constexpr (std::is_same_v<E, LineCorrection>)
        return firstLine(row.line);
    else if constexpr (std::is_same_v<E, MatchVerdict>)
        return joined(firstLine(row.line), named(row.strength) + named(row.goal) + named(row.story));
    else if constexpr (std::is_same_v<E, OwnWords>)
        return joined(firstLine(row.line), named(row.strength) + named(row.value) + named(row.driver) +
                                               named(row.aspiration) + named(row.goal));
    else if constexpr (std::is_same_v<E, FitNote>)
        return firstLine(row.observation.isEmpty() ? row.question : row.observation);
    else if constexpr (std::is_same_v<E, AnswerVersion> || std::is_same_v<E, Rehearsal>)
        return valueWords(content, row.at, locale);
    else if constexpr (requires { &E::to; })
        return named(row.to);
    else {
        QString title;
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_same_v<T, QString>)
                if (field.use & Title)
                    title = firstLine(row.*(field.member));
        });
        return title;
    }
}

/// Calls f(row) for the row of a kind and an id, if there is one.
template<class F>
void withRow(const Content& content, EntityKind kind, const QUuid& id, F&& f) {
    if (kind == EntityKind::Person)
        f(content.person);
    forEachEntity([&]<class E>() {
        if (Describe<E>::kind == kind)
            if (const E* row = content.table<E>().find(id))
                f(*row);
    });
}

} // namespace

QString titleOf(const Content& content, EntityKind kind, const QUuid& id, const QLocale& locale) {
    QString title;
    withRow(content, kind, id, [&](const auto& row) { title = titleOfRow(content, row, locale); });
    return title;
}

EntryOf entryOf(const Content& content, EntityKind kind, const QUuid& id) {
    EntryOf entry{kind, id};
    withRow(content, kind, id, [&]<class E>(const E& row) {
        forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie tie) {
            const QUuid owner = Referred<T>::uuid(row.*(field.member));
            // An answer and a question have a page of their own, although they go with their role.
            constexpr bool ofItself = std::is_same_v<E, Answer> || std::is_same_v<E, OwnQuestion>;
            if (tie == Tie::Owner && !owner.isNull() && !ofItself)
                entry = {Describe<typename Referred<T>::Target>::kind, owner};
        });
        if constexpr (std::is_same_v<E, SayLine>) {
            const auto subject = subjectOf(row, content); // it stands on the page of what it speaks of
            if (row.role)
                entry = {EntityKind::Role, row.role->uuid()};
            else if (subject)
                entry = {subject->kind(), subject->uuid()};
        }
    });
    return entry;
}

template<class E>
QString wordsOf(const Content& content, const E& row, QLatin1String name, const QLocale& locale) {
    QString words;
    forEachField<E>([&](const auto& field) {
        if (QLatin1String(field.name) != name)
            return;
        if constexpr (std::is_same_v<E, Reflection>) {
            if (name == QLatin1String("question"))
                return void(words = reflectionQuestion(row.question));
        } else if constexpr (std::is_same_v<E, Answer>) {
            if (name == QLatin1String("sources"))
                return;
            if (name == QLatin1String("notHere")) {
                QStringList found;
                for (const QString& waved : row.notHere)
                    found << waved.section(QLatin1Char('\t'), 1);
                return void(words = found.join(QLatin1Char('\n')));
            }
            if (name == QLatin1String("template"))
                if (const Template* used = content.templates.find(row.templateKey.ownId()))
                    return void(words = used->name);
        }
        words = valueWords(content, row.*(field.member), locale);
    });
    return words;
}

bool restsOnPrivate(const Content& content, EntityKind kind, const QUuid& id) {
    const auto isPrivate = [&](const QUuid& goal) {
        const Goal* found = content.goals.find(goal);
        return found && found->share == ShareLevel::Private;
    };
    bool rests = kind == EntityKind::Goal && isPrivate(id);
    if (kind != EntityKind::Goal)
        withRow(content, kind, id, [&]<class E>(const E& row) {
            forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie) {
                if (std::is_same_v<typename Referred<T>::Target, Goal>)
                    rests = rests || isPrivate(Referred<T>::uuid(row.*(field.member)));
            });
        });
    return rests;
}

#define ASCENT_WORDS(E, table) template QString wordsOf<E>(const Content&, const E&, QLatin1String, const QLocale&);

ASCENT_WORDS(Person, )
ASCENT_TABLES(ASCENT_WORDS)

#undef ASCENT_WORDS

} // namespace ascent
