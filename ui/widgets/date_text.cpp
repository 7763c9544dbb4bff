// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ascent {

namespace {

std::optional<QDate> inThisCentury(QDate date, const QString& text) {
    if (!date.isValid())
        return std::nullopt;
    // Qt reads a year of two digits as 19xx.
    static const QRegularExpression fullYear(QStringLiteral("\\d{4}"));
    if (date.year() >= 1900 && date.year() < 2000 && !fullYear.match(text).hasMatch())
        date = date.addYears(100);
    return date;
}

} // namespace

std::optional<QDate> readDate(const QString& text, const QLocale& locale, QDate today) {
    QString typed = text.simplified();
    if (typed.isEmpty())
        return std::nullopt;
    const QString low = typed.toLower();
    if (low == QCoreApplication::translate("DateText", "today"))
        return today;
    if (low == QCoreApplication::translate("DateText", "tomorrow"))
        return today.addDays(1);
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const auto date = inThisCentury(locale.toDate(typed, format), typed))
            return date;
    typed.remove(u',');
    static const QStringList days{QStringLiteral("d MMM yyyy"),  QStringLiteral("d MMMM yyyy"),
                                  QStringLiteral("MMM d yyyy"),  QStringLiteral("MMMM d yyyy"),
                                  QStringLiteral("d. MMM yyyy"), QStringLiteral("d. MMMM yyyy"),
                                  QStringLiteral("d.M.yyyy"),    QStringLiteral("d.M.yy"),
                                  QStringLiteral("d MMM yy"),    QStringLiteral("yyyy/M/d")};
    static const QStringList months{QStringLiteral("MMM yyyy"), QStringLiteral("MMMM yyyy"), QStringLiteral("yyyy-MM"),
                                    QStringLiteral("M/yyyy")};
    for (const QLocale& each : {locale, QLocale::c()}) {
        for (const QString& format : days)
            if (const auto date = inThisCentury(each.toDate(typed, format), typed))
                return date;
        for (const QString& format : months)
            if (const QDate month = each.toDate(typed, format); month.isValid())
                return QDate(month.year(), month.month(), month.daysInMonth());
    }
    return std::nullopt;
}

QString writeDate(QDate date, const QLocale& locale) {
    return date.isValid() ? locale.toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

std::optional<QTime> readTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(am|pm)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half == u"pm" && hour < 12)
        hour += 12;
    if (half == u"am" && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace ascent
