// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/from_words.h"

#include "core/model/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::FromWords)
};

template<class E>
bool make(Session& session, const QString& words, QString E::*member, E row, const QString& label,
          const QString& said) {
    const QString name = asName(words);
    if (name.isEmpty() || session.isReadOnly())
        return false;
    for (const E& each : session.content().template table<E>())
        if ((each.*member).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            session.say(Words::tr("“%1” is there already").arg(name));
            return false;
        }
    row.*member = name;
    return session.actAndSay(
        label, [&](Edit& edit) { edit.add(row); }, said.arg(name));
}

} // namespace

QString asName(const QString& words) {
    static const QString around = QStringLiteral(".,;:!?…\"'“”‘’„«»()[]–—-•* ");
    QString name = words.simplified();
    while (!name.isEmpty() && around.contains(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && around.contains(name.back()))
        name.chop(1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

std::optional<DriverKind> driverIn(const QString& words) {
    // Beginnings of words, so that "learn", "learning" and "learned" are one.
    static const QList<std::pair<DriverKind, QStringList>> signs{
        {DriverKind::Influence, {u"influenc"_qs, u"decid"_qs, u"decision"_qs, u"power"_qs, u"lead"_qs, u"shap"_qs}},
        {DriverKind::Money, {u"money"_qs, u"pay"_qs, u"paid"_qs, u"salar"_qs, u"earn"_qs, u"income"_qs, u"wage"_qs}},
        {DriverKind::Learning, {u"learn"_qs, u"study"_qs, u"studi"_qs, u"understand"_qs, u"knowledge"_qs}},
        {DriverKind::Innovation, {u"innovat"_qs, u"invent"_qs, u"idea"_qs, u"creat"_qs, u"experiment"_qs}},
        {DriverKind::Helping, {u"help"_qs, u"support"_qs, u"caring"_qs, u"mentor"_qs, u"teach"_qs}},
        {DriverKind::Recognition, {u"recogni"_qs, u"prais"_qs, u"thank"_qs, u"award"_qs, u"appreciat"_qs}},
    };
    std::optional<DriverKind> found;
    const QStringList spoken = words.toLower().simplified().split(u' ');
    for (const auto& [kind, beginnings] : signs) {
        const bool speaks = std::any_of(spoken.begin(), spoken.end(), [&](const QString& word) {
            return std::any_of(beginnings.begin(), beginnings.end(),
                               [&](const QString& sign) { return word.startsWith(sign); });
        });
        if (speaks && found)
            return std::nullopt;
        if (speaks)
            found = kind;
    }
    return found;
}

bool makeStrength(Session& session, const QString& words) {
    return make<Strength>(session, words, &Strength::name, {}, Words::tr("New strength"),
                          Words::tr("“%1” is one of your strengths now"));
}

bool makeValue(Session& session, const QString& words) {
    Value value;
    value.life = value.career = 3;
    return make<Value>(session, words, &Value::name, value, Words::tr("New value"),
                       Words::tr("“%1” is one of your values now"));
}

bool makeAspiration(Session& session, const QString& words) {
    return make<Aspiration>(session, words, &Aspiration::statement, {}, Words::tr("New aspiration"),
                            Words::tr("“%1” is one of your aspirations now"));
}

bool makeDriver(Session& session, DriverKind kind) {
    if (session.isReadOnly())
        return false;
    for (const Driver& each : session.content().drivers)
        if (each.kind == kind) {
            session.say(Words::tr("“%1” is ranked already").arg(nameOf(kind)));
            return false;
        }
    Driver driver;
    driver.kind = kind;
    return session.actAndSay(
        Words::tr("New driver"), [&](Edit& edit) { edit.add(driver); },
        Words::tr("“%1” is one of your drivers now").arg(nameOf(kind)));
}

} // namespace ascent
