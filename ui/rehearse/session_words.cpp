// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/session_words.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SessionWords", text);
}

} // namespace

QString roleTitle(const Role& role) {
    const QString title = role.title.trimmed(), company = role.company.trimmed();
    if (title.isEmpty() && company.isEmpty())
        return tr("A role without a name");
    if (title.isEmpty() || company.isEmpty())
        return title + company;
    return tr("%1 at %2").arg(title, company);
}

QString shortDay(QDate day, QDate today, const QLocale& locale) {
    if (day == today)
        return tr("today");
    return locale.toString(day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString sessionWords(const RolePractice& practice, const Content& content, QDate today, const QLocale& locale) {
    if (!practice.upcoming) {
        const Role* role = content.roles.find(practice.role);
        if (!role)
            return tr("These answers belong to no interview. Practise them when you like.");
        return role->interviewAt ? tr("The interview is over.")
                                 : tr("Once the interview has a date, days to practise are proposed here.");
    }
    const QString until = *practice.upcoming == today
                              ? tr("today")
                              : locale.toString(*practice.upcoming, practice.upcoming->year() == today.year()
                                                                        ? QStringLiteral("d MMMM")
                                                                        : QStringLiteral("d MMMM yyyy"));
    if (practice.days.isEmpty())
        return *practice.upcoming == today ? tr("The interview is today. You have practised.")
                                           : tr("No session is left before the interview on %1.").arg(until);
    QStringList days;
    for (const QDate& day : practice.days)
        days << shortDay(day, today, locale);
    if (*practice.upcoming == today)
        return tr("The interview is today. Practise once before it.");
    const int count = int(days.size());
    return count == 1 ? tr("1 session until %1: %2").arg(until, days.first())
                      : tr("%1 sessions until %2: %3").arg(QString::number(count), until, days.join(tr(", ")));
}

QString paceWords(const SpeakingPace& pace) {
    const int words = qRound(pace.wordsPerMinute);
    return pace.isMeasured() ? tr("You speak %1 words a minute.").arg(words)
                             : tr("Counted with %1 words a minute until yours is measured.").arg(words);
}

} // namespace ascent
