// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <gtest/gtest.h>
#include <ostream>

// How GoogleTest prints Qt's values in a failure.
QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out);
void PrintTo(const QDate& date, std::ostream* out);
QT_END_NAMESPACE
