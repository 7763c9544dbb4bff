// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonnode.h"

#include "core/model/limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace ascent::exchange {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

QString typeName(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
        return tr("null");
    case QJsonValue::Bool:
        return tr("true or false");
    case QJsonValue::Double:
        return tr("a number");
    case QJsonValue::String:
        return tr("a text");
    case QJsonValue::Array:
        return tr("a list");
    case QJsonValue::Object:
        return tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return tr("nothing");
}

void wrongType(const Node& node, const QString& wanted, Faults& faults) {
    if (node.isAbsent())
        faults.at(node, tr("is missing"));
    else
        faults.at(node, tr("is %1 and should be %2").arg(typeName(node.value()), wanted));
}

QString cleaned(QString text) {
    text.remove(QChar(u'\0'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

QString Node::path() const {
    if (!m_parent)
        return QStringLiteral("$");
    return m_parent->path() + (m_key ? u'.' + QString::fromUtf8(m_key) : QStringLiteral("[%1]").arg(m_index));
}

void Faults::at(const Node& node, const QString& why) {
    if (!m_why)
        m_why = node.path() + u' ' + why;
}

QString inQuotes(const QString& text) {
    constexpr qsizetype longest = 40;
    const QString line = text.simplified();
    return u'"' + (line.size() > longest ? line.left(longest - 1) + u'…' : line) + u'"';
}

QString readText(const Node& node, Faults& faults) {
    if (!node.value().isString())
        wrongType(node, tr("a text"), faults);
    const QString text = node.value().toString();
    if (text.size() > limits::text) {
        faults.at(node, tr("has %1 characters and may have %2")
                            .arg(QLocale().toString(text.size()), QLocale().toString(limits::text)));
        return {};
    }
    return cleaned(text);
}

std::optional<double> readNumber(const Node& node, Faults& faults) {
    if (!node.value().isDouble() || !std::isfinite(node.value().toDouble())) {
        wrongType(node, tr("a number"), faults);
        return std::nullopt;
    }
    return node.value().toDouble();
}

std::optional<int> readWhole(const Node& node, int low, int high, Faults& faults) {
    const auto number = readNumber(node, faults);
    if (!number)
        return std::nullopt;
    const QString shown = QString::number(*number, 'g', 12);
    if (*number != std::floor(*number)) {
        faults.at(node, tr("is %1 and should be a whole number").arg(shown));
        return std::nullopt;
    }
    if (*number < low || *number > high) {
        faults.at(node,
                  tr("is %1 and should be from %2 to %3").arg(shown, QString::number(low), QString::number(high)));
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<QDate> readDate(const Node& node, Faults& faults) {
    const QString text = readText(node, faults);
    if (faults.found())
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1) {
        faults.at(node, tr("is %1 and should be a date as YYYY-MM-DD").arg(inQuotes(text)));
        return std::nullopt;
    }
    return date;
}

std::optional<QDateTime> readMoment(const Node& node, Faults& faults) {
    const QString text = readText(node, faults);
    if (faults.found() || text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
                       "(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])\\z"));
    const QDateTime at = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (!at.isValid() || at.date().year() < 1) {
        faults.at(node,
                  tr("is %1 and should be a moment with its zone, as 2027-03-31T14:30:00+01:00").arg(inQuotes(text)));
        return std::nullopt;
    }
    return at;
}

bool isObject(const Node& node, Faults& faults) {
    if (!node.value().isObject())
        wrongType(node, tr("an object"), faults);
    return node.value().isObject();
}

bool isArray(const Node& node, Faults& faults) {
    if (!node.value().isArray())
        wrongType(node, tr("a list"), faults);
    return node.value().isArray();
}

QString dateText(const QDate& date) {
    return date.toString(Qt::ISODate);
}

QString momentText(const QDateTime& at) {
    const int offset = at.offsetFromUtc();
    const QDateTime zoned = offset ? at.toOffsetFromUtc(offset) : at.toUTC();
    return zoned.toString(zoned.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace ascent::exchange
