// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples.h"

#include "core/exchange/workbookjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

/// The day for which the samples were written.
QDate writtenFor() {
    return {2026, 11, 22};
}

/// Dates inside a text stand as [[2027-06-30|MMMM yyyy]]: the day and the form in which it is read.
void moveText(QString& text, qint64 days) {
    static const QRegularExpression mark(QStringLiteral("\\[\\[(\\d{4}-\\d{2}-\\d{2})\\|([dMy ]+)\\]\\]"));
    for (auto found = mark.match(text); found.hasMatch(); found = mark.match(text)) {
        const QDate date = QDate::fromString(found.captured(1), Qt::ISODate).addDays(days);
        text.replace(found.capturedStart(), found.capturedLength(), QLocale::c().toString(date, found.captured(2)));
    }
}

template<class E>
void move(E& row, qint64 days) {
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        T& value = row.*(field.member);
        if constexpr (std::is_same_v<T, QString>)
            moveText(value, days);
        else if constexpr (std::is_same_v<T, QStringList>)
            for (QString& text : value)
                moveText(text, days);
        else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
            value = value.addDays(days);
        else if constexpr (std::is_same_v<T, std::optional<QDate>> || std::is_same_v<T, std::optional<QDateTime>>)
            value = value ? T(value->addDays(days)) : T();
    });
}

} // namespace

QStringList sampleKeys() {
    return {QStringLiteral("designer"), QStringLiteral("sales"), QStringLiteral("graduate")};
}

Result<Content> sampleContent(const QString& key, QDate today) {
    if (!sampleKeys().contains(key))
        return fail({ErrorCode::BadCall,
                     tr("There is no sample \"%1\"").arg(key.simplified().left(40)),
                     tr("the samples are %1").arg(sampleKeys().join(QLatin1String(", "))),
                     tr("choose one of them"),
                     {}});
    QFile file(QStringLiteral(":/samples/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::Damaged, tr("Cannot read the sample"), tr("the program is incomplete"),
                     tr("install it again"), file.errorString()});
    auto content = parseWorkbookJson(file.readAll());
    if (!content)
        return content;
    const qint64 days = writtenFor().daysTo(today);
    move(content->person, days);
    forEachEntity([&]<class E>() {
        QList<E> rows = content->table<E>().rows();
        for (E& row : rows)
            move(row, days);
        content->table<E>().assign(rows);
    });
    return content;
}

} // namespace ascent
