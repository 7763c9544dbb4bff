// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

struct Letter {
    const char* key;
    const char* name;
    SmartLetter SmartReport::*judged;
};
constexpr Letter letters[] = {{"specific", QT_TRANSLATE_NOOP("ascent-cli", "Specific"), &SmartReport::specific},
                              {"measurable", QT_TRANSLATE_NOOP("ascent-cli", "Measurable"), &SmartReport::measurable},
                              {"achievable", QT_TRANSLATE_NOOP("ascent-cli", "Achievable"), &SmartReport::achievable},
                              {"realistic", QT_TRANSLATE_NOOP("ascent-cli", "Realistic"), &SmartReport::realistic},
                              {"timely", QT_TRANSLATE_NOOP("ascent-cli", "Timely"), &SmartReport::timely}};

QLatin1String tokenOf(Horizon horizon) {
    switch (horizon) {
    case Horizon::Short:
        return QLatin1String("short");
    case Horizon::Long:
        return QLatin1String("long");
    case Horizon::Beyond:
        return QLatin1String("beyond");
    case Horizon::Open:
        break;
    }
    return QLatin1String("open");
}

QByteArray asJson(const QString& statement, const SmartReport& report) {
    JsonWriter json;
    json.beginObject();
    json.member("statement", statement);
    json.member("smart", report.smart());
    for (const Letter& letter : letters) {
        const SmartLetter& judged = report.*letter.judged;
        json.key(letter.key);
        json.beginObject();
        json.member("met", judged.met);
        json.member("why", judged.why);
        json.member("ask", judged.ask);
        json.endObject();
    }
    json.key("due");
    report.due ? json.value(report.due->toString(Qt::ISODate)) : json.null();
    json.key("target");
    if (report.target) {
        json.beginObject();
        json.member("value", report.target->value);
        json.member("unit", report.target->unit);
        json.endObject();
    } else {
        json.null();
    }
    json.member("horizon", tokenOf(report.horizon));
    json.endObject();
    return json.bytes();
}

QString asText(const QString& statement, const SmartReport& report) {
    QString out = wrapped(statement, 0, 2);
    for (const Letter& letter : letters) {
        const SmartLetter& judged = report.*letter.judged;
        out += wrapped((judged.met ? QStringLiteral("✓ ") : QStringLiteral("· ")) + tr(letter.name) +
                           QStringLiteral(": ") + judged.why,
                       2, 4);
        if (!judged.met && !judged.ask.isEmpty())
            out += wrapped(QStringLiteral("→ ") + judged.ask, 6, 2);
    }
    return out + u'\n';
}

} // namespace

Outcome runSmart(const Call& call) {
    const auto text = readStandardInput();
    if (!text)
        return text.error();
    QByteArray out;
    for (const QString& line : text->split(u'\n')) {
        const QString statement = line.trimmed();
        if (statement.isEmpty())
            continue;
        const SmartReport report = judgeStatement(statement, call.today());
        out += call.has("--json") ? asJson(statement, report) : asText(statement, report).toUtf8();
    }
    return out;
}

} // namespace ascent::cli
