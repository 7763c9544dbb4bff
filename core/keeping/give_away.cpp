// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/give_away.h"

#include "core/base/files.h"
#include "core/base/filestamp.h"
#include "core/privacy/disclosure.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/workbook/merge.h"
#include "core/workbook/references.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

namespace ascent {

namespace {

/// Shorter words ("run", "2027") are everybody's.
constexpr qsizetype shortest = 8;

QString plain(const QString& text) {
    return text.simplified().toCaseFolded();
}

/// The words that nobody is to read: the texts of private goals and of what belongs to them.
class Secrets {
public:
    explicit Secrets(const Content& content) {
        for (const Goal& goal : content.goals)
            if (goal.share == ShareLevel::Private)
                m_goals.insert(goal.id.uuid());
        forEachEntity([&]<class E>() {
            for (const E& row : content.table<E>())
                if (goes(row))
                    note(row);
        });
    }

    /// Whether the row is a private goal or names one, so that it can't stay without it.
    template<class E>
    bool goes(const E& row) const {
        if constexpr (std::is_same_v<E, Goal>)
            return m_goals.contains(row.id.uuid());
        bool names = false;
        forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie tie) {
            if (tie != Tie::Loose && std::is_same_v<typename Referred<T>::Target, Goal>)
                names = names || m_goals.contains(Referred<T>::uuid(row.*(field.member)));
        });
        return names;
    }
    bool isPrivate(const QUuid& goal) const { return m_goals.contains(goal); }

    bool isIn(const QString& text) const {
        const QString words = plain(text);
        return words.size() >= shortest && std::any_of(m_words.cbegin(), m_words.cend(),
                                                       [&](const QString& secret) { return words.contains(secret); });
    }
    /// Whether the answer was composed of a private goal.
    bool isBehind(const Answer& answer) const {
        return std::any_of(answer.sources.cbegin(), answer.sources.cend(), [&](const QString& source) {
            return m_goals.contains(QUuid::fromString(source.section(QLatin1Char('\t'), 1, 1)));
        });
    }

private:
    template<class E>
    void note(const E& row) {
        forEachField<E>([&]<class T>(const Field<E, T>& field) {
            QStringList texts;
            // Of a link, a verdict or own words the line of the posting is nobody's secret.
            if (QLatin1String(field.name) == QLatin1String("line"))
                return;
            if (std::is_same_v<E, SayLine> && (field.use & Internal)) // its part is such a line too, or a key
                return;
            if constexpr (StoredAsText<T>)
                texts << textOf(row.*(field.member));
            else if constexpr (std::is_same_v<T, QStringList>)
                texts = row.*(field.member);
            for (const QString& text : texts)
                if (const QString words = plain(text); words.size() >= shortest)
                    m_words.insert(words);
        });
    }

    QSet<QUuid> m_goals;
    QSet<QString> m_words;
};

template<class E>
E cleaned(E row, const Secrets& secrets) {
    forEachField<E>([&]<class T>(const Field<E, T>& field) {
        T& value = row.*(field.member);
        if constexpr (StoredAsText<T>) {
            if ((field.use & Personal) || secrets.isIn(textOf(value)))
                value = fromText<T>(QString());
        } else if constexpr (std::is_same_v<T, QStringList>) {
            value.removeIf([&](const QString& text) { return secrets.isIn(text); });
        } else if constexpr (std::is_same_v<T, std::optional<GoalId>>) {
            if (value && secrets.isPrivate(value->uuid()))
                value.reset();
        }
    });
    return row;
}

Error cannot(const QString& path, const QString& why, const QString& detail = {}) {
    return {ErrorCode::CannotWrite,
            QCoreApplication::translate("ascent::keeping", "Cannot write %1").arg(QFileInfo(path).fileName()), why,
            QCoreApplication::translate("ascent::keeping", "choose another name or another folder"), detail};
}

/// Makes the workbook at `part` and writes what it holds, compact, to `path`.
Result<void> write(const Content& content, const QString& part, const QString& path, const Clock& clock) {
    {
        auto made = Workbook::create(part, clock);
        if (!made)
            return fail(made.error());
        if (auto filled = become(**made, {}, content); !filled)
            return filled;
    }
    auto database = store::Database::open(part, store::Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    const auto forgotten = (*database)->begin().and_then(
        [&] { return store::Journal(**database).forgetAll().and_then([&] { return (*database)->commit(); }); });
    if (!forgotten)
        return forgotten;
    // Copying leaves behind the pages in which the history stood.
    if (auto copied = (*database)->copyTo(path); !copied)
        return copied;
    QFile::setPermissions(path, ownerOnly);
    return {};
}

} // namespace

Content withoutPrivate(const Content& all) {
    const Secrets secrets(all);
    // What tells of a private goal in other words goes as it goes from every output; what repeats its words exactly is
    // looked for here as well, in every text.
    const Content content = disclose(all, ShareLevel::Plan).content;
    Content made;
    made.person = cleaned(content.person, secrets);
    forEachEntity([&]<class E>() {
        QList<E> rows;
        for (const E& row : content.table<E>()) {
            if (secrets.goes(row))
                continue;
            if constexpr (std::is_same_v<E, Review>)
                continue;
            else if constexpr (std::is_same_v<E, Answer>) {
                if (secrets.isBehind(row) || secrets.isIn(row.text) || secrets.isIn(row.composed))
                    continue;
            } else if constexpr (std::is_same_v<E, AnswerVersion> || std::is_same_v<E, Rehearsal>) {
                if (!made.answers.find(row.answer))
                    continue;
            }
            rows.append(cleaned(row, secrets));
        }
        made.table<E>().assign(std::move(rows));
    });
    return made;
}

Result<void> giveAway(const Content& content, const QString& workbook, const QString& path, const Clock& clock) {
    if (sameFile(workbook, path))
        return fail(cannot(path, QCoreApplication::translate("ascent::keeping", "it is the workbook itself")));
    const QString part = QFileInfo(path).absoluteDir().filePath(
        QStringLiteral(".%1.part").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const auto done = write(content, part, path, clock);
    QFile::remove(part);
    return done;
}

} // namespace ascent
