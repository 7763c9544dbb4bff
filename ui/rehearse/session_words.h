// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearse/practice.h"

#include <QLocale>
#include <QString>

namespace ascent {

/// "Senior designer at Northlight"; what is missing is left out.
QString roleTitle(const Role& role);
/// "3 sessions until 2 December: 25 Nov, 28 Nov, 1 Dec". Days are plain, today is called so. What there is to say where
/// no session is proposed: no date, an interview that is over, or all practised.
QString sessionWords(const RolePractice& practice, const Content& content, QDate today, const QLocale& locale);
/// "You speak 128 words a minute", or what is counted with until that is known.
QString paceWords(const SpeakingPace& pace);
/// "25 Nov", with the year where it is another one.
QString shortDay(QDate day, QDate today, const QLocale& locale);

} // namespace ascent
